/** Chooses among overlapping drafts and gives the chosen ones their ids. */
import type { Mention } from '../model/annotation.js';
import type { MentionKind } from '../model/kinds.js';
import { byPosition, contains, overlaps } from '../model/span.js';
import { identityId } from '../text/units.js';
import { settleAcronyms } from './settle-acronyms.js';
import { settleCapitals } from './settle-capitals.js';
import { settleKnownNames } from './settle-known-names.js';
import { settleLists } from './settle-lists.js';
import { settleModifiers } from './settle-modifiers.js';
import { settleOperations } from './settle-operations.js';
import { settlePeople } from './settle-people.js';
import { settleDeedPlaces } from './settle-deed-places.js';
import { settleDirections, settleRegions } from './settle-regions.js';
import { settleSurnames } from './settle-surnames.js';
import type { ArticleContext, DraftMention, Settler } from './types.js';

/** Actors and places compete for words (state or place, by use), and so do figures and times; an actor may stand inside a figure, nothing inside a time. */
const LAYER: Readonly<Record<MentionKind, number>> = { actor: 0, place: 0, figure: 1, time: 1 };

/**
 * The most confident drafts that can stand together, as mentions in order of the article; `settlers` have the last word on what they are. What the workspace
 * said never to mark is left out.
 */
export function chooseMentions(drafts: readonly DraftMention[], context: ArticleContext, settlers: readonly Settler[] = []): Mention[] {
  const { text } = context.article;
  const never = new Map(context.lexicon.never.map((entry) => [entry.words.toLowerCase(), entry.kind]));
  const wanted = settled(drafts, context).filter((draft) => {
    const words = text.slice(draft.start, draft.end).toLowerCase();
    return draft.end > draft.start && !(never.has(words) && (never.get(words) ?? draft.kind) === draft.kind);
  });
  const ranked = [...wanted].sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start);
  const chosen: DraftMention[] = [];
  const taken = new IntervalList();
  for (const draft of ranked) {
    if (taken.near(draft).every((other) => canStandTogether(draft, other))) {
      chosen.push(draft);
      taken.add(draft);
    }
  }
  const inOrder = settlers.reduce<readonly DraftMention[]>((list, settle) => settle(list, wanted, context), chosen.sort(byPosition));
  return inOrder.map((draft) => ({
    id: identityId(text, context.units, draft.kind, [draft]),
    ...draft,
    text: text.slice(draft.start, draft.end),
    decision: 'suggested' as const,
  }));
}

/** The drafts as the article as a whole reads them. */
function settled(drafts: readonly DraftMention[], context: ArticleContext): DraftMention[] {
  const { text } = context.article;
  const { resources } = context;
  const modifiers = settleModifiers(settleKnownNames(settleOperations(settleAcronyms(drafts, text), text), text), context);
  const people = settleLists(settleSurnames(settlePeople(modifiers, text), text), text);
  const regions = settleRegions(settleCapitals(people, text, resources.lexicons.nations), text, resources.gazetteer);
  return settleDeedPlaces(settleDirections(regions, text, resources.gazetteer), text);
}

function canStandTogether(a: DraftMention, b: DraftMention): boolean {
  if (!overlaps(a, b)) return true;
  if (LAYER[a.kind] === LAYER[b.kind] || a.kind === 'time' || b.kind === 'time') return false;
  return contains(a, b) || contains(b, a);
}

/** Accepted spans by buckets of 64 characters: finding what is near stays cheap in long articles. */
class IntervalList {
  private readonly buckets = new Map<number, DraftMention[]>();

  add(draft: DraftMention): void {
    for (let key = draft.start >> 6; key <= draft.end >> 6; key++) {
      const bucket = this.buckets.get(key);
      if (bucket) bucket.push(draft);
      else this.buckets.set(key, [draft]);
    }
  }

  near(draft: DraftMention): readonly DraftMention[] {
    const found: DraftMention[] = [];
    for (let key = draft.start >> 6; key <= draft.end >> 6; key++) found.push(...(this.buckets.get(key) ?? []));
    return found;
  }
}
