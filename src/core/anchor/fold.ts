/** Text with its white space folded, and the way back to where it stood. */
import type { Span } from '../model/span.js';

/** A folded stretch of text. */
export interface Folded {
  readonly text: string;
  /** The span of the original text that the folded characters from `start` to `end` stand for. */
  spanOf(start: number, end: number): Span;
}

const SPACE = /\s/;

/** Folds the white space of `text` in `range` as model/ids.ts, foldSpace does. */
export function foldRange(text: string, range: Span): Folded {
  const slice = text.slice(range.start, range.end);
  if (!/\s\s|[^\S ]|^\s|\s$/.test(slice)) return { text: slice, spanOf: (start, end) => ({ start: range.start + start, end: range.start + end }) };
  const offsets: number[] = [];
  let folded = '';
  let space = false;
  for (let i = 0; i < slice.length; i++) {
    const c = slice[i]!;
    if (SPACE.test(c)) {
      space = folded !== '';
      continue;
    }
    if (space) {
      folded += ' ';
      offsets.push(range.start + i - 1);
      space = false;
    }
    folded += c;
    offsets.push(range.start + i);
  }
  return {
    text: folded,
    spanOf: (start, end) => ({ start: offsets[start] ?? range.end, end: end > start ? offsets[end - 1]! + 1 : (offsets[start] ?? range.end) }),
  };
}

/** Where the `nth` occurrence of `words` begins in `text`, searching from `from`; -1 where there are fewer. Occurrences may overlap. */
export function nthIndexOf(text: string, words: string, nth: number, from = 0): number {
  let at = text.indexOf(words, from);
  for (let k = 1; k < nth && at >= 0; k++) at = text.indexOf(words, at + 1);
  return at;
}

/** How many occurrences of `words` begin in `text` from `from` and before `before`. */
export function countBefore(text: string, words: string, before: number, from = 0): number {
  let count = 0;
  for (let at = text.indexOf(words, from); at >= 0 && at < before; at = text.indexOf(words, at + 1)) count++;
  return count;
}
