/** What an editor of sidecars is told. Plain data with offsets into the sidecar's text: it comes from a worker. */
import type { Outcome } from '../../anchor/types.js';
import type { Decision } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import type { ListName, TextSplice } from '../types.js';

/** A section or an item, for the outline and for folding. */
export interface SidecarSymbol extends Span {
  readonly what: ListName | 'section';
  /** An item's words or name; a section's key. */
  readonly name: string;
  readonly detail: string;
  readonly children: readonly SidecarSymbol[];
}

/** One item in a few words. */
export interface ItemSummary {
  readonly list: ListName;
  readonly id: string;
  /** Its words in the article, or its name. */
  readonly words: string;
  /** Kind or event type, and type or mode. */
  readonly what: readonly string[];
  readonly sentence?: string;
  readonly decision?: Decision;
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
  /** How often other items name it. */
  readonly references: number;
}

/** What stands at an offset of a sidecar. */
export interface SidecarLook {
  /** The scalar there. */
  readonly span: Span;
  /** The item it is or names, where it is an id; otherwise the item it stands in. */
  readonly about: ItemSummary;
  /** Whether it is an id that names an item elsewhere. */
  readonly refers: boolean;
  /** The lines of that item; absent where the id is of something that only the machine sees. */
  readonly target?: Span;
  /** Where that item's words are in the article. */
  readonly words?: readonly Span[];
  readonly outcome?: Outcome;
}

export interface SidecarCompletion {
  /** What is replaced. */
  readonly span: Span;
  readonly options: readonly { readonly value: string; readonly detail?: string }[];
}

/** A way to mend what a diagnostic says. */
export interface SidecarFix {
  readonly fix: 'use' | 'add-entity' | 'remove-reference' | 'remove-item' | 'swap' | 'remove-schema' | 'spaces';
  /** The id that is used or added. */
  readonly id?: string;
  readonly splices: readonly TextSplice[];
}
