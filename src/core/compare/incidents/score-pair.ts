/** How likely two tellings report one thing: facts that exclude it, and the weight of those that speak for it. */
import { figuresAgree } from './figures-agree.js';
import { gap, length } from './days.js';
import { areKinModes } from './modes.js';
import { placesAgree } from './places.js';
import { sidesAgree } from './sides.js';
import type { Telling } from './telling.js';
import { countShared } from './vocabulary.js';
import { overlap, shareOf } from './words.js';

/** What speaks for and against, each about -1 to 1. */
export interface Features {
  readonly type: number;
  readonly mode: number;
  readonly place: number;
  readonly time: number;
  readonly published: number;
  readonly actors: number;
  readonly targets: number;
  readonly figures: number;
  readonly words: number;
  readonly trigger: number;
  readonly names: number;
  /** -1 where one of them says nothing of the place, -0.5 where only what was told before it does. */
  readonly nowhere: number;
  /** -1 where one sums up a stretch of time and the other tells of a day. */
  readonly sum: number;
  readonly unreal: number;
}

/** Fitted to the pairs of one half of data/corpus/incidents, pulled towards round numbers. */
const WEIGHTS: Readonly<Record<keyof Features, number>> = {
  type: 1.2,
  mode: 2,
  place: 1.9,
  time: 2.1,
  published: 0.85,
  actors: 0.9,
  targets: 0.45,
  figures: 1.4,
  words: 3,
  trigger: 0.1,
  names: 2.3,
  nowhere: 0.8,
  sum: 2.2,
  unreal: 1.7,
};
const BIAS = -2.9;

/** Types of which one outlet may use one and another the other for one deed. */
const KIN: readonly ReadonlySet<string>[] = [
  new Set(['ASSAULT', 'SEIZE']),
  new Set(['SEIZE', 'RETREAT']),
  new Set(['ASSAULT', 'COERCE']),
  new Set(['AGREE', 'CONSULT', 'COOPERATE', 'CONCEDE']),
  new Set(['ACCUSE', 'THREATEN', 'REJECT', 'REQUEST']),
  new Set(['MOBILIZE', 'SUPPORT', 'AID']),
];

/** Of placesAgree, from which on two articles tell of one town. */
const SAME_PLACE = 0.9;
/** A campaign over a region goes on for days: outlets that tell of it name the last one. */
const CAMPAIGN_DAYS = 4;

/** 0 to 1. */
export function scorePair(a: Telling, b: Telling): number {
  const features = pairFeatures(a, b);
  return features ? weigh(features) : 0;
}

export function weigh(features: Features): number {
  let sum = BIAS;
  for (const key of Object.keys(WEIGHTS) as (keyof Features)[]) sum += WEIGHTS[key] * features[key];
  return 1 / (1 + Math.exp(-sum));
}

/** The features of a pair, or nothing where it is excluded: other days, other places, other deeds. */
export function pairFeatures(a: Telling, b: Telling): Features | undefined {
  const type = typesAgree(a, b);
  if (type === 0) return undefined;
  const time = timesAgree(a, b);
  if (time === undefined) return undefined;
  const place = placesAgree(a, b);
  if (place.apart || place.score <= -0.8) return undefined;
  const actors = sidesAgree(a.actors, b.actors);
  const published = a.published !== undefined && b.published !== undefined ? Math.abs(a.published - b.published) : undefined;
  return {
    type: a.isDenial === b.isDenial ? type - 1 : 0, // "storming" is denied as "entering"
    mode: modesAgree(a.modes, b.modes),
    place: place.score,
    time,
    // Two undated articles of one town may be years apart.
    published: published === undefined ? (a.days && b.days ? 0 : -1) : published <= 1 ? 0.5 : published <= 3 ? 0.2 : published <= 7 ? -0.3 : -1,
    actors: a.isDenial === b.isDenial ? actors : Math.max(0, actors), // and of "our men", whoever the others say it was
    targets: sidesAgree(a.targets, b.targets),
    figures: figuresAgree(a.figures, b.figures),
    words: shareOf(countShared(a.words, b.words), Math.min(a.words.length, b.words.length)),
    trigger: countShared(a.triggers, b.triggers) ? 1 : 0,
    names: Math.max(namesAgree(a.names, b.names), place.score >= SAME_PLACE ? 0 : -1), // one place, spelled otherwise
    nowhere: !a.places.length || !b.places.length ? -1 : a.isPlaced && b.isPlaced ? 0 : -0.5,
    sum: a.sum === b.sum ? 0 : -1,
    unreal: a.unreal === b.unreal ? 0 : -1,
  };
}

/** Whether their places alone exclude that they report one thing. */
export function isElsewhere(a: Telling, b: Telling): boolean {
  return typesAgree(a, b) !== 0 && timesAgree(a, b) !== undefined && placesAgree(a, b).apart;
}

/** Articles with many names that share none are of different stories. */
function namesAgree(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = overlap(a, b);
  return shared === 0 && a.size >= 4 && b.size >= 4 ? -0.5 : shared;
}

function typesAgree(a: Telling, b: Telling): number {
  if (a.types.some((type) => b.types.includes(type))) return 1;
  return KIN.some((kin) => a.types.some((type) => kin.has(type)) && b.types.some((type) => kin.has(type))) ? 0.4 : 0;
}

function modesAgree(a: readonly string[], b: readonly string[]): number {
  if (!a.length || !b.length) return 0;
  if (a.some((mode) => b.includes(mode))) return 1;
  return areKinModes(a, b) ? 0.2 : -1;
}

/** Whether it is told of a region or a country at large, as campaigns are, and of no town. */
function isBroad({ places }: Telling): boolean {
  return places.length > 0 && places.every(({ extent, inferred }) => extent === 'region' || extent === 'country' || inferred);
}

/** 1 the same day in both texts; nothing where the texts name days more than one apart. */
function timesAgree(a: Telling, b: Telling): number | undefined {
  if (!a.days || !b.days) return 0;
  const between = gap(a.days, b.days);
  const longer = Math.max(length(a.days), length(b.days));
  if (a.dated === 'stated' && b.dated === 'stated') {
    if (between > 1) return between <= CAMPAIGN_DAYS && isBroad(a) && isBroad(b) ? -0.3 : undefined;
    if (between === 1) return longer > 2 ? 0 : -0.6;
    return longer <= 1 ? 1 : longer <= 4 ? 0.7 : longer <= 10 ? 0.3 : 0;
  }
  if (between > (a.dated === 'assumed' || b.dated === 'assumed' ? 4 : 2))
    return between <= CAMPAIGN_DAYS && isBroad(a) && isBroad(b) ? -0.3 : undefined;
  if (a.dated === 'assumed' || b.dated === 'assumed') return between === 0 ? 0.2 : -0.4;
  if (between > 1) return isBroad(a) && isBroad(b) ? -0.3 : -0.6;
  return between === 1 ? -0.3 : longer <= 1 ? 0.7 : 0.3;
}
