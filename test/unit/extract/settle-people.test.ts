import assert from 'node:assert/strict';
import { settlePeople } from '../../../src/core/extract/settle-people.js';

function kindOf(text: string, words: string): string {
  const start = text.indexOf(words);
  const draft = {
    start,
    end: start + words.length,
    kind: 'place' as const,
    type: 'settlement',
    form: 'name' as const,
    confidence: 0.9,
    extractor: 'test',
    reason: '',
  };
  return settlePeople([draft], text)[0]!.kind;
}

describe('settlePeople', () => {
  for (const [text, words, kind] of [
    ['Mahasin, 34, said soldiers came at dawn.', 'Mahasin', 'actor'],
    ["Rabi'a Adam, a midwife at the clinic, hid in a cellar.", "Rabi'a Adam", 'actor'],
    ['Tamerlan, 26, died in the street.', 'Tamerlan', 'actor'],
    ['In Mahasin, 34 people were killed.', 'Mahasin', 'place'],
    ['In Kidal, a doctor said the ward was full.', 'Kidal', 'place'],
    ['Kidal, a trading hub in the north, fell.', 'Kidal', 'place'],
    ['Shells fell on Kidal, a town of farmers.', 'Kidal', 'place'],
  ] as const)
    it(`takes "${words}" for ${kind === 'actor' ? 'a person' : 'a place'} in "${text}"`, () => assert.equal(kindOf(text, words), kind));
});
