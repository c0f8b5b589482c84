import assert from 'node:assert/strict';
import { claimedBy, saidByOutlet, sourceCandidates } from '../../../src/extension/present/source-candidates.js';
import { event, indexOf, mention, sample, spanOf } from './document.js';

describe('who may say that an event happened', () => {
  it('are the actors, the nearest first', () => {
    const found = sourceCandidates(sample(), spanOf('killing'));
    assert.deepEqual(
      found.map(({ text }) => text),
      ['army conscripts', 'Rebels'],
    );
  });

  it('are told once where they name the same in the same words, else each', () => {
    const people = { kind: 'actor' as const, text: 'people' };
    const index = indexOf({
      mentions: [
        { ...mention('Rebels', 'actor', { entity: 'rebels' }), id: 'a' },
        { ...mention('rebels', 'actor', { entity: 'rebels' }), id: 'b' },
        { ...mention('The rebels', 'actor', { entity: 'rebels' }), id: 'c' },
        { ...mention('army conscripts', 'actor'), ...people, id: 'd' },
        { ...mention('the army', 'actor'), ...people, id: 'e' },
      ],
    });
    const found = sourceCandidates(index, spanOf('denied'));
    assert.deepEqual(
      found.map(({ id }) => id),
      ['b', 'c', 'e', 'd'],
    );
  });
});

describe('an event that somebody else says', () => {
  const disputed = sample().event('attacked')!;

  it('has the new claim beside those of others, and is disputed where it is denied', () => {
    const { attributions, status } = claimedBy(event('killing'), { source: 'a resident', stance: 'denies' });
    assert.deepEqual(attributions, [{ source: 'a resident', stance: 'denies' }]);
    assert.equal(status, 'disputed');
    assert.equal(claimedBy(disputed, { source: 'a resident', stance: 'asserts' }).attributions.length, 3);
  });

  it('keeps a source without a mention out of its arguments, and leaves those it has', () => {
    const named = { ...disputed, arguments: [...disputed.arguments, { role: 'source' as const, text: 'radio', inferred: false }] };
    assert.deepEqual(claimedBy(named, { source: 'a resident', stance: 'asserts' }).arguments, named.arguments);
  });

  it('has no source, and nobody who disputes it, in the outlet’s own voice', () => {
    const source = { role: 'source' as const, mention: 'rebels', text: 'rebels', inferred: false };
    const own = saidByOutlet({ ...disputed, arguments: [...disputed.arguments, source] });
    assert.deepEqual(own, { attributions: [], arguments: disputed.arguments, status: 'asserted' });
    assert.equal(saidByOutlet(event('killing', { status: 'planned' })).status, 'planned');
  });
});
