/** One vote for a name: a word that is the surname of a person of the article is that person, not a place of the same name. */
import { nameWords } from './coreference/fold-name.js';
import type { DraftMention } from './types.js';

/** Above this, the sentence itself says that a place is meant ("in Assad"). */
const SURE_PLACE = 0.9;

/** Turns doubtful places of one word into people where a person's full name in the article ends with that word. */
export function settleSurnames(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const surnames = new Set<string>();
  for (const draft of drafts) {
    if (draft.type !== 'person' || draft.form !== 'name') continue;
    const words = nameWords(text.slice(draft.start, draft.end));
    if (words.length > 1) surnames.add(words[words.length - 1]!);
  }
  return drafts.map((draft) => {
    if (draft.kind !== 'place' || draft.confidence >= SURE_PLACE) return draft;
    const words = nameWords(text.slice(draft.start, draft.end));
    if (words.length !== 1 || !surnames.has(words[0]!)) return draft;
    const { value: _value, role: _role, ...rest } = draft;
    return { ...rest, kind: 'actor', type: 'person', reason: 'The surname of a person whom the article names in full.' };
  });
}
