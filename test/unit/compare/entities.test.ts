import assert from 'node:assert/strict';
import { SharedEntities } from '../../../src/core/compare/entities/shared-entities.js';
import type { ArticleRecord, EntityDecision } from '../../../src/core/compare/types.js';
import { article, entity, place } from './articles.js';
import { KNOWN } from './known-names.js';

/** The groups of more than one member, each as "a#x b#y". */
function joined(articles: readonly ArticleRecord[], decisions: readonly EntityDecision[] = []): string[] {
  const entities = new SharedEntities(KNOWN);
  for (const one of articles) entities.set(one);
  entities.decide(decisions);
  return entities
    .list()
    .filter(({ members }) => members.length > 1)
    .map(({ members }) => members.join(' '))
    .sort();
}

const SYRIA = 'country: Syria';

describe('shared entities', () => {
  it('joins the same name, listed names, states by adjective, and spellings', () => {
    const a = article('a', SYRIA, 'armed-group: Hayat Tahrir al-Sham', 'state: Syrian', 'person: Abdulrahman Qattan', 'settlement: Saraqib');
    const b = article('b', SYRIA, 'organization: HTS', 'state: Syria', 'person: Abdul Rahman Katan', 'settlement: Saraqeb');
    assert.deepEqual(joined([a, b]), [
      'a#abdulrahman-qattan b#abdul-rahman-katan',
      'a#hayat-tahrir-al-sham b#hts',
      'a#saraqib b#saraqeb',
      'a#syria b#syria',
      'a#syrian b#syria-state',
    ]);
  });

  it('keeps bodies of different states apart, and those that no state tells apart', () => {
    const yemen = article('y', 'country: Yemen', "settlement: Sana'a", 'government: Health Ministry');
    const gaza = article('g', 'country: Lebanon', 'settlement: Beirut', 'government: Health Ministry');
    const yemen2 = article('z', 'country: Yemen', 'government: Yemeni Ministry of Health');
    const nowhere = article('n', 'government: Health Ministry');
    assert.deepEqual(joined([yemen, gaza, yemen2, nowhere]), ['y#health-ministry z#yemeni-ministry-of-health', 'y#yemen z#yemen']);
  });

  it('joins a short form only where one longer name fits', () => {
    const a = article('a', SYRIA, 'person: Hadi Marwan', 'media: Meridian News Agency');
    const b = article('b', SYRIA, 'person: Marwan', 'media: Meridian');
    const c = article('c', SYRIA, 'person: Salim Marwan');
    assert.deepEqual(joined([a, b]), ['a#hadi-marwan b#marwan', 'a#meridian-news-agency b#meridian', 'a#syria b#syria']);
    assert.deepEqual(joined([a, b, c]), ['a#meridian-news-agency b#meridian', 'a#syria b#syria c#syria']);
  });

  it('keeps a branch apart from the group whose name its article calls it by', () => {
    const mother = article('a', 'armed-group: Islamic State = ISIS');
    const khorasan = article('b', 'armed-group: Islamic State Khorasan = Islamic State');
    const sahara = article('c', 'armed-group: Islamic State in the Greater Sahara = Islamic State');
    const acronym = article('d', 'armed-group: ISKP');
    assert.deepEqual(joined([mother, khorasan, sahara, acronym]), ['b#islamic-state-khorasan d#iskp']);
  });

  it('follows an acronym that another article explains', () => {
    const a = article('a', SYRIA, 'organization: Levant Casualty Record = LCR');
    const b = article('b', SYRIA, 'organization: LCR');
    assert.deepEqual(joined([a, b]), ['a#levant-casualty-record b#lcr', 'a#syria b#syria']);
  });

  it('tells a town from its province, and two towns of one name', () => {
    const a = article(
      'a',
      SYRIA,
      'settlement: Idlib',
      'region: Idlib province',
      entity('settlement: Salamiyah', { place: place(35, 37, 'g:1', 'Hama', 'Syria') }),
    );
    const b = article(
      'b',
      SYRIA,
      'settlement: Idlib',
      'region: Idlib governorate',
      entity('settlement: Salamiyah', { place: place(33, 36, 'g:2', 'Syria') }),
    );
    assert.deepEqual(joined([a, b]), ['a#idlib b#idlib', 'a#idlib-province b#idlib-governorate', 'a#syria b#syria']);
  });

  it('never joins an actor with a place, or different links', () => {
    const a = article('a', 'state: Syria', entity('armed-group: Sword of the North', { link: 'wikidata:Q1' }));
    const b = article('b', 'country: Syria', entity('armed-group: Sword of the North', { link: 'wikidata:Q2' }));
    const c = article('c', entity('armed-group: Northern Sword', { link: 'wikidata:Q2' }));
    assert.deepEqual(joined([c, a]), []);
    assert.deepEqual(joined([b, c]), ['b#sword-of-the-north c#northern-sword']);
  });

  it("lets a person's decisions win, by name and by reference", () => {
    const a = article('a', SYRIA, 'person: Abu Ali', 'settlement: Saraqib');
    const b = article('b', SYRIA, 'person: Abu Ali', 'settlement: Saraqib');
    const c = article('c', SYRIA, 'person: Kamal Otri');
    const decisions = [
      { name: 'Kamal Otri', join: ['c#kamal-otri', 'a#abu-ali'], separate: ['b#abu-ali'] },
      { join: ['a#saraqib'], separate: ['b#saraqib'] },
    ];
    assert.deepEqual(joined([a, b, c], decisions), ['a#abu-ali c#kamal-otri', 'a#syria b#syria c#syria']);
    assert.deepEqual(joined([a, b, c], [{ join: ['Abu Ali', 'Kamal Otri'], separate: [] }]), [
      'a#abu-ali b#abu-ali c#kamal-otri',
      'a#saraqib b#saraqib',
      'a#syria b#syria c#syria',
    ]);
  });

  it('gives the same answer in any order, and after articles come and go', () => {
    const articles = [
      article('a', SYRIA, 'person: Hadi Marwan', 'organization: Levant Casualty Record = LCR', 'armed-group: HTS'),
      article('b', SYRIA, 'person: Marwan', 'organization: LCR', 'armed-group: Tahrir al-Sham'),
      article('c', SYRIA, 'person: Salim Marwan', 'settlement: Saraqib'),
      article('d', SYRIA, 'settlement: Saraqeb', 'person: Marwan'),
    ];
    const forward = joined(articles);
    assert.deepEqual(joined([...articles].reverse()), forward);
    const entities = new SharedEntities(KNOWN);
    for (const one of articles) entities.set(one);
    entities.list();
    entities.delete('c');
    const without = new SharedEntities(KNOWN);
    for (const one of articles.filter(({ id }) => id !== 'c')) without.set(one);
    assert.deepEqual(entities.list(), without.list());
    entities.set(articles[2]!);
    const fresh = new SharedEntities(KNOWN);
    for (const one of articles) fresh.set(one);
    assert.deepEqual(entities.list(), fresh.list());
    assert.ok(entities.list().some(({ members }) => members.join(' ') === 'a#levant-casualty-record b#lcr'));
  });
});
