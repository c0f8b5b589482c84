/** Phrases the models know by class (countries, cities ...), as hashes of 26 bits: small, and wrong once in a thousand words. */
import { unpackRising } from './feature-rows.js';
import { hashText, spread } from './hash.js';
import { type Section, sectionArray } from './section.js';

const HASH_BITS = 26;

/** A word as gazetteers compare it: lower case, without accents and apostrophes. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase();
  if (!/[^a-z]/.test(lower)) return lower;
  return lower.normalize('NFD').replace(/[\u0300-\u036f'’‘`ʿʾʼ]/g, '');
}

export const PHRASE_START = 0;

/** The hash of a phrase that continues `before` with one more (folded) word's hash. */
export function extendPhrase(before: number, word: number): number {
  return Math.imul(before ^ word, 0x01000193) + 0x3c6ef372;
}

/** The number a phrase is looked up by. */
export function phraseKey(hash: number): number {
  return spread(hash) & (2 ** HASH_BITS - 1);
}

/** The key of a phrase given as text; words are divided by spaces or hyphens. */
export function keyOfPhrase(phrase: string): number {
  let hash = PHRASE_START;
  for (const word of phrase.split(/[\s-]+/)) if (word !== '') hash = extendPhrase(hash, hashText(foldWord(word)));
  return phraseKey(hash);
}

/** Classes whose phrases are names even where they stand in lower case. */
const LOWER_CLASSES: ReadonlySet<string> = new Set(['state', 'people', 'capital', 'city-huge', 'city-large']);

/** Which classes a phrase belongs to, as bits. */
export class PhraseLexicon {
  readonly #mask: number;
  readonly #keys: Int32Array;
  readonly #classes: Uint16Array;
  /** The bits of the classes whose phrases count in lower case too. */
  readonly lowerClasses: number;

  constructor(
    readonly classNames: readonly string[],
    lists: readonly Uint32Array[],
  ) {
    const total = lists.reduce((sum, list) => sum + list.length, 0);
    let size = 1024;
    while (size < total * 2) size *= 2;
    this.#mask = size - 1;
    this.#keys = new Int32Array(size).fill(-1);
    this.#classes = new Uint16Array(size);
    this.lowerClasses = classNames.reduce((bits, name, i) => (LOWER_CLASSES.has(name) ? bits | (1 << i) : bits), 0);
    lists.forEach((list, index) => {
      for (const key of list) {
        const slot = this.#slot(key);
        this.#keys[slot] = key;
        this.#classes[slot]! |= 1 << index;
      }
    });
  }

  #slot(key: number): number {
    let slot = Math.imul(key, 0x9e3779b1) & this.#mask;
    while (this.#keys[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  classesOf(key: number): number {
    return this.#classes[this.#slot(key)]!;
  }
}

/** Reads the section "phrases". */
export function readPhraseLexicon(section: Section): PhraseLexicon {
  const classes = section.facts['classes'] as { name: string; count: number }[];
  return new PhraseLexicon(
    classes.map(({ name }) => name),
    classes.map(({ name, count }) => unpackRising(sectionArray(section, name, Uint8Array), count)),
  );
}
