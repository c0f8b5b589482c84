/** The text cut at every boundary of a mention or trigger: how overlapping spans are drawn one after another. */
import type { Event, Mention } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import type { ExportArticle } from '../types.js';
import { spansOf } from '../../exchange/spans.js';

export interface Segment extends Span {
  readonly text: string;
  /** The mentions over this stretch, the longest first. */
  readonly mentions: readonly Mention[];
  /** The events whose triggers cover it. */
  readonly events: readonly Event[];
}

/** All of the text, in order, without gaps, also cut where the first sentence begins. */
export function segments({ text, mentions, events, units }: Pick<ExportArticle, 'text' | 'mentions' | 'events' | 'units'>): Segment[] {
  const marks = [
    ...mentions.flatMap((mention) => spansOf(mention).map((span) => ({ span, mention }))),
    ...events.map((event) => ({ span: event.trigger, event })),
  ];
  const opening = [...marks].sort((a, b) => a.span.start - b.span.start);
  const cuts = [...new Set([0, units[0]?.start ?? 0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  const result: Segment[] = [];
  let open: typeof marks = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i++) {
    const start = cuts[i]!;
    const end = cuts[i + 1]!;
    while (next < opening.length && opening[next]!.span.start <= start) open.push(opening[next++]!);
    open = open.filter(({ span }) => span.end > start);
    const covering = open.flatMap((mark) => ('mention' in mark ? [mark.mention] : [])).sort((a, b) => b.end - b.start - (a.end - a.start));
    const triggering = open.flatMap((mark) => ('event' in mark ? [mark.event] : []));
    result.push({ start, end, text: text.slice(start, end), mentions: covering, events: triggering });
  }
  return result;
}
