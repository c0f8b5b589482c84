/** State or place, by use: a trained model has the last word on the names of states and towns ("the talks with Ankara", "the road to Ankara"). */
import type { ActorType, PlaceType } from '../../model/kinds.js';
import type { ArticleContext, DraftMention } from '../types.js';
import { namedUses } from './named-uses.js';
import { useFeatures } from './use-features.js';

/** Log-odds: where the model is less sure, what was chosen stands. */
const MARGIN = 0.3;

/** The chosen mentions, those among them turned that the model reads otherwise. `drafts` are all that were proposed. */
export function settleUses(chosen: readonly DraftMention[], drafts: readonly DraftMention[], context: ArticleContext): readonly DraftMention[] {
  const model = context.resources.uses;
  if (!model) return chosen;
  const turned = new Map<DraftMention, DraftMention>();
  for (const { draft, use } of namedUses(chosen, drafts, context)) {
    const score = model.score(useFeatures(use));
    const kind = score > 0 ? 'actor' : 'place';
    if (kind === draft.kind || Math.abs(score) < MARGIN) continue;
    const other = drafts.find((one) => one.start === draft.start && one.end === draft.end && one.kind === kind);
    turned.set(draft, {
      start: draft.start,
      end: draft.end,
      form: 'name',
      kind,
      type: other?.type !== undefined && other.type !== 'person' ? other.type : typeOf(kind, use.sort),
      confidence: 1 / (1 + Math.exp(-Math.abs(score))),
      extractor: 'uses',
      reason: `“${use.words.slice(use.from, use.to).join(' ')}”: the name of a ${use.sort}, used here for ${kind === 'actor' ? 'those who act for it' : 'the place'}.`,
    });
  }
  return turned.size ? chosen.map((draft) => turned.get(draft) ?? draft) : chosen;
}

function typeOf(kind: 'actor' | 'place', sort: string): ActorType | PlaceType {
  const power = sort === 'country' || sort === 'capital';
  if (kind === 'actor') return power ? 'state' : 'government';
  return sort === 'country' ? 'country' : sort === 'region' ? 'region' : sort === 'seat' ? 'facility' : 'settlement';
}
