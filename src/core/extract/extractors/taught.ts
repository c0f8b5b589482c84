/** What the workspace's people said to mark always: their words, wherever they stand as whole words. */
import { PhraseTable } from '../phrases.js';
import type { DraftMention, Extractor } from '../types.js';

export const taught: Extractor = {
  name: 'taught',
  extract({ lexicon, units }) {
    if (!lexicon.always.length) return [];
    const phrases = new PhraseTable(lexicon.always.map((entry) => [entry.words, entry] as const));
    return units.flatMap(({ tokens }) =>
      [...phrases.find(tokens)].map(({ entry, from, to }): DraftMention => ({
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
        kind: entry.kind,
        ...(entry.type ? { type: entry.type } : {}),
        form: /^\p{Lu}/u.test(entry.words) ? 'name' : 'nominal',
        confidence: 0.999,
        extractor: 'taught',
        reason: `This workspace always marks “${entry.words}” so.`,
      })),
    );
  },
};
