/** The sidecar as data: what people decided, in words that find their place again. */
import type { ArticleDetails } from '../model/annotation.js';
import type { Decision, EventType, Measure, MentionKind, Mode, Role, Stance, Status } from '../model/kinds.js';
import type { Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';
import type { MentionValue, PlaceValue } from '../model/values.js';

/** How a mention or trigger is found again: its words, the sentence they stand in, and which occurrence. No offsets. */
export interface Selector {
  /** The quoted words; several for a discontinuous mention. */
  readonly quotes: readonly string[];
  /** The sentence, white space folded. */
  readonly in: string;
  /** Which occurrence inside the sentence, from 1. */
  readonly nth: number;
  /** Which of several sentences with these words, from 1. */
  readonly repeat: number;
}

/** Who decided, when, and what they noted. */
export interface Signature {
  readonly by?: string;
  /** ISO 8601 date or date-time. */
  readonly at?: string;
  readonly note?: string;
  readonly unsure?: boolean;
}

export interface SidecarMention extends Signature {
  readonly id: string;
  readonly kind: MentionKind;
  readonly type?: string;
  readonly selector: Selector;
  readonly entity?: string;
  readonly value?: MentionValue;
  readonly decision: Decision;
  /** Earlier words of a figure that the outlet corrected, oldest first: the claim's history. */
  readonly versions?: readonly { readonly quote: string; readonly until?: string; readonly by?: string }[];
}

export interface SidecarEntity {
  readonly id: string;
  readonly kind: MentionKind;
  readonly type?: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly role?: string;
  readonly link?: string;
  readonly place?: PlaceValue;
  readonly note?: string;
}

export interface SidecarArgument {
  readonly role: Role;
  readonly mention?: string;
  readonly entity?: string;
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

export interface Sidecar {
  /** Format version; 1 is the first. */
  readonly version: number;
  readonly article: ArticleDetails & { readonly text?: string };
  readonly entities: readonly SidecarEntity[];
  readonly mentions: readonly SidecarMention[];
  readonly events: readonly SidecarEvent[];
}

/** What a read of sidecar text gives. `usable` is false where the text could not be understood: then nothing may be written to it. */
export interface SidecarReading {
  readonly sidecar: Sidecar;
  readonly issues: readonly Issue[];
  readonly usable: boolean;
}

/** One change to a sidecar. `put` adds or replaces the item with that id; `details` sets the named details (undefined values are left alone). */
export type SidecarEdit =
  | { readonly do: 'put-mention'; readonly item: SidecarMention }
  | { readonly do: 'put-event'; readonly item: SidecarEvent }
  | { readonly do: 'put-entity'; readonly item: SidecarEntity }
  | { readonly do: 'remove'; readonly list: 'mentions' | 'events' | 'entities'; readonly id: string }
  | { readonly do: 'details'; readonly details: ArticleDetails & { readonly text?: string } };

/** A replacement of a stretch of the sidecar's text. Several do not overlap and stand in order. */
export interface TextSplice extends Span {
  readonly text: string;
}
