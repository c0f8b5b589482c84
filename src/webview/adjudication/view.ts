/** What the adjudication page is shown, and what is done on it. */
import { isFields, isList, isText } from '../check.js';
import type { PageContract } from '../types.js';

/** What one or more coders say alike. */
export interface AdjudicationColumn {
  /** Who says it. */
  readonly coders: string;
  readonly words: string;
}

/** One thing that they say, by column; empty where one says nothing of it. */
export interface AdjudicationRow {
  readonly label: string;
  readonly values: readonly string[];
  readonly differs: boolean;
}

/** One place where coders differ. */
export interface AdjudicationQuestion {
  /** Which one it is: an answer names it. */
  readonly id: string;
  /** The sentence around the words, in parts: those at odd places are the words themselves. */
  readonly sentence: readonly string[];
  readonly columns: readonly AdjudicationColumn[];
  readonly rows: readonly AdjudicationRow[];
  /** Coders who marked nothing there; empty where all did. */
  readonly silent: string;
}

export interface AdjudicationView {
  readonly title: string;
  readonly settled: number;
  readonly open: number;
  /** How many annotations all coders agree on and the shared file does not have. */
  readonly agreed: number;
  /** The question that is asked now; absent where none is open. */
  readonly question?: AdjudicationQuestion;
  readonly words: AdjudicationWords;
}

/** The page's own words; {0} and on stand for what is filled in. */
export interface AdjudicationWords {
  readonly progress: string;
  readonly agreed: string;
  readonly takeOver: string;
  readonly done: string;
  /** Words of the article in quotation marks. */
  readonly quoted: string;
  readonly words: string;
  readonly nothing: string;
  readonly take: string;
  readonly takeBoth: string;
  readonly takeAll: string;
  readonly neither: string;
  readonly previous: string;
  readonly next: string;
  readonly undo: string;
  readonly keys: string;
}

export type AdjudicationAction =
  /** The columns that are right, by their numbers from 0; none for neither. */
  | { readonly do: 'answer'; readonly question: string; readonly columns: readonly number[] }
  | { readonly do: 'takeOver' | 'undo' | 'previous' | 'next' };

const PLAIN: ReadonlySet<unknown> = new Set(['takeOver', 'undo', 'previous', 'next']);

export const ADJUDICATION: PageContract<AdjudicationView, AdjudicationAction> = {
  isView: (value): value is AdjudicationView =>
    isFields(value) && isText(value['title']) && isFields(value['words']) && (value['question'] === undefined || isFields(value['question'])),
  isAction: (value): value is AdjudicationAction =>
    isFields(value) &&
    (PLAIN.has(value['do']) ||
      (value['do'] === 'answer' && isText(value['question']) && isList(value['columns']) && value['columns'].every(Number.isInteger))),
};
