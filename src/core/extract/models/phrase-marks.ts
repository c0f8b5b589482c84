/** Marks what the phrase lexicon knows in a sentence: for each token the classes of the longest phrase over it. */
import { PHRASE_START, type PhraseLexicon, extendPhrase, phraseKey } from './phrase-lexicon.js';
import type { WordFacts } from './words.js';

const MAX_WORDS = 6;
/** Classes, then where the token stands in the phrase. */
export const MARK_ALONE = 1 << 16;
export const MARK_FIRST = 2 << 16;
export const MARK_LATER = 3 << 16;
/** Added where the phrase does not start with a capital letter. */
export const MARK_LOWER = 4 << 16;

const ANY_CLASS = 0xffff;

/** One number for each token, 0 where nothing is known: class bits and the MARK_ bits. Phrases in lower case are looked for in the lexicon's few safe classes. */
export function markPhrases(words: readonly WordFacts[], lexicon: PhraseLexicon, marks: Int32Array): void {
  marks.fill(0, 0, words.length);
  for (let i = 0; i < words.length; i++) {
    const first = words[i]!;
    if (!first.isCapital && first.lower.length < 4) continue;
    let hash = PHRASE_START;
    let bestEnd = 0;
    let bestClasses = 0;
    const known = first.isCapital ? ANY_CLASS : lexicon.lowerClasses;
    for (let k = i, count = 0; k < words.length && count < MAX_WORDS; k++) {
      const word = words[k]!;
      if (word.lower === '-') continue;
      hash = extendPhrase(hash, word.fold);
      count++;
      const classes = lexicon.classesOf(phraseKey(hash)) & known;
      if (classes !== 0) {
        bestEnd = k + 1;
        bestClasses = classes;
      }
      if (first.isCapital && !word.isCapital && !word.isNameLink) break;
    }
    if (bestEnd === 0) continue;
    const lower = first.isCapital ? 0 : MARK_LOWER;
    for (let k = i; k < bestEnd; k++) marks[k] = bestClasses | lower | (bestEnd - i === 1 ? MARK_ALONE : k === i ? MARK_FIRST : MARK_LATER);
    i = bestEnd - 1;
  }
}
