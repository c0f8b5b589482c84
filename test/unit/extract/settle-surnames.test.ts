import assert from 'node:assert/strict';
import { settleSurnames } from '../../../src/core/extract/settle-surnames.js';
import type { DraftMention } from '../../../src/core/extract/types.js';

const TEXT = 'President Bashar al-Assad spoke. Syrians opposed to Assad fled to Homs.';

function draft(words: string, kind: 'actor' | 'place', confidence: number, type: string): DraftMention {
  const start = TEXT.lastIndexOf(words);
  return { start, end: start + words.length, kind, type, form: 'name', confidence, extractor: 'test', reason: '' };
}

describe('settleSurnames', () => {
  const person = draft('Bashar al-Assad', 'actor', 0.95, 'person');

  it('takes a doubtful place for the person whose surname it is', () => {
    const settled = settleSurnames([person, draft('Assad', 'place', 0.6, 'settlement')], TEXT);
    assert.deepEqual([settled[1]!.kind, settled[1]!.type], ['actor', 'person']);
  });

  it('leaves places that the sentence is sure of, and places of other names', () => {
    const settled = settleSurnames([person, draft('Assad', 'place', 0.95, 'settlement'), draft('Homs', 'place', 0.5, 'settlement')], TEXT);
    assert.deepEqual(
      settled.slice(1).map(({ kind }) => kind),
      ['place', 'place'],
    );
  });
});
