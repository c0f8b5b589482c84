/** The spans of mentions, and spans cut where a format allows no line end. */
import type { Mention } from '../model/annotation.js';
import type { Span } from '../model/span.js';

/** All spans of a mention, one for the usual case. */
export function spansOf(mention: Mention): readonly Span[] {
  return mention.spans ?? [{ start: mention.start, end: mention.end }];
}

export function isDiscontinuous(mention: Mention): boolean {
  return mention.spans !== undefined && mention.spans.length > 1;
}

/** The parts of `span` between line ends; none is empty. */
export function cutAtLineEnds(span: Span, text: string): Span[] {
  const parts: Span[] = [];
  let start = span.start;
  for (const m of text.slice(span.start, span.end).matchAll(/[\r\n]+/g)) {
    const at = span.start + m.index;
    if (at > start) parts.push({ start, end: at });
    start = at + m[0].length;
  }
  if (start < span.end) parts.push({ start, end: span.end });
  return parts;
}

/** Neighbours with nothing but line ends between them, made one again. */
export function joinAtLineEnds(spans: readonly Span[], text: string): Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined[joined.length - 1];
    if (last && last.end < span.start && /^[\r\n]+$/.test(text.slice(last.end, span.start)))
      joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}
