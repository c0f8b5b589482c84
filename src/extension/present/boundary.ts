/** Moves the boundaries of a mention word by word, inside its paragraph. */
import type { Span } from '../../core/model/span.js';
import { tokenize } from '../../core/text/tokens.js';

export const BOUNDARY_MOVES = ['growLeft', 'growRight', 'shrinkLeft', 'shrinkRight', 'moveLeft', 'moveRight'] as const;
export type BoundaryMove = (typeof BOUNDARY_MOVES)[number];

/** Words are counted this far around a mention. */
const REACH = 400;
const WORD = /[\p{L}\p{N}\p{Sc}%‰°]/u;

/** Where the mention stands after `move`; undefined where it would leave its paragraph or lose its last word. */
export function moveBoundary(text: string, span: Span, move: BoundaryMove): Span | undefined {
  const words = wordsAround(text, span);
  const starts = words.map((word) => word.start);
  const ends = words.map((word) => word.end);
  const startBefore = starts.findLast((at) => at < span.start);
  const startAfter = starts.find((at) => at > span.start);
  const endBefore = ends.findLast((at) => at < span.end);
  const endAfter = ends.find((at) => at > span.end);
  switch (move) {
    case 'growLeft':
      return made(startBefore, span.end);
    case 'growRight':
      return made(span.start, endAfter);
    case 'shrinkLeft':
      return made(startAfter, span.end);
    case 'shrinkRight':
      return made(span.start, endBefore);
    case 'moveLeft':
      return made(startBefore, endBefore);
    case 'moveRight':
      return made(startAfter, endAfter);
  }
}

/** What a person means who selected `span`: whole words, without white space and punctuation at its ends. Undefined where no word is selected. */
export function wholeWords(text: string, span: Span): Span | undefined {
  const touched = wordsAround(text, span).filter((word) => word.start < span.end && span.start < word.end);
  return made(touched[0]?.start, touched.at(-1)?.end);
}

function made(start: number | undefined, end: number | undefined): Span | undefined {
  return start !== undefined && end !== undefined && start < end ? { start, end } : undefined;
}

function wordsAround(text: string, { start, end }: Span): Span[] {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const newline = text.indexOf('\n', end);
  const lineEnd = newline < 0 ? text.length : newline;
  // A word that the reach cuts in half is left out.
  const reached = start - REACH;
  const from = reached <= lineStart ? lineStart : Math.min(start, reached + text.slice(reached, start).search(/\s|$/));
  return tokenize(text, { start: from, end: Math.min(lineEnd, end + REACH) }).filter((token) => WORD.test(token.text));
}
