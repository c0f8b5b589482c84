/** What the claims ledger is shown, and what a person does on it. Plain data: the shell has put every word into the person's language. */
import { isFields, isList, isText } from '../check.js';
import type { PageContract, TextPlace } from '../types.js';

/** Words in a cell, with their place where the article has them. */
export interface ClaimPart {
  readonly text: string;
  readonly place?: TextPlace;
  /** Said beside it in small: a value in signs, a precision. */
  readonly beside?: string;
  /** Id of the figure claim, which a disagreement names. */
  readonly claim?: string;
  readonly differs?: boolean;
  /** Shown only when the cell is opened. */
  readonly folded?: boolean;
}

export interface ClaimCell {
  readonly parts: readonly ClaimPart[];
  readonly differs: boolean;
  /** What opens it ("and 4 more"), where parts are folded. */
  readonly more?: string;
}

export interface ClaimsRow {
  readonly id: string;
  readonly outlet: string;
  readonly title: string;
  readonly published: string;
  /** The sentence that says it. */
  readonly sentence: TextPlace;
  /** In the order of `columns`. */
  readonly cells: readonly ClaimCell[];
}

export interface ClaimsDisagreement {
  readonly kind: string;
  /** What the kind means, as a sentence. */
  readonly meaning: string;
  readonly about: string;
  readonly reason: string;
  /** The two that disagree, rows or figure claims; of a denial, all that it denies. */
  readonly between: readonly [DisagreeingSide, ...DisagreeingSide[]];
  /** Whether the two accounts do not go together. */
  readonly grave: boolean;
}

export interface DisagreeingSide {
  readonly id: string;
  readonly outlet: string;
  readonly text: string;
  readonly place?: TextPlace;
}

/** A measure that could be settled, with what a person settled already. */
export interface ClaimsMeasure {
  readonly measure: string;
  readonly title: string;
  readonly claims: readonly string[];
  readonly settled: readonly { readonly value: string; readonly reason: string; readonly who: string }[];
}

export interface ClaimsView {
  readonly name: string;
  readonly facts: readonly string[];
  readonly note?: string;
  readonly columns: readonly string[];
  readonly rows: readonly ClaimsRow[];
  readonly warnings: readonly { readonly message: string; readonly rows: readonly string[] }[];
  readonly disagreements: readonly ClaimsDisagreement[];
  readonly measures: readonly ClaimsMeasure[];
  readonly words: ClaimsWords;
}

/** The page's own words. */
export interface ClaimsWords {
  readonly article: string;
  readonly differs: string;
  readonly caption: string;
  readonly disagreements: string;
  readonly agreement: string;
  readonly measures: string;
  readonly settle: string;
  readonly settled: string;
  readonly unsettled: string;
  readonly actions: Readonly<Record<ClaimsCommand, string>>;
  readonly separate: string;
  readonly separateShort: string;
  readonly versus: string;
  readonly fewer: string;
}

export const CLAIMS_COMMANDS = ['map', 'framing', 'name', 'join', 'report', 'export', 'project'] as const;
export type ClaimsCommand = (typeof CLAIMS_COMMANDS)[number];

export type ClaimsAction =
  { readonly do: 'settle'; readonly measure: string } | { readonly do: 'separate'; readonly row: string } | { readonly do: ClaimsCommand };

export const CLAIMS: PageContract<ClaimsView, ClaimsAction> = {
  isView: (value): value is ClaimsView =>
    isFields(value) && isText(value['name']) && [value['rows'], value['columns'], value['disagreements']].every(isList) && isFields(value['words']),
  isAction: (value): value is ClaimsAction =>
    isFields(value) &&
    (value['do'] === 'settle'
      ? isText(value['measure'])
      : value['do'] === 'separate'
        ? isText(value['row'])
        : CLAIMS_COMMANDS.some((command) => command === value['do'])),
};
