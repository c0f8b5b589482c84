import assert from 'node:assert/strict';
import { readSidecar } from '../../../src/core/sidecar/read.js';
import { firstTrouble, refusalWords, troubleWords } from '../../../src/extension/present/sidecar-trouble.js';
import { german, l10n } from './document.js';

const NAME = 'a.article.dateline.yaml';
const read = (text: string) => ({ text, ...readSidecar(text) });

describe('an annotations file that cannot be used', () => {
  const broken = read('dateline: 1\nmentions: [\n');

  it('is told of where decisions would be shown, with its name and the reason', () => {
    assert.match(
      troubleWords(l10n, NAME, broken)!,
      /^What was decided is not shown, .* a\.article\.dateline\.yaml is mended: line \d+: Flow sequence/,
    );
    assert.match(troubleWords(german, NAME, broken)!, /^Was entschieden wurde, wird nicht gezeigt/);
  });

  it('is named at the front of a refusal, before what may be cut off', () => {
    assert.match(
      refusalWords(l10n, NAME, broken),
      /^Not decided: mend the annotations file first, line \d+: .*\. a\.article\.dateline\.yaml is left as it is\.$/,
    );
  });

  it('says where the first thing to mend stands', () => {
    assert.ok(firstTrouble(broken)!.span);
  });

  it('that could not be read from the disk is nothing to mend', () => {
    const away = { text: undefined, usable: false, issues: read('- a').issues };
    assert.doesNotMatch(troubleWords(l10n, NAME, away)! + refusalWords(l10n, NAME, away), /mend/);
  });

  it('is none where it reads well, or where only an item does not', () => {
    for (const text of ['', 'dateline: 1\n', 'dateline: 1\nmentions:\n  - {kind: actor}\n']) {
      assert.equal(troubleWords(l10n, NAME, read(text)), undefined);
      assert.equal(firstTrouble(read(text)), undefined);
    }
  });
});
