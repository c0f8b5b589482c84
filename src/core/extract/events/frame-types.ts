/** What an attribution is made of, by token positions of its sentence. */
import type { SpeechStance } from './speech-lexicon.js';

/** Half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface AttributionFrame {
  /** The token that heads the source; absent where nobody is named. */
  readonly source?: number;
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly stance: SpeechStance;
  /** The cue's main token. */
  readonly token: number;
  /** Heads of further sources that the parse does not join with the first. */
  readonly joined?: readonly number[];
  /** Sources that the source itself cites. */
  readonly via: readonly number[];
  /** How it was found, for reasons. */
  readonly rule: string;
}

/** The nominal that speaks: its head and its extent, appositions included. */
export interface Speaker extends Range {
  readonly token: number;
  /** Behind the verb ("said the governor"). */
  readonly inverted: boolean;
}

export const STOP = /^(?:[,;:–—-]|--+)$/;
export const CLOSING = /^[”"’'»]$/;
export const OPENING = /^[“"‘'«]$/;
/** So many words before a cue are a report even where the tagger sees no verb in them. */
export const WORDS_OF_REPORT = 6;
export const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;

/** Takes stops off both ends. */
export function trim(words: readonly string[], { from, to }: Range): Range {
  let a = from;
  let b = to;
  while (a < b && STOP.test(words[a]!)) a++;
  while (b > a && STOP.test(words[b - 1]!)) b--;
  return { from: a, to: b };
}
