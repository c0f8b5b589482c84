/** Mentions, entities, events, attributions: what Dateline finds and what people decide. */
import type { ActorType, Decision, EventType, Form, Measure, MentionKind, Mode, PlaceType, Role, Stance, Status } from './kinds.js';
import type { Span } from './span.js';
import type { MentionValue, PlaceValue } from './values.js';

/** A span of text of one kind. Mentions may nest and overlap. */
export interface Mention extends Span {
  /** Derived from kind, quote, sentence and occurrence (model/ids.ts); a decision keeps it. */
  readonly id: string;
  readonly kind: MentionKind;
  /** Actors and places have a type; figures and times do not. A workspace scheme may add types of its own. */
  readonly type?: ActorType | PlaceType | (string & {});
  readonly form: Form;
  readonly text: string;
  /** All spans of a discontinuous mention, in order; absent for the usual single span. `start`/`end` then cover all of them. */
  readonly spans?: readonly Span[];
  readonly entity?: string;
  /** A person's title or function as the text gives it ("President"). */
  readonly role?: string;
  readonly value?: MentionValue;
  /** 0 to 1, calibrated. 1 for a person's decision. */
  readonly confidence: number;
  /** Name of the extractor that made it; "person" for an added one. */
  readonly extractor: string;
  /** Why the machine thinks so, one sentence. */
  readonly reason?: string;
  /** How its entity was chosen, one sentence ("same words as ...", "acronym of ..."). */
  readonly linkReason?: string;
  readonly decision: Decision;
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
  readonly unsure?: boolean;
}

/** What mentions name, once per article. */
export interface Entity {
  /** Readable slug of the name, unique in the article ("hayat-tahrir-al-sham"). */
  readonly id: string;
  readonly kind: MentionKind;
  readonly type?: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** A person's function, as the article says it. */
  readonly role?: string;
  /** "wikidata:Q...", "geonames:...", or any URL. */
  readonly link?: string;
  readonly place?: PlaceValue;
  readonly decision?: Decision;
  readonly note?: string;
}

export interface Trigger extends Span {
  readonly text: string;
}

export interface Argument {
  readonly role: Role;
  /** The mention that fills the role; absent where only an entity or words are known. */
  readonly mention?: string;
  readonly entity?: string;
  readonly text: string;
  /** Taken from elsewhere (the sentence before, the dateline, an antecedent), not from the trigger's own clause. */
  readonly inferred: boolean;
  /** For figures: what it counts in this event. */
  readonly measure?: Measure;
  /** For a figure that is a subset of another figure of the event ("including 4 children"): that figure's mention. */
  readonly partOf?: string;
}

/** Who says so, and how. */
export interface Attribution {
  /** The source's mention, entity and words. */
  readonly mention?: string;
  readonly entity?: string;
  readonly source: string;
  /** The cue words ("said", "according to"), with their span where they stand in the text. */
  readonly cue?: string;
  readonly cueSpan?: Span;
  readonly stance: Stance;
  /** Whether the event stands inside quotation marks. */
  readonly quoted?: boolean;
  /** Whom the source itself cites, nearest first ("state media, citing a military source"): words of each. */
  readonly via?: readonly string[];
}

/** One report of something that happened. */
export interface Event {
  readonly id: string;
  readonly type: EventType | (string & {});
  readonly mode?: Mode | (string & {});
  readonly status: Status;
  readonly trigger: Trigger;
  readonly arguments: readonly Argument[];
  /** Empty: the outlet's own voice. */
  readonly attributions: readonly Attribution[];
  readonly confidence: number;
  /** Events of the article that report the same thing share an incident: the id of the first of them. */
  readonly incident?: string;
  /** Rule and evidence, one sentence. */
  readonly reason?: string;
  readonly acled?: { readonly type: string; readonly sub: string };
  readonly decision: Decision;
  readonly by?: string;
  readonly at?: string;
  readonly note?: string;
  readonly unsure?: boolean;
}

export interface ArticleDetails {
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601 date. */
  readonly published?: string;
  readonly dateline?: { readonly place?: string; readonly date?: string };
}

/** What the machine found in one article. */
export interface Analysis {
  readonly article: ArticleDetails;
  /** "en", or "other": then nothing is suggested. */
  readonly language: 'en' | 'other';
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}
