/** What the trained models take and give. Extractors and refiners import this file, never the models themselves. */

import type { ActorType, PlaceType } from '../../model/kinds.js';

/** A name (or another labelled span) inside one sentence; token positions, half-open. */
export interface LabelledSpan {
  readonly label: string;
  readonly start: number;
  readonly end: number;
  /** The probability the model gives this span with this label, 0..1. */
  readonly confidence: number;
}

/** Labels spans in all sentences of one article at once: what one sentence says helps the others. */
export interface SpanTagger {
  readonly labels: readonly string[];
  tag(sentences: readonly (readonly string[])[]): LabelledSpan[][];
}

/** An actor or a place, by name or by common noun. */
export interface MentionSpan {
  readonly kind: 'actor' | 'place';
  readonly type: ActorType | PlaceType;
  readonly form: 'name' | 'nominal';
  /** Token positions, half-open. */
  readonly start: number;
  readonly end: number;
  /** The token the mention is about ("militias" in "Iran-backed militias"). */
  readonly head: number;
  /** The probability of this span with this kind, 0..1. */
  readonly confidence: number;
  /** The probability of the type, given the kind. */
  readonly typeConfidence: number;
}

/** One sentence, parsed. All lists have one entry for each token. */
export interface Parse {
  /** Penn Treebank tags ("NNP", "VBD"). */
  readonly pos: readonly string[];
  /** The index of the head token, -1 for the root. */
  readonly head: readonly number[];
  /** Universal Dependencies relations with their subtypes ("nsubj", "nsubj:pass", "nmod:poss"). */
  readonly rel: readonly string[];
}

/** Words of a sentence with what `tagWords` said about them. */
export interface TaggedWords {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Everything that was trained. Words are the tokens' texts as they stand in the article. */
export interface Models {
  /** Persons (PER), locations (LOC), organizations (ORG) and nationalities and the like (MISC), by name only. */
  readonly names: SpanTagger;
  /** Actors and places of all sentences of one article, in the sense of docs/annotation-guidelines.md. */
  mentions(sentences: readonly TaggedWords[]): MentionSpan[][];
  /** Penn Treebank tags. */
  tagWords(words: readonly string[]): string[];
  parse(sentence: TaggedWords): Parse;
  /** The number of the cluster of words that are used as `word` is; -1 for an unknown one. */
  clusterOf(word: string): number;
}
