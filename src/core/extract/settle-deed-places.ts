/** "the Fafa ambush": a name in front of a deed that the article elsewhere says things happen in or near is where it happened, and nobody who did it. */
import type { ActorType } from '../model/kinds.js';
import type { DraftMention } from './types.js';

const DEED =
  /^ (?:ambush|attack|bombing|blast|massacre|siege|raid|(?:air ?)?strike|shelling|clashes|killings|explosion|battle|fighting|incident|tragedy)\b/;
const WHERE = /\b(?:in|at|near|from|to|outside|around|of)\s$/;
/** A state's name stands before its own deeds. */
const OWN: ReadonlySet<ActorType> = new Set<ActorType>(['state', 'government', 'military']);

/** The drafts with such names as places, of the type that they have elsewhere. */
export function settleDeedPlaces(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const words = (draft: DraftMention): string => text.slice(draft.start, draft.end);
  const places = new Map<string, DraftMention>();
  for (const draft of drafts)
    if (draft.kind === 'place' && WHERE.test(text.slice(Math.max(0, draft.start - 8), draft.start))) places.set(words(draft), draft);
  if (!places.size) return [...drafts];
  return drafts.map((draft) => {
    if (draft.kind !== 'actor' || draft.form !== 'name' || OWN.has(draft.type as ActorType) || !DEED.test(text.slice(draft.end, draft.end + 14)))
      return draft;
    const place = places.get(words(draft));
    return place ? { ...place, start: draft.start, end: draft.end } : draft;
  });
}
