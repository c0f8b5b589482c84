import assert from 'node:assert/strict';
import { Comparison } from '../../../src/core/compare/comparison.js';
import { compareFigures, type FigureFacts } from '../../../src/core/compare/ledger/compare-figures.js';
import type { Ledger } from '../../../src/core/compare/ledger/types.js';
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

  it('says what each article leaves out, once', () => {
    const { rows } = ledger();
    const omits = (outlet: string): string[] =>
      rows.filter((row) => row.outlet === outlet).flatMap((row) => row.omits.map(({ what, detail }) => `${what} ${detail}`));
    assert.ok(omits('National Voice').some((one) => one.startsWith('figure killed')));
    assert.ok(omits('Orontes Online').some((one) => one.startsWith('denial')));
    assert.ok(omits('Orontes Online').every((one) => !one.startsWith('figure')));
  });

  it('marks the cells that differ', () => {
    const { rows } = ledger();
    assert.ok(rows.find(({ outlet }) => outlet === 'Orontes Online')!.actor.differs);
    assert.ok(rows.every(({ place }) => !place.differs));
    assert.ok(rows.flatMap(({ figures }) => figures).find(({ text }) => text === '14')!.differs);
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
    isPart: false,
    sources: new Set(),
    published: 10,
    outlet: text,
    ...more,
  });
  const exactly = (n: number): FigureFacts['value'] => ({ min: n, max: n, bound: 'exactly' });
  const cases: readonly (readonly [string, FigureFacts, FigureFacts, string | undefined])[] = [
    ['the same number', facts('12', exactly(12)), facts('12 dead', exactly(12)), undefined],
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
    ['kilometres and people', facts('10 km', { ...exactly(10), unit: 'km' }), facts('6', exactly(6)), undefined],
  ];
  for (const [name, a, b, kind] of cases) {
    it(`${name}: ${kind ?? 'none'}`, () => assert.equal(compareFigures(a, b)?.kind, kind));
  }
});
