/** Spans moved along with changes of a text. */
import type { Span } from '../../core/model/span.js';

export interface TextChange extends Span {
  readonly text: string;
}

/** In order of `changes`, whose offsets are all in the text before. Undefined for a span whose words are all gone. */
export function trackSpans(spans: readonly Span[], changes: readonly TextChange[]): (Span | undefined)[] {
  const sorted = [...changes].sort((a, b) => b.start - a.start);
  return spans.map((span) => {
    let { start, end } = span;
    for (const change of sorted) {
      const by = change.text.length - (change.end - change.start);
      if (change.end <= start) {
        start += by;
        end += by;
      } else if (change.start < end) {
        if (change.start <= start && change.end >= end) return undefined;
        if (change.start <= start) {
          start = change.start + change.text.length;
          end += by;
        } else end = change.end >= end ? change.start : end + by;
      }
    }
    return start < end ? { start, end } : undefined;
  });
}
