import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isSaid, stringsOf } from '../../scripts/l10n/strings.js';

describe('sentences of the core, collected for translation', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'said-'));
  after(() => rmSync(folder, { recursive: true }));
  const found = (source: string): string[] => {
    writeFileSync(path.join(folder, 'a.ts'), source);
    return [...stringsOf(folder, isSaid)];
  };

  it('are the literals of say, also inside others', () =>
    assert.deepEqual(found("report(say('{0} in {1}', say('one'), n)); tell('not this'); const say2 = one.say('nor this');"), ['{0} in {1}', 'one']));

  it('stand with their meaning where English has one word for two', () =>
    assert.deepEqual(found("sayAs('Reject', 'event type')"), ['Reject/event type']));

  it('are refused where a translator could not find them', () => {
    for (const source of ['say(`${a} b`)', 'say(words)', 'say()', "sayAs('a', b)", "say(a ? 'b' : 'c')"])
      assert.throws(() => found(source), /no plain text/, source);
  });
});
