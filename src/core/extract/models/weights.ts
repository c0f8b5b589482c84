/** Weights of a linear model by feature: one row of small integers for each feature, most of them absent. */
import { FeatureRows, packRising, unpackRising } from './feature-rows.js';
import { type Section, type SectionArray, sectionArray } from './section.js';

/** Adds up what features say about each label. */
export interface Weights {
  readonly labelCount: number;
  /** Adds the weights of `features[from..to)` to `scores`, one score for each label, in units of the model's scale. */
  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at?: number): void;
}

/** Weights as written: for each row the labels it speaks about and their weights. */
export class SparseWeights implements Weights {
  readonly #rows: FeatureRows;
  readonly #starts: Uint32Array;
  readonly #labels: Uint8Array;
  readonly #values: Int8Array;

  constructor(
    readonly labelCount: number,
    parts: { bits: number; features: Uint32Array; lengths: Uint8Array; labels: Uint8Array; values: Int8Array },
  ) {
    this.#rows = new FeatureRows(parts.bits, parts.features);
    this.#starts = new Uint32Array(parts.features.length + 1);
    for (let i = 0; i < parts.features.length; i++) this.#starts[i + 1] = this.#starts[i]! + parts.lengths[i]!;
    this.#labels = parts.labels;
    this.#values = parts.values;
  }

  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at = 0): void {
    for (let i = from; i < to; i++) {
      const row = this.#rows.rowOf(features[i]!);
      if (row < 0) continue;
      const end = this.#starts[row + 1]!;
      for (let k = this.#starts[row]!; k < end; k++) scores[at + this.#labels[k]!]! += this.#values[k]!;
    }
  }
}

/** Weights of a model with few labels: every row has a weight for each of them. */
export class DenseWeights implements Weights {
  readonly #rows: FeatureRows;
  readonly #values: Int8Array;

  constructor(
    readonly labelCount: number,
    parts: { bits: number; features: Uint32Array; values: Int8Array },
  ) {
    this.#rows = new FeatureRows(parts.bits, parts.features);
    this.#values = parts.values;
  }

  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at = 0): void {
    const n = this.labelCount;
    for (let i = from; i < to; i++) {
      const row = this.#rows.rowOf(features[i]!);
      if (row < 0) continue;
      const start = row * n;
      for (let k = 0; k < n; k++) scores[at + k]! += this.#values[start + k]!;
    }
  }
}

/** Up to this many labels a full row is smaller than a list of its labels. */
const DENSE_LABELS = 4;

/** A full matrix of weights before it is packed; `row(i)` belongs to `features[i]`. */
export interface TrainedRows {
  readonly bits: number;
  readonly labelCount: number;
  /** In rising order. */
  readonly features: Uint32Array;
  readonly values: Int8Array;
}

/** The arrays of a section that hold `rows`; rows of zeros are left out. */
export function packWeights(rows: TrainedRows, prefix = ''): Record<string, SectionArray> {
  if (rows.labelCount <= DENSE_LABELS) {
    return { [`${prefix}features`]: packRising(rows.features), [`${prefix}values`]: rows.values };
  }
  const features: number[] = [];
  const lengths: number[] = [];
  const labels: number[] = [];
  const values: number[] = [];
  for (let i = 0; i < rows.features.length; i++) {
    let length = 0;
    for (let k = 0; k < rows.labelCount; k++) {
      const value = rows.values[i * rows.labelCount + k]!;
      if (value === 0) continue;
      labels.push(k);
      values.push(value);
      length++;
    }
    if (length === 0) continue;
    features.push(rows.features[i]!);
    lengths.push(length);
  }
  return {
    [`${prefix}features`]: packRising(Uint32Array.from(features)),
    [`${prefix}lengths`]: Uint8Array.from(lengths),
    [`${prefix}labels`]: Uint8Array.from(labels),
    [`${prefix}values`]: Int8Array.from(values),
  };
}

/** Reads what `packWeights` wrote. */
export function unpackWeights(section: Section, shape: { bits: number; labelCount: number }, prefix = ''): Weights {
  const values = sectionArray(section, `${prefix}values`, Int8Array);
  if (shape.labelCount <= DENSE_LABELS) {
    const features = unpackRising(sectionArray(section, `${prefix}features`, Uint8Array), values.length / shape.labelCount);
    return new DenseWeights(shape.labelCount, { bits: shape.bits, features, values });
  }
  const lengths = sectionArray(section, `${prefix}lengths`, Uint8Array);
  return new SparseWeights(shape.labelCount, {
    bits: shape.bits,
    features: unpackRising(sectionArray(section, `${prefix}features`, Uint8Array), lengths.length),
    lengths,
    labels: sectionArray(section, `${prefix}labels`, Uint8Array),
    values,
  });
}
