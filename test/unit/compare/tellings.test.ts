import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { placeFact, placesAgree, type PlaceFact } from '../../../src/core/compare/incidents/places.js';
import { pairFeatures, scorePair } from '../../../src/core/compare/incidents/score-pair.js';
import { tellings, type Telling } from '../../../src/core/compare/incidents/telling.js';
import { tellingRules } from '../../../src/core/compare/incidents/telling-rules.js';
import { Vocabulary } from '../../../src/core/compare/incidents/vocabulary.js';
import type { ArticleRecord, ReportRecord } from '../../../src/core/compare/types.js';
import { entity, place } from './articles.js';
import { KNOWN } from './known-names.js';
import { reportIn } from './report-in.js';

const FORMS = new NameForms(KNOWN);
const VOCABULARY = new Vocabulary();
const TEXT = 'Mortars hit a mill in Sarmin.\n\nRescuers dug all night. Envoys met.\n\nElsewhere a convoy was ambushed. The owner was freed.';

const report = reportIn(TEXT);

const at = (text: string, inferred = false): ReportRecord['places'] => [{ text, type: 'settlement', inferred }];
const on = (start: string): ReportRecord['times'] => [{ text: start, inferred: false, value: { start, end: start, granularity: 'day' } }];

const HIT = report('hit', { mode: 'shelling', places: at('Sarmin'), times: on('2024-05-13'), incident: 'a' });

/** The tellings of an article whose events are all grouped, each by itself. */
function told(id: string, reports: readonly ReportRecord[]): Telling[] {
  const grouped = reports.map((one) => ({ ...one, incident: one.event }));
  const details = { published: '2024-05-14' };
  const article: ArticleRecord = { id, hash: '', details, language: 'en', text: TEXT, entities: [], mentions: [], reports: grouped };
  return tellings(article, { forms: FORMS, vocabulary: VOCABULARY, decisions: [] });
}

const fact = (name: string, inferred: boolean): PlaceFact =>
  placeFact({ text: name, type: 'settlement', inferred }, { entities: [] } as unknown as ArticleRecord, FORMS);

