/** What an article as a whole says about its capitalised words: where else they stand, and beside which others. */
import type { WordFacts } from './words.js';

const MAX_NEIGHBOURS = 4;

export interface WordUse {
  /** How often the word stands capitalised where no sentence starts. */
  inside: number;
  /** Hashes of capitalised words just before and after it, anywhere in the article. */
  readonly before: number[];
  readonly after: number[];
}

/** Uses of the capitalised words of one article. */
export class ArticleWords {
  readonly #uses = new Map<number, WordUse>();
  readonly #lowercase = new Set<number>();

  constructor(sentences: readonly (readonly WordFacts[])[]) {
    for (const words of sentences) words.forEach((word, i) => this.#note(words, word, i));
  }

  #note(words: readonly WordFacts[], word: WordFacts, i: number): void {
    if (!word.isCapital) {
      this.#lowercase.add(word.low);
      return;
    }
    const use = this.#useOf(word);
    const before = words[i - 1];
    const after = words[i + 1];
    if (before && !/^["'([]$/.test(before.lower)) use.inside++;
    if (before?.isCapital && use.before.length < MAX_NEIGHBOURS && !use.before.includes(before.low)) use.before.push(before.low);
    if (after?.isCapital && use.after.length < MAX_NEIGHBOURS && !use.after.includes(after.low)) use.after.push(after.low);
  }

  #useOf(word: WordFacts): WordUse {
    let use = this.#uses.get(word.word);
    if (!use) this.#uses.set(word.word, (use = { inside: 0, before: [], after: [] }));
    return use;
  }

  useOf(word: WordFacts): WordUse | undefined {
    return this.#uses.get(word.word);
  }

  /** Whether the word also stands in lower case in the article. */
  isAlsoLower(word: WordFacts): boolean {
    return this.#lowercase.has(word.low);
  }
}
