import assert from 'node:assert/strict';
import { filterIndex, filterWords, isEmptyFilter, NO_FILTER, valuesOf, type Filter } from '../../../src/extension/present/filter.js';
import { entityTree } from '../../../src/extension/present/entity-tree.js';
import { eventTree } from '../../../src/extension/present/event-tree.js';
import { german, l10n, sample } from './document.js';

const uri = 'file:///a.article';
const events = (filter: Filter): readonly string[] => filterIndex(l10n, sample(), filter, 'events').events.map(({ id }) => id);
const mentions = (filter: Filter): readonly string[] => filterIndex(l10n, sample(), filter, 'mentions').mentions.map(({ id }) => id);

describe('a filter', () => {
  it('that is empty hides nothing', () => {
    const index = sample();
    assert.ok(isEmptyFilter(NO_FILTER) && isEmptyFilter({ text: '', facets: { type: [] } }));
    assert.equal(filterIndex(l10n, index, NO_FILTER, 'events'), index);
  });

  it('finds words in any part of an event, whatever their case', () => {
    assert.deepEqual(events({ text: 'CONSCRIPTS', facets: {} }), ['killing']);
    assert.deepEqual(events({ text: 'the rebels', facets: {} }), ['attacked']);
    assert.deepEqual(events({ text: 'nowhere', facets: {} }), []);
  });

  it('finds types by the code and by their words in the person’s language', () => {
    const found = (text: string): number => filterIndex(german, sample(), { text, facets: {} }, 'events').events.length;
    assert.deepEqual(['angriff', 'assault', 'einigung'].map(found), [2, 2, 0]);
  });

  it('finds a mention by any name of its entity', () => assert.deepEqual(mentions({ text: 'insurgents', facets: {} }), ['Rebels', 'rebels']));

  it('joins the values of a facet by or, facets by and', () => {
    assert.deepEqual(mentions({ facets: { kind: ['place', 'time'] } }), ['al-Nayrab airport', 'Monday']);
    assert.deepEqual(mentions({ facets: { kind: ['actor'], decision: ['suggested'] } }), ['Rebels', 'army conscripts']);
    assert.deepEqual(mentions({ facets: { type: ['military'], kind: ['place'] } }), []);
    assert.deepEqual(events({ facets: { source: ['the army'] } }), ['attacked']);
    assert.deepEqual(events({ facets: { source: [''], decision: ['confirmed'] } }), ['killing']);
    assert.deepEqual(events({ facets: { confidence: ['middle'] } }), ['attacked']);
  });

  it('leaves the parts of an event that it shows complete', () => {
    const [group] = eventTree({
      uri,
      index: filterIndex(l10n, sample(), { text: 'denied', facets: {} }, 'events'),
      grouping: 'type',
      order: 'position',
      changed: 0,
      l10n,
    });
    assert.equal(group, undefined);
    const [shown] = eventTree({
      uri,
      index: filterIndex(l10n, sample(), { facets: { status: ['disputed'] } }, 'events'),
      grouping: 'type',
      order: 'position',
      changed: 0,
      l10n,
    });
    assert.deepEqual(
      shown!.children[0]!.children.map(({ label }) => label),
      ['Rebels', 'al-Nayrab airport', 'Monday', 'the army', 'The rebels'],
    );
  });

  it('leaves entities out whose mentions are hidden', () => {
    const tree = entityTree({ uri, index: filterIndex(l10n, sample(), { facets: { kind: ['place'] } }, 'mentions'), changed: 0, l10n });
    assert.deepEqual(
      tree.map(({ label }) => label),
      ['Places'],
    );
  });

  it('offers what occurs, with how often', () => {
    assert.deepEqual(valuesOf(sample(), 'mentions', 'kind'), [
      ['actor', 3],
      ['place', 1],
      ['time', 1],
      ['figure', 1],
    ]);
    assert.deepEqual(valuesOf(sample(), 'events', 'status'), [
      ['disputed', 1],
      ['asserted', 1],
    ]);
  });

  it('says what it is', () =>
    assert.equal(
      filterWords(l10n, { text: 'camp', facets: { type: ['ASSAULT', 'SEIZE'], decision: ['unsure'] } }),
      'Filtered: “camp”; Assault or Seize; unsure',
    ));
});
