/** Place or actor, by use: "in Moscow" is a place, "Moscow said" an actor, "Syria's last territory" a place again. Words around the name decide. */
import { AGENTIVE, BODIES, BORDER_WORDS, COMPASS, DEALINGS, DEEDS, LOCATIVE, OF_ACTOR, OF_PLACE, SKIP } from './use-words.js';

/** What the words around a name say about its use, and how surely (0 to 1). */
export interface PlaceUse {
  readonly use: 'place' | 'actor' | 'unknown';
  readonly strength: number;
  /** The word that decides, for the explanation. */
  readonly cue?: string;
  /** The words that decide stand before the first of a list ("in Mosul, Tikrit and Samarra"). */
  readonly shared?: boolean;
}

/** The words of one sentence with their Penn tags; the name is the tokens `from` to `to` (half-open). */
export interface UseContext {
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

const UNKNOWN: PlaceUse = { use: 'unknown', strength: 0 };

/** Reads the use of the name at tokens `from`..`to`. */
export function placeUse({ words, tags }: UseContext, from: number, to: number): PlaceUse {
  const lower = (i: number): string => (words[i] ?? '').toLowerCase();
  const next = lower(to);
  if (next === '-') {
    const joined = lower(to + 1);
    if (joined === 'based' || joined === 'area' || joined === 'born') return { use: 'place', strength: 0.9, cue: `-${joined}` };
    if (joined === 'backed' || joined === 'led' || joined === 'allied' || joined === 'aligned' || joined === 'supported')
      return { use: 'actor', strength: 0.9, cue: `-${joined}` };
  }
  const owns = next === "'s" || next === '’s' || ((next === "'" || next === '’') && lower(to - 1).endsWith('s'));
  // "killed in Israel's offensive": a deed is somebody's.
  if (owns && ownsDeed(lower, tags, to + 1)) return { use: 'actor', strength: 0.9, cue: "'s" };
  const start = firstOfList(words, tags, from);
  const left = leftUse(lower, tags, start);
  if (left.use === 'place' && left.strength >= 0.8) return start < from ? { ...left, shared: true } : left;
  if (owns) return possessorUse(lower, tags, to + 1, left);
  const right = rightUse(lower, tags, lastOfList(words, to));
  if (left.use === 'unknown') return right;
  return right.use === left.use || right.strength <= left.strength ? left : left.strength >= 0.7 ? left : right;
}

/** "Aleppo and Idlib", "Mosul, Tikrit and Samarra": what stands before the first counts for all. */
function firstOfList(words: readonly string[], tags: readonly string[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 8; steps++) {
    let i = at - 1;
    const link = (words[i] ?? '').toLowerCase();
    if (link !== 'and' && link !== ',' && link !== 'or') return at;
    if (link !== ',' && words[i - 1] === ',') i--;
    let first = i;
    while (first > 0 && /^\p{Lu}|^-$|^al$/u.test(words[first - 1]!) && tags[first - 1] !== 'DT') first--;
    if (first === i) return at;
    at = first;
  }
  return at;
}

/** "Baku and Yerevan agreed": what follows the last counts for all. */
function lastOfList(words: readonly string[], to: number): number {
  let at = to;
  while (/^(?:and|or|,)$/.test(words[at] ?? '') && /^\p{Lu}/u.test(words[at + 1] ?? '')) {
    at += 2;
    while (/^\p{Lu}|^-$|^al$/u.test(words[at] ?? '')) at++;
  }
  return at;
}

function leftUse(lower: (i: number) => string, tags: readonly string[], start: number): PlaceUse {
  let i = start - 1;
  while (i >= 0 && SKIP.has(lower(i)) && !(COMPASS.has(lower(i)) && lower(i + 1) === 'of')) i--;
  // "in rebel-held Idlib", "from government-controlled Hama"
  while (i >= 1 && /^(?:held|controlled|occupied|ruled|run|majority|administered|torn|hit|stricken)$/.test(lower(i)) && lower(i - 1) === '-') {
    i -= 3;
    if (i >= 0 && SKIP.has(lower(i))) i--;
    if (i < 0 || LOCATIVE[lower(i)] === undefined) return { use: 'place', strength: 0.85, cue: 'held' };
  }
  const before = lower(i);
  if (before === 'of') {
    const owner = lower(i - 1);
    if (OF_PLACE.has(owner)) return { use: 'place', strength: 0.93, cue: `${owner} of` };
    if (OF_ACTOR.has(owner)) return { use: 'actor', strength: 0.6, cue: `${owner} of` };
    return { use: 'place', strength: 0.6, cue: 'of' };
  }
  if (before === 'between' || before === 'with' || before === 'and') {
    for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
      if (BORDER_WORDS.has(lower(k))) return { use: 'place', strength: 0.92, cue: lower(k) };
      if (DEALINGS.has(lower(k))) return { use: 'actor', strength: 0.85, cue: lower(k) };
    }
    return before === 'with' ? { use: 'actor', strength: 0.7, cue: before } : UNKNOWN;
  }
  if ((before === 'to' || before === 'from' || before === 'on') && DEALINGS.has(lower(i - 1)))
    return { use: 'actor', strength: 0.7, cue: lower(i - 1) };
  if ((before === 'to' && lower(i - 1) === 'according') || (before === 'on' && /^call(?:s|ed|ing)?$/.test(lower(i - 1))))
    return { use: 'actor', strength: 0.9, cue: `${lower(i - 1)} ${before}` };
  const agentive = AGENTIVE[before];
  if (agentive !== undefined) return { use: 'actor', strength: agentive, cue: before };
  const locative = LOCATIVE[before];
  if (locative !== undefined) return { use: 'place', strength: locative, cue: before };
  if (/^VB[DZPGN]?$/.test(tags[i] ?? '')) return { use: 'actor', strength: 0.45, cue: before };
  return UNKNOWN;
}

