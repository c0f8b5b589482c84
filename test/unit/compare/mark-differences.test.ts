import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import type { Ledger } from '../../../src/core/compare/ledger/types.js';
import type { ArticleRecord, EntityRecord, Incident, PartyRecord, ReportRecord } from '../../../src/core/compare/types.js';
import { article, entity } from './articles.js';
import { KNOWN } from './known-names.js';
import { reportIn } from './report-in.js';

interface Told {
  readonly by?: string | EntityRecord;
  readonly to?: string | EntityRecord;
  readonly deed?: string;
  readonly more?: Partial<ReportRecord>;
}

const party = (words: string | EntityRecord, role: PartyRecord['role'], at: number): PartyRecord => ({
  text: typeof words === 'string' ? words : words.name,
  role,
  inferred: false,
  voice: 'own',
  ...(typeof words === 'string' ? {} : { entity: at }),
});

/** An incident that each outlet tells in one report. */
function ledger(...all: readonly Told[]): Ledger {
  const comparison = new Comparison(KNOWN);
  const records = all.map(({ by, to, deed = 'struck', more = {} }, i): ArticleRecord => {
    const entities = [by, to].filter((one) => typeof one === 'object');
    const parties = [
      ...(by === undefined ? [] : [party(by, 'actor', 0)]),
      ...(to === undefined ? [] : [party(to, 'target', entities.indexOf(to as EntityRecord))]),
    ];
    return { ...article(`${i}.txt`, ...entities), text: deed, reports: [reportIn(deed)(deed, { parties, ...more })] };
  });
  for (const record of records) comparison.set(record);
  const incident: Incident = {
    id: 'one',
    name: 'One',
    type: 'ASSAULT',
    reports: records.map(({ id, reports }) => `${id}#${reports[0]!.event}`),
    articles: records.map(({ id }) => id),
  };
  return comparison.ledger(incident);
}

const marked = (of: Ledger, column: 'actor' | 'target' | 'deed' | 'place' | 'time'): string =>
  of.rows
    .filter((row) => row[column].differs)
    .map((row) => row[column].words.map(({ text }) => text).join(', '))
    .join('; ');

const actors = (...words: readonly (string | EntityRecord)[]): string => marked(ledger(...words.map((by) => ({ by }))), 'actor');

describe('cells that say something other than most', () => {
  it('are none where no view has most rows behind it', () => {
    assert.equal(actors('rebels', 'the army'), '');
    assert.equal(actors('rebels', 'residents', 'Turkish warplanes', 'Russian warplanes'), '');
  });

  it('are those that name another side than most', () => {
    assert.equal(actors('rebels', 'the army', 'government forces'), 'rebels');
    assert.equal(actors('Turkish jets', 'Russian jets', 'Russian warplanes'), 'Turkish jets');
  });

  it("are none for a state's adjective, its forces and its armed forces", () => {
    assert.equal(actors('Russian', 'Russian armed forces', 'Russian forces'), '');
    assert.equal(actors(entity('state: Russian'), entity('military: Russian Aerospace Forces'), 'Russian troops'), '');
  });

  it('hold a group and an army apart whose words are alike', () => {
    assert.equal(actors('Sudanese forces', 'army', entity('armed-group: Rapid Support Forces')), 'Rapid Support Forces');
  });

  it('are none for other words of the same people', () => {
    const targets = marked(ledger({ to: 'civilians' }, { to: 'residents' }, { to: 'shopkeepers' }), 'target');
    assert.equal(targets, '');
    assert.equal(marked(ledger({ to: 'civilians' }, { to: 'fighters' }, { to: 'residents' }), 'target'), 'fighters');
  });

  it('are none where a report leaves the manner open', () => {
    const deeds = ledger(
      { deed: 'air strike', more: { mode: 'air-strike' } },
      { deed: 'attack' },
      { deed: 'raid', more: { mode: 'air-strike' } },
      { deed: 'shelling', more: { mode: 'shelling' } },
    );
    assert.equal(marked(deeds, 'deed'), 'shelling');
  });

  it('are none for the province around a town, and for days that overlap', () => {
    const place = (text: string, ...parents: string[]): ReportRecord['places'] => [{ text, inferred: false, value: { parents, precision: 'exact' } }];
    const places = ledger(
      { more: { places: place('Ariha', 'Idlib', 'Syria') } },
      { more: { places: place('Ariha', 'Idlib', 'Syria') } },
      { more: { places: place('Idlib', 'Syria') } },
      { more: { places: place('Hama', 'Syria') } },
    );
    assert.equal(marked(places, 'place'), 'Hama');
    const time = (text: string, start: string, end = start): ReportRecord['times'] => [
      { text, inferred: false, value: { start, end, granularity: 'day' } },
    ];
    const times = ledger(
      { more: { times: time('Tuesday', '2024-05-14') } },
      { more: { times: time('this week', '2024-05-13', '2024-05-19') } },
      { more: { times: time('Tuesday', '2024-05-14') } },
      { more: { times: time('Sunday', '2024-05-12') } },
    );
    assert.equal(marked(times, 'time'), 'Sunday');
  });

  it('are of figures those whose number is another, of the same people', () => {
    const figure = (of: string, min: number, bound: 'exactly' | 'at-least' = 'exactly'): Told => ({
      more: {
        figures: [
          { text: `${min} ${of}`, inferred: false, measure: 'killed', value: { min, ...(bound === 'exactly' ? { max: min } : {}), bound, of } },
        ],
      },
    });
    const { rows } = ledger(
      figure('people', 12),
      figure('dead', 12, 'at-least'),
      figure('civilians', 12),
      figure('people', 19),
      figure('fighters', 30),
    );
    assert.deepEqual(
      rows.flatMap(({ figures }) => figures.filter(({ differs }) => differs).map(({ text }) => text)),
      ['19 people'],
    );
  });
});
