import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { gatherReports } from '../../../src/core/compare/incidents/gather-reports.js';
import { readArticleDeeds } from '../../../src/core/compare/incidents/deed-pair.js';
import { ownDeeds } from '../../../src/core/compare/incidents/own-deeds.js';
import { hasLikely, likelyOf, ownPairs } from '../../../src/core/compare/incidents/own-tellings.js';
import { readReports } from '../../../src/core/compare/incidents/read-reports.js';
import { deedScore } from '../../../src/core/compare/incidents/same-deed.js';
import { Vocabulary } from '../../../src/core/compare/incidents/vocabulary.js';
import type { ArticleRecord, ReportRecord } from '../../../src/core/compare/types.js';
import { KNOWN } from './known-names.js';

const TEXT =
  'Rockets hit a mill\n\nRockets hit a mill near Tell Rifa on Monday, killing five workers and wounding nine.\n\n' +
  'The attack was the worst this year, the owner said. A second barrage fell on Saraqib. Envoys met in Astana.';

function report(word: string, more: Partial<ReportRecord> = {}, nth = 1): ReportRecord {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(word, start + 1);
  assert.ok(start >= 0, word);
  const from = Math.max(TEXT.lastIndexOf('\n\n', start) + 2, TEXT.lastIndexOf('. ', start) + 2);
  return {
    event: `${word}${nth}`,
    type: 'ASSAULT',
    status: 'asserted',
    trigger: { start, end: start + word.length, text: word },
    sentence: { start: from > start ? 0 : from, end: start + word.length + 10 },
    parties: [],
    places: [],
    times: [],
    figures: [],
    attributions: [],
    voice: 'own',
    confidence: 1,
    decision: 'suggested',
    ...more,
  };
}

const toll = (min: number, measure: 'killed' | 'wounded'): ReportRecord['figures'] => [
  { text: `${min}`, inferred: false, value: { min, max: min, bound: 'exactly' }, measure },
];
const at = (text: string): ReportRecord['places'] => [{ text, type: 'settlement', inferred: false }];
const on = (start: string): ReportRecord['times'] => [{ text: start, inferred: false, value: { start, end: start, granularity: 'day' } }];

const HIT = report('hit', { mode: 'missile', places: at('Tell Rifa'), times: on('2024-05-13') }, 2);
const KILLING = report('killing', { figures: toll(5, 'killed') });

function articleOf(reports: readonly ReportRecord[]): ArticleRecord {
  return { id: 'a.txt', hash: '', details: {}, language: 'en', text: TEXT, entities: [], mentions: [], reports };
}

/** The log-odds of the pair, in the order of the text. */
function score(earlier: ReportRecord, later: ReportRecord): number {
  const deeds = readArticleDeeds(readReports(articleOf([later, earlier]), new NameForms(KNOWN), new Vocabulary()));
  assert.equal(deeds.reads[0]!.report, earlier);
  return deedScore(deeds, 1, 0);
}

/** The pairs of an article's tellings that may be one, by their first events. */
function likely(reports: readonly ReportRecord[]): string[] {
  const article = articleOf(reports);
  const forms = new NameForms(KNOWN);
  const deeds = ownDeeds(article, forms, new Vocabulary());
  const gathered = gatherReports(article, forms, [], deeds.groups);
  const own = ownPairs(gathered, deeds);
  const names = gathered.map(({ reports: [first] }) => first!.event);
  const pairs = names.flatMap((a, i) => names.flatMap((b, k) => (i !== k && likelyOf(own, i, k) > 0.1 ? `${a} ${b}` : [])));
  for (const [i, name] of names.entries())
    assert.equal(
      hasLikely(own, i, 0.1),
      pairs.some((pair) => pair.startsWith(`${name} `)),
    );
  return pairs.sort();
}

