/** Weights of a linear model by feature: one row of small integers for each feature, most of them absent. */
import { FeatureRows, packRising, unpackRising } from './feature-rows.js';
import { type Section, type SectionArray, sectionArray } from './section.js';

/** Adds up what features say about each label. */
export interface Weights {
  readonly labelCount: number;
  /**
   * Adds the weights of `features[from..to)` to `scores`, one score for each label, in units of the model's scale; less a number that is the same for all
   * labels, which changes neither the best of them nor their shares.
   */
  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at?: number): void;
}

interface SparseParts {
  readonly bits: number;
  readonly features: Uint32Array;
  /** How many labels each row speaks about. */
  readonly lengths: Uint8Array;
  readonly labels: Uint8Array;
  readonly values: Int8Array;
}

/** Weights as written: for each row the labels it speaks about and their weights. */
export class SparseWeights implements Weights {
  readonly #rows: FeatureRows;
  readonly #starts: Uint32Array;
  /** Label and weight of each entry in one number, the label above: one read from memory, not two. */
  readonly #entries: Uint16Array;

  constructor(
    readonly labelCount: number,
    parts: SparseParts,
  ) {
    this.#rows = new FeatureRows(parts.bits, parts.features);
    this.#starts = new Uint32Array(parts.features.length + 1);
    for (let i = 0; i < parts.features.length; i++) this.#starts[i + 1] = this.#starts[i]! + parts.lengths[i]!;
    this.#entries = Uint16Array.from(parts.labels, (label, i) => (label << 8) | (parts.values[i]! & 0xff));
  }

  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at = 0): void {
    const count = this.#rows.find(features, from, to);
    const rows = this.#rows.found;
    const starts = this.#starts;
    const entries = this.#entries;
    for (let i = 0; i < count; i++) {
      const row = rows[i]!;
      const end = starts[row + 1]!;
      for (let k = starts[row]!; k < end; k++) {
        const entry = entries[k]!;
        scores[at + (entry >>> 8)]! += (entry << 24) >> 24;
      }
    }
  }
}

/** So many weights of a row, less the last label's, add up without leaving their half of a number: 128 * 255 < 2^15. */
const HALF_ROOM = 128;

/**
 * Weights of a model with few labels: every row has a weight for each of them. What counts is by how much a label is better than another, so the last
 * label's weight is taken off the others', and two of these stand in the halves of one number: a row of three labels is one number to read and to add.
 */
export class DenseWeights implements Weights {
  readonly #rows: FeatureRows;
  /** Numbers in a row. */
  readonly #width: number;
  readonly #halves: Int32Array;

  constructor(
    readonly labelCount: number,
    parts: { bits: number; features: Uint32Array; values: Int8Array },
  ) {
    this.#rows = new FeatureRows(parts.bits, parts.features);
    this.#width = labelCount >> 1;
    this.#halves = inHalves(parts.values, labelCount);
  }

  addScores(features: Int32Array, from: number, to: number, scores: Float64Array, at = 0): void {
    const width = this.#width;
    const last = this.labelCount - 1;
    const count = this.#rows.find(features, from, to);
    const rows = this.#rows.found;
    const halves = this.#halves;
    for (let start = 0; start < count; start += HALF_ROOM) {
      const end = Math.min(count, start + HALF_ROOM);
      // Number by number: a sum in a register need not wait for the score to be written and read again.
      for (let k = 0; k < width; k++) {
        let sum = 0;
        for (let i = start; i < end; i++) sum = (sum + halves[rows[i]! * width + k]!) | 0;
        const low = (sum << 16) >> 16;
        scores[at + 2 * k]! += low;
        if (2 * k + 1 < last) scores[at + 2 * k + 1]! += (sum - low) >> 16;
      }
    }
  }
}

/** The rows of `values` as `DenseWeights` holds them; the first of two labels is in the lower half. */
function inHalves(values: Int8Array, labelCount: number): Int32Array {
  const width = labelCount >> 1;
  const last = labelCount - 1;
  const halves = new Int32Array((values.length / labelCount) * width);
  for (let i = 0; i < halves.length; i++) {
    const row = Math.floor(i / width) * labelCount;
    const label = 2 * (i % width);
    const base = values[row + last]!;
    halves[i] = values[row + label]! - base + (label + 1 < last ? (values[row + label + 1]! - base) << 16 : 0);
  }
  return halves;
}

/** Up to this many labels a full row is smaller than a list of its labels. */
const DENSE_LABELS = 4;
/** Up to this many labels full rows are quicker to read, and small enough for memory. */
const FULL_LABELS = 9;

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
  const features = unpackRising(sectionArray(section, `${prefix}features`, Uint8Array), lengths.length);
  const labels = sectionArray(section, `${prefix}labels`, Uint8Array);
  const parts = { bits: shape.bits, features, lengths, labels, values };
  return shape.labelCount <= FULL_LABELS
    ? new DenseWeights(shape.labelCount, { ...parts, values: fullRows(parts, shape.labelCount) })
    : new SparseWeights(shape.labelCount, parts);
}

/** Rows with a weight for each label, from rows that name theirs. */
function fullRows({ lengths, labels, values }: SparseParts, labelCount: number): Int8Array {
  const full = new Int8Array(lengths.length * labelCount);
  let at = 0;
  lengths.forEach((length, row) => {
    for (let i = 0; i < length; i++, at++) full[row * labelCount + labels[at]!] = values[at]!;
  });
  return full;
}
