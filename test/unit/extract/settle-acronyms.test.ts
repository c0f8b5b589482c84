import assert from 'node:assert/strict';
import { settleAcronyms } from '../../../src/core/extract/settle-acronyms.js';
import type { DraftMention } from '../../../src/core/extract/types.js';

/** The words that are left of drafts at every place where `words` stand. */
function left(text: string, ...words: readonly string[]): string[] {
  const drafts = words.flatMap((one) =>
    [...text.matchAll(new RegExp(one, 'g'))].map(({ index }): DraftMention => ({
      start: index,
      end: index + one.length,
      kind: 'actor',
      type: 'other',
      form: 'name',
      confidence: 0.9,
      extractor: 'test',
      reason: '',
    })),
  );
  return settleAcronyms(drafts, text).map(({ start, end }) => text.slice(start, end));
}

describe('settleAcronyms', () => {
  it('drops the acronym of a thing, wherever it stands', () =>
    assert.deepEqual(left('An improvised explosive device (IED) went off. Soldiers found another IED.', 'IED', 'Soldiers'), ['Soldiers']));

  it('drops plurals', () => assert.deepEqual(left('Two unmanned aerial vehicles (UAVs) fell. UAVs came back.', 'UAVs'), []));

  it('keeps the acronym of a mention, and one that the words before do not spell', () => {
    const text = 'The Northern Valley Front (NVF) fought; a brigade from the hills (SDF) fled.';
    assert.deepEqual(left(text, 'Northern Valley Front', 'NVF', 'SDF'), ['Northern Valley Front', 'NVF', 'SDF']);
  });
});
