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
  let covered = 0;
  return view.runs.flatMap((run) => {
    if (run.from < covered) return [];
    covered = Math.max(covered, groupEnd(view, run, resources));
    return covered > run.to || covered === run.to ? [] : inRun(view, trim(view, run), resources);
  });
}

/** Where a listed group's name that begins with `run` ends ("Islamic State of Iraq and al-Sham"); 0 for none. */
function groupEnd(view: PlaceView, run: Run, { lexicons }: Resources): number {
  if (lexicons.groups.find(view.slice(run.from, run.to))) return extend(run.to) || run.to;
  return extend(run.to);

  function extend(end: number): number {
    if (!/^(?:of|for|in|and)$/.test(view.lower[end] ?? '')) return 0;
    for (let to = Math.min(view.words.length, end + 7); to > end + 1; to--) {
      if (/^\p{Lu}/u.test(view.words[to - 1]!) && lexicons.groups.find(view.slice(run.from, to))) return to;
    }
    return 0;
  }
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
  return isCommon(view.words[at]!) || !(view.tags[at] ?? '').startsWith('NNP');
}

function inRun(view: PlaceView, run: Run, resources: Resources): Candidate[] {
  if (run.from >= run.to || (isTitle(view.words[run.from - 1] ?? '') && run.to - run.from > 1)) return [];
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
  const front = at === run.from;
  if (view.words[at] === '-' || (at > 0 && isInsideName(view, at, run.to))) return undefined;
  if (front) {
    const joined = joinedName(view, run, gazetteer);
    if (joined) return candidate(view, joined, at, joined.to, { evidence: 'listed', kind: kindAt(view, joined.to, false) }, resources);
  }
  for (let end = Math.min(run.to, at + LONGEST); end > at; end--) {
    if (!/\p{L}/u.test(view.words[end - 1]!) || isInsideName(view, end, run.to)) continue;
    const name = view.slice(at, end);
    if (lexicons.groups.find(name)) return undefined;
    if (/^\p{Lu}{2,4}$/u.test(name) && !view.shouted && !isRegionCode(name, gazetteer)) continue;
    if (end - at === 1 && (isCommon(name) || COMPASS.test(view.lower[at]!))) continue;
    if (lexicons.nations.ofPeople(name) && !lexicons.nations.named(name)) return ofAdjective(view, run, at, end, resources);
    const listed = gazetteer.has(name);
    const kind = kindAt(view, end, listed);
    if (listed) return candidate(view, run, at, end, { evidence: 'listed', kind }, resources);
    if (!front || end !== run.to || (view.titled && !listed && end - at < 2)) continue;
    if (kind && !(kind.weak && end - at === 1 && !(view.tags[at] ?? '').startsWith('NNP')))
      return candidate(view, run, at, end, { evidence: 'kind', kind }, resources);
    const inner = kindEnding(view, at, end);
    if (inner) return candidate(view, run, at, end, { evidence: 'kind', type: inner.type, weak: inner.weak }, resources);
    const first = kindBefore(view.lower, at);
    if (first && !first.weak && first.length === 2) return candidate(view, run, at, end, { evidence: 'kind', type: first.type }, resources);
    const announced = isBody(view, at)
      ? undefined
      : (kindOutside(view.lower, at) ?? (view.titled || view.shouted ? undefined : afterPreposition(view, at, end)));
    if (announced && end - at <= 6) return candidate(view, run, at, end, { evidence: 'announced', type: announced }, resources);
  }
  return undefined;
}

/** "Department of Transportation" is a body; the "department of Santa Cruz" is a region, and so is what the gazetteer has. */
function isBody({ words }: PlaceView, at: number): boolean {
  return /^(?:of|for)$/.test(words[at - 1] ?? '') && /^(?:DEPARTMENT|Department|Dept\.?)$/.test(words[at - 2] ?? '');
}