describe('tellings', () => {
  it('without a place have that of what was told before them, as one that is not their own', () => {
    const [hit, ambush] = told('a.txt', [HIT, report('ambushed', { mode: 'ambush' })]);
    assert.deepEqual(
      ambush!.places.map(({ name, inferred }) => [name, inferred]),
      hit!.places.map(({ name }) => [name, true]),
    );
    assert.deepEqual([hit!.isPlaced, ambush!.isPlaced], [true, false]);
    const [, placed] = told('a.txt', [HIT, report('ambushed', { mode: 'ambush', places: at('Sarmin', true) })]);
    const [other] = told('b.txt', [report('ambushed', { mode: 'ambush', places: at('Sarmin') })]);
    assert.ok(scorePair(ambush!, other!) < scorePair(placed!, other!), 'and it says less');
    assert.deepEqual(told('c.txt', [report('ambushed')])[0]!.places, []);
    const [, after] = told('d.txt', [report('met', { type: 'CONSULT', places: at('Astana') }), report('ambushed')]);
    assert.deepEqual(after!.places, [], 'talks are held elsewhere');
  });
  it('are not of other towns where one infers the town that the other states', () => {
    const names = new Set<string>();
    const mill = [fact('Sarmin', false)];
    assert.ok(placesAgree({ places: [fact('Ariha', false)], names }, { places: mill, names }).apart);
    assert.ok(!placesAgree({ places: [fact('Ariha', false), fact('Sarmin', true)], names }, { places: mill, names }).apart);
  });
  it('of one point share the name of the place, however each spells it', () => {
    const names = ['alpha', 'beta', 'gamma', 'delta'].map((one) => entity(`actor: ${one}`));
    const telling = (id: string, town: string, others: typeof names): Telling => {
      const entities = [entity(`settlement: ${town}`, { place: place(48.5, 37.7, 'test:2', 'Donetsk', 'Ukraine') }), ...others];
      const reports = [report('hit', { places: [{ text: town, entity: 0, inferred: false }] })];
      const article: ArticleRecord = { id, hash: '', details: {}, language: 'en', text: TEXT, entities, mentions: [], reports };
      return tellings(article, { forms: FORMS, vocabulary: VOCABULARY, decisions: [] })[0]!;
    };
    const others = ['epsilon', 'omega', 'sigma', 'lambda'].map((one) => entity(`actor: ${one}`));
    assert.equal(pairFeatures(telling('a', 'Kostiantynivka', names), telling('b', 'Stalino', others))!.names, 0);
  });
  it('that deny a deed may put it otherwise, and name those who did not do it by another name', () => {
    const one = (id: string, more: Partial<ReportRecord>): Telling => {
      const reports = [report('hit', { places: at('Sarmin'), ...more })];
      const article: ArticleRecord = { id, hash: '', details: {}, language: 'en', text: TEXT, entities: [], mentions: [], reports };
      return tellings(article, { forms: FORMS, vocabulary: VOCABULARY, decisions: [] })[0]!;
    };
    const by = (text: string): Pick<ReportRecord, 'parties'> => ({ parties: [{ text, role: 'actor', inferred: false, voice: 'own' }] });
    const [raid, entry] = [one('a', by('rebels')), one('b', { type: 'SEIZE', ...by('soldiers') })];
    const denial = one('b', { type: 'SEIZE', status: 'denied', ...by('soldiers') });
    const of = (other: Telling): readonly number[] => [pairFeatures(raid, other)!.type, pairFeatures(raid, other)!.actors];
    assert.ok(
      of(entry).every((value) => value < 0),
      of(entry).join(),
    );
    assert.deepEqual(of(denial), [0, 0]);
  });
  it('happened when a day is counted from another that their words only stand beside', () => {
    const time = (text: string, start: string, inferred = true): ReportRecord['times'][number] => ({
      text,
      inferred,
      value: { start, end: start, granularity: 'day' },
    });
    const days = (times: ReportRecord['times']): Telling['days'] => told('a.txt', [report('hit', { times })])[0]!.days;
    const earlier = days([time('a day earlier', '2024-05-12')]);
    assert.deepEqual(days([time('Monday', '2024-05-13'), time('a day earlier', '2024-05-12')]), earlier);
    assert.notDeepEqual(days([time('Monday', '2024-05-13', false), time('a day earlier', '2024-05-12')]), earlier, 'not against a stated day');
  });
  it('take a site that bears the name of a town for one in it', () => {
    const names = new Set<string>();
    const bakery = placeFact({ text: 'Sarmin bakery', type: 'facility', inferred: false }, { entities: [] } as unknown as ArticleRecord, FORMS);
    assert.ok(placesAgree({ places: [bakery], names }, { places: [fact('Sarmin', false)], names }).score > 0.7);
    assert.ok(placesAgree({ places: [bakery], names }, { places: [fact('Ariha', false)], names }).score < 0.7);
  });
  it('of a place that no gazetteer knows meet those of the area that their article is about', () => {
    const entities = [entity('settlement: Binnish', { place: place(35.95, 36.71, 'test:1', 'Idlib', 'Syria'), count: 2 })];
    const blocks = (places: ReportRecord['places']): readonly string[] => {
      const article: ArticleRecord = {
        id: 'a',
        hash: '',
        details: {},
        language: 'en',
        text: TEXT,
        entities,
        mentions: [],
        reports: [report('hit', { places })],
      };
      return tellingRules.blocks(tellings(article, { forms: FORMS, vocabulary: VOCABULARY, decisions: [] })[0]!);
    };
    const area = blocks([{ text: 'Binnish', entity: 0, inferred: false }]).filter((key) => key.includes('idlib'));
    assert.equal(area.length, 1);
    assert.ok(blocks(at('Taoum')).includes(area[0]!));
    assert.ok(blocks([{ text: 'Idlib', type: 'region', inferred: false }]).includes(area[0]!), 'and so does the area itself');
  });
  it('join by the best that each two articles say, whatever follows the deed in them', () => {
    const members = (id: string): { id: string; item: Telling }[] =>
      told(id, [HIT, report('dug', { type: 'AID' }), report('freed', { type: 'CONCEDE' })])
        .filter(({ types }) => !types.includes('AID'))
        .map((item) => ({ id: item.id, item }));
    const [a, b] = [members('a.txt'), members('b.txt')];
    const edge = { a: a[0]!.id, b: b[0]!.id, score: 0.9, reason: '' };
    assert.ok(tellingRules.mayMerge([a[0]!], [b[0]!], edge));
    assert.ok(!tellingRules.mayMerge([a[0]!], [b[1]!], edge), 'another kind of deed');
    const ambush = told('b.txt', [report('ambushed', { mode: 'ambush', times: on('2024-05-14') })]).map((item) => ({ id: item.id, item }));
    assert.ok(!tellingRules.mayMerge([a[0]!], ambush, edge), 'a pair that is unlikely by itself');
    assert.ok(tellingRules.mayMerge([a[0]!], [b[0]!, ...ambush], edge), 'but holds no plain repeat back');
  });
  it('that one article keeps apart stay apart however alike, but for a denial and what it denies', () => {
    const again = report('hit', { ...HIT, event: 'again', incident: 'again' });
    const merge = (status: ReportRecord['status']): boolean => {
      const [a, b] = told('a.txt', [HIT, { ...again, status }]).map((item) => ({ id: item.id, item }));
      return tellingRules.mayMerge([a!], [b!], { a: a!.id, b: b!.id, score: 0.9, reason: '' });
    };
    assert.ok(!merge('asserted'));
    assert.ok(merge('denied'));
  });
});