function ownsDeed(lower: (i: number) => string, tags: readonly string[], at: number): boolean {
  for (let i = at; i < at + 3 && /^(?:JJ|NN|VBN|VBG|CD|HYPH)/.test(tags[i] ?? ''); i++) if (DEEDS.has(lower(i))) return true;
  return false;
}

/** "Syria's": the state where a body of it follows, else the land. */
function possessorUse(lower: (i: number) => string, tags: readonly string[], at: number, left: PlaceUse): PlaceUse {
  for (let i = at; i < at + 4 && /^(?:JJ|NN|VBN|VBG|CD|HYPH|RB)/.test(tags[i] ?? ''); i++) {
    if (BODIES.has(lower(i))) return { use: 'actor', strength: 0.65, cue: `'s ${lower(i)}` };
  }
  return left.use === 'place' ? left : { use: 'place', strength: 0.7, cue: "'s" };
}

function rightUse(lower: (i: number) => string, tags: readonly string[], to: number): PlaceUse {
  let i = to;
  if (lower(i) === ',' && (lower(i + 1) === 'which' || lower(i + 1) === 'who' || lower(i + 1) === 'whose')) i += 2;
  while (/^(?:also|now|still|already|repeatedly|later|itself|reportedly|has|have|had|long|publicly|both)$/.test(lower(i))) i++;
  const tag = tags[i] ?? '';
  const word = lower(i);
  if (/^(?:is|was|were|are|be|been|remains|fell|lies|remained|became)$/.test(word)) return { use: 'unknown', strength: 0, cue: word };
  if (
    /^(?:says|said|accused|denied|denies|announced|warned|called|urged|rejected|vowed|insists|insisted|wants|wanted|agreed|backs|backed|supports)$/.test(
      word,
    )
  ) {
    return { use: 'actor', strength: 0.95, cue: word };
  }
  if (tag === 'VBZ' || tag === 'VBD' || tag === 'VBP' || tag === 'MD' || (tag === 'VBN' && i > to)) return { use: 'actor', strength: 0.8, cue: word };
  return UNKNOWN;
}
