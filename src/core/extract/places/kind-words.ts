/** The words that say what kind of place a name names: "Idlib province", "Lake Kivu", "Torkham crossing". */
import type { PlaceType } from '../../model/kinds.js';

const AFTER: Readonly<Partial<Record<PlaceType, string>>> = {
  region:
    'province provinces governorate governorates oblast oblasts region regions district districts county counties state states department departments ' +
    'prefecture prefectures canton cantons emirate subdistrict township townships cercle cercles commune communes municipality municipalities territory ' +
    'regency regencies parish raion rayon rayons krai okrug zone woreda peninsula enclave exclave countryside subprovince agency',
  settlement: 'city town village villages neighbourhood neighborhood neighbourhoods neighborhoods suburb suburbs quarter settlement kibbutz favela',
  facility:
    'airport airports airbase airfield airstrip hospital hospitals clinic prison jail dam bridge crossing crossings checkpoint port seaport harbour harbor base ' +
    'barracks garrison university college school mosque church cathedral monastery market bazaar souk square roundabout stadium refinery oilfield ' +
    'oilfields mine steelworks embassy consulate palace castle fort fortress citadel museum station tunnel terminal courthouse hotel camp camps ' +
    'cemetery shrine tomb tower mall theatre theater spaceport seminary observatory plaza park',
  road: 'highway highways road roads motorway street avenue boulevard expressway corridor lane freeway turnpike',
  water: 'river rivers lake sea gulf strait straits bay canal delta creek ocean reservoir lagoon wadi coast basin estuary spring',
  area:
    'mountain mountains hill hills heights valley desert forest plain plains steppe island islands archipelago frontier border borders ridge peak pass plateau ' +
    'gorge marshes triangle junction intersection oasis glacier volcano jungle swamp',
};
/** Kind words of two words, the second of which decides. */
const FIRST_OF_TWO =
  'international refugee displacement military air naval border oil gas power nuclear train railway bus army police central district civilian grain gold ' +
  'coal copper water gas displaced idp transit detention hydroelectric thermal solar steel cement sub-district metro free trade';
const SECOND_OF_TWO: Readonly<Partial<Record<PlaceType, string>>> = {
  facility:
    'airport airbase airfield base field fields camp camps crossing crossings post posts checkpoint plant station prison hospital market terminal mine mines ' +
    'refinery dam silo facility academy headquarters',
  area: 'junction zone',
  region: 'district',
};
const BEFORE: Readonly<Partial<Record<PlaceType, string>>> = {
  water: 'lake river wadi nahr bahr lago rio',
  area: 'mount mt mt. jabal jebel djebel cape isla isle monte cerro ras jabel tora',
  facility: 'camp fort hotel plaza hospital hostal palacio checkpoint',
  road: 'highway route interstate rua calle via autoroute',
};
/** "Gulf of Aden", "port of Hodeidah": kind words that the name needs "of" for. */
const BEFORE_OF: Readonly<Partial<Record<PlaceType, string>>> = {
  water: 'gulf bay strait straits sea',
  facility: 'port university airport',
  area: 'isle island cape horn valley mount plains rock',
};
/** "city of Aleppo": these stay outside the mark, but tell that a place name follows. */
const OUTSIDE: Readonly<Partial<Record<PlaceType, string>>> = {
  settlement:
    'city cities town towns village villages capital suburb suburbs neighbourhood neighborhood neighbourhoods neighborhoods quarter hamlet settlement outpost stronghold bastion',
  region: 'province provinces governorate region regions district districts state county emirate department enclave territory oblast municipality',
};

function table(source: Readonly<Partial<Record<PlaceType, string>>>): ReadonlyMap<string, PlaceType> {
  return new Map(Object.entries(source).flatMap(([type, words]) => words.split(' ').map((word) => [word, type as PlaceType] as const)));
}

const after = table(AFTER);
const second = table(SECOND_OF_TWO);
const before = table(BEFORE);
const beforeOf = table(BEFORE_OF);
const outside = table(OUTSIDE);
const firstOfTwo = new Set(FIRST_OF_TWO.split(' '));

/** Kind words that also follow an adjective of a country ("Turkish border", "Brazilian embassy"). */
const AFTER_ADJECTIVE = new Set(['border', 'borders', 'frontier', 'embassy', 'consulate', 'coast']);

/** Kind words that a name can also end in without being a place, or that other nouns follow: they need more evidence. */
const WEAK = new Set([
  'state',
  'states',
  'base',
  'agency',
  'college',
  'park',
  'mine',
  'zone',
  'pass',
  'plain',
  'spring',
  'station',
  'school',
  'market',
  'quarter',
  'peak',
  'settlement',
  'tower',
]);

export interface KindWords {
  /** How many tokens the kind words take. */
  readonly length: number;
  readonly type: PlaceType;
  readonly weak: boolean;
}

/** The kind words that start at `at` in `words` (lower case), if a name may end before them. */
export function kindAfter(words: readonly string[], at: number): KindWords | undefined {
  const [one = '', two = '', three = ''] = [words[at], words[at + 1], words[at + 2]];
  if (firstOfTwo.has(one)) {
    if (firstOfTwo.has(two) && second.has(three)) return { length: 3, type: second.get(three)!, weak: false };
    const type = second.get(two);
    if (type) return { length: 2, type, weak: false };
  }
  const type = after.get(one);
  return type ? { length: 1, type, weak: WEAK.has(one) } : undefined;
}

/** The kind words that end before `at`, as part of the name: "Lake", "Gulf of". */
export function kindBefore(words: readonly string[], at: number): KindWords | undefined {
  const [one = '', two = ''] = [words[at - 1], words[at - 2]];
  if (one === 'of') {
    const type = beforeOf.get(two);
    return type ? { length: 2, type, weak: two === 'university' || two === 'rock' } : undefined;
  }
  const type = before.get(one);
  return type ? { length: 1, type, weak: type === 'facility' || one === 'ras' || one === 'via' } : undefined;
}

/** The type of place that "village of", "provinces of" before `at` announces. */
export function kindOutside(words: readonly string[], at: number): PlaceType | undefined {
  return words[at - 1] === 'of' ? outside.get(words[at - 2] ?? '') : outside.get(words[at - 1] ?? '');
}

/** The type of place that a common noun names ("the town", "the hospital"). */
export function kindOfNoun(word: string): PlaceType | undefined {
  return outside.get(word) ?? after.get(word);
}

export function followsAdjective(word: string): boolean {
  return AFTER_ADJECTIVE.has(word);
}

/** The type that a whole name says of itself by its first or last words, with the name that remains. */
export function readKind(name: string): { readonly bare: string; readonly type: PlaceType | undefined; readonly kind: string } {
  const words = name.split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  for (let at = 1; at < words.length; at++) {
    const kind = kindAfter(lower, at);
    if (kind && at + kind.length === words.length) return { bare: words.slice(0, at).join(' '), type: kind.type, kind: lower.slice(at).join(' ') };
  }
  for (const at of [2, 1]) {
    const kind = words.length > at ? kindBefore(lower, at) : undefined;
    if (kind?.length === at) return { bare: words.slice(at).join(' '), type: kind.type, kind: lower.slice(0, at).join(' ') };
  }
  return { bare: name, type: undefined, kind: '' };
}
