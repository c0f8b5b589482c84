/** A capital or state that acts is a government and no person ("Washington condemned the raid"), unless the article has a person of that surname. */
import { nameWords } from './coreference/fold-name.js';
import type { Nations } from './lexicons.js';
import type { DraftMention } from './types.js';

/** Actors typed as people whose whole name is that of a state or its capital, retyped as states. */
export function settleCapitals(drafts: readonly DraftMention[], text: string, nations: Nations): DraftMention[] {
  const people = new Set<string>();
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.form !== 'name') continue;
    const words = nameWords(text.slice(draft.start, draft.end));
    if (words.length > 1) people.add(words[words.length - 1]!);
  }
  return drafts.map((draft) => {
    if (draft.kind !== 'actor' || draft.type !== 'person' || draft.form !== 'name' || draft.role !== undefined) return draft;
    const name = text.slice(draft.start, draft.end);
    const words = nameWords(name);
    if (people.has(words[words.length - 1] ?? '') || !(nations.ofCapital(name) ?? nations.named(name))) return draft;
    return { ...draft, type: 'state', reason: `“${name}”: a state or its capital, which acts here.` };
  });
}
