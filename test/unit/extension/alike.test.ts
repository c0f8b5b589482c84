import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/sidecar/edit.js';
import { likeIn } from '../../../src/extension/present/others.js';
import { decideAlike, entitiesAlike, modelOf } from '../../../src/extension/state/decide-alike.js';
import { indexOf, mention, sample } from './document.js';

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
});
