import assert from 'node:assert/strict';
import type { FigureValue, MentionValue } from '../../../src/core/model/values.js';
import { correctedValue } from '../../../src/extension/present/corrected-value.js';
import { valueWords } from '../../../src/extension/present/values.js';
import { l10n } from './document.js';

const SERVICEMEN: FigureValue = { max: 120, bound: 'at-most', of: 'Ukrainian servicemen', measure: 'killed' };
const KILOMETRES: FigureValue = { min: 3, max: 3, bound: 'exactly', unit: 'km', measure: 'distance' };
const after = (now: MentionValue | undefined, typed: MentionValue): string => valueWords(l10n, correctedValue(typed, now));

describe('a corrected figure', () => {
  it('counts what it counted where only another number is typed', () => {
    assert.equal(after(SERVICEMEN, { min: 12, max: 15, bound: 'between' }), '12–15 Ukrainian servicemen (killed)');
    assert.equal(after(KILOMETRES, { min: 5, max: 5, bound: 'about' }), '≈ 5 km (distance)');
  });

  it('counts the same in what measure was typed', () => {
    assert.equal(after(SERVICEMEN, { min: 12, max: 15, bound: 'between', measure: 'killed' }), '12–15 Ukrainian servicemen (killed)');
    assert.equal(after(SERVICEMEN, { min: 9, max: 9, bound: 'exactly', measure: 'wounded' }), '9 Ukrainian servicemen (wounded)');
    assert.equal(after(KILOMETRES, { min: 5, max: 5, bound: 'exactly', measure: 'killed' }), '5 (killed)');
  });

  it('counts what was typed instead', () => {
    assert.equal(after(SERVICEMEN, { min: 4, max: 4, bound: 'exactly', of: 'shells' }), '4 shells');
    assert.equal(after(SERVICEMEN, { min: 4, max: 4, bound: 'exactly', unit: 'km' }), '4 km');
  });

  it('stays a part of what it was a part of', () => {
    assert.deepEqual(correctedValue({ min: 4, max: 4, bound: 'exactly' }, { ...SERVICEMEN, partOf: 'm1' }), {
      min: 4,
      max: 4,
      bound: 'exactly',
      of: 'Ukrainian servicemen',
      measure: 'killed',
      partOf: 'm1',
    });
  });

  it('is what was typed where there was no value, or a time', () => {
    const day: MentionValue = { start: '2024-11-22', end: '2024-11-22', granularity: 'day' };
    assert.equal(correctedValue(day, day), day);
    assert.equal(correctedValue(KILOMETRES, undefined), KILOMETRES);
  });
});