describe('one deed in one article', () => {
  it('takes what came of a deed in its sentence for the deed', () => {
    const other = score(HIT, report('barrage', { places: at('Saraqib') }));
    assert.ok(score(HIT, KILLING) > other + 1, `${score(HIT, KILLING)} ${other}`);
    assert.ok(score(KILLING, report('wounding', { figures: toll(9, 'wounded') })) > other + 1);
  });
  it('takes a headline and what repeats it for one deed', () => {
    assert.ok(score(report('hit', { mode: 'missile' }), HIT) > 0);
  });
  it('takes "the attack" for what was told, "a second barrage" for another', () => {
    const known = score(HIT, report('attack'));
    const other = score(HIT, report('barrage', { places: at('Saraqib') }));
    assert.ok(known > other + 1, `${known} ${other}`);
    assert.ok(other < 0, `${other}`);
  });
  it('weighs other days, other means, other tolls and other kinds of deed against it', () => {
    const repeat = report('attack', { mode: 'missile', times: on('2024-05-13'), figures: toll(5, 'killed') });
    const base = score({ ...HIT, figures: toll(5, 'killed') }, repeat);
    for (const other of [{ times: on('2024-05-02') }, { mode: 'abduction' }, { figures: toll(90, 'killed') }, { type: 'CONSULT' as const }])
      assert.ok(score({ ...HIT, figures: toll(5, 'killed') }, { ...repeat, ...other }) < base - 0.5, JSON.stringify(other));
  });
  it('weighs against it that one counts a week and the other tells of a day', () => {
    const sum: ReportRecord['times'] = [{ text: '7-13 May', inferred: false, value: { start: '2024-05-07', end: '2024-05-13', granularity: 'day' } }];
    const few: ReportRecord['times'] = [
      { text: '11-13 May', inferred: false, value: { start: '2024-05-11', end: '2024-05-13', granularity: 'day' } },
    ];
    assert.ok(score(HIT, report('attack', { times: sum })) < score(HIT, report('attack', { times: few })) - 0.5);
  });
  it('leaves apart what each puts on a day of its own, but for the wounded who die later', () => {
    const grouped = (text: string): number => {
      const later = report('hit', { mode: 'missile', times: on('2024-05-10'), incident: 'hit2' });
      const reports = [{ ...HIT, incident: 'hit2' }, { ...later, trigger: { ...later.trigger, text } }, report('Envoys', { type: 'CONSULT' })];
      return ownDeeds(articleOf(reports), new NameForms(KNOWN), new Vocabulary()).groups.size;
    };
    assert.equal(grouped('hit'), 0);
    assert.equal(grouped('died'), 2);
  });
  it('leaves apart what one of them puts before the article’s own time', () => {
    const grouped = (times: ReportRecord['times']): number =>
      ownDeeds(articleOf([HIT, report('hit', { mode: 'missile', times })]), new NameForms(KNOWN), new Vocabulary()).groups.size;
    assert.equal(grouped([{ text: 'at dawn', inferred: false }]), 2);
    assert.equal(grouped([{ text: 'a week earlier', inferred: false }]), 0);
  });
  it('keeps the likelihood of an article’s tellings both ways, and of none that are plainly two', () => {
    const found = likely([HIT, report('barrage'), report('met', { type: 'CONSULT', places: at('Astana') })]);
    assert.deepEqual(found, ['barrage1 hit2', 'hit2 barrage1']);
  });
  it('groups what plainly tells one deed, and keeps what a person has told apart', () => {
    const repeat = report('hit', { mode: 'missile' });
    const groups = (reports: readonly ReportRecord[]): string[][] => {
      const found = new Map<string, string[]>();
      for (const [event, key] of ownDeeds(articleOf(reports), new NameForms(KNOWN), new Vocabulary()).groups)
        found.set(key, [...(found.get(key) ?? []), event]);
      return [...found.values()].map((events) => events.sort());
    };
    const met = report('met', { type: 'CONSULT', places: at('Astana') });
    // What one sentence tells of a deed the article's analysis has joined.
    const [killing, hit] = [KILLING, HIT].map((one) => ({ ...one, incident: 'hit2' }));
    assert.deepEqual(groups([met, killing!, hit!]), [['hit2', 'killing1']]);
    assert.deepEqual(groups([met, HIT, repeat]), [['hit1', 'hit2']]);
    const decided = groups([met, KILLING, { ...HIT, incident: 'a', decision: 'confirmed' }, { ...repeat, incident: 'b', decision: 'confirmed' }]);
    assert.ok(!decided.some((events) => events.includes('hit1') && events.includes('hit2')), JSON.stringify(decided));
    const joined = groups([
      { ...met, incident: 'a', decision: 'confirmed' },
      { ...HIT, incident: 'a', decision: 'confirmed' },
      report('Envoys', { type: 'CONSULT' }),
    ]);
    assert.ok(
      joined.some((events) => events.join(' ') === 'hit2 met1'),
      JSON.stringify(joined),
    );
  });
  it('takes a denial, and what has neither place nor day, for the deed that the article opens with', () => {
    const repeat = report('hit', { mode: 'missile' });
    const joined = (last: ReportRecord): boolean => {
      const { groups } = ownDeeds(articleOf([repeat, HIT, KILLING, last]), new NameForms(KNOWN), new Vocabulary());
      return groups.get(last.event) !== undefined && groups.get(last.event) === groups.get(HIT.event);
    };
    assert.ok(joined(report('barrage', { status: 'denied' })));
    assert.ok(!joined(report('barrage', { status: 'denied', places: at('Saraqib') })), 'of another town');
    const losses = report('barrage', { status: 'denied' });
    assert.ok(!joined({ ...losses, trigger: { ...losses.trigger, text: 'suffered losses' } }), 'who lost nobody denies no deed');
    assert.ok(joined(report('fell', { figures: toll(5, 'killed') })));
    assert.ok(!joined(report('fell', { figures: toll(5, 'killed'), times: on('2024-05-10') })), 'of another day');
  });
  it('leaves apart what the article’s own analysis has settled as two', () => {
    const settled = [
      { ...HIT, incident: 'hit2' },
      { ...report('attack', { mode: 'missile', times: on('2024-05-13') }), incident: 'attack1' },
    ];
    assert.deepEqual(likely(settled), []);
  });
});
