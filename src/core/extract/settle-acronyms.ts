/** An acronym in brackets stands for the words before it: where those are no mention ("an improvised explosive device (IED)"), it is none anywhere. */
import { overlaps } from '../model/span.js';
import { initials } from './coreference/fold-name.js';
import type { DraftMention } from './types.js';

/** An acronym in brackets, which may be a plural ("UAVs"). */
const ACRONYM = /\s\((\p{Lu}{2,6})s?\)/gu;
/** Up to seven words, the last in small letters, at the end of so many characters. */
const WORDS = /(?:\p{L}+[\s-]){1,6}\p{Ll}+$/u;
const REACH = 160;

/** The drafts without the acronyms of what is no mention. */
export function settleAcronyms(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const things = new Set<string>();
  for (const { 1: acronym, index: end } of text.matchAll(ACRONYM)) {
    const words = WORDS.exec(text.slice(Math.max(0, end - REACH), end))?.[0];
    if (words === undefined) continue;
    const lastWord = { start: end - /\p{L}+$/u.exec(words)![0].length, end };
    if (isSpelt(acronym!, words) && !drafts.some((draft) => overlaps(draft, lastWord))) things.add(acronym!);
  }
  return things.size ? drafts.filter(({ start, end }) => !things.has(text.slice(start, end).replace(/s$/, ''))) : [...drafts];
}

/** Whether the last of the words spell the acronym. */
function isSpelt(acronym: string, words: string): boolean {
  const all = words.split(/[\s-]+/);
  return all.some((_, from) => initials(all.slice(from).join(' ')).includes(acronym));
}
