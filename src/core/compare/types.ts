/** Contracts of the comparison: what is kept of each article, and what is found across them. */
import type { ArticleDetails, Attribution, Trigger } from '../model/annotation.js';
import type { Decision, EventType, Form, Measure, Mode, Status } from '../model/kinds.js';
import type { Span } from '../model/span.js';
import type { IncidentMark } from '../words/incident-words.js';
import type { FigureValue, PlaceValue, TimeValue } from '../model/values.js';

/** What is known of names beyond the articles. The extraction's word lists fit; they are given in, so that comparing needs no extractor. */
export interface KnownNames {
  readonly groups: {
    /** The main name of a listed group for any of its names. */
    mainName(words: string): string | undefined;
  };
  readonly nations: {
    /** The state's main name for one of its names or adjectives. */
    nameOf(words: string): string | undefined;
    ofCapital(words: string): { readonly name: string } | undefined;
  };
}

/** Whether words stand in the outlet's own voice, in its report of what another says, or inside quotation marks. */
export const VOICES = ['own', 'attributed', 'quoted'] as const;
export type Voice = (typeof VOICES)[number];

/** An actor or a place of one article. */
export interface EntityRecord {
  /** Its id in the article. */
  readonly id: string;
  readonly kind: 'actor' | 'place';
  readonly type?: string;
  readonly name: string;
  /** Its other names in the article. */
  readonly aliases: readonly string[];
  /** The common nouns the article uses for it ("rebels"); where there is no name, `name` is one of them. */
  readonly nouns: readonly string[];
  /** Whether a name names it, not only common nouns. */
  readonly named: boolean;
  readonly role?: string;
  readonly link?: string;
  readonly place?: PlaceValue;
  /** How often the article mentions it. */
  readonly count: number;
}

/** A mention of an actor or a place; its words are `text.slice(start, end)`. */
export interface MentionRecord extends Span {
  /** Index into the article's `entities`. */
  readonly entity: number;
  readonly form: Form;
  readonly voice: Voice;
}

/** Words that fill a role, with the span where they stand, if they do. */
export interface Words {
  readonly text: string;
  readonly span?: Span;
  /** Taken from elsewhere, not from the trigger's own clause. */
  readonly inferred: boolean;
}

export interface PartyRecord extends Words {
  readonly role: 'actor' | 'target';
  /** Index into the article's `entities`. */
  readonly entity?: number;
  readonly voice: Voice;
}

export interface PlaceRecord extends Words {
  readonly entity?: number;
  readonly type?: string;
  readonly value?: PlaceValue;
  /** Whether it happened elsewhere: beyond a border ("near the border with Niger"), where the wounded had not died yet, where the fire fell that came from here. */
  readonly beside?: true;
}

export interface TimeRecord extends Words {
  readonly value?: TimeValue;
}

export interface FigureRecord extends Words {
  readonly id?: string;
  readonly value: FigureValue;
  readonly measure?: Measure;
  /** Id of the figure of this event that it is a part of. */
  readonly partOf?: string;
}

/** One event of one article, with all that comparing asks. */
export interface ReportRecord {
  /** The event's id in the article. */
  readonly event: string;
  readonly type: EventType | (string & {});
  readonly mode?: Mode | (string & {});
  readonly status: Status;
  readonly trigger: Trigger;
  readonly sentence: Span;
  readonly parties: readonly PartyRecord[];
  readonly places: readonly PlaceRecord[];
  readonly times: readonly TimeRecord[];
  readonly figures: readonly FigureRecord[];
  /** Empty: the outlet's own voice. */
  readonly attributions: readonly Attribution[];
  readonly voice: Voice;
  readonly confidence: number;
  /** Events of the article that report the same thing share it. */
  readonly incident?: string;
  readonly decision: Decision;
}

/** What the index keeps of one article. */
export interface ArticleRecord {
  /** Its path from the workspace's folder, with "/": what references in the project file name. */
  readonly id: string;
  /** Hash of the article's text and its sidecar: the same hash, the same record. */
  readonly hash: string;
  readonly details: ArticleDetails;
  readonly language: 'en' | 'other';
  readonly text: string;
  readonly entities: readonly EntityRecord[];
  readonly mentions: readonly MentionRecord[];
  readonly reports: readonly ReportRecord[];
}

/** Names one thing of one article: "path/article.txt#id". */
export type Reference = string & {};

/** Why two things were joined, and how sure that is. */
export interface Evidence {
  /** 0 to 1. */
  readonly score: number;
  /** One sentence. */
  readonly reason: string;
}

/** An actor or a place across articles. */
export interface SharedEntity {
  /** Readable and unique in the workspace. */
  readonly id: string;
  readonly kind: 'actor' | 'place';
  readonly type?: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly link?: string;
  readonly place?: PlaceValue;
  /** The articles' entities that are this one. */
  readonly members: readonly Reference[];
  /** Mentions in all articles. */
  readonly count: number;
  /** The weakest evidence that holds it together; absent for a single name. */
  readonly evidence?: Evidence;
  readonly decided?: boolean;
}

/** Reports of several articles (or of one) that tell the same thing. */
export interface Incident {
  /** Readable: place, day and kind. Stays the same while its first report does. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly mode?: string;
  /** Events, in the order of publication and of the text. */
  readonly reports: readonly Reference[];
  readonly articles: readonly string[];
  /** Days between which it happened, where known. */
  readonly start?: string;
  readonly end?: string;
  readonly place?: PlaceValue & { readonly words: string };
  /** The number of people hurt that most of those who tell it give. */
  readonly toll?: { readonly measure: string; readonly number: number };
  /** What tells it from another that would have the same name. */
  readonly apart?: IncidentMark;
  /** The weakest link that holds it together; absent for one article's own. */
  readonly evidence?: Evidence;
  readonly decided?: boolean;
}

/** A person's words on entities across articles. Members are references ("a.txt#hts") or names ("Hayat Tahrir al-Sham": every entity of that name). */
export interface EntityDecision {
  readonly name?: string;
  readonly kind?: 'actor' | 'place';
  readonly join: readonly string[];
  /** Never part of it. */
  readonly separate: readonly string[];
  readonly link?: string;
}

/** A value a person settled on, with the reason. It stands beside the claims and never replaces them. */
export interface Resolution {
  readonly measure: string;
  readonly value: FigureValue;
  readonly reason: string;
  readonly by?: string;
  readonly at?: string;
}

export interface IncidentDecision {
  readonly id?: string;
  readonly name?: string;
  /** References of events. */
  readonly join: readonly Reference[];
  readonly separate: readonly Reference[];
  readonly resolved: readonly Resolution[];
  readonly note?: string;
}

/** What people decided across articles: `dateline.project.yaml`. */
export interface Project {
  readonly version: number;
  readonly entities: readonly EntityDecision[];
  readonly incidents: readonly IncidentDecision[];
}

export const EMPTY_PROJECT: Project = { version: 1, entities: [], incidents: [] };

/** The reference of something in an article. */
export function reference(article: string, id: string): Reference {
  return `${article}#${id}`;
}

/** Article and id of a reference. An article's path may hold "#", an id does not. */
export function parseReference(words: Reference): { readonly article: string; readonly id: string } {
  const at = words.lastIndexOf('#');
  return at < 0 ? { article: words, id: '' } : { article: words.slice(0, at), id: words.slice(at + 1) };
}
