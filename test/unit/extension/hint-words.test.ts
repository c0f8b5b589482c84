import assert from 'node:assert/strict';
import { hintWords } from '../../../src/extension/present/hint-words.js';
import { l10n } from './document.js';

describe('the hint behind a value', () => {
  it('says what the words do not', () => {
    assert.equal(
      hintWords(l10n, { text: 'six shells', value: { min: 6, max: 6, bound: 'exactly', of: 'shells', measure: 'strikes' } }),
      '6 (strikes)',
    );
    assert.equal(hintWords(l10n, { text: 'at least 31 dead', value: { min: 31, bound: 'at-least', of: 'dead' } }), '≥ 31');
    assert.equal(
      hintWords(l10n, { text: 'Ariha', value: { parents: ['Idlib', 'Syria'], precision: 'exact', lat: 35.8, lon: 36.6 } }),
      'Idlib, Syria',
    );
  });

  it('is left out where it would repeat them', () => {
    assert.equal(hintWords(l10n, { text: '11', value: { min: 11, max: 11, bound: 'exactly' } }), undefined);
    assert.equal(hintWords(l10n, { text: '14 victims', value: { min: 14, max: 14, bound: 'exactly', of: 'victims' } }), undefined);
    assert.equal(hintWords(l10n, { text: 'Ariha' }), undefined);
  });

  it('is no point for a country', () => {
    assert.equal(hintWords(l10n, { text: 'Syria', value: { parents: [], precision: 'country', lat: 35, lon: 38 } }), undefined);
  });
});
