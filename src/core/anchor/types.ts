/** What becomes of a selector when it is looked for in a text. */
import type { Span } from '../model/span.js';

/**
 * `same`: words and sentence stand as they did. `moved`: the same words and sentence elsewhere. `edited`: the sentence or the quote changed, nothing that
 * matters in the quote did. `figure-changed`: a digit, number word, negation or name changed inside the quote. `ambiguous`: several places fit equally.
 * `lost`: none does.
 */
export type Outcome = 'same' | 'moved' | 'edited' | 'figure-changed' | 'ambiguous' | 'lost';

export interface Anchor {
  readonly outcome: Outcome;
  /** Where it was found (`figure-changed` included: the place is known, the words differ); absent for `ambiguous` and `lost`. */
  readonly spans?: readonly Span[];
  /** For `ambiguous`: the candidates, best first. */
  readonly candidates?: readonly Span[];
  /** 0..1: how sure the place is. */
  readonly score: number;
}
