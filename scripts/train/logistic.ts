/** Logistic regression over named features: AdaGrad, L2, in a fixed order of examples, so that the same data gives the same weights. */
import { shuffled } from './shuffle.js';

export interface Example {
  readonly features: readonly string[];
  readonly label: boolean;
  /** 1 where not given. */
  readonly weight?: number;
}

export interface LogisticOptions {
  readonly epochs: number;
  readonly l2: number;
  readonly rate: number;
  /** Features seen in fewer examples are left out. */
  readonly minCount: number;
}

export const USUAL: LogisticOptions = {
  epochs: 20,
  l2: 0.02,
  rate: 0.03,
  minCount: 2,
};

/** Trains one model; the bias has the name "". */
export function trainLogistic(examples: readonly Example[], options: LogisticOptions = USUAL): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const index = new Map<string, number>([['', 0]]);
  for (const [feature, count] of counts) if (count >= options.minCount) index.set(feature, index.size);
  const rows = examples.map(({ features }) =>
    Int32Array.from([0, ...new Set(features.map((feature) => index.get(feature) ?? -1).filter((at) => at > 0))]),
  );
  const weights = new Float64Array(index.size);
  const squares = new Float64Array(index.size).fill(1e-6);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (const i of shuffled(order, epoch + 1)) {
      const row = rows[i]!;
      let sum = 0;
      for (const at of row) sum += weights[at]!;
      const gradient = (1 / (1 + Math.exp(-sum)) - (examples[i]!.label ? 1 : 0)) * (examples[i]!.weight ?? 1);
      for (const at of row) {
        const g = gradient + (at === 0 ? 0 : options.l2 * weights[at]!);
        squares[at]! += g * g;
        weights[at]! -= (options.rate * g) / Math.sqrt(squares[at]!);
      }
    }
  }
  return new Map([...index].map(([feature, at]) => [feature, weights[at]!]));
}
