/**
 * Which of the 2^bits possible features a model has a row of weights for. A bitmap answers the common "no" from cache;
 * the number of set bits before a feature is its row.
 */

/** Finds the row of a feature, or -1. */
export class FeatureRows {
  readonly size: number;
  readonly #mask: number;
  /** Pairs: 32 features as bits, and how many features stand before them. Side by side, so that one cache line answers both. */
  readonly #pairs: Uint32Array;

  /** `features` in rising order. */
  constructor(bits: number, features: Uint32Array) {
    this.size = features.length;
    this.#mask = 2 ** bits - 1;
    const pairs = new Uint32Array((2 ** bits / 32) * 2);
    for (const f of features) pairs[(f >>> 5) << 1]! |= 1 << (f & 31);
    for (let at = 2; at < pairs.length; at += 2) pairs[at + 1] = pairs[at - 1]! + countBits(pairs[at - 2]!);
    this.#pairs = pairs;
  }

  rowOf(feature: number): number {
    const f = feature & this.#mask;
    const at = (f >>> 5) << 1;
    const word = this.#pairs[at]!;
    const bit = 1 << (f & 31);
    if ((word & bit) === 0) return -1;
    return this.#pairs[at + 1]! + countBits(word & (bit - 1));
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
