/** From a nominal in the parse to the mentions it stands for. */
import { caseOf, kidsBy, type PlacedMention, type SentenceView } from './sentence-view.js';

export interface Filler {
  readonly placed: PlacedMention;
  /** head: the nominal itself; joined: coordinated with it; front: in front of a noun that is no mention ("militant positions"); of: behind "of". */
  readonly by: 'head' | 'joined' | 'front' | 'of' | 'member';
}

const PARTITIVE =
  /^(?:dozens?|scores|hundreds|thousands|millions|number|group|groups|members?|majority|most|some|half|part|parts|all|any|none|one|two|three|many|several|both|each|rest|series|wave|convoys?|column|columns|contingent|team|teams|unit|units|positions?|gathering|gatherings|crowd|crowds|forces?|fighters?|ranks|bodies|body|remains|lives|families|homes?|houses?|headquarters|presence|people|killings?|deaths?|convoy|area|areas|village|villages|town|towns|city|cities|outskirts|district|districts|parts|region|neighbou?rhoods?|suburbs?|countryside|west|east|north|south|northwest|northeast|southwest|southeast|centre|center|edge|part|province|strip|port|state|market|camp|vicinity|direction|government|army|troops|soldiers|spokesm[ae]n|spokeswoman|leader|leaders|commander|head|chief)$/;

/** The mentions that the nominal headed by `token` stands for, coordinated ones included. Bounded by depth. */
export function fillersOf(view: SentenceView, token: number, depth = 0): Filler[] {
  if (depth > 3) return [];
  const found: Filler[] = [];
  const headed = view.covering[token]!.filter((one) => one.head === token);
  if (headed.length) for (const placed of headed) found.push({ placed, by: depth ? 'joined' : 'head' });
  else if (view.covering[token]!.length) found.push({ placed: view.covering[token]![0]!, by: depth ? 'joined' : 'head' });
  if (!found.some(({ placed }) => placed.mention.kind === 'actor' || placed.mention.kind === 'place')) {
    for (const kid of kidsBy(view, token, /^nmod/)) {
      if (view.rel[kid] === 'nmod:poss') continue;
      const prep = caseOf(view, kid);
      if (prep === 'of' || (prep === 'from' && PARTITIVE.test(view.lower[token]!)) || (prep === 'in' && PARTITIVE.test(view.lower[token]!))) {
        for (const filler of fillersOf(view, kid, depth + 1)) found.push({ ...filler, by: 'of' });
      }
    }
    for (const kid of kidsBy(view, token, /^(?:compound|amod|nmod:poss|nmod:desc|nummod|flat|det)/)) {
      for (const placed of view.covering[kid]!) found.push({ placed, by: 'front' });
      for (const below of kidsBy(view, kid, /^conj$/)) for (const placed of view.covering[below]!) found.push({ placed, by: 'front' });
    }
  }
  for (const kid of kidsBy(view, token, /^(?:conj|nmod)/)) {
    if (
      view.rel[kid] === 'conj'
        ? /^(?:NN|PRP|CD|JJ|VBG)/.test(view.pos[kid]!)
        : /^(?:including|alongside|along with|together with)$/.test(caseOf(view, kid))
    ) {
      for (const filler of fillersOf(view, kid, depth + 1)) found.push({ placed: filler.placed, by: view.rel[kid] === 'conj' ? 'joined' : 'member' });
    }
  }
  return unique(found);
}

function unique(fillers: readonly Filler[]): Filler[] {
  const seen = new Set<PlacedMention>();
  return fillers.filter(({ placed }) => !seen.has(placed) && seen.add(placed));
}

/** The actor mentions a nominal stands for, best first; where several nest ("[Syria]'s [army]"), the head's. */
export function actorsOf(view: SentenceView, token: number): Filler[] {
  return fillersOf(view, token).filter(({ placed }) => placed.mention.kind === 'actor');
}
