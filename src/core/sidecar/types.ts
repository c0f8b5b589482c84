/** The sidecar as data: what people decided, in words that find their place again. */
import type { Selector } from '../anchor/types.js';
import type { ArticleDetails } from '../model/annotation.js';
import type { Decision, EventType, Form, Measure, MentionKind, Mode, Role, Stance, Status } from '../model/kinds.js';
import type { Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';
import type { MentionValue, PlaceValue } from '../model/values.js';

export type { Selector };

/** Who decided, when, and what they noted. */
export interface Signature {
  readonly by?: string;
  /** ISO 8601 date or date-time. */
  readonly at?: string;
  readonly note?: string;
  readonly unsure?: boolean;
  /** What the workspace's scheme asks of such items, by the attribute's name. */
  readonly attributes?: Readonly<Record<string, string>>;
}

export interface SidecarMention extends Signature {
  readonly id: string;
  readonly kind: MentionKind;
  readonly type?: string;
  readonly selector: Selector;
  /** How it names its entity; where absent, the machine's reading or the capital letters say. */
  readonly form?: Form;
  readonly role?: string;
  readonly entity?: string;
  readonly value?: MentionValue;
  readonly decision: Decision;
  /** Earlier words of a figure that the outlet corrected, oldest first: the claim's history. */
  readonly versions?: readonly SidecarVersion[];
}

/** What a mention said before the outlet corrected it. */
export interface SidecarVersion {
  readonly quote: string;
  readonly value?: MentionValue;
  /** The day (ISO 8601) the corrected words were seen. */
  readonly until?: string;
  readonly by?: string;
}

export interface SidecarEntity extends Signature {
  readonly id: string;
  readonly kind: MentionKind;
  readonly type?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  /** Ids of other entities that are this one: their mentions become this entity's. */
  readonly same?: readonly string[];
  readonly role?: string;
  readonly link?: string;
  readonly place?: PlaceValue;
  /** `suggested` where `dateline annotate` wrote it; absent means a person did. */
  readonly decision?: Decision;
}

export interface SidecarArgument {
  readonly role: Role;
  /** The mention that fills the role. */
  readonly mention?: string;
  readonly entity?: string;
  /** Its words: what a reader sees, and how the mention is found where its id is gone. */
  readonly text?: string;
  readonly measure?: Measure;
  readonly inferred?: boolean;
  readonly partOf?: string;
}

export interface SidecarAttribution {
  readonly source: string;
  readonly mention?: string;
  readonly entity?: string;
  readonly cue?: string;
  readonly stance: Stance;
  readonly quoted?: boolean;
  readonly via?: readonly string[];
}

export interface SidecarEvent extends Signature {
  readonly id: string;
  readonly type: EventType | (string & {});
  readonly mode?: Mode | (string & {});
  readonly trigger: Selector;
  readonly arguments: readonly SidecarArgument[];
  readonly status: Status;
  readonly attributions: readonly SidecarAttribution[];
  readonly incident?: string;
  readonly decision: Decision;
}

/** What the sidecar knows of the article: details a person set, and the text its selectors were taken from. */
export interface SidecarArticle extends ArticleDetails {
  /** Hash of that text (model/ids.ts, textHash). */
  readonly text?: string;
  /** A short hash of each of its sentences, in order (anchor/fingerprints.ts): tells an edited sentence from a deleted one. */
  readonly sentences?: string;
}

export interface Sidecar {
  /** Format version; 1 is the first. */
  readonly version: number;
  readonly article: SidecarArticle;
  readonly entities: readonly SidecarEntity[];
  readonly mentions: readonly SidecarMention[];
  readonly events: readonly SidecarEvent[];
}

export const LISTS = ['entities', 'mentions', 'events'] as const;
export type ListName = (typeof LISTS)[number];

/** Where an item stands in the sidecar's text: from its dash (or brace) to the end of its last line's content. */
export interface ItemPlace extends Span {
  readonly list: ListName;
  /** As written, or derived from the selector where the item has none. Empty for an item that has no id and cannot get one. */
  readonly id: string;
}

/** A top-level key of the sidecar's text with its value: from the key to the end of its last line's content. */
export interface SectionPlace extends Span {
  readonly key: string;
  /** Where the value begins; equal to `end` where there is none. */
  readonly value: number;
  /** `block`: one line a part; `flow`: braces or brackets; `empty`: nothing, or an empty list. */
  readonly style: 'block' | 'flow' | 'empty';
}

/** Where things stand in the sidecar's text; plain data, kept with the reading so that an edit need not parse the whole file again. */
export interface SidecarLayout {
  /** Length of the text it belongs to. */
  readonly length: number;
  readonly eol: '\n' | '\r\n';
  /** Whether the whole file stands in braces, as JSON does. */
  readonly braces: boolean;
  readonly sections: readonly SectionPlace[];
  readonly items: readonly ItemPlace[];
  /** Whether items can be edited one by one (block style, no aliases); otherwise the whole text is parsed for each edit. */
  readonly simple: boolean;
}

/** What a read of sidecar text gives. `usable` is false where the text could not be understood: then nothing may be written to it. */
export interface SidecarReading {
  readonly sidecar: Sidecar;
  readonly issues: readonly Issue[];
  readonly usable: boolean;
  /** Absent where the text is not usable. */
  readonly layout?: SidecarLayout;
}

/**
 * One change to a sidecar. `put` adds the item or makes the item with that id say this (unknown keys and comments stay); `details` sets the named details
 * (undefined values are left alone, an empty text removes).
 */
export type SidecarEdit =
  | { readonly do: 'put-mention'; readonly item: SidecarMention; readonly lines?: string }
  | { readonly do: 'put-event'; readonly item: SidecarEvent; readonly lines?: string }
  | { readonly do: 'put-entity'; readonly item: SidecarEntity; readonly lines?: string }
  | { readonly do: 'remove'; readonly list: ListName; readonly id: string }
  | { readonly do: 'details'; readonly details: SidecarArticle };
// `lines`: the item's own lines as they stood before it was removed, for undo: written back byte for byte where they still read as `item`.

/** A replacement of a stretch of the sidecar's text. Several do not overlap and stand in order; all offsets are into the text before. */
export interface TextSplice extends Span {
  readonly text: string;
}
