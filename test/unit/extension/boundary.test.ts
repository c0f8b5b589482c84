import assert from 'node:assert/strict';
import fc from 'fast-check';
import { BOUNDARY_MOVES, moveBoundary, wholeWords, type BoundaryMove } from '../../../src/extension/present/boundary.js';

const TEXT = 'First line.\nAt least 25 army conscripts, a source said, were killed in Shi’ite-run Nubl.\nLast.';

function moved(words: string, move: BoundaryMove): string | undefined {
  const start = TEXT.indexOf(words);
  const span = moveBoundary(TEXT, { start, end: start + words.length }, move);
  return span && TEXT.slice(span.start, span.end);
}

describe('the boundary of a mention', () => {
  const cases: readonly (readonly [string, BoundaryMove, string | undefined])[] = [
    ['army', 'growRight', 'army conscripts'],
    ['army conscripts', 'growRight', 'army conscripts, a'],
    ['army conscripts', 'growLeft', '25 army conscripts'],
    ['At least', 'growLeft', undefined],
    ['Nubl', 'growRight', undefined],
    ['25 army conscripts', 'shrinkLeft', 'army conscripts'],
    ['conscripts, a', 'shrinkRight', 'conscripts'],
    ['army', 'shrinkRight', undefined],
    ['army', 'shrinkLeft', undefined],
    ['army conscripts', 'moveRight', 'conscripts, a'],
    ['army conscripts', 'moveLeft', '25 army'],
    ['Nubl', 'growLeft', 'run Nubl'],
  ];
  for (const [words, move, result] of cases) it(`${move}: ${words}`, () => assert.equal(moved(words, move), result));

  it('never leaves its paragraph, its text, or its order', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.nat(80),
        fc.nat(20),
        fc.constantFrom(...BOUNDARY_MOVES),
        (text, from, length, move) => {
          const start = Math.min(from, text.length);
          const end = Math.min(start + length, text.length);
          const span = moveBoundary(text, { start, end }, move);
          if (!span) return;
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
          const inside = text.slice(Math.min(start, span.start), Math.max(end, span.end));
          assert.equal(inside.includes('\n'), text.slice(start, end).includes('\n') && inside.includes('\n'));
        },
      ),
    );
  });
});

describe('what a selection means', () => {
  const meant = (start: number, end: number) => {
    const span = wholeWords(TEXT, { start, end });
    return span && TEXT.slice(span.start, span.end);
  };
  const at = TEXT.indexOf('army');
  it('whole words', () => assert.equal(meant(at + 1, at + 7), 'army conscripts'));
  it('no white space or comma at its ends', () => assert.equal(meant(at - 1, at + 17), 'army conscripts'));
  it('nothing where no word is selected', () => assert.equal(meant(at + 15, at + 16), undefined));
  it('a part of a word joined by a hyphen, where only that is selected', () =>
    assert.equal(meant(TEXT.indexOf('run'), TEXT.indexOf('run') + 3), 'run'));
});
