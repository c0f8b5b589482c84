/** Finds the tokens of a file without offsets in the text they were cut from. */
import type { Span } from '../../model/span.js';

export type AlignedTokens = { readonly spans: readonly Span[] } | { readonly failed: number };

/** The span of each token, in order; between two of them only what no tool counts as a token may stand. `failed`: index of the first that is not found. */
export function alignTokens(tokens: readonly string[], text: string, from = 0): AlignedTokens {
  const spans: Span[] = [];
  let at = from;
  for (const [i, token] of tokens.entries()) {
    const start = text.indexOf(token, at);
    if (start < 0) return { failed: i };
    spans.push({ start, end: start + token.length });
    at = start + token.length;
  }
  return { spans };
}
