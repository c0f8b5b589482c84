/** Finds phrases in an article's tokens, whatever their capitals. */
import type { Token } from '../text/tokens.js';
import { tokenize } from '../text/tokens.js';

interface Phrase<Entry> {
  readonly entry: Entry;
  /** In lower case. */
  readonly words: readonly string[];
}

/** Phrases by their first word. */
export class PhraseTable<Entry> {
  private readonly byFirst = new Map<string, Phrase<Entry>[]>();

  constructor(entries: Iterable<readonly [text: string, entry: Entry]>) {
    for (const [text, entry] of entries) {
      const words = tokenize(text).map((token) => token.text.toLowerCase());
      const [first] = words;
      if (first === undefined) continue;
      const list = this.byFirst.get(first);
      if (list) list.push({ entry, words });
      else this.byFirst.set(first, [{ entry, words }]);
    }
  }

  /** Every phrase that stands in the tokens, as the half-open range of its tokens. */
  *find(tokens: readonly Token[]): Generator<{ readonly entry: Entry; readonly from: number; readonly to: number }> {
    if (!this.byFirst.size) return;
    const lower = tokens.map((token) => token.text.toLowerCase());
    for (const [from, word] of lower.entries()) {
      for (const { entry, words } of this.byFirst.get(word) ?? [])
        if (words.every((expected, k) => lower[from + k] === expected)) yield { entry, from, to: from + words.length };
    }
  }
}
