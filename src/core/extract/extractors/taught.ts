/** What the workspace's people said to mark always: their words, wherever they stand as whole words. */
import { tokenize } from '../../text/tokens.js';
import type { DraftMention, Extractor, WorkspaceLexicon } from '../types.js';

type Taught = WorkspaceLexicon['always'][number];

export const taught: Extractor = {
  name: 'taught',
  extract({ lexicon, units }) {
    if (!lexicon.always.length) return [];
    const byFirst = new Map<string, { entry: Taught; words: string[] }[]>();
    for (const entry of lexicon.always) {
      const words = tokenize(entry.words).map((token) => token.text.toLowerCase());
      if (words[0]) byFirst.set(words[0], [...(byFirst.get(words[0]) ?? []), { entry, words }]);
    }
    const found: DraftMention[] = [];
    for (const { tokens } of units) {
      const lower = tokens.map((token) => token.text.toLowerCase());
      for (const [i, word] of lower.entries()) {
        for (const { entry, words } of byFirst.get(word) ?? []) {
          if (!words.every((expected, k) => lower[i + k] === expected)) continue;
          found.push({
            start: tokens[i]!.start,
            end: tokens[i + words.length - 1]!.end,
            kind: entry.kind,
            ...(entry.type ? { type: entry.type } : {}),
            form: /^\p{Lu}/u.test(entry.words) ? 'name' : 'nominal',
            confidence: 0.999,
            extractor: 'taught',
            reason: `This workspace always marks “${entry.words}” so.`,
          });
        }
      }
    }
    return found;
  },
};
