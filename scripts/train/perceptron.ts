/** Averaged perceptron over hashed features; rows are made when a feature first takes part in a mistake. */
import { packWeights, type TrainedRows } from '../../src/core/extract/models/weights.js';
import type { Weights } from '../../src/core/extract/models/weights.js';

export class AveragedPerceptron implements Weights {
  readonly #mask: number;
  readonly #rowOf: Int32Array;
  readonly #featureOf: number[] = [];
  #weights: Float32Array;
  #totals: Float64Array;
  #steps = 1;
  /** Only these features may have weights, where given. */
  #allowed: Uint8Array | undefined;

  constructor(
    readonly labelCount: number,
    readonly bits: number,
    allowed?: Uint8Array,
  ) {
    this.#mask = 2 ** bits - 1;
    this.#rowOf = new Int32Array(2 ** bits).fill(-1);
    this.#weights = new Float32Array(1024 * labelCount);
    this.#totals = new Float64Array(1024 * labelCount);
    this.#allowed = allowed;
  }

  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at = 0): void {
    const n = this.labelCount;
    for (let i = from; i < to; i++) {
      const row = this.#rowOf[features[i]! & this.#mask]!;
      if (row < 0) continue;
      const start = row * n;
      for (let k = 0; k < n; k++) scores[at + k]! += this.#weights[start + k]!;
    }
  }

  /** Call once for each decision, right or wrong. */
  step(): void {
    this.#steps++;
  }

  /** Moves weight from the label `wrong` to the label `right`. */
  update(features: Int32Array, count: number, right: number, wrong: number): void {
    for (let i = 0; i < count; i++) {
      const feature = features[i]! & this.#mask;
      if (this.#allowed && this.#allowed[feature] === 0) continue;
      const start = this.#row(feature) * this.labelCount;
      this.#weights[start + right]! += 1;
      this.#totals[start + right]! += this.#steps;
      this.#weights[start + wrong]! -= 1;
      this.#totals[start + wrong]! -= this.#steps;
    }
  }

  #row(feature: number): number {
    const known = this.#rowOf[feature]!;
    if (known >= 0) return known;
    const row = this.#featureOf.length;
    this.#featureOf.push(feature);
    this.#rowOf[feature] = row;
    if ((row + 1) * this.labelCount > this.#weights.length) {
      const weights = new Float32Array(this.#weights.length * 2);
      weights.set(this.#weights);
      this.#weights = weights;
      const totals = new Float64Array(this.#totals.length * 2);
      totals.set(this.#totals);
      this.#totals = totals;
    }
    return row;
  }

  /** Replaces every weight by its average over all steps; training is over. */
  average(): void {
    for (let i = 0; i < this.#weights.length; i++) this.#weights[i]! -= this.#totals[i]! / this.#steps;
  }

  /** Marks the `count` features with the largest weights. */
  strongest(count: number): Uint8Array {
    const n = this.labelCount;
    const strength = this.#featureOf.map((_, row) => {
      let most = 0;
      for (let k = 0; k < n; k++) most = Math.max(most, Math.abs(this.#weights[row * n + k]!));
      return most;
    });
    const floor = Float32Array.from(strength).sort()[Math.max(0, strength.length - count)] ?? 0;
    const allowed = new Uint8Array(2 ** this.bits);
    this.#featureOf.forEach((feature, row) => {
      if (strength[row]! >= floor && strength[row]! > 0) allowed[feature] = 1;
    });
    return allowed;
  }

  /** Weights as integers of one byte; `share` of them keep their size, larger ones are cut. */
  quantize(share = 0.9995): TrainedRows {
    const n = this.labelCount;
    const rows = this.#featureOf.map((feature, row) => ({ feature, row })).sort((a, b) => a.feature - b.feature);
    const used = this.#weights.subarray(0, rows.length * n);
    const sizes = used
      .filter((w) => w !== 0)
      .map(Math.abs)
      .sort();
    const limit = sizes[Math.floor((sizes.length - 1) * share)] ?? 1;
    const values = new Int8Array(rows.length * n);
    rows.forEach(({ row }, i) => {
      for (let k = 0; k < n; k++) values[i * n + k] = Math.max(-127, Math.min(127, Math.round((this.#weights[row * n + k]! / limit) * 127)));
    });
    return { bits: this.bits, labelCount: n, features: Uint32Array.from(rows, ({ feature }) => feature), values };
  }
}

export { packWeights };
