import assert from 'node:assert/strict';
import { PhraseTable } from '../../../src/core/extract/phrases.js';
import { tokenize } from '../../../src/core/text/tokens.js';

describe('PhraseTable', () => {
  const table = new PhraseTable([
    ['al Qaeda in Iraq', 1],
    ['al Qaeda', 2],
    ['al-Nusra Front', 3],
  ]);
  const found = (text: string): string[] => {
    const tokens = tokenize(text);
    return [...table.find(tokens)].map(({ entry, from, to }) => `${entry} ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`);
  };

  it('finds every phrase, whatever its capitals, and phrases inside others', () =>
    assert.deepEqual(found('Al Qaeda in Iraq fought the AL-NUSRA FRONT.'), ['1 Al Qaeda in Iraq', '2 Al Qaeda', '3 AL-NUSRA FRONT']));
  it('finds whole words only, and nothing beyond the end', () => assert.deepEqual(found('al Qaedas; al'), []));
  it('finds nothing where nothing is asked for', () => assert.deepEqual([...new PhraseTable<number>([]).find(tokenize('al Qaeda'))], []));
});
