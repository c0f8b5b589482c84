import assert from 'node:assert/strict';
import { settleKnownNames } from '../../../src/core/extract/settle-known-names.js';
import type { DraftMention } from '../../../src/core/extract/types.js';

const TEXT = 'Delta Casualty Record\n\nThe Delta Casualty Record counted 13 dead. Delta Casualty Record Online did not. Casualty figures differ.';

const at = (words: string, from = 0, confidence = 0.9): DraftMention => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, kind: 'actor', type: 'organization', form: 'name', confidence, extractor: 'test', reason: '' };
};
const read = (...drafts: readonly DraftMention[]): string[] =>
  settleKnownNames(drafts, TEXT)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => `${start} ${TEXT.slice(start, end)}`);

describe('settleKnownNames', () => {
  const whole = at('Delta Casualty Record', 20);

  it('reads a name whole that the article writes out elsewhere', () => {
    const both = ['0 Delta Casualty Record', '27 Delta Casualty Record'];
    assert.deepEqual(read(at('Delta Casualty', 0, 0.6), whole), both);
    assert.deepEqual(read(at('Casualty Record', 0, 0.6), whole), both);
    assert.deepEqual(read(at('Delta'), at('Record'), whole), both);
  });

  it('leaves the same words in a longer name, and words of their own', () => {
    const last = TEXT.lastIndexOf('Delta');
    const alone = TEXT.lastIndexOf('Casualty');
    assert.deepEqual(read(whole, at('Delta Casualty', last)), ['27 Delta Casualty Record', `${last} Delta Casualty`]);
    assert.deepEqual(read(whole, at('Casualty', alone)), ['27 Delta Casualty Record', `${alone} Casualty`]);
  });

  it('trusts no doubtful name', () => {
    assert.deepEqual(read(at('Delta Casualty'), at('Delta Casualty Record', 20, 0.5)), ['0 Delta Casualty', '27 Delta Casualty Record']);
  });
});
