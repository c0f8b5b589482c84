/** What stands inside quotation marks. */
import type { Span } from '../../model/span.js';

/** Longer stretches between two marks are a mark that was never closed. */
const LONGEST = 1500;

/** The stretches of `text` inside double quotation marks, in order. A quotation ends with its paragraph; one-word scare quotes count. */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n' && /^\s*\n/.test(text.slice(i + 1, i + 40))) open = -1;
    else if (c === '“' || c === '„' || c === '«') open = i + 1;
    else if (c === '”' || c === '»') open = close(spans, open, i);
    else if (c === '"') open = open < 0 ? i + 1 : close(spans, open, i);
  }
  return spans;
}

function close(spans: Span[], open: number, at: number): number {
  if (open >= 0 && at > open && at - open <= LONGEST) spans.push({ start: open, end: at });
  return -1;
}

/** Finds whether a span lies inside one of `sorted` (which do not overlap). */
export function isInside(sorted: readonly Span[], span: Span): boolean {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const at = sorted[middle]!;
    if (at.end <= span.start) low = middle + 1;
    else if (at.start > span.start) high = middle - 1;
    else return span.end <= at.end;
  }
  return false;
}
