/** Time expressions as read, before they are resolved against a reference day. */
import type { TimeUnit } from './words.js';

/** "ahead" is the next one that is not over, where the clause looks ahead and the words themselves do not say. */
export type Which = 'last' | 'this' | 'next' | 'ahead';
export type Phase = 'early' | 'mid' | 'late' | 'start' | 'end';

export type TimeExpression =
  /** A calendar date; parts that are not said are absent. */
  | {
      readonly is: 'date';
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
      readonly lastDay?: number;
      readonly which?: Which;
      readonly phase?: Phase;
      /** "April last year" is -1, "March this year" 0: years from the reference's. */
      readonly yearsAway?: number;
    }
  | { readonly is: 'weekday'; readonly weekday: number; readonly which?: Which }
  /** "yesterday" is -1 day, "last week" -1 week, "this year" 0 year. */
  | { readonly is: 'shift'; readonly unit: TimeUnit; readonly by: number; readonly phase?: Phase }
  /** "last two weeks" (ending at the reference), "next 48 hours". */
  | { readonly is: 'window'; readonly unit: TimeUnit; readonly count?: readonly [number, number]; readonly toward: 'past' | 'future' }
  /** "five-month", "three days": a length without a place in the calendar. */
  | { readonly is: 'length'; readonly unit: TimeUnit; readonly count?: readonly [number, number] }
  | { readonly is: 'season'; readonly season: string; readonly year?: number; readonly which?: Which }
  | { readonly is: 'decade'; readonly from: number }
  | { readonly is: 'clock'; readonly hour: number; readonly minute: number }
  | { readonly is: 'day-part'; readonly part: string; readonly day?: 'ref' }
  /** A time told by another one in the text: "that day" is 0 day from it, "two weeks later" 2 week; "the fourth day" does not say how far. */
  | { readonly is: 'relative-to-text'; readonly unit?: TimeUnit; readonly by?: number };

/** An expression over tokens [start, end), with the part of the day it names. */
export interface ReadTime {
  readonly start: number;
  readonly end: number;
  readonly expression: TimeExpression;
  /** The second end of a range ("10 to 12 March", "from 2011 to 2015"). */
  readonly until?: TimeExpression;
  readonly part?: string;
  readonly approximate?: boolean;
  readonly confidence: number;
}

/** What a reader sees: the sentence's words lower-cased and as written, and their tags. */
export interface TimeInput {
  readonly words: readonly string[];
  readonly raw: readonly string[];
  readonly tags: readonly string[];
}
