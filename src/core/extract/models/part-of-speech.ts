/** Part-of-speech tagger: greedy, left to right, averaged-perceptron weights; Penn Treebank tags. */
import { feature1, feature2, feature3 } from './hash.js';
import { type Section } from './section.js';
import { type Weights, unpackWeights } from './weights.js';
import { EDGE, type WordFacts, type WordTable } from './words.js';

/** Room for the features of one token. */
export const TAG_FEATURE_COUNT = 33;

/** Writes the features of token `i` into `out`; `tag1`, `tag2` are the tags just given, the nearest first, -1 where there is none. */
export function writeTagFeatures(words: readonly WordFacts[], i: number, tag1: number, tag2: number, out: Int32Array): number {
  const w = words[i]!;
  const p = words[i - 1] ?? EDGE;
  const pp = words[i - 2] ?? EDGE;
  const n = words[i + 1] ?? EDGE;
  const nn = words[i + 2] ?? EDGE;
  let k = 0;
  // the word itself
  out[k++] = feature1(1, w.word);
  out[k++] = feature1(2, w.low);
  out[k++] = feature1(3, w.suffix1);
  out[k++] = feature1(4, w.suffix2);
  out[k++] = feature1(5, w.suffix3);
  out[k++] = feature1(6, w.suffix4);
  out[k++] = feature1(7, w.prefix1);
  out[k++] = feature1(8, w.prefix3);
  out[k++] = feature1(9, w.shape);
  out[k++] = feature1(10, w.coarse);
  out[k++] = feature1(11, w.fine);
  out[k++] = feature2(12, w.shape, i === 0 ? 1 : 0);
  // the tags before it
  out[k++] = feature1(13, tag1);
  out[k++] = feature2(14, tag1, tag2);
  out[k++] = feature2(15, tag1, w.low);
  out[k++] = feature2(16, tag1, w.fine);
  out[k++] = feature2(17, tag1, w.suffix3);
  out[k++] = feature2(18, tag1, n.low);
  out[k++] = feature3(19, tag1, w.coarse, n.coarse);
  // its neighbours
  out[k++] = feature1(20, p.low);
  out[k++] = feature1(21, pp.low);
  out[k++] = feature1(22, n.low);
  out[k++] = feature1(23, nn.low);
  out[k++] = feature2(24, p.low, w.low);
  out[k++] = feature2(25, w.low, n.low);
  out[k++] = feature1(26, n.suffix3);
  out[k++] = feature1(27, p.suffix3);
  out[k++] = feature1(28, n.coarse);
  out[k++] = feature1(29, p.coarse);
  out[k++] = feature1(30, n.fine);
  out[k++] = feature1(31, n.shape);
  out[k++] = feature1(32, nn.coarse);
  out[k++] = feature3(33, tag1, w.suffix2, n.suffix2);
  return k;
}

/** Index of the largest score. */
export function bestLabel(scores: Float64Array, count: number): number {
  let best = 0;
  for (let k = 1; k < count; k++) if (scores[k]! > scores[best]!) best = k;
  return best;
}

/** Gives every word of a sentence its tag's number. */
export class PosTagger {
  readonly #features = new Int32Array(TAG_FEATURE_COUNT);
  readonly #scores: Float64Array;

  constructor(
    readonly tags: readonly string[],
    readonly weights: Weights,
  ) {
    this.#scores = new Float64Array(tags.length);
  }

  tag(words: readonly WordFacts[]): number[] {
    const result: number[] = [];
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < words.length; i++) {
      const count = writeTagFeatures(words, i, tag1, tag2, this.#features);
      this.#scores.fill(0);
      this.weights.addScores(this.#features, 0, count, this.#scores);
      tag2 = tag1;
      tag1 = bestLabel(this.#scores, this.tags.length);
      result.push(tag1);
    }
    return result;
  }

  tagWords(words: readonly string[], table: WordTable): string[] {
    return this.tag(words.map((word) => table.lookup(word))).map((tag) => this.tags[tag]!);
  }
}

/** Reads the section "tagger". */
export function readPosTagger(section: Section): PosTagger {
  const tags = section.facts['labels'] as string[];
  return new PosTagger(tags, unpackWeights(section, { bits: section.facts['bits'] as number, labelCount: tags.length }));
}
