/**
 * A program that decides again and again: `node writer.js FILE NAME TIMES [PADDING]`. Each round reads the sidecar, sets the note of the mention NAME to the round's
 * number, and replaces the file where nobody else has written meanwhile; what was written is printed. PADDING makes the file so many characters longer.
 */
import { readFileSync } from 'node:fs';
import { replaceFile } from '../../../src/cli/output/write-file.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { readSidecar } from '../../../src/core/sidecar/read.js';

const [file = '', name = '', times = '', padding = '0'] = process.argv.slice(2);

function read(): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // the first writer makes it
  }
}

function decide(round: number): void {
  for (;;) {
    const before = read();
    const selector = { quotes: [name], in: '', nth: 1, repeat: 1 };
    const note = `${round} ${'x'.repeat(Number(padding))}`;
    const edited = applyEdits(before ?? '', [{ do: 'put-mention', item: { id: name, kind: 'actor', selector, decision: 'confirmed', note } }]);
    if (edited.refused) throw new Error(edited.refused.message);
    if (replaceFile(file, before, edited.text)) return;
  }
}

const known = readSidecar(read() ?? '').sidecar.mentions.find(({ id }) => id === name)?.note;
const first = Number((known ?? '0').split(' ')[0]) + 1;
for (let round = first; round < first + Number(times); round++) {
  decide(round);
  process.stdout.write(`${round}\n`);
}
