/** Place or actor, by use: "in Moscow" is a place, "Moscow said" an actor, "Syria's last territory" a place again. Words around the name decide. */

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

/** Prepositions after which a name is where something is, and how surely. */
const LOCATIVE: Readonly<Record<string, number>> = {
  in: 0.97,
  near: 0.98,
  at: 0.9,
  inside: 0.97,
  outside: 0.95,
  around: 0.95,
  across: 0.95,
  throughout: 0.97,
  through: 0.9,
  into: 0.93,
  toward: 0.85,
  towards: 0.85,
  onto: 0.9,
  within: 0.9,
  along: 0.9,
  beyond: 0.8,
  off: 0.85,
  via: 0.9,
  outskirts: 0.95,
  bordering: 0.9,
  northeast: 0.97,
  northwest: 0.97,
  southeast: 0.97,
  southwest: 0.97,
  entering: 0.9,
  leaving: 0.8,
  reaching: 0.9,
  reached: 0.85,
  besieged: 0.85,
  fled: 0.9,
  entered: 0.9,
  left: 0.7,
  visited: 0.8,
  visit: 0.75,
  invaded: 0.7,
  seized: 0.9,
  captured: 0.9,
  capture: 0.85,
  overran: 0.9,
  recaptured: 0.92,
  retake: 0.92,
  take: 0.8,
  took: 0.85,
  taking: 0.88,
  taken: 0.85,
  retaking: 0.92,
  seizing: 0.92,
  seize: 0.88,
  capturing: 0.9,
  recapture: 0.92,
  recapturing: 0.92,
  shelled: 0.88,
  bombed: 0.85,
  shelling: 0.8,
  overrun: 0.9,
  besieging: 0.88,
  storm: 0.85,
  stormed: 0.88,
  struck: 0.75,
  hit: 0.75,
  retook: 0.92,
  liberated: 0.85,
  occupied: 0.8,
  to: 0.75,
  from: 0.75,
  over: 0.7,
  on: 0.65,
  above: 0.85,
  under: 0.5,
};
/** Words after which a name is who acts or is dealt with. */
const AGENTIVE: Readonly<Record<string, number>> = {
  by: 0.9,
  with: 0.75,
  against: 0.8,
  for: 0.55,
  opposed: 0.85,
  loyal: 0.9,
  accused: 0.9,
  told: 0.9,
  urged: 0.9,
  blamed: 0.9,
  warned: 0.9,
  backed: 0.85,
  supports: 0.9,
  like: 0.6,
  ally: 0.9,
  allies: 0.9,
};
const BORDER_WORDS = new Set([
  'border',
  'borders',
  'frontier',
  'boundary',
  'crossing',
  'road',
  'highway',
  'route',
  'line',
  'corridor',
  'distance',
  'flight',
  'flights',
  'strip',
  'bordering',
  'located',
  'area',
]);
const DEALINGS = new Set([
  'talks',
  'war',
  'conflict',
  'relations',
  'ties',
  'tensions',
  'agreement',
  'deal',
  'ceasefire',
  'truce',
  'dispute',
  'negotiations',
  'fighting',
  'clashes',
  'cooperation',
  'pact',
  'treaty',
  'alliance',
  'meeting',
  'sanctions',
  'accusations',
  'support',
  'aid',
  'pressure',
  'demands',
  'weapons',
  'loyal',
  'opposed',
  'opposition',
]);
/** "of" after these: a place within or beside the name; after those: a body of it. */
const OF_PLACE = new Set(
  'city cities town towns village villages province provinces governorate region regions district districts state states county capital port outskirts suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods quarter quarters north south east west northeast northwest southeast southwest northeastern part parts centre center heart edge edges side sides border borders coast countryside area areas airport streets shores rest half most much control siege battle fall capture island islands north-east north-west south-east south-west invasion occupation bombardment bombing shelling people residents territory interior mountains valley direction miles kilometres kilometers km population swathes swaths tracts map vicinity'.split(
    ' ',
  ),
);
const OF_ACTOR = new Set(
  'government governments president king leader leaders minister ministry army forces support backing help allies ally enemies behalf accusations criticism opponents friends ambassador ambassadors embassy embassies consul envoy envoys representative representatives spokesman interests policy role tool hands republic bank'.split(
    ' ',
  ),
);
const SKIP = new Set(
  'the a northern southern eastern western northeastern northwestern southeastern southwestern central north south east west northeast northwest southeast southwest upper lower rural downtown nearby neighbouring neighboring war-torn besieged occupied greater mainland inner outer coastal all most much both'.split(
    ' ',
  ),
);
const COMPASS = new Set([
  'north',
  'south',
  'east',
  'west',
  'northeast',
  'northwest',
  'southeast',
  'southwest',
  'north-east',
  'north-west',
  'south-east',
  'south-west',
]);
/** Bodies that a possessor owns as a state: "Syria's army". */
const BODIES = new Set(
  'government army military ministry minister president parliament police forces troops air navy ambassador envoy embassy foreign defence defense interior prime security supreme ruling leader leaders leadership king rulers regime state national intelligence authorities election coalition allies ally general chief rebels opposition support position demand decision role policy interests offer response proposal claim claims stance refusal warning announcement accusation cabinet senate council court'.split(
    ' ',
  ),
);

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
  const start = firstOfList(words, tags, from);
  const left = leftUse(lower, tags, start);
  if (left.use === 'place' && left.strength >= 0.8) return start < from ? { ...left, shared: true } : left;
  if (next === "'s" || next === '’s' || ((next === "'" || next === '’') && lower(to - 1).endsWith('s')))
    return possessorUse(lower, tags, to + 1, left);
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
