import assert from 'node:assert/strict';
import type { MentionView } from '../../../src/core/extract/models/mention-features.js';
import { settleNames } from '../../../src/core/extract/models/settle-names.js';
import type { LabelledSpan } from '../../../src/core/extract/models/types.js';

/** "LABEL words" for each span, from what each tagger found: "A Karim Aziz" is an actor. */
function settled(text: string, found: readonly [string, string, number?][], named: readonly [string, string, number?][]): string[] {
  const words = text.split(' ');
  const spanOf = ([label, phrase, confidence = 0.9]: readonly [string, string, number?]): LabelledSpan => {
    const parts = phrase.split(' ');
    const start = words.findIndex((_, i) => parts.every((part, k) => words[i + k] === part));
    return { label, start, end: start + parts.length, confidence };
  };
  const view = { words: words.map((word) => ({ lower: word.toLowerCase(), isCapital: /^\p{Lu}/u.test(word) })) } as unknown as MentionView;
  const spans = settleNames(view, found.map(spanOf), named.map(spanOf));
  return spans.map(({ label, start, end, sort }) => `${label} ${words.slice(start, end).join(' ')}${sort ? ` ${sort}` : ''}`);
}

describe('settleNames', () => {
  it('adds a name that the mention tagger left out', () => {
    assert.deepEqual(settled('Thanks , Mike', [], [['PER', 'Mike']]), ['A Mike PER']);
    assert.deepEqual(settled('Weather in Houston', [], [['LOC', 'Houston']]), ['P Houston']);
  });
  it('adds nothing that is doubtful, and no nationality', () => {
    assert.deepEqual(settled('Thanks , Mike', [], [['PER', 'Mike', 0.5]]), []);
    assert.deepEqual(settled('a Danish crew', [], [['MISC', 'Danish']]), []);
  });
  it('takes the rank from a person', () => {
    assert.deepEqual(settled('Brigadier Karim Aziz said', [['A', 'Brigadier Karim Aziz']], [['PER', 'Karim Aziz']]), ['A Karim Aziz PER']);
  });
  it('leaves a common noun with a name in front of it', () => {
    assert.deepEqual(settled('the Aziz loyalists fled', [['A', 'Aziz loyalists']], [['PER', 'Aziz']]), ['A Aziz loyalists']);
  });
  it('leaves places to the mention tagger, however sure the name tagger is', () => {
    assert.deepEqual(settled('Best , David', [['P', 'David', 0.5]], [['PER', 'David']]), ['P David']);
    assert.deepEqual(settled('reached David', [['P', 'David', 0.95]], [['PER', 'David', 0.8]]), ['P David']);
  });
  it('keeps a state an actor where the name tagger sees a place', () => {
    assert.deepEqual(settled('Moscow said', [['A', 'Moscow']], [['LOC', 'Moscow']]), ['A Moscow']);
  });
});
