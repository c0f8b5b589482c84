import assert from 'node:assert/strict';
import { readValue } from '../../../src/core/extract/read-value.js';

const tag = (words: readonly string[]): string[] =>
  words.map((word) =>
    /^\d/.test(word) ? 'CD' : word === '-' ? 'HYPH' : word.endsWith('s') ? 'NNS' : /^(?:killed|wounded)$/.test(word) ? 'VBN' : 'NN',
  );
const figure = (words: string): unknown => readValue({ kind: 'figure', words }, tag);

describe('readValue', () => {
  it('understands what people type for a figure', () => {
    assert.deepEqual(figure('12-15 killed'), { min: 12, max: 15, bound: 'between', measure: 'killed' });
    assert.deepEqual(figure('about 40'), { min: 40, max: 40, bound: 'about' });
    assert.deepEqual(figure('at least 25 conscripts'), { min: 25, bound: 'at-least', of: 'conscripts', measure: 'personnel' });
    assert.deepEqual(figure('a dozen'), { min: 12, max: 12, bound: 'exactly' });
    assert.equal(figure('no idea'), undefined);
    assert.equal(figure(''), undefined);
  });

  it('understands a time, counted from the day of publication', () => {
    assert.deepEqual(readValue({ kind: 'time', words: 'last Friday', published: '2024-11-28' }, tag), {
      start: '2024-11-22',
      end: '2024-11-22',
      granularity: 'day',
    });
    assert.equal(readValue({ kind: 'time', words: 'whenever' }, tag), undefined);
  });
});
