import assert from 'node:assert/strict';
import { textOf } from '../../../src/core/model/say.js';
import { incidentRowSaid, incidentSaid, type NamedByFacts } from '../../../src/core/words/incident-words.js';
import { incidentName } from '../../../src/extension/present/incident-words.js';
import { german, l10n } from '../extension/document.js';

const RAID: NamedByFacts = { type: 'ASSAULT', mode: 'air-strike', place: { words: 'Ariha' }, start: '2020-01-29', end: '2020-01-30' };
const name = (facts: NamedByFacts): string => textOf(incidentSaid(facts));
const shown = (name: string, facts: NamedByFacts = RAID): string =>
  incidentName(german, { ...facts, id: 'a', name, reports: [], articles: [] } as unknown as Parameters<typeof incidentName>[1]);

describe('what an incident is called', () => {
  it('is its deed, place and days, as far as they are known', () => {
    assert.equal(name(RAID), 'Air strike in Ariha, 2020-01-29 to 2020-01-30');
    assert.equal(name({ type: 'DISPLACE', start: '2020-01-29', end: '2020-01-29' }), 'Flight, 2020-01-29');
    assert.equal(name({ type: 'RAID', place: { words: 'Ariha' } }), 'RAID in Ariha');
    assert.equal(name({ type: 'ASSAULT', mode: 'cattle-raid' }), 'Cattle raid');
  });

  it('names a deed where its manner is a thing', () => {
    const named = ['drone', 'missile', 'car-bomb', 'landmine'].map((mode) => name({ type: 'ASSAULT', mode, place: { words: 'Ariha' } }));
    assert.deepEqual(named, ['Drone attack in Ariha', 'Missile attack in Ariha', 'Car bombing in Ariha', 'Landmine blast in Ariha']);
  });

  it('has behind it what tells it from another of the same name', () => {
    assert.equal(name({ ...RAID, apart: { measure: 'killed', number: 12 } }), 'Air strike in Ariha, 2020-01-29 to 2020-01-30 (12 killed)');
    assert.equal(name({ type: 'DISPLACE', apart: { nth: 2 } }), 'Flight (2)');
  });

  it('has in a list, whose rows are cut at the end, its first day in front', () => {
    assert.equal(textOf(incidentRowSaid({ ...RAID, apart: { nth: 2 } })), '2020-01-29 Air strike in Ariha (2)');
    assert.equal(textOf(incidentRowSaid({ type: 'DISPLACE' })), 'Flight');
  });

  it('is said in the person’s language', () => assert.equal(shown(name(RAID)), 'Luftangriff in Ariha, 2020-01-29 bis 2020-01-30'));

  it('stays as a person named it', () => {
    assert.equal(shown('The market of Ariha'), 'The market of Ariha');
    assert.equal(incidentName(l10n, { name: 'Flight', type: 'ASSAULT' } as unknown as Parameters<typeof incidentName>[1]), 'Flight');
  });
});
