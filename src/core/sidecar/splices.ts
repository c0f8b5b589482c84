/** Splices: put in order, applied, and where they move things. */
import type { TextSplice } from './types.js';

/** In order of the text; what overlaps or stands at the same place becomes one splice, and nothing that changes nothing stays. */
export function mergeSplices(splices: readonly TextSplice[]): TextSplice[] {
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end); // stable: insertions at one place keep their order
  const merged: TextSplice[] = [];
  for (const splice of sorted) {
    const last = merged[merged.length - 1];
    if (splice.start === splice.end && splice.text === '') continue;
    const together = last && (splice.start < last.end || (splice.start === splice.end && last.start === last.end && splice.start === last.start));
    if (together) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, splice.end), text: last.text + splice.text };
    else merged.push(splice);
  }
  return merged;
}

/** `text` with ordered, non-overlapping `splices` applied. */
export function applySplices(text: string, splices: readonly TextSplice[]): string {
  let built = '';
  let at = 0;
  for (const splice of splices) {
    built += text.slice(at, splice.start) + splice.text;
    at = splice.end;
  }
  return built + text.slice(at);
}

/** The splices that turn `text` with ordered `splices` applied back into `text`. */
export function reverseSplices(text: string, splices: readonly TextSplice[]): TextSplice[] {
  let shift = 0;
  return splices.map(({ start, end, text: written }) => {
    const at = start + shift;
    shift += written.length - (end - start);
    return { start: at, end: at + written.length, text: text.slice(start, end) };
  });
}

/** Where an offset of the old text is in the new one: what is inserted right there comes before it. `splices` are in order. */
export function shiftOffset(splices: readonly TextSplice[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of splices) {
    if (end > offset || start > offset) break;
    shift += text.length - (end - start);
  }
  return offset + shift;
}

/** One splice from the first character that differs to the last. */
export function difference(before: string, after: string): TextSplice {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < before.length - start && end < after.length - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++;
  const splice = { start, end: before.length - end, text: after.slice(start, after.length - end) };
  if (applySplices(before, [splice]) !== after) throw new Error('a difference that does not add up');
  return splice;
}
