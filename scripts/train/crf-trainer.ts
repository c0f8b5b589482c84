/** Trains linear-chain CRFs: stochastic gradient with per-weight rates (AdaGrad), weights averaged over the last rounds. */
import { LabelChain, Marginals } from '../../src/core/extract/models/crf.js';
import { seededRandom, shuffle } from './random.js';

/** One sentence: the model's rows that are on for each token, and its labels. */
export interface CrfExample {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
  readonly labels: Uint8Array;
  /** How much it counts, 1 where absent. */
  readonly weight?: number;
}

export interface CrfOptions {
  readonly rounds: number;
  readonly rate: number;
  readonly l2: number;
  readonly seed: number;
  /** Weights are averaged over this many last rounds. */
  readonly averaged: number;
  /** The share of features that is left out, drawn anew each time a sentence is learnt, so that no single one is relied on. 0 where absent. */
  readonly dropout?: number;
}

export interface CrfWeights {
  /** Row after row, one weight for each label. */
  readonly rows: Float32Array;
  readonly transitions: Float32Array;
}

/** Trains one model on `examples` over `rowCount` features. */
export function trainCrf(examples: readonly CrfExample[], labels: readonly string[], rowCount: number, options: CrfOptions): CrfWeights {
  const n = labels.length;
  const weights = new Float32Array(rowCount * n);
  const squares = new Float32Array(rowCount * n).fill(0.01);
  const transitions = new Float32Array((n + 1) * n);
  const transitionSquares = new Float32Array(transitions.length).fill(0.01);
  const sum = { weights: new Float32Array(weights.length), transitions: new Float32Array(transitions.length), count: 0 };
  const random = seededRandom(options.seed);
  const { dropout = 0 } = options;
  const order = Int32Array.from(examples.keys());
  const longest = examples.reduce((most, example) => Math.max(most, example.labels.length), 0);
  const emissions = new Float64Array(longest * n);
  const marginals = new Marginals(new LabelChain(labels, transitions));
  const gradient = new Float64Array(n);

  const learn = (example: CrfExample): void => {
    const { rows, starts, labels: gold, weight = 1 } = thinned(example, dropout, random);
    const length = gold.length;
    const chain = new LabelChain(labels, transitions);
    marginals.chain = chain;
    emit({ rows, starts, labels: gold }, weights, n, emissions);
    marginals.run(emissions, length);
    for (let t = 0; t < length; t++) {
      let matters = false;
      for (let y = 0; y < n; y++) {
        gradient[y] = weight * ((y === gold[t] ? 1 : 0) - marginals.at(t, y));
        if (Math.abs(gradient[y]!) > 1e-4) matters = true;
      }
      if (!matters) continue;
      for (let k = starts[t]!; k < starts[t + 1]!; k++) {
        const base = rows[k]! * n;
        for (let y = 0; y < n; y++) {
          const at = base + y;
          const g = gradient[y]! - options.l2 * weights[at]!;
          squares[at]! += g * g;
          weights[at]! += (options.rate * g) / Math.sqrt(squares[at]!);
        }
      }
    }
    for (let t = 0; t < length; t++) {
      const from = t === 0 ? n : gold[t - 1]!;
      for (let p = t === 0 ? n : 0; p < (t === 0 ? n + 1 : n); p++) {
        const before = t === 0 ? 1 : marginals.forward[(t - 1) * n + p]!;
        for (let y = 0; y < n; y++) {
          const at = p * n + y;
          if (chain.factors[at] === 0) continue;
          const expected = (before * chain.factors[at]! * marginals.local[t * n + y]! * marginals.backward[t * n + y]!) / marginals.scale[t]!;
          const g = weight * ((p === from && y === gold[t] ? 1 : 0) - expected);
          if (Math.abs(g) < 1e-6) continue;
          transitionSquares[at]! += g * g;
          transitions[at]! += (options.rate * g) / Math.sqrt(transitionSquares[at]!);
        }
      }
    }
  };

  for (let round = 0; round < options.rounds; round++) {
    shuffle(order, random);
    for (const index of order) learn(examples[index]!);
    if (round < options.rounds - options.averaged) continue;
    sum.count++;
    for (let i = 0; i < weights.length; i++) sum.weights[i]! += weights[i]!;
    for (let i = 0; i < transitions.length; i++) sum.transitions[i]! += transitions[i]!;
  }
  for (let i = 0; i < weights.length; i++) sum.weights[i]! /= sum.count;
  for (let i = 0; i < transitions.length; i++) sum.transitions[i]! /= sum.count;
  return { rows: sum.weights, transitions: sum.transitions };
}

/** The example without the features that are left out this time. */
function thinned(example: CrfExample, dropout: number, random: () => number): CrfExample {
  if (dropout === 0) return example;
  const rows = new Int32Array(example.rows.length);
  const starts = new Int32Array(example.starts.length);
  let kept = 0;
  for (let t = 0; t < example.labels.length; t++) {
    for (let k = example.starts[t]!; k < example.starts[t + 1]!; k++) if (random() >= dropout) rows[kept++] = example.rows[k]!;
    starts[t + 1] = kept;
  }
  return { ...example, rows, starts };
}

/** Writes each token's score for each label into `out`. */
export function emit(example: CrfExample, weights: Float32Array, n: number, out: Float64Array): void {
  const { rows, starts, labels } = example;
  out.fill(0, 0, labels.length * n);
  for (let t = 0; t < labels.length; t++) {
    for (let k = starts[t]!; k < starts[t + 1]!; k++) {
      const base = rows[k]! * n;
      for (let y = 0; y < n; y++) out[t * n + y]! += weights[base + y]!;
    }
  }
}
