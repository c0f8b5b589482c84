/** Blocks of an article's text: a line each, or, where lines are wrapped by hand, the lines up to the next blank one. */
import type { Span } from '../model/span.js';

/** Non-empty blocks without outer white space, in order. */
export function splitBlocks(text: string, range: Span): Span[] {
  const lines = linesOf(text, range);
  if (!isWrapped(text, lines)) return lines.filter((line) => line.end > line.start);
  const blocks: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (line.end === line.start) open = undefined;
    else if (open && !/^\s*(?:[-*•]|\d+[.)])\s/.test(text.slice(line.start, line.end))) open.end = line.end;
    else blocks.push((open = { start: line.start, end: line.end }));
  }
  return blocks;
}

function linesOf(text: string, range: Span): Span[] {
  const lines: Span[] = [];
  const line = /[^\r\n\u2028\u2029]*(?:\r\n|[\r\n\u2028\u2029]|$)/g;
  line.lastIndex = range.start;
  while (line.lastIndex < range.end) {
    const m = line.exec(text);
    if (!m || m[0] === '') break;
    const words = m[0].replace(/[\s\uFEFF]+$/, '');
    const indent = /^[\s\uFEFF]*/.exec(words)![0].length;
    lines.push({ start: m.index + indent, end: m.index + words.length });
  }
  return lines;
}

/** Wrapped by hand: most lines of a run of several break off inside a sentence, that the next goes on with, and none is much longer than the rest. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  let followed = 0;
  let broken = 0;
  let continued = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (line.end === line.start || next.end === next.start) continue;
    followed++;
    const length = line.end - line.start;
    if (length > 100) return false;
    if (length <= 25 || /[.?!:"”’)]$/.test(text.slice(line.start, line.end))) continue;
    broken++;
    if (goesOn(text.slice(line.start, line.end), text.slice(next.start, next.end))) continued++;
  }
  return followed >= 3 && broken / followed > 0.5 && continued / broken > CONTINUED;
}

/** Of the lines that break off, so many go on with a small letter in running text; a list of headlines has hardly any. */
const CONTINUED = 0.3;

function goesOn(line: string, next: string): boolean {
  return /^[\p{Ll}\d(]/u.test(next) || /(?:,|\b(?:the|an?|and|or|of|in|on|at|to|for|from|by|with))$/.test(line) || !/\p{Ll}/u.test(line + next);
}
