import assert from 'node:assert/strict';
import { reviewKey, reviewKeyLines, shortLegend, type Types } from '../../../src/extension/present/review-keys.js';
import { l10n } from './document.js';

const TYPES: Types = [
  [1, 'country'],
  [2, 'region'],
  [3, 'settlement'],
  [4, 'facility'],
];

describe('the keys of the review', () => {
  const lines = reviewKeyLines(l10n, TYPES).flat();

  it('are each said once, with what they do', () => {
    assert.deepEqual(
      lines.filter(({ does }) => !does),
      [],
    );
    assert.equal(new Set(lines.map(({ press }) => press)).size, lines.length);
    assert.ok(lines.some(({ key, does }) => key === '3' && does.includes('settlement')));
  });

  it('all mean something, and one more lists them', () => {
    assert.deepEqual(
      lines.filter(({ press }) => !reviewKey(press)),
      [],
    );
    assert.deepEqual(reviewKey('h'), { act: 'help' });
    assert.equal(reviewKey('b'), undefined);
  });

  it('are told in the room there is, whole words only', () => {
    assert.equal(shortLegend(l10n, TYPES, 60), '1 country, 2 region, 3 settlement, 4 facility');
    assert.equal(shortLegend(l10n, TYPES, 36), '1 country, 2 region …  H: all keys');
    assert.equal(shortLegend(l10n, TYPES, 5), 'H: all keys');
  });
});
