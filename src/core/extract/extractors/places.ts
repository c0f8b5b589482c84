/** Places by the gazetteer, by kind words and by what announces them. */
import { CONTENT } from '../../text/part-kind.js';
import type { PartKind } from '../../text/part-kind.js';
import type { Candidate } from '../places/candidate.js';
import { confidenceOf } from '../places/confidence.js';
import { findNames } from '../places/find-names.js';
import { findRoads } from '../places/find-roads.js';
import { findStates } from '../places/find-states.js';
import { viewSentence, type PlaceView } from '../places/view.js';
import { isNoPlace } from '../trim-mention.js';
import type { DraftMention, Extractor } from '../types.js';

const LEAST = 0.2;
/** Credits name places too ("Reporting by ... in Beirut"). */
const READ: ReadonlySet<PartKind> = new Set([...CONTENT, 'credit', 'byline']);

export const places: Extractor = {
  name: 'places',
  extract(context) {
    const views = context.units.filter((unit) => READ.has(unit.part.kind)).flatMap((unit) => viewSentence(unit, context) ?? []);
    const inViews = views.map((view) => {
      const told = [...findRoads(view, context.resources), ...findStates(view)];
      return [...findNames(view, context.resources).filter((one) => !told.some((other) => one.from < other.to && other.from < one.to)), ...told];
    });
    const candidates = inViews.flat();
    const sure = new Set(candidates.filter((one) => one.use.use === 'place' && one.use.strength >= 0.9 && one.whole).map((one) => one.name));
    const surnames = new Set(views.flatMap((view, i) => surnamesOf(view, inViews[i]!)));
    const found: DraftMention[] = [];
    for (const candidate of candidates) {
      const elsewhere = { place: sure.has(candidate.name), surname: surnames.has(candidate.name) };
      const confidence = confidenceOf(candidate, elsewhere);
      if (confidence <= LEAST || isOfByline(candidate) || isNoPlace(candidate.view.tokens, { start: candidate.from, end: candidate.to })) continue;
      found.push({
        kind: 'place',
        type: candidate.type,
        form: 'name',
        start: candidate.view.tokens[candidate.from]!.start,
        end: candidate.view.tokens[candidate.to - 1]!.end,
        confidence,
        extractor: 'places',
        reason: reasonOf(candidate),
      });
    }
    return found;
  },
};

/** "By Amina Noor and Oscar Ryder in London": in a byline only what a preposition or a comma stands before is a place. */
function isOfByline({ view, from }: Candidate): boolean {
  return view.unit.part.kind === 'byline' && !/^(?:in|from|at|near|,|[|–—-])$/.test(view.lower[from - 1] ?? '');
}

/** Last words of longer runs of capitals that hold no place. `candidates` are those of the view. */
function surnamesOf(view: PlaceView, candidates: readonly Candidate[]): string[] {
  if (view.titled || view.shouted) return [];
  return view.runs.flatMap((run) => {
    const last = view.words[run.to - 1]!;
    const isPlace = candidates.some((one) => one.from < run.to && run.from < one.to && one.whole);
    return run.to - run.from > 1 && !isPlace ? [last] : [];
  });
}

function reasonOf(candidate: Candidate): string {
  const cue = candidate.use.use === 'place' && candidate.use.cue ? ` after “${candidate.use.cue}”` : '';
  if (candidate.evidence === 'listed') return `The gazetteer has the name${cue}.`;
  return candidate.evidence === 'kind' ? 'A name with a word for a kind of place.' : 'A name that its introduction calls a place.';
}
