/** A decision is lost neither when the editor dies at whatever moment, nor on a full disk, nor where two windows decide at once. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import type { SidecarEdit } from '../../../src/core/sidecar/types.js';
import type { Engine } from '../../../src/engine/client.js';
import { createSidecars } from '../../../src/engine/sidecars.js';
import { Journal } from '../../../src/extension/state/journal.js';
import { SidecarFile } from '../../../src/extension/state/sidecar-file.js';
import { pause, until } from '../article.js';
import { FailingFiles } from '../failing-files.js';

const NAME = 'a.article.dateline.yaml';
const TEXT = 'dateline: 1\n# kept\nmentions:\n  - id: aaaaa\n    kind: place\n    quote: "Ariha"\n    decision: confirmed\n';
const DEATHS = 60;
/** Changes of files that a write of three decisions takes, and a few more. */
const CHANGES = 14;

/** The extension's own file and journal; YAML is read here instead of in the worker. */
function openFile(files: FailingFiles, journal = files): SidecarFile {
  const sidecars = createSidecars();
  const call = (method: string, input: unknown): Promise<unknown> =>
    Promise.resolve(method === 'editSidecar' ? sidecars.edit(input as Parameters<typeof sidecars.edit>[0]) : sidecars.read(input as string));
  const log = vscode.window.createOutputChannel('durability', { log: true });
  return new SidecarFile(files.uri(NAME), {
    engine: { call } as Pick<Engine, 'call'>,
    journal: new Journal(journal.uri(''), log),
    rename: undefined,
  });
}

const decide = (id: string): readonly SidecarEdit[] => [
  { do: 'put-mention', item: { id, kind: 'place', selector: { quotes: [`Place ${id}`], in: '', nth: 1, repeat: 1 }, decision: 'confirmed' } },
];

/** Ids of what the file holds, which must be whole. */
function held(files: FailingFiles): readonly string[] {
  const text = files.get(NAME);
  if (text === undefined) return []; // a file system that cannot rename over a file has none for a moment
  const { usable, sidecar } = readSidecar(text);
  assert.ok(usable && text.includes('# kept'), `the file is whole: ${text}`);
  return sidecar.mentions.map(({ id }) => id);
}

/** Ids of the decisions that the journal has whole. */
function journaled(files: FailingFiles): readonly string[] {
  return files.names
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const text = files.get(name) ?? '';
      return isJson(text) ? (/"id":"(d\d+)"/.exec(text)?.[1] ?? []) : [];
    });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // the other half is not there
  }
}

describe('decisions on their way into a file', () => {
  let files: FailingFiles;
  let count = 0;
  const opened: SidecarFile[] = [];
  const open = (journal?: FailingFiles): SidecarFile => {
    const file = openFile(files, journal);
    opened.push(file);
    return file;
  };
  beforeEach(() => {
    files = new FailingFiles(`dateline-failing-${++count}`);
    files.put(NAME, TEXT);
  });
  afterEach(() => {
    for (const file of opened.splice(0)) void file.dispose();
    files.dispose();
  });

  it(`are there after the editor died at any of ${DEATHS} moments, and the file is whole`, async function () {
    this.timeout(120_000);
    for (let death = 0; death < DEATHS; death++) {
      for (const name of files.names) if (name !== NAME) files.delete(files.uri(name));
      files.put(NAME, TEXT);
      const before = open();
      await before.refresh();
      files.dieAfter(death % CHANGES);
      const reported: string[] = [];
      const all = ['d1', 'd2', 'd3'].map((id) =>
        before.edit(decide(id), {}).then(
          () => void reported.push(id),
          () => undefined,
        ),
      );
      await Promise.all(all);
      await before.dispose();
      await before.refresh(); // what it had begun ends with it: it would go on where the files come back
      files.revive();
      const wanted = new Set(['aaaaa', ...reported, ...journaled(files), ...held(files)]);
      const after = open();
      await after.refresh();
      const missing = () => [...wanted].filter((id) => !held(files).includes(id));
      await until(`all are in the file after death ${death}`, () => !missing().length).catch((error: unknown) => {
        throw new Error(
          `${String(error)}: missing ${missing().join()} of ${[...wanted].join()}; ${files.names.map((name) => `${name}: ${files.get(name)}`).join(' | ')}`,
        );
      });
      await after.dispose();
    }
  });

  it('are kept while the disk is full, and written when it has room again', async () => {
    const file = open();
    await file.refresh();
    files.full = true;
    await assert.rejects(file.edit(decide('d1'), {}), /Your decision is kept, and written as soon as that works/);
    assert.ok(
      file.state.sidecar.mentions.some(({ id }) => id === 'd1'),
      'it is shown as decided',
    );
    assert.equal(files.get(NAME), TEXT);
    files.full = false;
    await until('it is written', () => held(files).includes('d1'));
    assert.deepEqual(files.names, [NAME], 'nothing else is left');
  });

  it('of two windows at once are all kept', async () => {
    const others = new FailingFiles('dateline-other-window');
    try {
      const windows = [open(), open(others)];
      for (const window of windows) await window.refresh();
      const ids = Array.from({ length: 24 }, (_, i) => `d${i}`);
      await Promise.all(ids.map((id, i) => pause(i * 3).then(() => windows[i % 2]!.edit(decide(id), {}))));
      await until('all are in the file', () => ids.every((id) => held(files).includes(id)));
      await pause(1500); // until neither window has anything to make up for
      assert.deepEqual([...held(files)].sort(), ['aaaaa', ...ids].sort());
    } finally {
      others.dispose();
    }
  });

  it('are not made again where the article was closed at once, and a person deleted the file later', async () => {
    const file = open();
    await file.refresh();
    await file.edit(decide('d1'), {});
    await file.dispose();
    files.delete(files.uri(NAME));
    const again = open();
    await again.refresh();
    await pause(300); // what it would make up for is written by now
    assert.deepEqual(files.names, []);
  });

  it('leave no temporary file of an editor that was killed', async () => {
    files.put(`.${NAME}.k3x9q2ab-400.tmp`, 'datel');
    files.put(`.other${NAME}.k3x9q2ab-400.tmp`, 'datel');
    const file = open();
    await file.refresh();
    await until('it is gone', () => !files.names.includes(`.${NAME}.k3x9q2ab-400.tmp`));
    assert.ok(files.names.includes(`.other${NAME}.k3x9q2ab-400.tmp`), 'another file’s is left to it');
  });
});
