/** Gives actors and places their types: a linear model over one mention at a time, restricted to the types of the mention's kind. */
import { type Section, sectionArray } from './section.js';
import { TokenFeatures } from './token-features.js';
import { type MentionPlace, writeTypeFeatures } from './type-features.js';
import { type Weights, unpackWeights } from './weights.js';

export interface TypeGuess {
  readonly type: string;
  readonly confidence: number;
}

export class TypeClassifier {
  readonly #features = new TokenFeatures();
  readonly #scores: Float64Array;

  /** `labels` are "A.state", "P.country" ... */
  constructor(
    readonly labels: readonly string[],
    readonly model: { readonly weights: Weights; readonly scale: number; readonly bias: ArrayLike<number> },
  ) {
    this.#scores = new Float64Array(labels.length);
  }

  /** The likeliest type; `sort` says beforehand that an actor is a person, or that it is none. */
  classify(mention: MentionPlace, sort?: 'PER' | 'ORG'): TypeGuess {
    const { weights, scale, bias } = this.model;
    this.#features.clear();
    writeTypeFeatures(mention, this.#features);
    this.#scores.fill(0);
    weights.addScores(this.#features.values, 0, this.#features.starts[1]!, this.#scores);
    let best = -1;
    let sum = 0;
    const score = (y: number): number => this.#scores[y]! * scale + bias[y]!;
    this.labels.forEach((label, y) => {
      if (!label.startsWith(mention.kind)) return;
      if (sort && (sort === 'PER') !== (label === 'A.person')) return;
      if (best < 0 || score(y) > score(best)) best = y;
      sum += Math.exp(score(y));
    });
    return { type: this.labels[best]!.slice(2), confidence: Math.exp(score(best)) / sum };
  }
}

/** Reads the section "types". */
export function readTypeClassifier(section: Section): TypeClassifier {
  const labels = section.facts['labels'] as string[];
  const n = labels.length;
  const transitions = sectionArray(section, 'transitions', Float32Array);
  return new TypeClassifier(labels, {
    weights: unpackWeights(section, { bits: section.facts['bits'] as number, labelCount: n }),
    scale: section.facts['scale'] as number,
    bias: transitions.subarray(n * n),
  });
}
