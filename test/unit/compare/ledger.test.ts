import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { compareFigures } from '../../../src/core/compare/ledger/compare-figures.js';
import type { FigureFacts } from '../../../src/core/compare/ledger/figure-facts.js';
import type { Side } from '../../../src/core/compare/incidents/sides.js';
import { gatherDenials } from '../../../src/core/compare/ledger/gather-denials.js';
import { ledgerNotes } from '../../../src/core/compare/render/claims-table.js';
import { doersOf } from '../../../src/core/compare/ledger/doers.js';
import type { Ledger } from '../../../src/core/compare/ledger/types.js';
import type { PartyRecord, ReportRecord } from '../../../src/core/compare/types.js';
import { textOf } from '../../../src/core/model/say.js';
import { entity } from './articles.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

function ledger(): Ledger {
  const comparison = new Comparison(KNOWN);
  for (const article of TOLD) comparison.set(article);
  return comparison.ledger(comparison.incidents()[0]!);
}

describe('claims ledger', () => {
  it('has a row for each source of each article, a denial a row of its own', () => {
    assert.deepEqual(
      ledger().rows.map(({ outlet, stance, sources, actor, figures }) => [
        outlet,
        stance,
        sources.map(({ text }) => text).join(' < '),
        actor.words.map(({ text }) => text).join(', '),
        figures.map(({ text }) => text).join('; '),
      ]),
      [
        ['Meridian', 'asserts', 'Idlib Rescue Service', 'army', 'at least 11 civilians; three children'],
        ['Meridian', 'denies', 'Syrian army', 'Syrian army', ''],
        ['National Voice', 'denies', 'military source', 'army', ''],
        ['National Voice', 'asserts', 'military source', 'terrorists', ''],
        ['Orontes Online', 'asserts', 'local council', 'regime', '14'],
      ],
    );
  });

  it('names the disagreements', () => {
    const named = ledger().disagreements.map(({ kind, about }) => `${kind} (${about})`);
    assert.ok(named.includes('contradiction (status)'), named.join());
    assert.ok(named.includes('contradiction (actor)'), named.join());
    assert.ok(named.includes('later-revision (killed)'), named.join());
  });

  it('says in one sentence what one source denies, and keeps each disagreement in the data', () => {
    const told = ledger();
    const denials = told.disagreements.filter(({ about }) => about === 'status');
    const gathered = gatherDenials(told).filter(({ about }) => about === 'status');
    assert.ok(denials.length > gathered.length);
    assert.equal(gathered.length, told.rows.filter(({ stance }) => stance === 'denies').length);
    assert.deepEqual(
      ledgerNotes(told).filter((note) => note.startsWith('contradiction on status')),
      [
        'contradiction on status: Meridian, National Voice and Orontes Online: Syrian army denies what Idlib Rescue Service, military source and local council report.',
        'contradiction on status: National Voice, Meridian and Orontes Online: military source denies what Idlib Rescue Service and local council report.',
      ],
    );
  });

  it('says what each article leaves out, once', () => {
    const { rows } = ledger();
    const omits = (outlet: string): string[] =>
      rows.filter((row) => row.outlet === outlet).flatMap((row) => row.omits.map(({ what, detail }) => `${what} ${detail}`));
    assert.ok(omits('National Voice').some((one) => one.startsWith('figure killed')));
    assert.ok(omits('Orontes Online').some((one) => one.startsWith('denial')));
    assert.ok(omits('Orontes Online').every((one) => !one.startsWith('figure')));
  });

  it('names as doers neither rescuers, nor agencies, nor those who were hit', () => {
    const entities = [entity('organization: Rescue Service'), entity('organization: Republic Agency'), entity('military: army')];
    const party = (text: string, role: 'actor' | 'target', at?: number): PartyRecord => ({
      text,
      role,
      inferred: false,
      voice: 'own',
      ...(at === undefined ? {} : { entity: at }),
    });
    const report = (type: string, ...parties: PartyRecord[]): ReportRecord => ({ ...TOLD[0]!.reports[0]!, type, parties });
    const told = { ...TOLD[0]!, entities };
    const reports = [
      report('ASSAULT', party('missiles', 'actor'), party('Republic Agency', 'actor', 1), party('army', 'target', 2)),
      report('ASSAULT', party('the army', 'actor', 2), party('rescue workers', 'actor')),
      report('AID', party('volunteers', 'actor')),
    ];
    const words = (type: string): string[] => doersOf(told, reports, type).map(({ text }) => text);
    assert.deepEqual(words('ASSAULT'), ['missiles']);
    assert.deepEqual(words('AID'), ['volunteers']);
  });

  it('marks the cells that differ', () => {
    const { rows } = ledger();
    const odd = rows.filter(({ actor }) => actor.differs);
    assert.deepEqual(
      odd.map(({ outlet, actor }) => [outlet, actor.words.map(({ text }) => text).join()]),
      [['National Voice', 'terrorists']],
    );
    assert.ok(rows.every(({ place }) => !place.differs));
    assert.ok(
      rows.flatMap(({ figures }) => figures).every(({ differs }) => !differs),
      'of two numbers neither is what most say',
    );
  });

  it('shows where the words stand', () => {
    for (const row of ledger().rows) {
      const { text } = TOLD.find(({ id }) => id === row.article)!;
      for (const { span, text: words } of [...row.actor.words, ...row.place.words, ...row.figures]) {
        if (span) assert.equal(text.slice(span.start, span.end), words);
      }
    }
  });
});

