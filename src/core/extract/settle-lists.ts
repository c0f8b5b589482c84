/** What stands in a list of places is a place: "the villages of Tal Maraq, Maar Shoreen and Kafr Nubl" names no person between two villages. */
import type { DraftMention } from './types.js';

/** What may stand between two items of a list. */
const BETWEEN = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+)$/;
/** Words that open a list of places. */
const OPENS =
  /\b(?:villages|towns|cities|settlements|districts|areas|neighbou?rhoods|hamlets|localities|suburbs|communities|camps)(?: of| called| named)?\s+$/i;

/** Names taken for people (or bodies) between two places of a list, or in a list that a word for places opens, turned into places. */
export function settleLists(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const names = drafts.filter(({ form, kind }) => form === 'name' && (kind === 'actor' || kind === 'place')).sort((a, b) => a.start - b.start);
  const turned = new Set<DraftMention>();
  for (const [i, draft] of names.entries()) {
    if (draft.type !== 'person' || draft.role !== undefined) continue;
    const before = neighbour(names, i, -1, text);
    const after = neighbour(names, i, 1, text);
    const opened = OPENS.test(text.slice(Math.max(0, startOfList(names, i, text) - 40), startOfList(names, i, text)));
    if ((before?.kind === 'place' && after?.kind === 'place') || (opened && (before?.kind === 'place' || after?.kind === 'place'))) turned.add(draft);
  }
  return drafts.map((draft) => {
    if (!turned.has(draft)) return draft;
    return { ...draft, kind: 'place', type: 'settlement', reason: `“${text.slice(draft.start, draft.end)}”: a name in a list of places.` };
  });
}

/** The item of the list before or behind. */
function neighbour(names: readonly DraftMention[], i: number, step: 1 | -1, text: string): DraftMention | undefined {
  const one = names[i]!;
  for (let k = i + step; k >= 0 && k < names.length && Math.abs(k - i) < 4; k += step) {
    const other = names[k]!;
    const [left, right] = step < 0 ? [other, one] : [one, other];
    if (left.end <= right.start && BETWEEN.test(text.slice(left.end, right.start))) return other;
  }
  return undefined;
}

function startOfList(names: readonly DraftMention[], i: number, text: string): number {
  let first = names[i]!;
  for (let steps = 0, at = i; steps < 12; steps++) {
    const before = neighbour(names, at, -1, text);
    if (!before) break;
    first = before;
    at = names.indexOf(before);
  }
  return first.start;
}
