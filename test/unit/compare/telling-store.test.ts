import assert from 'node:assert/strict';
import { NameForms } from '../../../src/core/compare/entities/node.js';
import { tellings, type Telling } from '../../../src/core/compare/incidents/telling.js';
import { TellingStore } from '../../../src/core/compare/incidents/telling-store.js';
import { Vocabulary } from '../../../src/core/compare/incidents/vocabulary.js';
import { KNOWN } from './known-names.js';
import { TOLD } from './told.js';

const context = { forms: new NameForms(KNOWN), vocabulary: new Vocabulary() };
const told = TOLD.flatMap((article) => {
  const [first] = article.reports;
  const join = first ? [`${article.id}#${first.event}`] : [];
  return tellings(article, { ...context, decisions: [{ join, separate: [], resolved: [] }] });
});

function storeOf(most: number): TellingStore {
  const store = new TellingStore(most);
  for (const one of told) store.set(one.id, one);
  return store;
}

describe('telling store', () => {
  it('gives back what it packed, to the last value', () => {
    const store = storeOf(1);
    // There and back: each article is packed and unpacked several times.
    for (const one of [...told, ...told.toReversed()]) assert.deepEqual(store.get(one.id), one);
    assert.ok(told.some(({ joinedBy }) => joinedBy.size > 0));
  });

  it('knows its ids, and those of each article', () => {
    const store = storeOf(2);
    assert.equal(store.size, told.length);
    assert.deepEqual([...store.keys()].sort(), told.map(({ id }) => id).sort());
    for (const { id } of TOLD)
      assert.deepEqual(
        store.of(id),
        told.filter(({ article }) => article === id).map((one) => one.id),
      );
    assert.ok(!store.has('nowhere.txt#e1') && store.get('nowhere.txt#e1') === undefined);
  });

  it('forgets what is deleted, and takes what is set anew, whether packed or not', () => {
    const store = storeOf(1);
    const [gone, changed] = [told[0]!, told[1]!];
    store.delete(gone.id);
    const anew: Telling = { ...changed, types: ['AID'] };
    store.set(changed.id, anew);
    for (const one of told) store.get(one.id);
    assert.ok(!store.has(gone.id));
    assert.equal(store.size, told.length - 1);
    assert.deepEqual(store.get(changed.id), anew);
  });
});
