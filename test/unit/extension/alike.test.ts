import assert from 'node:assert/strict';
import type { PlaceValue } from '../../../src/core/model/values.js';
import { mergeDocument } from '../../../src/core/sidecar/merge-document.js';
import { EMPTY_SIDECAR, readSidecar } from '../../../src/core/sidecar/read.js';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { likeIn } from '../../../src/extension/present/others.js';
import { decideAlike, entitiesAlike, modelOf, type Model } from '../../../src/extension/state/decide-alike.js';
import { indexOf, mention, sample, TEXT } from './document.js';

const SIGNED = { by: 'AB', at: '2026-11-28' };

describe('a decision carried over to what is alike', () => {
  const model = modelOf(
    indexOf({
      mentions: [mention('Rebels', 'actor', { type: 'military', entity: 'insurgents', decision: 'changed' })],
      entities: [{ id: 'insurgents', kind: 'actor', name: 'insurgents', aliases: [], link: 'wikidata:Q1' }],
    }),
    mention('Rebels', 'actor', { type: 'military', entity: 'insurgents', decision: 'changed' }),
  );
  const other = indexOf({
    mentions: [mention('rebels', 'actor', { type: 'armed-group', entity: 'rebels' })],
    entities: [{ id: 'rebels', kind: 'actor', name: 'rebels', aliases: [] }],
  });

  it('finds the same words in any case, as far as they are open', () => {
    assert.deepEqual(
      likeIn(other, model.mention).map(({ id }) => id),
      ['rebels'],
    );
    assert.deepEqual(
      likeIn(sample(), model.mention).map(({ id }) => id),
      [],
    );
  });

  it('takes the type along, and keeps the entity of the other article', () => {
    const [edit] = decideAlike(other.document, 'rebels', model, 'confirmed', SIGNED).filter((one) => one.do === 'put-mention');
    assert.deepEqual(edit && [edit.item.decision, edit.item.type, edit.item.entity, edit.item.by], ['changed', 'military', 'rebels', 'AB']);
  });

  it('confirms where nothing differs, and rejects without more', () => {
    const same = { ...model, mention: { ...model.mention, type: 'armed-group' } };
    const decisions = (verdict: 'confirmed' | 'rejected') =>
      decideAlike(other.document, 'rebels', same, verdict, SIGNED).flatMap((edit) => (edit.do === 'put-mention' ? [edit.item.decision] : []));
    assert.deepEqual(decisions('confirmed'), ['confirmed']);
    assert.deepEqual(decisions('rejected'), ['rejected']);
  });

  it('gives the link to the other article’s entity', () => {
    const { text } = applyEdits('', entitiesAlike(other.document, ['rebels'], model, SIGNED));
    assert.match(text, /id: rebels[\s\S]*link: "wikidata:Q1"/);
  });

  it('takes a place along that a person chose, which then is where the other article’s mentions are; not one that the machine found', () => {
    const place: PlaceValue = { lat: 35.76, lon: 36.77, gazetteer: 'person', name: 'al-Nayrab', parents: ['Syria'], precision: 'exact' };
    const found: PlaceValue = { ...place, lat: 36.18, lon: 37.22, gazetteer: 'geonames:1' };
    const words = 'al-Nayrab airport';
    const here = mention(words, 'place', { entity: 'nayrab', decision: 'changed' });
    const entity = { id: 'nayrab', kind: 'place', name: words, aliases: [] } as const;
    const articleWith = (said: boolean): Model =>
      modelOf(
        indexOf({
          mentions: [here],
          entities: [{ ...entity, place: said ? place : found }],
          sidecar: { ...EMPTY_SIDECAR, entities: said ? [{ ...entity, place, decision: 'confirmed' }] : [] },
        }),
        here,
      );
    const elsewhere = indexOf({ mentions: [mention(words, 'place', { entity: 'nayrab', value: found })], entities: [{ ...entity, place: found }] });
    assert.deepEqual(entitiesAlike(elsewhere.document, [words], articleWith(false), SIGNED), []);
    const { text } = applyEdits('', entitiesAlike(elsewhere.document, [words], articleWith(true), SIGNED));
    const analysis = { article: {}, language: 'en' as const, mentions: elsewhere.mentions, entities: elsewhere.document.entities, events: [] };
    const { mentions } = mergeDocument({ source: { text: TEXT, units: [] }, analysis, reading: readSidecar(text) });
    const value = mentions[0]!.value;
    assert.ok(value && 'lat' in value);
    assert.deepEqual([value.lat, value.lon], [35.76, 36.77]);
  });
});
