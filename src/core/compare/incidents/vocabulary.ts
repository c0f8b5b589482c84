/** Words as numbers: what tellings share is counted by merging sorted lists, and a hundred thousand tellings fit into memory. */
import { stem, tellingStem } from './words.js';

export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  /** The number of a word as it stands in a text; -1 for words that tell nothing. */
  private readonly known = new Map<string, number>();

  /** The telling words of a text: lower-case words without endings, as ascending numbers. */
  words(text: string): Uint32Array {
    const found = new Set<number>();
    for (const word of text.match(/(?<![\p{L}\p{N}'’-])\p{Ll}[\p{Ll}'’]{3,}/gu) ?? []) {
      const number = this.known.get(word) ?? this.learn(word);
      if (number >= 0) found.add(number);
    }
    return Uint32Array.from(found).sort();
  }

  /** The words of event triggers, without endings. */
  stems(texts: readonly string[]): Uint32Array {
    const stems = texts.flatMap((text) => text.toLowerCase().split(/\s+/).map(stem));
    return Uint32Array.from(new Set(stems.map((one) => this.number(one)))).sort();
  }

  private learn(word: string): number {
    const bare = tellingStem(word);
    const number = bare === undefined ? -1 : this.number(bare);
    this.known.set(word, number);
    return number;
  }

  private number(word: string): number {
    let number = this.numbers.get(word);
    if (number === undefined) this.numbers.set(word, (number = this.numbers.size));
    return number;
  }
}

/** How many numbers two ascending lists share. */
export function countShared(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0, k = 0; i < a.length && k < b.length;) {
    if (a[i] === b[k]) {
      shared++;
      i++;
      k++;
    } else if (a[i]! < b[k]!) i++;
    else k++;
  }
  return shared;
}
