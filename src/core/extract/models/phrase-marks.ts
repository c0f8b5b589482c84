/** Marks what the phrase lexicon knows in a sentence: for each token the classes of the longest phrase over it. */
import { PHRASE_START, type PhraseLexicon, extendPhrase, phraseKey } from './phrase-lexicon.js';
import type { WordFacts } from './words.js';

const MAX_WORDS = 6;
/** Classes, then where the token stands in the phrase. */
export const MARK_ALONE = 1 << 16;
export const MARK_FIRST = 2 << 16;
export const MARK_LATER = 3 << 16;

/** One number for each token, 0 where nothing is known: class bits and one of the MARK_ positions. Phrases start with a capital letter. */
export function markPhrases(words: readonly WordFacts[], lexicon: PhraseLexicon, marks: Int32Array): void {
  marks.fill(0, 0, words.length);
  for (let i = 0; i < words.length; i++) {
    if (!words[i]!.isCapital) continue;
    let hash = PHRASE_START;
    let bestEnd = 0;
    let bestClasses = 0;
    for (let k = i, count = 0; k < words.length && count < MAX_WORDS; k++) {
      const word = words[k]!;
      if (word.lower === '-') continue;
      hash = extendPhrase(hash, word.fold);
      count++;
      const classes = lexicon.classesOf(phraseKey(hash));
      if (classes !== 0) {
        bestEnd = k + 1;
        bestClasses = classes;
      }
      if (!word.isCapital && !word.isNameLink) break;
    }
    if (bestEnd === 0) continue;
    for (let k = i; k < bestEnd; k++) marks[k] = bestClasses | (bestEnd - i === 1 ? MARK_ALONE : k === i ? MARK_FIRST : MARK_LATER);
    i = bestEnd - 1;
  }
}
