import assert from 'node:assert/strict';
import { describeIncident } from '../../../src/core/compare/incidents/describe-incident.js';
import { nameIncidents } from '../../../src/core/compare/incidents/name-incidents.js';
import type { Toll } from '../../../src/core/compare/incidents/figures-agree.js';
import type { Telling } from '../../../src/core/compare/incidents/telling.js';
import type { Incident } from '../../../src/core/compare/types.js';

/** A telling of deeds ("ASSAULT", "COERCE abduction") in one town on one day. */
function telling(article: string, deeds: readonly string[], figures: readonly Toll[] = []): Telling {
  const events = deeds.map((deed, start) => {
    const [type, mode] = deed.split(' ');
    return { reference: `${article}#${start}`, type: type!, start, ...(mode === undefined ? {} : { mode }) };
  });
  return {
    id: events[0]!.reference,
    article,
    events,
    spots: [{ words: 'El Fasher', inferred: false }],
    published: 20_000,
    days: { start: 20_000, end: 20_000 },
    dated: 'stated',
    figures,
    joinedBy: new Set(),
  } as unknown as Telling;
}

const killed = (min: number): Toll => ({ measure: 'killed', min });
const described = (...tellings: readonly Telling[]): Incident => describeIncident({ tellings }, []);
const names = (...incidents: readonly Incident[]): string[] => nameIncidents(incidents, []).map(({ name }) => name);

describe('the name of an incident', () => {
  it('is of the main deed, not of what is reported after it', () => {
    const missing: Toll = { measure: 'missing', min: 3 };
    assert.match(described(telling('a', ['ASSAULT', 'ASSAULT', 'COERCE abduction'], [missing])).name, /^Attack in El Fasher/);
    assert.match(described(telling('a', ['ASSAULT', 'COERCE abduction', 'COERCE abduction'], [missing])).name, /^Attack in El Fasher/);
    assert.match(described(telling('a', ['ASSAULT', 'COERCE abduction', 'COERCE abduction'], [{ measure: 'abducted', min: 3 }])).name, /^Abduction/);
    assert.match(described(telling('a', ['COERCE abduction'], [missing])).name, /^Abduction/);
  });

  it('has the toll behind it where another has the same', () => {
    const two = names(
      described(telling('a', ['ASSAULT'], [killed(57)]), telling('b', ['ASSAULT'], [killed(57), killed(3)])),
      described(telling('c', ['ASSAULT'], [killed(9)]), telling('d', ['ASSAULT'])),
    );
    assert.deepEqual(two, ['Attack in El Fasher, 2024-10-04 (57 killed)', 'Attack in El Fasher, 2024-10-04 (9 killed)']);
  });

  it('has a number behind it where the tolls do not tell them apart', () => {
    const pair = (article: string, toll: number): Incident =>
      described(telling(article, ['ASSAULT'], [killed(toll)]), telling(`${article}2`, ['ASSAULT']));
    assert.deepEqual(names(pair('a', 5), pair('b', 5)), ['Attack in El Fasher, 2024-10-04 (1)', 'Attack in El Fasher, 2024-10-04 (2)']);
  });

  it('is the same whether or not those of one article are listed, too', () => {
    const shared = described(telling('a', ['ASSAULT'], [killed(57)]), telling('b', ['ASSAULT']));
    const single = described(telling('c', ['ASSAULT'], [killed(2)]));
    assert.deepEqual(names(shared), [shared.name]);
    assert.deepEqual(names(shared, single), [shared.name, `${single.name} (2 killed)`]);
  });
});
