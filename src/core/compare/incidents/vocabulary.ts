/**
 * Words as code units of a string, rising: what tellings share is counted by merging two strings, and a hundred thousand tellings fit into memory,
 * for no list of numbers takes as little.
 */
import { stem, tellingStem } from './words.js';

export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** The number of a word as it stands in a text; -1 for words that tell nothing. */
  private readonly known = new Map<string, number>();

  /** The telling words of a text: lower-case words without endings. */
  words(text: string): string {
    const found = new Set<number>();
    for (const word of text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’]{3,}/gu) ?? []) {
      const number = this.known.get(word) ?? this.learn(word);
      if (number >= 0) found.add(number);
    }
    return rising(found);
  }

  /** The words of event triggers, without endings. */
  stems(texts: readonly string[]): string {
    const stems = texts.flatMap((text) => text.toLowerCase().split(/\s+/).map(stem));
    return rising(new Set(stems.map((one) => this.number(one))));
  }

  private learn(word: string): number {
    const bare = tellingStem(word);
    const number = bare === undefined ? -1 : this.number(bare);
    this.known.set(word, number);
    return number;
  }

  private number(word: string): number {
    let number = this.numbers.get(word);
    // The rarest words of a large workspace share numbers with others: there are no more code units.
    if (number === undefined) this.numbers.set(word, (number = this.numbers.size % UNITS));
    return number;
  }
}

const UNITS = 0x10000;

function rising(numbers: ReadonlySet<number>): string {
  return String.fromCharCode(...[...numbers].sort((x, y) => x - y));
}

/** How many words two of these strings share. */
export function countShared(a: string, b: string): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(k)];
    if (x === y) shared++;
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return shared;
}
