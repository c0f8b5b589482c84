/** Finds the tokens of a file without offsets in the text they were cut from. */
import type { Span } from '../../model/span.js';

export type AlignedTokens = { readonly spans: readonly Span[] } | { readonly failed: number };

/** What may stand between two tokens that follow each other: white space, and marks that are not seen. */
const BETWEEN = /[\s\p{Cf}]/u;

/**
 * The span of each token, in order. Where the text has words that are no tokens (front matter, a passage that was left out), the tokens go on at the place
 * where the most of them follow one another: a headline that stands in the front matter, too, is found where the article begins. `failed`: index of the
 * first that is not found.
 */
export function alignTokens(tokens: readonly string[], text: string): AlignedTokens {
  const spans: Span[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length;) {
    const run = longestRun(tokens, i, text, at);
    if (!run) return { failed: i };
    spans.push(...run);
    i += run.length;
    at = run[run.length - 1]!.end;
  }
  return { spans };
}

/** Of all places after `from` where token `first` stands, the one (the earliest among equals) from which on the most tokens follow without a gap. */
function longestRun(tokens: readonly string[], first: number, text: string, from: number): Span[] | undefined {
  const token = tokens[first]!;
  if (token === '') return undefined; // a broken file; it would be found everywhere
  let best: Span[] | undefined;
  for (let start = text.indexOf(token, from); start >= 0; start = text.indexOf(token, start + 1)) {
    const run = runAt(tokens, first, text, start);
    if (!best || run.length > best.length) best = run;
    if (first + best.length === tokens.length) break;
  }
  return best;
}

function runAt(tokens: readonly string[], first: number, text: string, start: number): Span[] {
  const run: Span[] = [];
  for (let i = first, at = start; i < tokens.length; i++) {
    const token = tokens[i]!;
    while (!text.startsWith(token, at) && at < text.length && BETWEEN.test(text[at]!)) at++;
    if (token === '' || !text.startsWith(token, at)) break;
    run.push({ start: at, end: at + token.length });
    at += token.length;
  }
  return run;
}
