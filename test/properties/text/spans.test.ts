import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/core/text/article.js';
import { articleUnits, identify } from '../../../src/core/text/units.js';
import { tokenize } from '../../../src/core/text/tokens.js';

/** Pieces that have broken offsets in other tools: emoji, combining marks, right-to-left words, every line end, lone surrogates, front matter. */
const PIECES = [
  'The army ',
  'said. ',
  '12 civilians ',
  '🔴',
  '👨‍👩‍👧',
  'é',
  'إدلب ',
  '\u202b',
  '\r\n',
  '\n',
  '\r',
  '\n\n',
  '\ud800',
  '---\n',
  'BEIRUT (AGENCY) - ',
  '“',
  '”',
  '\u200b',
  '\t',
  '\u2028',
  'Dr. ',
  'U.S. ',
  '\ufeff',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));

/** What stands inside a word without being read: soft hyphens, zero-width marks, a hyphen at the end of a line. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]+|-[ \t]*\r?\n[ \t]*/g;

describe('spans of any text', () => {
  it('tokens lie in order, inside the text, and say their words as they are read', () =>
    fc.assert(
      fc.property(text, (t) => {
        let at = 0;
        for (const token of tokenize(t)) {
          assert.ok(token.start >= at && token.end > token.start && token.end <= t.length);
          const written = t.slice(token.start, token.end);
          assert.ok([written, written.replace(UNSEEN, '')].includes(token.text), JSON.stringify([written, token.text]));
          at = token.end;
        }
      }),
    ));

  it('parts and units follow one another and hold every word', () =>
    fc.assert(
      fc.property(text, (t) => {
        const article = readArticle(t);
        let at = 0;
        for (const part of article.parts) {
          assert.ok(part.start >= at && part.end >= part.start && part.end <= t.length);
          assert.match(t.slice(at, part.start), /^[\s\ufeff]*$/);
          at = part.end;
        }
        assert.match(t.slice(at), /^[\s\ufeff]*$/);
        for (const unit of articleUnits(article)) assert.ok(unit.start >= unit.part.start && unit.end <= unit.part.end);
      }),
    ));

  it('no two tokens of an article have the same identity', () =>
    fc.assert(
      fc.property(text, (t) => {
        const units = articleUnits(readArticle(t));
        const seen = new Set<string>();
        for (const unit of units)
          for (const token of unit.tokens) {
            const key = JSON.stringify(identify(t, units, 'actor', [token]));
            assert.equal(seen.has(key), false, key);
            seen.add(key);
          }
      }),
    ));
});
