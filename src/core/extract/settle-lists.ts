/** What stands in a list of places or is taken by troops is a place: "the villages of Tal Maraq, Maar Shoreen and Kafr Nubl" names no person between two villages. */
import type { DraftMention } from './types.js';

/** What may stand between two items of a list. */
const BETWEEN = /^(?:\s*,\s*(?:and\s+)?|\s+and\s+)$/;
/** Words that open a list of places. */
const OPENS =
  /\b(?:villages|towns|cities|settlements|districts|areas|neighbou?rhoods|hamlets|localities|suburbs|communities|camps)(?: of| called| named)?\s+$/i;

/** Words behind which stands what is taken or shelled, and never a person. */
const TAKES =
  /\b(?:t(?:ook|aken|akes?|aking) (?:over|control of)|control (?:over|of)|ret(?:ook|aken?|aking)|recaptur(?:ed?|ing)|overr[au]n(?:ning)?|liberat(?:ed?|ing)|outskirts of|shell(?:ed|ing of)|pounded|bombarded)(?: the (?:town|village|city) of)?\s+$/i;

/** Names taken for people (or bodies) between two places of a list, or in a list that a word for places opens, turned into places. */
export function settleLists(drafts: readonly DraftMention[], text: string): DraftMention[] {
  const names = drafts.filter(({ form, kind }) => form === 'name' && (kind === 'actor' || kind === 'place')).sort((a, b) => a.start - b.start);
  const turned = new Set<DraftMention>();
  for (const [i, draft] of names.entries()) {
    if (draft.type !== 'person' || draft.role !== undefined) continue;
    if (TAKES.test(text.slice(Math.max(0, draft.start - 50), draft.start)) && !isPersonElsewhere(names, draft, text)) {
      turned.add(draft);
      continue;
    }
    const before = neighbour(names, i, -1, text);
    const after = neighbour(names, i, 1, text);
    const start = startOfList(names, i, text);
    const opened = OPENS.test(text.slice(Math.max(0, start - 40), start));
    if ((before?.kind === 'place' && after?.kind === 'place') || (opened && (before || after))) turned.add(draft);
  }
  return drafts.map((draft) => {
    if (!turned.has(draft)) return draft;
    return {
      ...draft,
      kind: 'place',
      type: 'settlement',
      reason: `“${text.slice(draft.start, draft.end)}”: a name in a list of places, or of what is taken or shelled.`,
    };
  });
}

/** Whether the article titles somebody of that name, or names him in full. */
function isPersonElsewhere(names: readonly DraftMention[], draft: DraftMention, text: string): boolean {
  const words = text.slice(draft.start, draft.end);
  return names.some(
    (other) =>
      other !== draft &&
      other.type === 'person' &&
      (other.role !== undefined || other.end - other.start > words.length) &&
      text.slice(other.start, other.end).endsWith(words),
  );
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
