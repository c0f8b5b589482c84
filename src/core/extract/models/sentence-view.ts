/** Prepares the sentences of an article for the span taggers. */
import { ArticleWords } from './name-context.js';
import { addNameFeatures, isMostlyUpper, type SentenceView } from './name-features.js';
import type { PosTagger } from './part-of-speech.js';
import type { PhraseLexicon } from './phrase-lexicon.js';
import { markPhrases } from './phrase-marks.js';
import { TokenFeatures } from './token-features.js';
import type { WordTable } from './words.js';

/** What all taggers share. */
export interface WordKnowledge {
  readonly table: WordTable;
  readonly tagger: PosTagger;
  readonly phrases: PhraseLexicon;
}

/** Views of all sentences of one article. Tags that are known already (their numbers) are not found again. */
export function viewSentences(
  sentences: readonly (readonly string[])[],
  { table, tagger, phrases }: WordKnowledge,
  known?: readonly (readonly number[])[],
): SentenceView[] {
  const all = sentences.map((words) => words.map((word) => table.lookup(word)));
  const article = new ArticleWords(all);
  const features = new TokenFeatures();
  return all.map((words, s) => {
    const marks = new Int32Array(words.length);
    markPhrases(words, phrases, marks);
    const facts = { words, marks, tags: known?.[s] ?? tagger.tag(words), article, isUpper: isMostlyUpper(words) };
    features.clear();
    for (let i = 0; i < words.length; i++) {
      addNameFeatures(facts, i, features);
      features.endToken();
    }
    return { ...facts, features: features.compact() };
  });
}
