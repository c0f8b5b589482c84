/** Contracts of the extraction: what an extractor and a refiner are, and what they are given. */
import type { ArticleDetails, Entity, Event, Mention } from '../model/annotation.js';
import type { ActorType, Form, MentionKind, PlaceType } from '../model/kinds.js';
import type { Span } from '../model/span.js';
import type { MentionValue } from '../model/values.js';
import type { Gazetteer } from '../gazetteer/types.js';
import type { Article } from '../text/article.js';
import type { Unit } from '../text/units.js';
import type { EventModel } from './events/types.js';
import type { Lexicons } from './lexicons.js';
import type { Models, Parse } from './models/types.js';
import type { UseModel } from './uses/use-model.js';

/** "always mark X as armed group", "never mark Y": what a workspace's people have taught. */
export interface WorkspaceLexicon {
  readonly always: readonly { readonly words: string; readonly kind: MentionKind; readonly type?: string; readonly entity?: string }[];
  readonly never: readonly { readonly words: string; readonly kind?: MentionKind }[];
}

/** Everything loaded once and shared by all articles. */
export interface Resources {
  readonly models: Models;
  readonly gazetteer: Gazetteer;
  readonly lexicons: Lexicons;
  /** Absent where only mentions are wanted. */
  readonly events?: EventModel;
  /** Absent where states and places are left as the taggers read them. */
  readonly uses?: UseModel;
}

/** What every extractor and refiner is given about one article. */
export interface ArticleContext {
  readonly article: Article;
  /** The article's details after metadata and sidecar have spoken; `published` is the reference day of relative times. */
  readonly details: ArticleDetails;
  /** Everything the article says, bylines and datelines included. */
  readonly units: readonly Unit[];
  /** The units that are sentences of its content (headline, paragraphs, captions), in order; `unit.index` counts all units. */
  readonly sentences: readonly Unit[];
  readonly resources: Resources;
  readonly lexicon: WorkspaceLexicon;
  /** Penn Treebank tags of a sentence's tokens, computed once; far cheaper than a parse. */
  tags(sentence: Unit): readonly string[];
  /** The dependency parse of a sentence, computed once. */
  parse(sentence: Unit): Parse;
  /** The sentence that holds `offset`, if one does. */
  sentenceAt(offset: number): Unit | undefined;
}

/** A mention before the overlap refiner has chosen and identified it. */
export interface DraftMention extends Span {
  readonly kind: MentionKind;
  readonly type?: ActorType | PlaceType | (string & {});
  readonly form: Form;
  readonly role?: string;
  readonly value?: MentionValue;
  readonly confidence: number;
  readonly extractor: string;
  readonly reason: string;
}

export interface Extractor {
  readonly name: string;
  extract(context: ArticleContext): readonly DraftMention[];
}

/** The analysis in the making. */
export interface Draft {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

/** Says anew what chosen mentions are, by the parse of their sentences. `drafts` are all that were proposed. */
export type Settler = (chosen: readonly DraftMention[], drafts: readonly DraftMention[], context: ArticleContext) => readonly DraftMention[];

/** A step that reads the whole draft and returns a better one. Order is the registry's. */
export interface Refiner {
  readonly name: string;
  refine(draft: Draft, context: ArticleContext): Draft;
}
