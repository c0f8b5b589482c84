/** What is looked for in an article's text, and what becomes of it. */
import type { MentionKind } from '../model/kinds.js';
import type { Span } from '../model/span.js';
import type { Unit } from '../text/units.js';

/** How a mention or trigger is found again: its words, the sentence they stand in, and which occurrence. No offsets. */
export interface Selector {
  /** The quoted words, white space folded; several for a discontinuous mention. */
  readonly quotes: readonly string[];
  /** The sentence, white space folded; empty where it is not known (then the quote must be unique in the article). */
  readonly in: string;
  /** Which occurrence of the first quote inside the sentence, from 1. */
  readonly nth: number;
  /** Which of several sentences with these words, from 1. */
  readonly repeat: number;
  /** For each further quote: which occurrence after the end of the one before, from 1. Absent: the first each. */
  readonly then?: readonly number[];
}

/** The text anchors are looked for in, with its sentences. */
export interface AnchorText {
  readonly text: string;
  readonly units: readonly Unit[];
}

/** One selector to resolve. */
export interface AnchorRequest {
  /** What the selector belongs to: "event" for a trigger. Says which changed words matter. */
  readonly kind: MentionKind | 'event';
  readonly selector: Selector;
  /** Where live tracking has it now; then the place is taken as known and only the words are compared. */
  readonly at?: readonly Span[];
}

/**
 * `same`: words and sentence stand as they did. `moved`: the same words and sentence, elsewhere among the other sentences. `edited`: the sentence or the
 * quote changed, nothing that matters in the quote did. `figure-changed`: a digit, number word, negation, name or head word changed inside the quote.
 * `ambiguous`: several places fit about equally. `lost`: none does.
 */
export type Outcome = 'same' | 'moved' | 'edited' | 'figure-changed' | 'ambiguous' | 'lost';

export interface Anchor {
  readonly outcome: Outcome;
  /** Where it was found (`figure-changed` included: the place is known, the words differ); absent for `ambiguous` and `lost`. */
  readonly spans?: readonly Span[];
  /** For `ambiguous`: the candidates, best first. For `lost`: the closest place, where there is one to show. */
  readonly candidates?: readonly Span[];
  /** 0..1: how sure the place is. */
  readonly score: number;
  /** The sentence as it stands now, folded, where it was found; differs from the selector's in `edited` and `figure-changed`. */
  readonly sentence?: string;
  /** What changed, in words ("12 -> 15", "sentence"), for review. */
  readonly change?: string;
}
