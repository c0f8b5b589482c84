/** Part-of-speech tagger: greedy, left to right, averaged-perceptron weights; Penn Treebank tags. */
import { withFiniteVerb } from './finite-verb.js';
import { feature1, feature2, feature3 } from './hash.js';
import { PLAIN_PLURALS } from './plain-plurals.js';
import { type Section } from './section.js';
import { TokenFeatures } from './token-features.js';
import { type Weights, unpackWeights } from './weights.js';
import { WordScores, addWordsAround } from './word-scores.js';
import { EDGE, type WordFacts, type WordTable } from './words.js';

/** Room for the features of one token. */
export const TAG_FEATURE_COUNT = 33;

/** Features of a word that stands `offset` tokens behind the one to be tagged. */
export function addTagWord(word: WordFacts, offset: number, out: TokenFeatures): void {
  if (offset === 0) {
    out.add(feature1(1, word.word));
    out.add(feature1(2, word.low));
    out.add(feature1(3, word.suffix1));
    out.add(feature1(4, word.suffix2));
    out.add(feature1(5, word.suffix3));
    out.add(feature1(6, word.suffix4));
    out.add(feature1(7, word.prefix1));
    out.add(feature1(8, word.prefix3));
    out.add(feature1(9, word.shape));
    out.add(feature1(10, word.coarse));
    out.add(feature1(11, word.fine));
  } else if (offset === -1) {
    out.add(feature1(20, word.low));
    out.add(feature1(27, word.suffix3));
    out.add(feature1(29, word.coarse));
  } else if (offset === -2) out.add(feature1(21, word.low));
  else if (offset === 1) {
    out.add(feature1(22, word.low));
    out.add(feature1(26, word.suffix3));
    out.add(feature1(28, word.coarse));
    out.add(feature1(30, word.fine));
    out.add(feature1(31, word.shape));
  } else {
    out.add(feature1(23, word.low));
    out.add(feature1(32, word.coarse));
  }
}

/** Features of token `i` that take more than one word; `tag1`, `tag2` are the tags just given, the nearest first, -1 where there is none. */
function writeTagContext(words: readonly WordFacts[], i: number, [tag1, tag2]: readonly [number, number], out: Int32Array, from: number): number {
  const w = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const n = words[i + 1] ?? EDGE;
  let k = from;
  out[k++] = feature2(12, w.shape, i === 0 ? 1 : 0);
  out[k++] = feature1(13, tag1);
  out[k++] = feature2(14, tag1, tag2);
  out[k++] = feature2(15, tag1, w.low);
  out[k++] = feature2(16, tag1, w.fine);
  out[k++] = feature2(17, tag1, w.suffix3);
  out[k++] = feature2(18, tag1, n.low);
  out[k++] = feature3(19, tag1, w.coarse, n.coarse);
  out[k++] = feature2(24, p.low, w.low);
  out[k++] = feature2(25, w.low, n.low);
  out[k++] = feature3(33, tag1, w.suffix2, n.suffix2);
  return k;
}

/** Writes all features of token `i` into `out`, as training takes them. */
export function writeTagFeatures(words: readonly WordFacts[], i: number, tag1: number, tag2: number, out: Int32Array): number {
  const alone = new TokenFeatures();
  addWordsAround(addTagWord, words, i, alone);
  alone.endToken();
  const count = alone.starts[1]!;
  out.set(alone.values.subarray(0, count));
  return writeTagContext(words, i, [tag1, tag2], out, count);
}

/** Index of the largest of the scores that begin at `from`. */
export function bestLabel(scores: Float64Array, count: number, from = 0): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (scores[from + k]! > scores[from + best]!) best = k;
  return best;
}

const isPlainPlural = ({ lower }: WordFacts): boolean => PLAIN_PLURALS.has(lower);

/** Gives every word of a sentence its tag's number. */
export class PosTagger {
  readonly #features = new Int32Array(TAG_FEATURE_COUNT);
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #verb: number;
  readonly #plural: number;
  readonly #wordScores: WordScores;
  #scores = new Float64Array(4096);

  constructor(
    readonly tags: readonly string[],
    readonly weights: Weights,
  ) {
    this.#numbers = new Map(tags.map((tag, i) => [tag, i]));
    this.#verb = tags.indexOf('VBZ');
    this.#plural = tags.indexOf('NNS');
    this.#wordScores = new WordScores(weights, addTagWord);
  }

  /** As training has it: from the weights alone. `isPlural` names words that are plurals wherever the weights read a verb. */
  tag(words: readonly WordFacts[], isPlural?: (word: WordFacts) => boolean): number[] {
    const n = this.tags.length;
    if (this.#scores.length < words.length * n) this.#scores = new Float64Array(words.length * n * 2);
    const scores = this.#scores.fill(0, 0, words.length * n);
    this.#wordScores.addTo(words, scores);
    const result: number[] = [];
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      const count = writeTagContext(words, i, [tag1, tag2], this.#features, 0);
      this.weights.addScores(this.#features, 0, count, scores, i * n);
      tag2 = tag1;
      tag1 = bestLabel(scores, n, i * n);
      if (tag1 === this.#verb && isPlural?.(words[i]!)) tag1 = this.#plural;
      result.push(tag1);
    }
    return result;
  }

  /** The numbers of tags by name. */
  numbersOf(tags: readonly string[]): number[] {
    return tags.map((tag) => this.#numbers.get(tag) ?? 0);
  }

  tagWords(words: readonly string[], table: WordTable): string[] {
    const facts = words.map((word) => table.lookup(word));
    return withFiniteVerb(
      words,
      this.tag(facts, isPlainPlural).map((tag) => this.tags[tag]!),
    );
  }
}

/** Reads the section "tagger". */
export function readPosTagger(section: Section): PosTagger {
  const tags = section.facts['labels'] as string[];
  return new PosTagger(tags, unpackWeights(section, { bits: section.facts['bits'] as number, labelCount: tags.length }));
}
