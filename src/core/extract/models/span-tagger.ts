/** A CRF over the sentences of one article: features in, labels and labelled spans with probabilities out. */
import { LabelChain, Marginals, bestSequence } from './crf.js';
import { type Section, sectionArray } from './section.js';
import { TokenFeatures } from './token-features.js';
import type { LabelledSpan } from './types.js';
import { type WordFeatureWriter, WordScores, addWordsAround } from './word-scores.js';
import { type Weights, unpackWeights } from './weights.js';
import type { WordFacts } from './words.js';

/** Adds features of all tokens of one sentence. */
export type FeatureWriter<View> = (view: View, out: TokenFeatures) => void;

/** What a tagger looks at: words alone, and everything else. */
export interface TaggerFeatures<View> {
  readonly addWord: WordFeatureWriter;
  readonly write: FeatureWriter<View>;
}

interface HasWords {
  readonly words: readonly WordFacts[];
}

/** Both sorts of features in one list for each token, as training takes them. */
export function allFeatures<View extends HasWords>({ addWord, write }: TaggerFeatures<View>): FeatureWriter<View> {
  const others = new TokenFeatures();
  return (view, out) => {
    others.clear();
    write(view, others);
    for (let i = 0; i < view.words.length; i++) {
      addWordsAround(addWord, view.words, i, out);
      out.addFrom(others, i);
      out.endToken();
    }
  };
}

/** The label of each token and its probability. */
export interface TokenLabels {
  readonly labels: Int32Array;
  readonly probabilities: Float64Array;
  readonly spans: LabelledSpan[];
}

/** One trained chain. Not safe for two sentences at once; there is one thread. */
export class ChainTagger<View extends HasWords> {
  readonly #chain: LabelChain;
  readonly #marginals: Marginals;
  readonly #features = new TokenFeatures();
  readonly #wordScores: WordScores;
  #emissions = new Float64Array(4096);

  constructor(
    readonly labels: readonly string[],
    readonly model: { readonly weights: Weights; readonly scale: number; readonly transitions: ArrayLike<number> },
    readonly features: TaggerFeatures<View>,
  ) {
    this.#wordScores = new WordScores(model.weights, features.addWord);
    this.#chain = new LabelChain(labels, model.transitions);
    this.#marginals = new Marginals(this.#chain);
  }

  tag(view: View): TokenLabels {
    const n = this.labels.length;
    const features = this.#features;
    features.clear();
    this.features.write(view, features);
    const length = features.tokenCount;
    if (length === 0) return { labels: new Int32Array(0), probabilities: new Float64Array(0), spans: [] };
    if (this.#emissions.length < length * n) this.#emissions = new Float64Array(length * n * 2);
    const emissions = this.#emissions;
    emissions.fill(0, 0, length * n);
    this.#wordScores.addTo(view.words, emissions);
    for (let t = 0; t < length; t++) {
      this.model.weights.addScores(features.values, features.starts[t]!, features.starts[t + 1]!, emissions, t * n);
    }
    for (let i = 0; i < length * n; i++) emissions[i]! *= this.model.scale;
    const labels = bestSequence(this.#chain, emissions, length);
    this.#marginals.run(emissions, length);
    const probabilities = Float64Array.from(labels, (y, t) => this.#marginals.at(t, y));
    return { labels, probabilities, spans: this.#spansOf(labels) };
  }

  #spansOf(numbers: Int32Array): LabelledSpan[] {
    const spans: LabelledSpan[] = [];
    for (let start = 0; start < numbers.length;) {
      const name = this.labels[numbers[start]!]!;
      let end = start + 1;
      if (name !== 'O') {
        const inside = this.labels.indexOf(`I-${name.slice(2)}`);
        while (end < numbers.length && numbers[end] === inside) end++;
        const confidence = this.#marginals.ofSpan(start, end, numbers[start]!, inside, numbers.length);
        spans.push({ label: name.slice(2), start, end, confidence });
      }
      start = end;
    }
    return spans;
  }
}

/** Reads a section that holds a trained chain. */
export function readChainTagger<View extends HasWords>(section: Section, features: TaggerFeatures<View>): ChainTagger<View> {
  const labels = section.facts['labels'] as string[];
  const weights = unpackWeights(section, { bits: section.facts['bits'] as number, labelCount: labels.length });
  const transitions = sectionArray(section, 'transitions', Float32Array);
  return new ChainTagger(labels, { weights, scale: section.facts['scale'] as number, transitions }, features);
}
