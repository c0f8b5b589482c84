/** How sure a place candidate is, from what the name is and how it is used. */
import type { Candidate } from './candidate.js';
import { isEveryday } from './everyday-words.js';
import { isPersonLike } from './not-places.js';

const BESIDE_BORDER = new Set(['border', 'borders', 'frontier', 'boundary', 'crossing', 'bordering']);

/** Verbs whose object is ground: other readers of the sentence take it for whom they are done to. */
const TAKEN = new Set(
  'seized captured recaptured overran retook taking retaking seizing capturing recapturing recapture retake entered entering stormed besieging besieged'.split(
    ' ',
  ),
);

/** What the rest of the article says about a name. */
export interface Elsewhere {
  /** Used as a place beyond doubt somewhere. */
  readonly place: boolean;
  /** Stands as the last word of a longer name that is no place: a surname. */
  readonly surname: boolean;
}

/** 0 to 1; below 0.2 it is not worth proposing. */
export function confidenceOf(candidate: Candidate, elsewhere: Elsewhere): number {
  const { use, evidence, whole } = candidate;
  if (evidence === 'kind') return candidate.weakKind ? 0.7 : use.use === 'actor' && use.strength > 0.8 ? 0.75 : 0.9;
  if (evidence === 'announced') {
    if (elsewhere.surname || (!candidate.name.includes(' ') && isPersonLike(candidate.name))) return 0.3;
    return candidate.use.cue === 'at' || candidate.use.cue === 'in' ? 0.72 : 0.85;
  }
  if (isEveryday(candidate.name) && !isSaidOfPlace(candidate, elsewhere)) return 0.1;
  const kindly = candidate.to - candidate.from > tokensOf(candidate);
  if (kindly) return candidate.weakKind ? 0.75 : 0.95;
  const place = use.use === 'place' ? use.strength : 0;
  const actor = use.use === 'actor' ? use.strength : 0;
  if (!whole && !candidate.view.titled && !candidate.view.shouted) return place > 0.8 ? 0.4 : 0.2;
  if (candidate.country && BESIDE_BORDER.has(use.cue ?? '')) return 0.995;
  if (candidate.country) return place ? 0.25 + 0.7 * place : actor ? 0.15 : 0.45;
  const single = !/[\s-]/.test(candidate.name);
  const bare = single && !place && candidate.population < 100_000 && !elsewhere.place;
  if (bare && (candidate.from === 0 || candidate.view.lower[candidate.from - 1] === 'the' || candidate.view.words[candidate.to] === ':')) return 0.15;
  if (single && (elsewhere.surname || isPersonLike(candidate.name)) && place < 0.9) return 0.15;
  const fame =
    candidate.population >= 1_000_000 ? 0.85 : candidate.population >= 100_000 ? 0.78 : candidate.population >= 10_000 ? 0.68 : single ? 0.5 : 0.65;
  if (place && TAKEN.has(use.cue ?? '') && !candidate.capital) return 0.992;
  if (place) return Math.max(fame, 0.35 + 0.62 * place);
  if (actor) return candidate.capital ? 0.2 : actor >= 0.9 ? 0.3 : fame - actor * 0.3;
  if (candidate.capital) return 0.5;
  return elsewhere.place ? Math.max(0.8, fame) : fame - 0.05;
}

/** "in Hit", "the town of Salt", "Tours, France"; not "in Federal court". */
function isSaidOfPlace({ use, view, to }: Candidate, elsewhere: Elsewhere): boolean {
  if (/^(?:NN|JJ|POS)/.test(view.tags[to] ?? '') && !view.titled) return false;
  return (use.use === 'place' && use.strength >= 0.7) || elsewhere.place;
}

function tokensOf(candidate: Candidate): number {
  return candidate.view.slice(candidate.from, candidate.to).startsWith(candidate.name) ? candidate.name.split(/\s+|(?<=-)|(?=-)/).length : 1;
}
