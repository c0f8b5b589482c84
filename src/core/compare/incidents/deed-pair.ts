/** What tells whether two events of one article report one deed, as numbers for the trees of deed-model.ts. */
import { gap, length, type Days } from './days.js';
import type { DeedFeatures } from './deed-features.js';
import { familyOf } from './families.js';
import { areKinModes } from './modes.js';
import { placesAgree, type PlaceFact } from './places.js';
import type { ReadReport } from './read-reports.js';
import { sidesAgree } from './sides.js';

/** An article's events, with what is the same for all their pairs. */
export interface ReadArticle {
  readonly reads: readonly ReadReport[];
  /** How many towns and days its events name. */
  readonly towns: number;
  readonly dates: number;
  /** How each event's places and days fit those of the first event that has any. */
  readonly mainPlaces: readonly number[];
  readonly mainDays: readonly number[];
  /** How many events of each type stand before each place of the list, and in all. */
  readonly types: ReadonlyMap<string, Uint16Array>;
}

export function readArticleDeeds(reads: readonly ReadReport[]): ReadArticle {
  const towns = new Set(reads.flatMap(({ places }) => places.filter((place) => isTown(place) && !place.inferred).map(({ name }) => name)));
  const types = new Map(reads.map(({ report }) => [report.type, new Uint16Array(reads.length + 1)]));
  for (const [type, counts] of types) for (const [i, { report }] of reads.entries()) counts[i + 1] = counts[i]! + (report.type === type ? 1 : 0);
  const days = reads.find((one) => one.days)?.days;
  const places = reads.find((one) => one.places.some((place) => isTown(place) && !place.inferred))?.places ?? [];
  return {
    reads,
    towns: towns.size,
    dates: new Set(reads.flatMap((one) => one.days?.start ?? [])).size,
    mainPlaces: reads.map(({ near }) => placesSay(near, places)),
    mainDays: reads.map(({ nearDays }) => daysSay(nearDays, days)),
    types,
  };
}

function isTown({ extent }: PlaceFact): boolean {
  return extent === 'settlement' || extent === 'site';
}

const NO_NAMES: ReadonlySet<string> = new Set();
const TYPES: readonly string[] = ['ASSAULT', 'SEIZE', 'RETREAT', 'COERCE', 'DISPLACE', 'PROTEST', 'MOBILIZE'];
const STATUSES: readonly string[] = ['asserted', 'denied', 'disputed', 'planned', 'hypothetical'];
/** Where one of two says nothing. */
const OPEN = -2;
const LATER_ONLY = -1.5;
const LATER = -1;
/** What plainly other towns take from the score of their places. */
const APART = 0.25;

/** The numbers of a later and an earlier event of an article, by their places in it. */
export function deedPair(article: ReadArticle, j: number, i: number, features: DeedFeatures): number[] {
  const later = article.reads[j]!;
  const earlier = article.reads[i]!;
  const [a, b] = [later.report, earlier.report];
  const together = a.sentence.start === b.sentence.start;
  const ofType = article.types.get(a.type)!;
  const both = (test: (one: ReadReport) => boolean): number => (test(later) ? 2 : 0) + (test(earlier) ? 1 : 0);
  return [
    a.type === b.type ? 2 : familyOf(a.type) === familyOf(b.type) ? 1 : 0,
    TYPES.indexOf(a.type),
    TYPES.indexOf(b.type),
    modesAgree(a.mode, b.mode),
    both(({ report }) => report.mode !== undefined),
    features.stem ? 1 : 0,
    both(({ isResult }) => isResult),
    both(({ isGeneral }) => isGeneral),
    later.introduction,
    earlier.introduction,
    both(({ isKnown }) => isKnown),
    both(({ isAnother }) => isAnother),
    together ? 1 : 0,
    Math.min(1500, a.trigger.start - b.trigger.end),
    later.paragraph - earlier.paragraph,
    Math.min(12, j - i),
    Math.min(8, ofType[j]! - ofType[i + 1]!),
    Math.min(8, earlier.paragraph),
    Math.min(12, later.paragraph),
    Math.min(6, i),
    both(({ inTitle }) => inTitle),
    both(({ isListed }) => isListed),
    both(({ isQuoted }) => isQuoted),
    a.status === b.status ? 1 : 0,
    STATUSES.indexOf(a.status),
    STATUSES.indexOf(b.status),
    whereBoth(later.actors, earlier.actors, features.actors),
    whereBoth(later.targets, earlier.targets, features.targets),
    whereBoth(later.actors, earlier.targets, sidesAgree(later.actors, earlier.targets)),
    whereBoth(later.targets, earlier.actors, sidesAgree(later.targets, earlier.actors)),
    (sharesAny(later.doers, earlier.doers) ? 2 : 0) + (sharesAny(later.hurt, earlier.hurt) ? 1 : 0),
    (sharesAny(later.doers, earlier.hurt) ? 2 : 0) + (sharesAny(later.hurt, earlier.doers) ? 1 : 0),
    whereBoth(later.places, earlier.places, features.apart ? features.place - APART : features.place),
    placesSay(later.near, earlier.near),
    article.mainPlaces[j]!,
    both(({ places }) => places.some(({ inferred }) => !inferred)),
    daysSay(later.days, earlier.days),
    daysSay(later.nearDays, earlier.nearDays),
    article.mainDays[j]!,
    both(({ report }) => report.times.some(({ inferred }) => !inferred)),
    later.tolls.length && earlier.tolls.length ? tollsSay(later, earlier, features.tolls) : OPEN,
    both(({ tolls }) => tolls.length > 0),
    both(({ report }) => report.figures.length > 0),
    sourcesSay(later.sources, earlier.sources),
    features.shared,
    together ? -1 : features.words,
    Math.min(40, article.reads.length),
    Math.min(8, article.towns),
    Math.min(8, article.dates),
    ofType[article.reads.length]! / article.reads.length,
    a.confidence,
    b.confidence,
  ];
}

function modesAgree(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return 0;
  return a === b ? 3 : areKinModes([a], [b]) ? 2 : 1;
}

/** `score`, where both say something. */
function whereBoth(a: readonly unknown[], b: readonly unknown[], score: number): number {
  return a.length && b.length ? score : a.length ? LATER_ONLY : OPEN;
}

function sharesAny(a: readonly number[], b: readonly number[]): boolean {
  return a.some((one) => b.includes(one));
}

function placesSay(a: readonly PlaceFact[], b: readonly PlaceFact[]): number {
  if (!a.length || !b.length) return whereBoth(a, b, 0);
  const { score, apart } = placesAgree({ places: a, names: NO_NAMES }, { places: b, names: NO_NAMES });
  return apart ? score - APART : score;
}

/** 3 the same day, 2 within, 1 the next, 0 another. */
function daysSay(a: Days | undefined, b: Days | undefined): number {
  if (!a || !b) return a ? LATER : OPEN;
  const apart = gap(a, b);
  if (apart > 0) return apart === 1 ? 1 : 0;
  return Math.max(length(a), length(b)) <= 2 ? 3 : 2;
}

/** As figuresAgree says; more where the numbers are of other things. */
function tollsSay(later: ReadReport, earlier: ReadReport, score: number): number {
  return later.tolls.some(({ measure }) => earlier.tolls.some((one) => one.measure === measure)) ? score : 2;
}

function sourcesSay(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (!a.size || !b.size) return a.size ? LATER : OPEN;
  for (const one of a) if (b.has(one)) return 1;
  return 0;
}
