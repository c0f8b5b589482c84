/** Normalised values of figures, times and places. */
import type { Measure } from './kinds.js';

export const BOUNDS = ['exactly', 'about', 'at-least', 'at-most', 'more-than', 'less-than', 'between'] as const;
export type Bound = (typeof BOUNDS)[number];

/**
 * A quantity. `min` and `max` are the least and greatest value the words allow (equal for a plain number; one is absent where the words leave that side
 * open: "at least 25" is {min: 25, bound: at-least}). "dozens" is a range, not a number.
 */
export interface FigureValue {
  readonly min?: number;
  readonly max?: number;
  readonly bound: Bound;
  /** Singular SI or common unit ("km", "mile", "percent", "USD", "year", "tonne"); absent for plain counts. */
  readonly unit?: string;
  /** The counted noun phrase, as in the text ("army conscripts"). */
  readonly of?: string;
  readonly measure?: Measure;
  /** The amount of a rise or fall ("rose 0.3 percent"). */
  readonly trend?: 'up' | 'down';
  /** For "6 miles" beside "10 km": the id of the mention that gives the same figure in other units. */
  readonly sameAs?: string;
  /** For "including 4 children": the id of the figure mention this one is a part of. */
  readonly partOf?: string;
}

export type Granularity = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'season' | 'year' | 'decade' | 'vague';

/**
 * A time. `start` and `end` are ISO 8601 dates or date-times, `end` inclusive at the granularity ("March 2020": 2020-03-01 to 2020-03-31). Both are absent
 * where the words cannot be resolved; nothing is ever guessed from today.
 */
export interface TimeValue {
  readonly start?: string;
  readonly end?: string;
  readonly granularity: Granularity;
  /** ISO 8601 duration, for "five-month", "the last 48 hours". */
  readonly duration?: string;
  /** Whether the words are only roughly this ("in recent weeks", "around 2015"). */
  readonly approximate?: boolean;
}

/** `exact`: the place itself; `near`: beside a known place; `admin`: only its administrative area is known; `country`; `unknown`. */
export type Precision = 'exact' | 'near' | 'admin' | 'country' | 'unknown';

export interface PlaceValue {
  readonly lat?: number;
  readonly lon?: number;
  /** Where the coordinates come from: "geonames:169389", "curated:m5", "workspace:...". */
  readonly gazetteer?: string;
  /** The gazetteer's main name. */
  readonly name?: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** Administrative parents, nearest first: ["Idlib", "Syria"]. */
  readonly parents: readonly string[];
  readonly precision: Precision;
  /** Uncertainty radius in kilometres, where one can be named. */
  readonly radiusKm?: number;
  /** Other readings, best first, for a person to choose from. */
  readonly alternatives?: readonly PlaceReading[];
}

export interface PlaceReading {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
  readonly gazetteer: string;
  readonly country?: string;
  readonly parents: readonly string[];
}

export type MentionValue = FigureValue | TimeValue | PlaceValue;
