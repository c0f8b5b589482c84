import assert from 'node:assert/strict';
import fc from 'fast-check';
import { contrast, over } from '../../../src/core/project/contrast.js';
import { readableInk } from '../../../src/core/project/ink.js';

/** Background and text of the four themes, as test/manifest/colors.test.ts has them. */
const PAGES = {
  dark: [
    ['#1F1F1F', '#CCCCCC'],
    ['#000000', '#FFFFFF'],
  ],
  light: [
    ['#FFFFFF', '#3B3B3B'],
    ['#FFFFFF', '#292929'],
  ],
} as const;

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the ink of a scheme’s colour', () => {
  it('is the colour itself where that can be seen', () => {
    assert.equal(readableInk('#ff8f6b', 'dark').line, '#FF8F6B');
    assert.equal(readableInk('#B3261E', 'light').line, '#B3261E');
  });

  it('stays a colour where it has to be shifted', () => {
    const { line } = readableInk('#FFD500', 'light');
    assert.notEqual(line, '#FFD500');
    assert.ok(!['#000000', '#FFFFFF'].includes(line), line);
    assert.match(line, /00$/, 'yellow, darker');
  });

  for (const side of ['dark', 'light'] as const) {
    it(`can be seen on ${side} pages, and leaves the words on it readable where three overlap, whatever the colour`, () =>
      fc.assert(
        fc.property(anyColor, (color) => {
          const { line, suggested, decided } = readableInk(color, side);
          for (const [page, text] of PAGES[side]) {
            assert.ok(contrast(line, page) >= 4.5, `${line} on ${page}`);
            assert.ok(contrast(line, over(decided, page)) >= 3, `${line} on ${decided}`);
            for (const fill of [suggested, decided]) {
              const thrice = over(fill, over(fill, over(fill, page)));
              assert.ok(contrast(text, thrice) >= 4.5, `${text} on ${thrice}`);
            }
          }
        }),
        { numRuns: 300 },
      ));
  }
});
