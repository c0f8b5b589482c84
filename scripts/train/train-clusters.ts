/** Word clusters: k-means on word vectors, by direction. */
import { packClusters } from '../../src/core/extract/models/word-clusters.js';
import { writeSection } from '../../src/core/extract/models/section.js';
import { seededRandom } from './random.js';
import { readVectors, type Vectors } from './vectors.js';

const WORD_COUNT = 60_000;
const COARSE = 128;
const FINE = 1000;
const ROUNDS = 12;

/** Assigns each of the first `count` vectors to one of `k` centres; numbers from 0. */
export function kMeans(vectors: Vectors, count: number, k: number, seed: number): Uint16Array {
  const { size, values } = vectors;
  const random = seededRandom(seed);
  const centres = new Float32Array(k * size);
  for (let c = 0; c < k; c++) {
    const pick = Math.floor(random() * Math.min(count, 30_000));
    centres.set(values.subarray(pick * size, (pick + 1) * size), c * size);
  }
  const assigned = new Uint16Array(count);
  for (let round = 0; round < ROUNDS; round++) {
    const sums = new Float32Array(k * size);
    for (let row = 0; row < count; row++) {
      const best = nearest(values, row * size, centres, k, size);
      assigned[row] = best;
      for (let i = 0; i < size; i++) sums[best * size + i]! += values[row * size + i]!;
    }
    for (let c = 0; c < k; c++) {
      let length = 0;
      for (let i = 0; i < size; i++) length += sums[c * size + i]! ** 2;
      length = Math.sqrt(length);
      if (length > 0) for (let i = 0; i < size; i++) centres[c * size + i] = sums[c * size + i]! / length;
    }
  }
  return assigned;
}

function nearest(values: Float32Array, at: number, centres: Float32Array, k: number, size: number): number {
  let best = 0;
  let bestScore = -Infinity;
  for (let c = 0; c < k; c++) {
    let a = 0;
    let b = 0;
    for (let i = 0, o = c * size; i < size; i += 2, o += 2) {
      a += values[at + i]! * centres[o]!;
      b += values[at + i + 1]! * centres[o + 1]!;
    }
    if (a + b > bestScore) {
      bestScore = a + b;
      best = c;
    }
  }
  return best;
}

/** The section "clusters". */
export function trainClusters(): Uint8Array {
  const vectors = readVectors();
  const coarse = kMeans(vectors, WORD_COUNT, COARSE, 1);
  const fine = kMeans(vectors, WORD_COUNT, FINE, 2);
  const order = vectors.words
    .slice(0, WORD_COUNT)
    .map((word, row) => ({ word, row }))
    .filter(({ word }) => /^[\u0020-\u00ff]+$/.test(word))
    .sort((a, b) => (a.word < b.word ? -1 : 1));
  return writeSection(
    { model: 'clusters', version: 1 },
    packClusters(
      order.map(({ word }) => word),
      Uint8Array.from(order, ({ row }) => coarse[row]! + 1),
      Uint16Array.from(order, ({ row }) => fine[row]! + 1),
    ),
  );
}
