import assert from 'node:assert/strict';
import { settleDeedPlaces } from '../../../src/core/extract/settle-deed-places.js';
import type { DraftMention } from '../../../src/core/extract/types.js';

const TEXT = 'Islamic State claims Fafa ambush. Nine vehicles burned at a spot 3 miles from Fafa. Hamas attack kills two in Ashkelon.';

function draft(words: string, nth: number, kind: 'actor' | 'place', type: DraftMention['type']): DraftMention {
  let start = TEXT.indexOf(words);
  for (let i = 1; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  return { kind, type, form: 'name', start, end: start + words.length, confidence: 0.8, extractor: 'test', reason: '' } as DraftMention;
}

describe('places in front of deeds', () => {
  it('are known by where else they stand', () => {
    const [first] = settleDeedPlaces([draft('Fafa', 1, 'actor', 'armed-group'), draft('Fafa', 2, 'place', 'settlement')], TEXT);
    assert.deepEqual([first!.kind, first!.type, TEXT.slice(first!.start, first!.end), first!.start], ['place', 'settlement', 'Fafa', 21]);
  });

  it('are no groups that are places nowhere, and no states', () => {
    const drafts = [draft('Hamas', 1, 'actor', 'armed-group'), draft('Ashkelon', 1, 'place', 'settlement')];
    assert.deepEqual(settleDeedPlaces(drafts, TEXT), drafts);
    const state = [draft('Fafa', 1, 'actor', 'state'), draft('Fafa', 2, 'place', 'settlement')];
    assert.deepEqual(settleDeedPlaces(state, TEXT), state);
  });
});
