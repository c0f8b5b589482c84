/**
 * Which of the 2^bits possible features a model has a row of weights for. A bitmap answers the common "no" from cache;
 * the number of set bits before a feature is its row.
 */

/** Finds the rows of features. */
export class FeatureRows {
  readonly size: number;
  /** The rows that were found last; reused. */
  found = new Int32Array(256);
  readonly #mask: number;
  /** Pairs: 32 features as bits, and how many features stand before them. Side by side, so that one cache line answers both. */
  readonly #pairs: Int32Array;

  /** `features` in rising order. */
  constructor(bits: number, features: Uint32Array) {
    this.size = features.length;
    this.#mask = 2 ** bits - 1;
    const pairs = new Int32Array((2 ** bits / 32) * 2);
    for (const f of features) pairs[(f >>> 5) << 1]! |= 1 << (f & 31);
    for (let at = 2; at < pairs.length; at += 2) pairs[at + 1] = pairs[at - 1]! + countBits(pairs[at - 2]!);
    this.#pairs = pairs;
  }

  /**
   * Writes the rows of those of `features[from..to)` that have one into `found` and returns how many there are. Without a branch: which features
   * have rows can not be foreseen, and a wrong guess of the processor costs more than rows that are computed in vain.
   */
  find(features: Int32Array, from: number, to: number): number {
    if (this.found.length < to - from) this.found = new Int32Array((to - from) * 2);
    const rows = this.found;
    const pairs = this.#pairs;
    const mask = this.#mask;
    let count = 0;
    for (let i = from; i < to; i++) {
      const f = features[i]! & mask;
      const at = (f >>> 5) << 1;
      const word = pairs[at]!;
      rows[count] = pairs[at + 1]! + countBits(word & ((1 << (f & 31)) - 1));
      count += (word >>> (f & 31)) & 1;
    }
    return count;
  }
}

function countBits(x: number): number {
  x -= (x >>> 1) & 0x55555555;
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Rising numbers as differences of one, two or more bytes (seven bits each, the eighth says "more"). */
export function packRising(values: Uint32Array): Uint8Array {
  const out: number[] = [];
  let last = 0;
  for (const value of values) {
    let gap = value - last;
    last = value;
    while (gap > 127) {
      out.push((gap & 127) | 128);
      gap >>>= 7;
    }
    out.push(gap);
  }
  return Uint8Array.from(out);
}

/** Reads `count` numbers that `packRising` wrote. */
export function unpackRising(bytes: Uint8Array, count: number): Uint32Array {
  const values = new Uint32Array(count);
  let at = 0;
  let last = 0;
  for (let i = 0; i < count; i++) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      gap |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    last += gap;
    values[i] = last;
  }
  return values;
}
