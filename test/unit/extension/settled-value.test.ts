import assert from 'node:assert/strict';
import { settledValue } from '../../../src/extension/present/settled-value.js';
import { figureWords } from '../../../src/extension/present/values.js';
import { l10n } from './document.js';

describe('a value that is settled', () => {
  it('measures what it is settled for, whatever its own words seemed to measure', () => {
    const value = settledValue('killed', { min: 31, bound: 'at-least', of: 'soldiers', measure: 'personnel' });
    assert.deepEqual(value, { min: 31, bound: 'at-least', of: 'soldiers' });
    assert.equal(figureWords(l10n, value), '≥ 31 soldiers');
  });

  it('says what it measures where the figures have no measure in common', () => {
    const value = { min: 2, bound: 'exactly', measure: 'personnel' } as const;
    assert.deepEqual(settledValue('other', value), value);
  });
});