describe('kinds of disagreement', () => {
  const facts = (text: string, value: FigureFacts['value'], more: Partial<FigureFacts> = {}): FigureFacts => ({
    measure: 'killed',
    value,
    text,
    sentence: text,
    near: text,
    isPart: false,
    isOfThem: false,
    hasWhole: false,
    counted: [],
    sayers: [],
    speakers: [],
    standing: 'other',
    sources: new Set(),
    published: 10,
    article: `${text}.txt`,
    outlet: text,
    ...more,
  });
  const exactly = (n: number): FigureFacts['value'] => ({ min: n, max: n, bound: 'exactly' });
  const side = (camp: Side['camp'], group?: string): Side => ({ camp, name: '', nations: [], ...(group === undefined ? {} : { group }) });
  const cases: readonly (readonly [string, FigureFacts, FigureFacts, string | undefined])[] = [
    [
      'a part of one total, and all of the same group',
      facts('three officers', exactly(3), { isPart: true }),
      facts('seven policemen', exactly(7), { published: 10 }),
      'contradiction',
    ],
    [
      'the outlet is the source',
      facts('17 police', exactly(17), { outlet: 'Borno Police Command' }),
      facts('17', exactly(17), { sayers: ['police'] }),
      'same-source',
    ],
    [
      'one stretch of time, and near',
      facts('102,000', exactly(102_000), { period: { start: 1, end: 6 } }),
      facts('some 100,000', { min: 100_000, bound: 'about' }),
      'unit-or-rounding',
    ],
    [
      'one stretch of time, and far',
      facts('102,000', exactly(102_000), { period: { start: 1, end: 6 } }),
      facts('40,000', exactly(40_000)),
      'other-period',
    ],
    [
      'one told with a time since the deed, and somewhat higher',
      facts('20', exactly(20)),
      facts('26', exactly(26), { published: 11, period: { start: 9, end: 11 } }),
      'later-revision',
    ],
    ['the same number', facts('12', exactly(12)), facts('12 dead', exactly(12)), undefined],
    ['workers and militants', facts('Six workers', exactly(6)), facts('30 nationalist militants', exactly(30)), 'other-definition'],
    ['people at work and civilians', facts('Six employees', exactly(6)), facts('30 civilians', exactly(30)), 'contradiction'],
    ['other numbers on one day', facts('12', exactly(12)), facts('31', exactly(31)), 'contradiction'],
    ['a day later and higher', facts('12', exactly(12)), facts('14', exactly(14), { published: 12 }), 'later-revision'],
    ['a toll that rose', facts('12', exactly(12)), facts('14', exactly(14), { sentence: 'the toll rose to 14' }), 'later-revision'],
    ['a day later and far lower', facts('150', exactly(150)), facts('12', exactly(12), { published: 12 }), 'contradiction'],
    ['about the same', facts('38', exactly(38)), facts('about 40', { min: 35, max: 45, bound: 'about' }), 'unit-or-rounding'],
    ['dozens', facts('38', exactly(38)), facts('dozens', { min: 24, max: 99, bound: 'about' }), 'unit-or-rounding'],
    ['children among them', facts('12', exactly(12)), facts('three children', { ...exactly(3), of: 'children' }), 'subset'],
    ['a part by the text', facts('12', exactly(12)), facts('five', exactly(5), { isPart: true }), 'subset'],
    ['killed and wounded together', facts('12', exactly(12)), facts('150', exactly(150), { measure: 'casualties' }), 'other-definition'],
    ['killed beside wounded', facts('12', exactly(12)), facts('60', exactly(60), { measure: 'wounded' }), undefined],
    [
      'soldiers here, civilians there',
      facts('12 soldiers', { ...exactly(12), of: 'soldiers' }),
      facts('5 civilians', { ...exactly(5), of: 'civilians' }),
      'other-definition',
    ],
    [
      'one source twice',
      facts('12', exactly(12), { sources: new Set(['sohr']) }),
      facts('12 x', exactly(12), { sources: new Set(['sohr']) }),
      'same-source',
    ],
    ['a week against a day', facts('12', exactly(12)), facts('80', exactly(80), { period: { start: 3, end: 9 } }), 'other-period'],
    ['miles and kilometres', facts('10 km', { ...exactly(10), unit: 'km' }), facts('6 miles', { ...exactly(6), unit: 'mile' }), 'unit-or-rounding'],
    ['only its bound differs', facts('at least 7', { min: 7, bound: 'at-least' }), facts('7', exactly(7)), 'unit-or-rounding'],
    ['a lower bound is a count', facts('at least 14', { min: 14, bound: 'at-least' }), facts('17', exactly(17)), 'contradiction'],
    ['more than, and a little more', facts('more than 150', { min: 150, bound: 'more-than' }), facts('162', exactly(162)), 'unit-or-rounding'],
    ['more than, and far more', facts('more than 40', { min: 40, bound: 'more-than' }), facts('90', exactly(90)), 'contradiction'],
    ['up to 60 is no 14', facts('14', exactly(14)), facts('up to 60', { max: 60, bound: 'at-most' }), 'contradiction'],
    ['printed the other way round', facts('14', exactly(14), { published: 12 }), facts('12', exactly(12)), 'later-revision'],
    [
      'the missing who were found',
      facts('11', exactly(11), { measure: 'missing' }),
      facts('5', exactly(5), { measure: 'missing', published: 12 }),
      'later-revision',
    ],
    ['one side against a hospital', facts('8', exactly(8), { standing: 'side' }), facts('18', exactly(18), { published: 12 }), 'contradiction'],
    [
      'fewer, for only names are counted',
      facts('168', exactly(168)),
      facts('102', exactly(102), { sentence: 'identified 102 victims by name', published: 12 }),
      'other-definition',
    ],
    [
      'the dead of either side',
      facts('7', exactly(7), { counted: [side('state')] }),
      facts('60', exactly(60), { counted: [side('armed')] }),
      undefined,
    ],
    [
      'one state through two mouths',
      facts('60', exactly(60), { standing: 'side', speakers: [{ ...side('state'), nations: ['Russia'] }] }),
      facts('up to 60', { max: 60, bound: 'at-most' }, { standing: 'side', speakers: [{ ...side('state'), nations: ['Russia'] }] }),
      'same-source',
    ],
    [
      'the rescuers of a town, by any name',
      facts('14', exactly(14), { sayers: ['rescuers'] }),
      facts('14 people', exactly(14), { sayers: ['state emergency service'] }),
      'same-source',
    ],
    [
      'rescuers and a hospital',
      facts('14', exactly(14), { sayers: ['rescuers'] }),
      facts('14 people', exactly(14), { sayers: ['a doctor'] }),
      undefined,
    ],
    [
      'houses and rifles',
      facts('7 houses', { ...exactly(7), of: 'houses' }, { measure: 'other' }),
      facts('12 rifles', { ...exactly(12), of: 'rifles' }, { measure: 'other' }),
      undefined,
    ],
    [
      'two counts of positions',
      facts('two positions', { ...exactly(2), of: 'hilltop positions' }, { measure: 'other' }),
      facts('3 positions', { ...exactly(3), of: 'military positions' }, { measure: 'other' }),
      'contradiction',
    ],
    ['households and people', facts('700 families', exactly(700)), facts('3,500 people', exactly(3500)), 'unit-or-rounding'],
    ['people of a family', facts('6 people', { ...exactly(6), of: 'people of one family' }), facts('6', exactly(6)), undefined],
    ['kilometres and people', facts('10 km', { ...exactly(10), unit: 'km' }), facts('6', exactly(6)), undefined],
  ];
  for (const [name, a, b, kind] of cases) {
    it(`${name}: ${kind ?? 'none'}`, () => assert.equal(compareFigures(a, b)?.kind, kind));
  }

  it('says of opposed accounts what each counts, and of other numbers no more than that they do not agree', () => {
    const reason = (a: FigureFacts, b: FigureFacts): string => textOf(compareFigures(a, b)!.reason);
    assert.equal(
      reason(facts('Six workers', exactly(6)), facts('30 militants', exactly(30), { standing: 'side' })),
      'one counts civilians, the other combatants, and their accounts are opposed',
    );
    assert.equal(reason(facts('12 people', exactly(12)), facts('31 people', exactly(31))), '12 people and 31 people do not agree');
  });
});
