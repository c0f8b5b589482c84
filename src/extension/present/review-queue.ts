/** What is left to decide in an article, in the order of reading: mentions and events alike. */
import { byPosition, type Span } from '../../core/model/span.js';
import type { ArticleIndex } from '../state/article-index.js';
import type { Target } from '../state/target.js';

/** One thing to decide on, and the words it is about. */
export interface ReviewItem {
  readonly target: Target;
  readonly span: Span;
}

export interface Count {
  readonly decided: number;
  readonly total: number;
}

export interface Progress extends Count {
  readonly mentions: Count;
  readonly events: Count;
}

/** Everything in the article that is decided on, suggestions and words that changed first of all those at one place. */
export function openItems(index: ArticleIndex): ReviewItem[] {
  const items: ReviewItem[] = [
    ...index.orphans.flatMap(({ id, anchor }): ReviewItem[] => {
      const span = anchor.spans?.[0] ?? anchor.candidates?.[0];
      return span ? [{ target: { what: 'orphan', id }, span }] : [];
    }),
    ...index.mentions.filter(isOpen).map(({ id, start, end }): ReviewItem => ({ target: { what: 'mention', id }, span: { start, end } })),
    ...index.events.filter(isOpen).map(({ id, trigger }): ReviewItem => ({ target: { what: 'event', id }, span: trigger })),
  ];
  return items.sort((a, b) => byPosition(a.span, b.span));
}

/** How far the article is: rejected ones count as decided. */
export function progressOf(index: ArticleIndex): Progress {
  const mentions = count(index.document.mentions);
  const events = count(index.document.events);
  return { decided: mentions.decided + events.decided, total: mentions.total + events.total + index.orphans.length, mentions, events };
}

function count(items: readonly { readonly decision: string }[]): Count {
  return { decided: items.filter((one) => !isOpen(one)).length, total: items.length };
}

/**
 * The open item to go to: behind (or before) the place where the person is, around the article's end; nothing where all is decided. `current` is passed
 * over while it is still open, so that several items with one start are all met.
 */
export function nextItem(
  items: readonly ReviewItem[],
  from: { readonly offset: number; readonly current?: Target | undefined },
  direction: 1 | -1,
): ReviewItem | undefined {
  const at = from.current === undefined ? -1 : items.findIndex(({ target }) => target.what === from.current!.what && target.id === from.current!.id);
  if (at >= 0) return items[(at + direction + items.length) % items.length];
  if (direction > 0) return items.find(({ span }) => span.start >= from.offset) ?? items[0];
  return items.findLast(({ span }) => span.start < from.offset) ?? items[items.length - 1];
}

function isOpen({ decision }: { readonly decision: string }): boolean {
  return decision === 'suggested';
}
