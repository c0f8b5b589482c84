/** Finds quotes in a sentence that stands as it did. */
import type { Span } from '../model/span.js';
import { foldRange, nthIndexOf, type Folded } from './fold.js';
import type { Selector } from './types.js';

/**
 * The spans of the selector's quotes, their occurrences counted from the sentence's start. A quote may run on past the sentence's end, and an
 * occurrence that does so counts only where none is left inside.
 */
export function findExact(text: string, sentence: Span & { readonly folded?: string }, selector: Selector): Span[] | undefined {
  const inside = foldSentence(text, sentence);
  const found = findQuotes(inside, selector);
  if (found) return found;
  const length = selector.quotes.reduce((sum, quote) => sum + quote.length, 0);
  const beyond = findQuotes(foldRange(text, { start: sentence.start, end: Math.min(text.length, sentence.end + 2 * length + 20) }), selector);
  return beyond && beyond[0]!.start < sentence.end ? beyond : undefined;
}

function findQuotes(folded: Folded, selector: Selector): Span[] | undefined {
  const spans: Span[] = [];
  let from = 0;
  for (const [i, quote] of selector.quotes.entries()) {
    const at = nthIndexOf(folded.text, quote, i === 0 ? selector.nth : (selector.then?.[i - 1] ?? 1), from);
    if (at < 0) return undefined;
    spans.push(folded.spanOf(at, at + quote.length));
    from = at + quote.length;
  }
  return spans;
}

/** A sentence whose folded form is as long as it is needs no map back: every character stands for itself. */
function foldSentence(text: string, sentence: Span & { readonly folded?: string }): Folded {
  const { start, end, folded } = sentence;
  if (folded?.length !== end - start) return foldRange(text, { start, end });
  return { text: folded, spanOf: (from, to) => ({ start: start + from, end: start + to }) };
}
