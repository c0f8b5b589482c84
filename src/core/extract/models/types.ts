/** What the trained models take and give. Extractors and refiners import this file, never the models themselves. */

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

/** One sentence, parsed. All lists have one entry for each token. */
export interface Parse {
  /** Penn Treebank tags ("NNP", "VBD"). */
  readonly pos: readonly string[];
  /** The index of the head token, -1 for the root. */
  readonly head: readonly number[];
  /** Universal Dependencies relations with their subtypes ("nsubj", "nsubj:pass", "nmod:poss"). */
  readonly rel: readonly string[];
}

/** Everything that was trained. Words are the tokens' texts as they stand in the article. */
export interface Models {
  readonly names: SpanTagger;
  tagWords(words: readonly string[]): string[];
  parse(words: readonly string[]): Parse;
}
