/** Chooses a reading for every place of an article together: each choice is evidence for the others. */
import { distanceKm } from '../../../gazetteer/distance.js';
import type { Gazetteer, GazetteerEntry } from '../../../gazetteer/types.js';
import { readingsOf, type Reading } from './candidates.js';
import { shareOf, type CountryWeights } from './evidence.js';
import type { Subject } from './subjects.js';

export interface Choice {
  readonly subject: Subject;
  /** All readings with their scores, best first; empty for an unknown name. */
  readonly ranked: readonly { readonly reading: Reading; readonly score: number }[];
  /** How much of the probability lies on the best reading and those beside it. */
  readonly sure: number;
}

const ROUNDS = 4;
const COUNTRY = 3;
const AREA = 1.8;
const NEARNESS = 1.5;
const SAID_OUTRIGHT = 5;
/** Readings so near one another are the same for the reader: a town and its province. */
const SAME_KM = 60;

export function resolveTogether(subjects: readonly Subject[], countries: CountryWeights, gazetteer: Gazetteer): Choice[] {
  const readings = subjects.map((subject) => readingsOf(subject, gazetteer));
  const parents = subjects.map((subject) =>
    subject.beside.map((one) => ({ ...one, index: one.mention ? subjects.findIndex((other) => other.mentions.includes(one.mention!)) : -1 })),
  );
  const named = new Map(
    parents
      .flat()
      .flatMap((one) => (one.name ? [[one.name, gazetteer.find(one.name).find((hit) => hit.entry.type === 'region')?.entry] as const] : [])),
  );
  let choices = subjects.map((subject, i) => rank(subject, readings[i]!, (reading) => COUNTRY * shareOf(countries, reading.entry.country)));
  for (let round = 0; round < ROUNDS; round++) {
    const weights = withChoices(countries, choices);
    const areas = areaWeights(choices);
    choices = subjects.map((subject, i) =>
      rank(subject, readings[i]!, (reading) => {
        const { entry } = reading;
        let score = COUNTRY * shareOf(weights, entry.country);
        if (entry.type !== 'country') score += AREA * areaShare(areas, entry, i) + NEARNESS * nearness(entry, choices, i);
        for (const one of parents[i]!) {
          const parent = one.name ? named.get(one.name) : choices[one.index]?.ranked[0]?.reading.entry;
          if (!parent || one.index === i || parent.id === entry.id) continue;
          if (lies(entry, parent, one.relation)) score += SAID_OUTRIGHT * one.strength;
        }
        return score;
      }),
    );
  }
  return choices;
}

function rank(subject: Subject, readings: readonly Reading[], bonus: (reading: Reading) => number): Choice {
  const ranked = readings.map((reading) => ({ reading, score: reading.prior + bonus(reading) })).sort((a, b) => b.score - a.score);
  const best = ranked[0];
  if (!best) return { subject, ranked, sure: 0 };
  let all = 0;
  let here = 0;
  for (const { reading, score } of ranked) {
    const odds = Math.exp(1.5 * (score - best.score));
    all += odds;
    if (isSame(reading.entry, best.reading.entry)) here += odds;
  }
  return { subject, ranked, sure: here / all };
}

function isSame(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return distanceKm(a, b) <= Math.max(SAME_KM, a.radiusKm, b.radiusKm) && a.country === b.country;
}

/** The countries of the places that are sure add to those named. */
function withChoices(countries: CountryWeights, choices: readonly Choice[]): CountryWeights {
  const weights: CountryWeights = new Map(countries);
  for (const { subject, ranked, sure } of choices) {
    const country = ranked[0]?.reading.entry.country;
    if (!country || ranked[0]!.reading.entry.type === 'country') continue;
    weights.set(country, (weights.get(country) ?? 0) + sure * (subject.dateline ? 2 : 0.8));
  }
  return weights;
}

type AreaWeights = ReadonlyMap<string, readonly { readonly index: number; readonly weight: number }[]>;

/** First-level areas by the places that lie in them. */
function areaWeights(choices: readonly Choice[]): AreaWeights {
  const weights = new Map<string, { index: number; weight: number }[]>();
  choices.forEach(({ ranked, sure, subject }, index) => {
    const entry = ranked[0]?.reading.entry;
    if (!entry || entry.type === 'country') return;
    const key = areaKey(entry);
    const list = weights.get(key) ?? [];
    list.push({ index, weight: sure * (subject.dateline ? 2 : 1) });
    weights.set(key, list);
  });
  return weights;
}

/** What share of the other places' weight lies in the entry's first-level area. */
function areaShare(areas: AreaWeights, entry: GazetteerEntry, index: number): number {
  let total = 0.5;
  let here = 0;
  const key = areaKey(entry);
  for (const [area, list] of areas) {
    for (const one of list) {
      if (one.index === index) continue;
      total += one.weight;
      if (area === key) here += one.weight;
    }
  }
  return here / total;
}

/** "United States/Texas": a first-level area stands for itself. */
function areaKey(entry: GazetteerEntry): string {
  const [area] = entry.type === 'region' && entry.parents.length === 1 ? [entry.name] : entry.parents;
  return `${entry.country ?? ''}/${entry.parents.length > 1 || entry.type === 'region' ? (area ?? '') : ''}`;
}

/** How near the other places lie: the mean of the three nearest, fading over 200 km. */
function nearness(entry: GazetteerEntry, choices: readonly Choice[], index: number): number {
  const near: number[] = [];
  choices.forEach(({ ranked, sure }, i) => {
    const other = ranked[0]?.reading.entry;
    if (i === index || !other || other.type === 'country') return;
    near.push(sure * Math.exp(-distanceKm(entry, other) / 200));
  });
  near.sort((a, b) => b - a);
  const count = Math.min(3, near.length);
  return count ? near.slice(0, 3).reduce((sum, value) => sum + value, 0) / count : 0;
}

/** Whether `entry` lies in or near `parent`. */
export function lies(entry: GazetteerEntry, parent: GazetteerEntry, relation: 'inside' | 'near'): boolean {
  if (relation === 'inside' && parent.type === 'country') return entry.country === parent.country && entry.type !== 'country';
  if (entry.country !== parent.country && parent.country !== undefined && entry.country !== undefined && relation === 'inside') return false;
  if (parent.type === 'region' && entry.parents.length > 1 && parent.parents.length === 1)
    return relation === 'near' || entry.parents[0] === parent.name;
  return distanceKm(entry, parent) <= Math.max(40, parent.radiusKm * 1.3);
}
