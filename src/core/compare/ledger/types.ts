/** Contracts of the claims ledger: an incident's reports side by side, and how they disagree. */
import type { Said } from '../../model/say.js';
import type { Stance, Status } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import type { FigureValue, Precision } from '../../model/values.js';
import type { Incident, Reference, Resolution, Voice } from '../types.js';

/**
 * `contradiction`: two accounts that do not go together. `other-period`: they count different stretches of time. `later-revision`: the later one brings the earlier one up to
 * date. `other-definition`: they count different things (killed or casualties, confirmed or estimated). `subset`: one counts a part of the other.
 * `same-source`: one and the same source, told twice. `unit-or-rounding`: the same, in other units or rounder.
 */
export const DISAGREEMENTS = [
  'contradiction',
  'other-period',
  'later-revision',
  'other-definition',
  'subset',
  'same-source',
  'unit-or-rounding',
] as const;
export type DisagreementKind = (typeof DISAGREEMENTS)[number];

/** Words of one article that stand in a cell. */
export interface CellWords {
  readonly text: string;
  /** Where they stand in the row's article. */
  readonly span?: Span;
  /** By what it is compared: words that mean the same have the same key. */
  readonly key: string;
}

export interface Cell {
  readonly words: readonly CellWords[];
  /** Whether it says something other than most rows do. */
  readonly differs: boolean;
}

export interface PlaceCell extends Cell {
  readonly precision: Precision;
}

export interface FigureClaim {
  /** Unique in the ledger: row and number. */
  readonly id: string;
  readonly measure: string;
  readonly text: string;
  readonly value: FigureValue;
  readonly span?: Span;
  readonly sentence: Span;
  /** A part of another figure ("including three children"). */
  readonly partOf?: string;
  /** The days it counts, where the text names a stretch. */
  readonly period?: { readonly start: string; readonly end: string };
  readonly differs: boolean;
}

/** One voice in the chain from the outlet to whoever knows: "state media, citing a military source". */
export interface SourceLink {
  readonly text: string;
  readonly span?: Span;
  /** Identity across articles; absent for nameless sources ("officials"), which may be anybody. */
  readonly identity?: string;
}

/** What an article leaves out that others tell. */
export interface Omission {
  readonly what: 'actor' | 'target' | 'place' | 'time' | 'source' | 'denial' | 'figure' | 'part';
  /** The measure, for figures; the words others use. */
  readonly detail: string;
  /** Row of a report that tells it. */
  readonly told: string;
}

/** One report: what one article says on the word of one source. */
export interface ClaimRow {
  readonly id: string;
  readonly article: string;
  readonly outlet: string;
  readonly title?: string;
  readonly published?: string;
  readonly reports: readonly Reference[];
  /** Nearest first; empty for the outlet's own voice. */
  readonly sources: readonly SourceLink[];
  readonly voice: Voice;
  readonly stance: Stance;
  readonly status: Status;
  readonly statusDiffers: boolean;
  readonly actor: Cell;
  readonly target: Cell;
  readonly deed: Cell;
  readonly place: PlaceCell;
  readonly time: Cell;
  readonly figures: readonly FigureClaim[];
  /** On the article's first row: what the whole article leaves out. */
  readonly omits: readonly Omission[];
  /** The sentence that says it. */
  readonly sentence: Span;
}

export interface Disagreement {
  readonly kind: DisagreementKind;
  /** What they disagree on: a measure, or "status", "actor". */
  readonly about: string;
  /** Ids of the figure claims, or of the rows, that disagree; the earlier first. */
  readonly between: readonly [string, string];
  readonly reason: Said;
}

/** Several outlets' reports that come from one mouth. */
export interface SourceWarning {
  readonly source: string;
  readonly rows: readonly string[];
  readonly outlets: readonly string[];
  /** Whether nobody else is cited for the incident. */
  readonly only: boolean;
  readonly message: Said;
}

export interface Ledger {
  readonly incident: Incident;
  readonly rows: readonly ClaimRow[];
  readonly disagreements: readonly Disagreement[];
  readonly warnings: readonly SourceWarning[];
  /** A person's decisions; the machine never settles a value. */
  readonly resolved: readonly Resolution[];
  readonly note?: string;
}
