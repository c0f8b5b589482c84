/** Makes selectors: what a person or the machine marked, in words that find their place again. */
import { foldSpace } from '../model/ids.js';
import type { Span } from '../model/span.js';
import type { Article } from '../text/article.js';
import { articleUnits, unitAt } from '../text/units.js';
import { countBefore, foldRange } from './fold.js';
import type { AnchorText, Selector } from './types.js';

/** The text and sentences of an article, for selecting and resolving. */
export function anchorText(article: Article): AnchorText {
  return { text: article.text, units: articleUnits(article) };
}

/** The selector of `spans`, which are in order and hold words (trimSpans). */
export function selectSpans({ text, units }: AnchorText, spans: readonly Span[]): Selector {
  const quotes = spans.map((span) => foldSpace(text.slice(span.start, span.end)));
  const unit = unitAt(units, spans[0]!.start);
  if (!unit) return { quotes, in: '', nth: 1, repeat: 1 };
  const last = spans[spans.length - 1]!;
  const folded = foldRange(text, { start: unit.start, end: Math.max(unit.end, last.end) }).text;
  const foldedAt = (offset: number): number => foldSpace(text.slice(unit.start, offset) + '.').length - 1;
  const nth = countBefore(folded, quotes[0]!, foldedAt(spans[0]!.start)) + 1;
  const then = quotes.slice(1).map((quote, i) => countBefore(folded, quote, foldedAt(spans[i + 1]!.start), foldedAt(spans[i]!.end)) + 1);
  return { quotes, in: unit.folded, nth, repeat: unit.repeat, ...(then.some((n) => n > 1) ? { then } : {}) };
}

/** `spans` without outer white space, in order, overlapping ones as one, empty ones left out. */
export function trimSpans(text: string, spans: readonly Span[]): Span[] {
  const trimmed = spans.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = end - (words.length - words.trimEnd().length);
    return to > from ? [{ start: from, end: to }] : [];
  });
  const merged: Span[] = [];
  for (const span of trimmed.sort((a, b) => a.start - b.start)) {
    const last = merged[merged.length - 1];
    if (last && span.start <= last.end) merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else merged.push(span);
  }
  return merged;
}
