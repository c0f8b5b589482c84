/** Moves spans along with the changes of an open document, without looking at any words. */
import type { Span } from '../model/span.js';

/** One replacement; all offsets of one event are into the text before it, and the changes do not overlap. */
export interface TextChange extends Span {
  readonly text: string;
}

/**
 * Where `spans` are after `changes`; `undefined` for those that a change swallowed: they must be looked for by their words. What is typed at an edge stays
 * outside; what replaces words of the span alone is inside. With the text `before`, a change that replaces much by nearly the same (a formatter, a checkout)
 * counts as its differing middle only.
 */
export function trackSpans(spans: readonly (Span | undefined)[], changes: readonly TextChange[], before?: string): (Span | undefined)[] {
  const sorted = changes
    .map((change) => (before === undefined ? change : trimChange(change, before)))
    .filter((change) => change.end > change.start || change.text !== '')
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const shifts = [0];
  for (const change of sorted) shifts.push(shifts[shifts.length - 1]! + change.text.length - (change.end - change.start));
  return spans.map((span) => span && trackOne(span, sorted, shifts));
}

function trackOne(span: Span, changes: readonly TextChange[], shifts: readonly number[]): Span | undefined {
  let first = firstTouching(changes, span);
  let start = span.start + shifts[first]!;
  let end = span.end + shifts[first]!;
  for (; first < changes.length && changes[first]!.start < span.end; first++) {
    const change = changes[first]!;
    const grown = change.text.length - (change.end - change.start);
    if (change.start === change.end && change.start <= span.start) {
      start += grown; // typed at the left edge
      end += grown;
    } else if (change.start >= span.start && change.end <= span.end) {
      end += grown; // inside
    } else if (change.start <= span.start && change.end >= span.end) {
      return undefined; // swallowed, with something around it
    } else if (change.start < span.start) {
      start += change.end - span.start + grown; // its beginning went
      end += grown;
    } else {
      end -= span.end - change.start; // its end went
    }
  }
  return end > start ? { start, end } : undefined;
}

/** The first change that does not end before the span. */
function firstTouching(changes: readonly TextChange[], span: Span): number {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (changes[middle]!.end < span.start || (changes[middle]!.end === span.start && changes[middle]!.start < span.start)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Leaves out what a change replaces by itself, at both ends, by whole words so that "12" for "13" stays a change of the number. */
function trimChange(change: TextChange, before: string): TextChange {
  const old = before.slice(change.start, change.end);
  const most = Math.min(old.length, change.text.length);
  let head = 0;
  while (head < most && old[head] === change.text[head]) head++;
  if (head === old.length && head === change.text.length) return { start: change.start, end: change.start, text: '' };
  while (head > 0 && isInWord(old, head) && isInWord(change.text, head)) head--;
  let tail = 0;
  while (tail < most - head && old[old.length - 1 - tail] === change.text[change.text.length - 1 - tail]) tail++;
  while (tail > 0 && isInWord(old, old.length - tail) && isInWord(change.text, change.text.length - tail)) tail--;
  return { start: change.start + head, end: change.end - tail, text: change.text.slice(head, change.text.length - tail) };
}

/** Whether letters or digits stand on both sides of `at`. */
function isInWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');
}
