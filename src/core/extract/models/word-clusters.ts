/** Words that occur in the same company share a cluster: what the models know about words that no training text had. */
import { type Section, type SectionArray, sectionArray } from './section.js';

/** Cluster numbers of a word, coarse and fine; 0 where the word is unknown. */
export interface WordClusters {
  coarse(word: string): number;
  fine(word: string): number;
}

/** Sorted words, each written as what it shares with the one before and what it adds. */
export function packWords(words: readonly string[]): Uint8Array {
  const out: number[] = [];
  let last = '';
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < 255 && word[shared] === last[shared]) shared++;
    out.push(shared, word.length - shared);
    for (let i = shared; i < word.length; i++) out.push(word.charCodeAt(i));
    last = word;
  }
  return Uint8Array.from(out);
}

/** Reads what `packWords` wrote; only characters below U+0100 occur. */
export function unpackWords(bytes: Uint8Array): string[] {
  const words: string[] = [];
  let last = '';
  for (let at = 0; at < bytes.length;) {
    const shared = bytes[at++]!;
    const added = bytes[at++]!;
    let word = last.slice(0, shared);
    for (let i = 0; i < added; i++) word += String.fromCharCode(bytes[at++]!);
    words.push(word);
    last = word;
  }
  return words;
}

/** The section of `words` (sorted, unique) with their clusters, counted from 1. */
export function packClusters(words: readonly string[], coarse: Uint8Array, fine: Uint16Array): Record<string, SectionArray> {
  return { words: packWords(words), coarse, fine };
}

/** Reads the section "clusters". */
export function readClusters(section: Section): WordClusters {
  const words = unpackWords(sectionArray(section, 'words', Uint8Array));
  const coarse = sectionArray(section, 'coarse', Uint8Array);
  const fine = sectionArray(section, 'fine', Uint16Array);
  const at = new Map<string, number>();
  words.forEach((word, i) => at.set(word, i));
  const find = <T extends Uint8Array | Uint16Array>(list: T, word: string): number => {
    const i = at.get(word);
    return i === undefined ? 0 : list[i]!;
  };
  return { coarse: (word) => find(coarse, word), fine: (word) => find(fine, word) };
}
