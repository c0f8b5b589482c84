/** What single words say about a token's label, summed once for each different word: most of a linear model's features are of this sort. */
import { TokenFeatures } from './token-features.js';
import type { Weights } from './weights.js';
import { EDGE, type WordFacts } from './words.js';

/** Words up to this far from the token are looked at alone. */
export const WORD_REACH = 2;
const SLOTS = 2 * WORD_REACH + 1;

/** Adds the features of one word that stands `offset` tokens behind the token in question. */
export type WordFeatureWriter = (word: WordFacts, offset: number, out: TokenFeatures) => void;

/** Adds to `out` the features of the words around token `i`, each alone. */
export function addWordsAround(write: WordFeatureWriter, words: readonly WordFacts[], i: number, out: TokenFeatures): void {
  for (let offset = -WORD_REACH; offset <= WORD_REACH; offset++) write(words[i + offset] ?? EDGE, offset, out);
}

/** The sums of one model. A word's are kept as long as its facts are. */
export class WordScores {
  readonly #known = new WeakMap<WordFacts, Float32Array>();
  readonly #features = new TokenFeatures();
  readonly #scores: Float64Array;

  constructor(
    readonly weights: Weights,
    readonly write: WordFeatureWriter,
  ) {
    this.#scores = new Float64Array(weights.labelCount);
  }

  /** For each offset, -2 to 2, one sum for each label; in units of the model's scale. */
  of(word: WordFacts): Float32Array {
    let sums = this.#known.get(word);
    if (!sums) this.#known.set(word, (sums = this.#sum(word)));
    return sums;
  }

  #sum(word: WordFacts): Float32Array {
    const n = this.weights.labelCount;
    const sums = new Float32Array(SLOTS * n);
    for (let slot = 0; slot < SLOTS; slot++) {
      this.#features.clear();
      this.write(word, slot - WORD_REACH, this.#features);
      this.#features.endToken();
      this.#scores.fill(0);
      this.weights.addScores(this.#features.values, 0, this.#features.starts[1]!, this.#scores);
      for (let y = 0; y < n; y++) sums[slot * n + y] = this.#scores[y]!;
    }
    return sums;
  }

  /** Adds to the scores of all tokens of a sentence, a row of them for each token, what the words around it say. */
  addTo(words: readonly WordFacts[], scores: Float64Array): void {
    const n = this.weights.labelCount;
    const edge = this.of(EDGE);
    // the sums of the five words around token i (WORD_REACH to either side), each where it has those of its offset
    const sumsAt = (i: number): Float32Array => (i >= 0 && i < words.length ? this.of(words[i]!) : edge);
    let [before2, before1, own, after1] = [edge, edge, sumsAt(0), sumsAt(1)];
    for (let i = 0, to = 0; i < words.length; i++) {
      const after2 = sumsAt(i + 2);
      for (let y = 0; y < n; y++, to++) {
        scores[to]! += before2[y]! + before1[n + y]! + own[2 * n + y]! + after1[3 * n + y]! + after2[4 * n + y]!;
      }
      [before2, before1, own, after1] = [before1, own, after1, after2];
    }
  }
}