/** "Democratic Republic of Congo", "Sistan and Baluchestan": names whose runs a small word divides, where the gazetteer has the whole. */
function joinedName(view: PlaceView, run: Run, gazetteer: Resources['gazetteer']): Run | undefined {
  let link = run.to;
  if (!/^(?:of|and)$/.test(view.lower[link] ?? '')) return undefined;
  if (view.lower[link + 1] === 'the') link++;
  const next = view.runs.find((other) => other.from === link + 1);
  if (!next || next.from > run.from + 6) return undefined;
  for (let end = next.to; end > next.from; end--) {
    const name = view.slice(run.from, end);
    if (gazetteer.has(name)) return { from: run.from, to: end };
  }
  return undefined;
}

/** Whether an acronym stands for a country or a region ("UAE", "EU"): towns are not written so. */
function isRegionCode(name: string, gazetteer: Resources['gazetteer']): boolean {
  return gazetteer.find(name).some(({ entry }) => entry.type === 'country' || (entry.type === 'region' && entry.population > 1_000_000));
}

/** Whether a cut at `end` would leave half a word: "Tal" of "Tal-Rifaat". */
function isInsideName(view: PlaceView, end: number, to: number): boolean {
  return end < to && (view.words[end] === '-' || view.words[end - 1] === '-') && view.tokens[end]!.start === view.tokens[end - 1]!.end;
}

/** The kind words at `end`; not those that only begin a longer compound ("market town", "border guards", "mine blast"). */
function kindAt(view: PlaceView, end: number, listed: boolean): KindWords | undefined {
  const kind = kindAfter(view.lower, end);
  if (!kind) return undefined;
  const after = end + kind.length;
  const compound = /^NNS?$/.test(view.tags[after] ?? '') && !/^(?:\p{Lu})/u.test(view.words[after] ?? '');
  const loose = kind.weak || /^(?:border|frontier|hospital|city|town|village|prison|camp|camps|port|university)$/.test(view.lower[after - 1]!);
  if (compound && loose) return undefined;
  // "Daraya hospital" is a hospital in Daraya, "Ghandour Hospital" a name
  return listed && kind.weak && kind.length === 1 && kind.type !== 'region' && !/^\p{Lu}/u.test(view.words[end]!) ? undefined : kind;
}

/** "Turkish border", "Brazilian embassy": the only kind words that an adjective makes a place with. */
function ofAdjective(view: PlaceView, run: Run, at: number, end: number, resources: Resources): Candidate | undefined {
  const kind = kindAt(view, end, false);
  if (!kind || !followsAdjective(view.lower[end + kind.length - 1]!)) return undefined;
  if (/^(?:guards?|police|forces?|troops|patrols?|officials?|security)$/.test(view.lower[end + kind.length] ?? '')) return undefined;
  return candidate(view, run, at, end, { evidence: 'kind', kind }, resources);
}

/** Last words of names of what is held, signed or read: "at the Republican National Convention". */
const NO_PLACE =
  /^(?:conventions?|acts?|conference|committee|circuit|summit|forum|games|olympics|championships?|cup|awards|agreement|treaty|protocol|program(?:me)?|plan|project|festival|debate|congress|meeting|assembly|review|times|post|journal|war|wars|crisis|report|bill|law|day|league|council|commission|agency|party|movement)$/;
const SURELY_AT = /^(?:in|near|outside|around|across|through|into|towards?|inside|at|throughout)$/;

/** An unknown name after a preposition of place, with nothing behind it that would make it a modifier. */
function afterPreposition(view: PlaceView, at: number, end: number): PlaceType | undefined {
  const { use, strength, cue, shared } = placeUse(view, at, end);
  if (view.words[end] === ':' || (shared && view.words[at - 1] === ',')) return undefined;
  if (use !== 'place' || strength < 0.9 || !cue || !(SURELY_AT.test(cue) || cue.endsWith(' of'))) return undefined;
  if (/^(?:NNS?|VBG)$/.test(view.tags[end] ?? '') && !/^(?:area|areas|district|on|last|where)$/.test(view.lower[end] ?? '')) return undefined;
  if (/^[A-Z]{2,}$/.test(view.words[at]!) && end - at === 1) return undefined;
  if (!(view.tags[end - 1] ?? '').startsWith('NNP') || NO_PLACE.test(view.lower[end - 1]!)) return undefined;
  return 'settlement';
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
  const from = before?.length === 2 && !before.weak ? at - 2 : at;
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
