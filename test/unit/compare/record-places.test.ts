import assert from 'node:assert/strict';
import { buildRecord } from '../../../src/core/compare/record/build-record.js';
import type { Analysis } from '../../../src/core/model/annotation.js';

/** Whether the record holds the place for another than that of the deed. */
function isBeside(text: string, trigger: string, place: string, type = 'settlement'): boolean {
  const at = (words: string): { start: number; end: number; text: string } => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, text: words };
  };
  const analysis = {
    article: {},
    language: 'en',
    mentions: [{ id: 'p', kind: 'place', type, form: 'name', ...at(place), confidence: 1, extractor: 'test', decision: 'suggested' }],
    entities: [],
    events: [
      {
        id: 'e',
        type: 'ASSAULT',
        status: 'asserted',
        trigger: at(trigger),
        arguments: [{ role: 'place', mention: 'p', text: place, inferred: false }],
        attributions: [],
        confidence: 1,
        decision: 'suggested',
      },
    ],
  } as unknown as Analysis;
  const [report] = buildRecord({ id: 'a', hash: '', text, analysis, sentences: [{ start: 0, end: text.length }] }).reports;
  return report!.places[0]!.beside === true;
}

describe('places of a record', () => {
  it('are no places of the deed where the wounded only died there, or beyond a border', () => {
    assert.ok(isBeside('Two of the boys have died at the hospital in Maiduguri.', 'died', 'Maiduguri'));
    assert.ok(isBeside('A girl succumbed to her wounds in a hospital in Gaziantep.', 'succumbed', 'Gaziantep'));
    assert.ok(isBeside('Troops were hit near the border with Niger.', 'hit', 'Niger', 'country'));
  });
  it('are no places of the deed where the fire came from', () => {
    assert.ok(isBeside('The shells were fired from government positions near Saraqib, 20 km to the east.', 'fired', 'Saraqib'));
    assert.ok(isBeside('Rockets launched from Gaza hit Sderot.', 'hit', 'Gaza'));
    assert.ok(!isBeside('Rockets launched from Gaza hit Sderot.', 'hit', 'Sderot'));
    assert.ok(!isBeside('A rocket hit a house far from Sderot.', 'hit', 'Sderot'));
    assert.ok(!isBeside('Soldiers fired on protesters from Idlib.', 'fired', 'Idlib'));
  });
  it('are the deed’s own else', () => {
    assert.ok(!isBeside('Seven people died in Maiduguri.', 'died', 'Maiduguri'));
    assert.ok(!isBeside('Shells hit a hospital in Maiduguri.', 'hit', 'Maiduguri'));
    assert.ok(!isBeside('Seven people died at the hospital in Rafah when a shell struck it.', 'died', 'Rafah'));
  });
});
