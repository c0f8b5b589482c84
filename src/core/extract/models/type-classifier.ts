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
  /** The numbers of the labels of either kind. */
  readonly #ofKind: ReadonlyMap<string, readonly number[]>;

  /** `labels` are "A.state", "P.country" ... */
  constructor(
    readonly labels: readonly string[],
    readonly model: { readonly weights: Weights; readonly scale: number; readonly bias: ArrayLike<number> },
  ) {
    this.#scores = new Float64Array(labels.length);
    this.#ofKind = new Map(['A', 'P'].map((kind) => [kind, [...labels.keys()].filter((y) => labels[y]!.startsWith(kind))]));
  }

  /** The likeliest type; `sort` says beforehand that an actor is a person, or that it is none. */
  classify(mention: MentionPlace, sort?: 'PER' | 'ORG'): TypeGuess {
    const { weights, scale, bias } = this.model;
    this.#features.clear();
    writeTypeFeatures(mention, this.#features);
    this.#scores.fill(0);
    weights.addScores(this.#features.values, 0, this.#features.starts[1]!, this.#scores);
    let best = -1;
    let most = -Infinity;
    let sum = 0;
    for (const y of this.#ofKind.get(mention.kind)!) {
      if (sort && (sort === 'PER') !== (this.labels[y] === 'A.person')) continue;
      const score = this.#scores[y]! * scale + bias[y]!;
      if (score > most) {
        most = score;
        best = y;
      }
      sum += Math.exp(score);
    }
    return { type: this.labels[best]!.slice(2), confidence: Math.exp(most) / sum };
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
