/**
 * Hypothesis' quote matcher, re-implemented from its description for comparison only: approximate search for the quote with up to half its length in errors,
 * each match scored by quote, prefix, suffix and position with the weights 50, 20, 20 and 2. Exact quotes are tried first; the best match is the answer.
 */
import search from 'approx-string-match';
import type { Anchor } from '../../src/core/anchor/types.js';
import type { Matcher } from './score.js';

const CONTEXT = 32;

export const hypothesis: Matcher = ({ before, after, annotations }) =>
  annotations.map(({ span, quote }): Anchor => {
    const prefix = before.text.slice(Math.max(0, span.start - CONTEXT), span.start);
    const suffix = before.text.slice(span.end, span.end + CONTEXT);
    const match = matchQuote(after.text, quote, { prefix, suffix, hint: span.start });
    if (!match) return { outcome: 'lost', score: 0 };
    const isSame = after.text.slice(match.start, match.end) === quote;
    return { outcome: isSame ? 'same' : 'edited', spans: [{ start: match.start, end: match.end }], score: match.score };
  });

interface Context {
  readonly prefix: string;
  readonly suffix: string;
  readonly hint: number;
}

function matchQuote(text: string, quote: string, context: Context): { start: number; end: number; score: number } | undefined {
  const maxErrors = Math.min(256, Math.floor(quote.length / 2));
  const matches = searchText(text, quote, maxErrors);
  let best: { start: number; end: number; score: number } | undefined;
  for (const { start, end, errors } of matches) {
    const quoteScore = 1 - errors / quote.length;
    const prefixScore = context.prefix ? similarity(text.slice(Math.max(0, start - context.prefix.length), start), context.prefix) : 1;
    const suffixScore = context.suffix ? similarity(text.slice(end, end + context.suffix.length), context.suffix) : 1;
    const positionScore = 1 - Math.abs(start - context.hint) / text.length;
    const score = (50 * quoteScore + 20 * prefixScore + 20 * suffixScore + 2 * positionScore) / 92;
    if (!best || score > best.score) best = { start, end, score };
  }
  return best;
}

function searchText(text: string, quote: string, maxErrors: number): { start: number; end: number; errors: number }[] {
  const exact: { start: number; end: number; errors: number }[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) exact.push({ start: at, end: at + quote.length, errors: 0 });
  return exact.length ? exact : search(text, quote, maxErrors);
}

function similarity(text: string, words: string): number {
  if (words === '' || text === '') return 0;
  const matches = searchText(text, words, words.length);
  return matches.length ? 1 - Math.min(...matches.map(({ errors }) => errors)) / words.length : 0;
}
