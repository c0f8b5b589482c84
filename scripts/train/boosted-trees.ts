/** Boosted trees over a few numbers (Friedman 2001, with the second-order gains of XGBoost), in a fixed order, so that the same data gives the same trees. */
import type { Tree } from '../../src/core/trees/trees.js';
import { seededRandom } from './random.js';

export interface TreeExample {
  readonly values: readonly number[];
  readonly label: boolean;
  readonly weight: number;
  /** Examples of one group are drawn together. */
  readonly group: number;
}

/** How a forest grows. */
export interface BoostOptions {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  /** Pulls leaves towards 0. */
  readonly l2: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  /** Share of the groups, and of the features, that a tree sees. */
  readonly rows: number;
  readonly columns: number;
}

export interface Boosted {
  readonly bias: number;
  readonly trees: readonly Tree[];
}

const BINS = 32;

/** The mean of several forests of other chance, of a seed each: one alone depends on what it drew. */
export function boostForests(examples: readonly TreeExample[], options: BoostOptions, seeds: readonly number[]): Boosted {
  const forests = seeds.map((seed) => boostTrees(examples, options, seed));
  return { bias: forests[0]!.bias, trees: forests.flatMap(({ trees }) => trees.map((tree) => scaled(tree, 1 / seeds.length))) };
}

function scaled(tree: Tree, scale: number): Tree {
  return 'feature' in tree ? { ...tree, below: scaled(tree.below, scale), above: scaled(tree.above, scale) } : { value: tree.value * scale };
}

/** Trains a score of log-odds. */
function boostTrees(examples: readonly TreeExample[], options: BoostOptions, seed: number): Boosted {
  const width = examples[0]!.values.length;
  const cuts = Array.from({ length: width }, (_, f) => cutsOf(examples.map(({ values }) => values[f]!)));
  const binned = cuts.map((cut, f) => Uint8Array.from(examples, ({ values }) => binOf(cut, values[f]!)));
  const positive = examples.reduce((sum, { label, weight }) => sum + (label ? weight : 0), 0);
  const all = examples.reduce((sum, { weight }) => sum + weight, 0);
  const bias = Math.log(positive / (all - positive));
  const scores = new Float64Array(examples.length).fill(bias);
  const gradient = new Float64Array(examples.length);
  const hessian = new Float64Array(examples.length);
  const groups = Math.max(...examples.map(({ group }) => group)) + 1;
  const random = seededRandom(seed);
  const trees: Tree[] = [];
  for (let t = 0; t < options.trees; t++) {
    const drawn = Array.from({ length: groups }, () => random() < options.rows);
    const features = Array.from({ length: width }, (_, f) => f).filter(() => random() < options.columns);
    const rows: number[] = [];
    for (const [i, { label, weight, group }] of examples.entries()) {
      const p = 1 / (1 + Math.exp(-scores[i]!));
      gradient[i] = weight * (p - (label ? 1 : 0));
      hessian[i] = weight * Math.max(1e-6, p * (1 - p));
      if (drawn[group]) rows.push(i);
    }
    const tree = grow(rows, 0);
    trees.push(tree);
    for (let i = 0; i < scores.length; i++) scores[i]! += valueAt(tree, examples[i]!.values);

    function grow(own: readonly number[], depth: number): Tree {
      let g = 0;
      let h = 0;
      for (const i of own) {
        g += gradient[i]!;
        h += hessian[i]!;
      }
      const leaf: Tree = { value: (-options.rate * g) / (h + options.l2) };
      if (depth === options.depth) return leaf;
      let best = 1e-3;
      let split: { feature: number; bin: number } | undefined;
      const sums = new Float64Array(2 * BINS);
      for (const feature of features) {
        sums.fill(0);
        const bins = binned[feature]!;
        for (const i of own) {
          const at = bins[i]! * 2;
          sums[at]! += gradient[i]!;
          sums[at + 1]! += hessian[i]!;
        }
        let left = 0;
        let under = 0;
        for (let bin = 0; bin < cuts[feature]!.length; bin++) {
          left += sums[bin * 2]!;
          under += sums[bin * 2 + 1]!;
          if (under < options.least || h - under < options.least) continue;
          const gain = left ** 2 / (under + options.l2) + (g - left) ** 2 / (h - under + options.l2) - g ** 2 / (h + options.l2);
          if (gain > best) {
            best = gain;
            split = { feature, bin };
          }
        }
      }
      if (!split) return leaf;
      const { feature, bin } = split;
      const bins = binned[feature]!;
      const below = own.filter((i) => bins[i]! <= bin);
      const above = own.filter((i) => bins[i]! > bin);
      return { feature, cut: cuts[feature]![bin]!, below: grow(below, depth + 1), above: grow(above, depth + 1) };
    }
  }
  return { bias, trees };
}

function valueAt(tree: Tree, values: readonly number[]): number {
  let at = tree;
  while ('feature' in at) at = values[at.feature]! <= at.cut ? at.below : at.above;
  return at.value;
}

/** Midway between neighbours, at most BINS - 1 of them. */
function cutsOf(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  if (distinct.length <= BINS) return distinct.slice(1).map((value, i) => (value + distinct[i]!) / 2);
  const cuts = new Set<number>();
  for (let bin = 1; bin < BINS; bin++) cuts.add(sorted[Math.floor((bin * sorted.length) / BINS)]!);
  return [...cuts].sort((a, b) => a - b);
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value > cuts[bin]!) bin++;
  return bin;
}
