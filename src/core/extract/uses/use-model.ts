/** The model of uses: one weight a feature, by hash. */
import { packRising, unpackRising } from '../models/feature-rows.js';
import { hashText, spread } from '../models/hash.js';
import { readSection, sectionArray, writeSection } from '../models/section.js';

/** How likely it is that a name stands for who acts. */
export interface UseModel {
  /** Log-odds of an actor; below 0 a place is likelier. */
  score(features: readonly string[]): number;
}

/** Weights are kept in steps of 1/STEPS, within ±127 steps; those of fewer than LEAST steps are left out. */
const STEPS = 32;
const LEAST = 3;
/** Features are told apart by so many bits: few enough for keys of two bytes, many enough that an unknown feature seldom meets a known one. */
const BITS = 22;

const keyOf = (feature: string): number => spread(hashText(feature)) >>> (32 - BITS);

/** The section "uses" of weights by feature; the bias has the name "". */
export function packUseModel(weights: ReadonlyMap<string, number>): Uint8Array {
  const rows = new Map<number, number>();
  for (const [feature, weight] of weights) {
    const value = Math.max(-127, Math.min(127, Math.round(weight * STEPS)));
    if (Math.abs(value) >= LEAST) rows.set(keyOf(feature), value);
  }
  const keys = Uint32Array.from(rows.keys()).sort();
  return writeSection({ model: 'uses', version: 1 }, { keys: packRising(keys), values: Int8Array.from(keys, (key) => rows.get(key)!) });
}

/** Reads what `packUseModel` wrote. */
export function readUseModel(bytes: Uint8Array): UseModel {
  const section = readSection(bytes);
  const values = sectionArray(section, 'values', Int8Array);
  const keys = unpackRising(sectionArray(section, 'keys', Uint8Array), values.length);
  const weights = new Map(Array.from(keys, (key, i) => [key, values[i]! / STEPS]));
  const bias = weights.get(keyOf('')) ?? 0;
  return { score: (features) => features.reduce((sum, feature) => sum + (weights.get(keyOf(feature)) ?? 0), bias) };
}
