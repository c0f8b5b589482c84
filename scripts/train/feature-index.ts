/** Gives the features that occur often enough consecutive row numbers. */
import type { TokenFeatures } from '../../src/core/extract/models/token-features.js';

/** Rows of a model in training; features are numbers below 2^bits. */
export class FeatureIndex {
  readonly #mask: number;
  readonly #counts: Uint8Array;
  #rows: Int32Array;
  features: Uint32Array = new Uint32Array(0);

  constructor(readonly bits: number) {
    this.#mask = 2 ** bits - 1;
    this.#counts = new Uint8Array(2 ** bits);
    this.#rows = new Int32Array(0);
  }

  /** Counts the features of one sentence. */
  count(sentence: TokenFeatures): void {
    const end = sentence.starts[sentence.tokenCount]!;
    for (let i = 0; i < end; i++) {
      const feature = sentence.values[i]! & this.#mask;
      if (this.#counts[feature]! < 255) this.#counts[feature]!++;
    }
  }

  /** Gives rows to the features that were counted at least `least` times. */
  close(least: number): void {
    this.keep(Uint32Array.from(indicesWhere(this.#counts, (count) => count >= least)));
  }

  /** Keeps only these features, in rising order. */
  keep(features: Uint32Array): void {
    this.features = features;
    this.#rows = new Int32Array(2 ** this.bits).fill(-1);
    features.forEach((feature, row) => (this.#rows[feature] = row));
  }

  /** The rows of a sentence's features; features without a row are left out. */
  rowsOf(sentence: TokenFeatures): { rows: Int32Array; starts: Int32Array } {
    const rows: number[] = [];
    const starts = new Int32Array(sentence.tokenCount + 1);
    for (let t = 0; t < sentence.tokenCount; t++) {
      for (let k = sentence.starts[t]!; k < sentence.starts[t + 1]!; k++) {
        const row = this.#rows[sentence.values[k]! & this.#mask]!;
        if (row >= 0) rows.push(row);
      }
      starts[t + 1] = rows.length;
    }
    return { rows: Int32Array.from(rows), starts };
  }
}

function* indicesWhere(list: Uint8Array, test: (value: number) => boolean): Generator<number> {
  for (let i = 0; i < list.length; i++) if (test(list[i]!)) yield i;
}
