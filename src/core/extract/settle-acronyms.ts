/** An acronym in brackets stands for the words before it: where those are no mention ("an improvised explosive device (IED)"), it is none anywhere. */
import { overlaps } from '../model/span.js';
import { initials } from './coreference/fold-name.js';
import type { DraftMention } from './types.js';

/** Up to seven words, the last in small letters, then an acronym in brackets, which may be a plural ("UAVs"). */
const INTRODUCED = /((?:\p{L}+[\s-]){1,6}\p{Ll}+)\s\((\p{Lu}{2,6})s?\)/gu;

/** The drafts without the acronyms of what is no mention. */
export function settleAcronyms(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const things = new Set<string>();
  for (const { 1: words, 2: acronym, index } of text.matchAll(INTRODUCED)) {
    const end = index + words!.length;
    const lastWord = { start: end - /\p{L}+$/u.exec(words!)![0].length, end };
    if (isSpelt(acronym!, words!) && !drafts.some((draft) => overlaps(draft, lastWord))) things.add(acronym!);
  }
  return things.size ? drafts.filter(({ start, end }) => !things.has(text.slice(start, end).replace(/s$/, ''))) : [...drafts];
}

/** Whether the last of the words spell the acronym. */
function isSpelt(acronym: string, words: string): boolean {
  const all = words.split(/[\s-]+/);
  return all.some((_, from) => initials(all.slice(from).join(' ')).includes(acronym));
}
