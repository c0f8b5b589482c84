import assert from 'node:assert/strict';
import { remembered } from '../../../src/core/text/remembered.js';

describe('remembered', () => {
  it('asks once for the same words', () => {
    const asked: string[] = [];
    const length = remembered((words) => {
      asked.push(words);
      return words.length;
    });
    assert.deepEqual([length('Aleppo'), length('Homs'), length('Aleppo')], [6, 4, 6]);
    assert.deepEqual(asked, ['Aleppo', 'Homs']);
  });

  it('forgets when there are too many words', () => {
    let asked = 0;
    const count = remembered(() => ++asked);
    for (let i = 0; i < 10_000; i++) count(String(i));
    assert.equal(count('0'), 10_001);
  });
});
