import assert from 'node:assert/strict';
import type { Gazetteer } from '../../../src/core/gazetteer/types.js';
import { settleDirections, settleRegions } from '../../../src/core/extract/settle-regions.js';
import type { DraftMention } from '../../../src/core/extract/types.js';

const REGIONS: Readonly<Record<string, number>> = { 'tamil nadu': 72_000_000, montana: 1_000_000, petrograd: 10_000 };

const GAZETTEER: Gazetteer = {
  has: (name) => name.toLowerCase() in REGIONS,
  find: (name) => {
    const population = REGIONS[name.toLowerCase()];
    if (population === undefined) return [];
    return [{ entry: { id: name, name, type: 'region', lat: 0, lon: 0, parents: [], population, radiusKm: 0 }, match: 'exact' }];
  },
};

function kinds(text: string, ...people: readonly string[]): string[] {
  const drafts = people.map((words): DraftMention => {
    const start = text.indexOf(words);
    return { start, end: start + words.length, kind: 'actor', type: 'person', form: 'name', confidence: 0.8, extractor: 'tagger', reason: '' };
  });
  return settleRegions(drafts, text, GAZETTEER).map(({ kind, type, start, end }) => `${kind} ${type ?? ''}: ${text.slice(start, end)}`);
}

describe('settleRegions', () => {
  it('turns a region of several words into a place', () =>
    assert.deepEqual(kinds('Police in Tamil Nadu detained 40.', 'Tamil Nadu'), ['place region: Tamil Nadu']));
  it('turns one word behind a preposition of place', () => assert.deepEqual(kinds('Fires in Montana spread.', 'Montana'), ['place region: Montana']));
  it('leaves one word that stands elsewhere', () => assert.deepEqual(kinds('Montana said no.', 'Montana'), ['actor person: Montana']));
  it('leaves the surname of a person of the article', () =>
    assert.deepEqual(kinds('Joe Montana lives in Montana.', 'Joe Montana', 'Montana').at(-1), 'actor person: Montana'));
  it('leaves what is no region of many people', () => assert.deepEqual(kinds('He was in Petrograd.', 'Petrograd'), ['actor person: Petrograd']));
});

describe('settleDirections', () => {
  const turned = (text: string, words: string): string[] => {
    const start = text.indexOf(words);
    const draft: DraftMention = {
      start,
      end: start + words.length,
      kind: 'actor',
      type: 'armed-group',
      form: 'name',
      confidence: 0.8,
      extractor: 'tagger',
      reason: '',
    };
    return settleDirections([draft], text, GAZETTEER).map((one) => `${one.kind} ${one.type ?? ''}: ${text.slice(one.start, one.end)}`);
  };
  it('turns a direction and a region into the region', () => {
    assert.deepEqual(turned('Southern Montana was shelled.', 'Southern Montana'), ['place region: Montana']);
    assert.deepEqual(turned('North-West Montana was shelled.', 'North-West Montana'), ['place region: Montana']);
  });
  it('leaves what is no direction or no region', () => {
    assert.deepEqual(turned('Northern Alliance fighters fled.', 'Northern Alliance'), ['actor armed-group: Northern Alliance']);
    assert.deepEqual(turned('Montana Front fled.', 'Montana Front'), ['actor armed-group: Montana Front']);
  });
});
