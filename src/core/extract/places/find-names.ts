/** Finds place names in a sentence: by the gazetteer, by kind words, by what announces them. */
import type { PlaceType } from '../../model/kinds.js';
import type { Resources } from '../types.js';
import type { Candidate } from './candidate.js';
import { followsAdjective, kindAfter, kindBefore, kindOutside, type KindWords } from './kind-words.js';
import type { Run } from './name-runs.js';
import { isCommon, isTitle } from './not-places.js';
import { placeUse } from './use.js';
import type { PlaceView } from './view.js';

const COMPASS =
  /^(?:north|south|east|west|central|northern|southern|eastern|western|northeastern|northwestern|southeastern|southwestern|northeast|northwest|southeast|southwest)$/;
const LONGEST = 8;

/** Every candidate of the sentence, left to right, not overlapping. */
export function findNames(view: PlaceView, resources: Resources): Candidate[] {
  return view.runs.flatMap((run) => inRun(view, trim(view, run), resources));
}

/** Without function words and titles at the front; a title leaves nothing, for a person follows. */
function trim(view: PlaceView, run: Run): Run {
  let { from } = run;
  while (
    from < run.to &&
    /^(?:DT|IN|TO|CC|PRP|PRP\$|WDT|WP|WRB|EX|UH|MD|RB|VB[DZPGN]?)$/.test(view.tags[from] ?? '') &&
    (from === 0 || !view.titled) &&
    isLowerWord(view, from)
  )
    from++;
  return { from, to: run.to };
}

/** Whether the capital may be the sentence's: the tagger does not take the word for a name. */
function isLowerWord(view: PlaceView, at: number): boolean {
  return isCommon(view.words[at]!) || !/^NNP/.test(view.tags[at] ?? '');
}

function inRun(view: PlaceView, run: Run, resources: Resources): Candidate[] {
  if (run.from >= run.to || isTitle(view.words[run.from - 1] ?? '')) return [];
  const found: Candidate[] = [];
  let at = run.from;
  while (at < run.to) {
    if (isTitle(view.words[at]!) && at + 1 < run.to && !view.titled && !view.shouted) break;
    const candidate = startingAt(view, run, at, resources);
    if (candidate) {
      found.push(candidate);
      at = Math.max(candidate.to, at + 1);
    } else at++;
  }
  return found;
}

function startingAt(view: PlaceView, run: Run, at: number, resources: Resources): Candidate | undefined {
  const { gazetteer, lexicons } = resources;
  for (let end = Math.min(run.to, at + LONGEST); end > at; end--) {
    if (!/\p{L}/u.test(view.words[end - 1]!)) continue;
    const name = view.slice(at, end);
    if (lexicons.groups.find(name)) return undefined;
    if (end - at === 1 && (isCommon(name) || COMPASS.test(view.lower[at]!))) continue;
    const kind = kindAfter(view.lower, end);
    if (lexicons.nations.ofPeople(name) && !lexicons.nations.named(name)) {
      if (
        kind &&
        followsAdjective(view.lower[end + kind.length - 1]!) &&
        !/^(?:guards?|police|forces?|troops|patrols?|officials?|security)$/.test(view.lower[end + kind.length] ?? '')
      )
        return candidate(view, run, at, end, { evidence: 'kind', kind, type: kind.type === 'water' ? 'water' : kind.type }, resources);
      return undefined;
    }
    if (gazetteer.has(name)) return candidate(view, run, at, end, { evidence: 'listed', kind }, resources);
    const whole = at === run.from && end === run.to;
    if (whole && kind && !(kind.weak && end - at === 1 && !/^NNP/.test(view.tags[at] ?? '')))
      return candidate(view, run, at, end, { evidence: 'kind', kind }, resources);
    const inner = kindEnding(view, at, end);
    if (whole && inner) return candidate(view, run, at, end, { evidence: 'kind', type: inner.type, weak: inner.weak }, resources);
    const first = kindBefore(view.lower, at);
    if (whole && first && !first.weak && first.length === 2) return candidate(view, run, at, end, { evidence: 'kind', type: first.type }, resources);
    const announced = kindOutside(view.lower, at);
    if (whole && announced && end - at <= 4) return candidate(view, run, at, end, { evidence: 'announced', type: announced }, resources);
  }
  return undefined;
}

/** Kind words at the end of the run itself: "Kirkuk Governorate", "Al Thawra Hospital"; or at its front: "Lake Kivu". */
function kindEnding(view: PlaceView, at: number, end: number): { type: PlaceType; weak: boolean } | undefined {
  for (let k = Math.max(at + 1, end - 3); k < end; k++) {
    const kind = kindAfter(view.lower, k);
    if (kind && k + kind.length === end) return kind;
  }
  const front = end - at > 1 ? kindBefore(view.lower, at + 1) : undefined;
  return front?.length === 1 ? front : undefined;
}

interface Found {
  readonly evidence: Candidate['evidence'];
  readonly kind?: KindWords | undefined;
  readonly type?: PlaceType;
  readonly weak?: boolean;
}

function candidate(view: PlaceView, run: Run, at: number, end: number, found: Found, { gazetteer, lexicons }: Resources): Candidate {
  const name = view.slice(at, end);
  const kind = found.kind;
  const before = kindBefore(view.lower, at);
  // "port of Hodeidah", "Gulf of Aden"; a "Lake" in front stands in the run already
  const from = before && before.length === 2 && !before.weak ? at - 2 : at;
  const to = end + (kind?.length ?? 0);
  const hits = found.evidence === 'listed' ? gazetteer.find(name).filter((hit) => hit.match === 'exact') : [];
  const best = hits[0]?.entry;
  const country = hits.some((hit) => hit.entry.type === 'country');
  const inner = kindEnding(view, at, end);
  const type =
    kind?.type ??
    (from < at ? before!.type : undefined) ??
    found.type ??
    (country
      ? 'country'
      : (inner?.type ??
        typeByContext(
          view,
          at,
          best?.type,
          hits.map((hit) => hit.entry.type),
        )));
  return {
    view,
    from,
    to,
    type,
    evidence: found.evidence === 'listed' || !kind ? found.evidence : 'kind',
    whole: (at === run.from || from < at || COMPASS.test(view.lower[at - 1] ?? '')) && to >= run.to,
    weakKind: kind ? kind.weak : (found.weak ?? false),
    country,
    capital: lexicons.nations.ofCapital(name) !== undefined,
    population: Math.max(
      0,
      ...hits.map((hit) => (hit.entry.id.startsWith('curated:') ? Math.max(hit.entry.population, 50_000) : hit.entry.population)),
    ),
    use: placeUse(view, from, to),
    name,
  };
}

/** A name that is a town's and its province's: "southern Idlib" is the province. */
function typeByContext(view: PlaceView, at: number, best: PlaceType | undefined, types: readonly PlaceType[]): PlaceType {
  if (types.includes('region') && types.includes('settlement')) {
    return COMPASS.test(view.lower[at - 1] ?? '') && !/^(?:of)$/.test(view.lower[at - 2] ?? '') ? 'region' : 'settlement';
  }
  return best ?? 'settlement';
}
