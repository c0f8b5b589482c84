import assert from 'node:assert/strict';
import { insideEach, type Span } from '../../../src/core/model/span.js';

describe('what stands inside each of several spans', () => {
  const span = (start: number, end: number): Span => ({ start, end });

  it('is found for each, and what crosses a border or stands between them is in none', () => {
    const paragraphs = [span(0, 10), span(12, 20), span(22, 30)];
    const words = [span(0, 4), span(5, 10), span(8, 13), span(10, 12), span(12, 20), span(25, 31)];
    assert.deepEqual(
      insideEach(paragraphs, words, (word) => word),
      [[span(0, 4), span(5, 10)], [span(12, 20)], []],
    );
  });

  it('costs one look at each, however many there are', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => span(i * 10, i * 10 + 5));
    let looks = 0;
    const found = insideEach(many, many, (one) => (looks++, one));
    assert.equal(looks, many.length);
    assert.ok(found.every((inside) => inside.length === 1));
  });
});
