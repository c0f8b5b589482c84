/** Chooses a reading for every place of an article together: each choice is evidence for the others. */
import { distanceKm } from '../../../gazetteer/distance.js';
import type { Gazetteer, GazetteerEntry } from '../../../gazetteer/types.js';
import type { Nations } from '../../lexicons.js';
import { readingsOf, type Reading } from './candidates.js';
import { shareOf, type CountryWeights } from './evidence.js';
import type { Subject } from './subjects.js';

export interface Choice {
  readonly subject: Subject;
  /** All readings with their scores, best first; empty for an unknown name. */
  readonly ranked: readonly { readonly reading: Reading; readonly score: number; readonly odds: number }[];
  /** How much of the probability lies on the best reading and those beside it. */
  readonly sure: number;
}

const ROUNDS = 4;
const SHARPNESS = 1.5;
/** Readings kept after the first look at the article. */
const KEPT = 12;
const COUNTRY = 3;
const AREA = 1.8;
const NEARNESS = 1.5;
const SAID_OUTRIGHT = 5;
const FAR_FETCHED = 10;
/** What only sounds like the name must lie in a country that the article is about. */
const SOUNDS_LIKE_SHARE = 0.2;
/** A town that a facility is named after is believed without more where so many live there. */
const WELL_KNOWN = 300_000;
/** Readings so near one another are the same for the reader: a town and its province. */
const SAME_KM = 60;

export function resolveTogether(subjects: readonly Subject[], countries: CountryWeights, gazetteer: Gazetteer, nations: Nations): Choice[] {
  const readings = subjects.map((subject) => readingsOf(subject, gazetteer, nations));
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
    const others = new Map<number, CountryWeights>();
    const withoutOne = (index: number): CountryWeights => {
      let found = others.get(index);
      if (!found)
        others.set(
          index,
          (found = withChoices(
            countries,
            choices.filter((_, i) => i !== index),
          )),
        );
      return found;
    };
    const areas = areaWeights(choices);
    const total = choices.filter(({ ranked }) => ranked.length && ranked[0]!.reading.entry.type !== 'country').length;
    const kept = choices.map(({ ranked }, i) => (round === 0 ? readings[i]! : ranked.slice(0, KEPT).map(({ reading }) => reading)));
    choices = subjects.map((subject, i) =>
      rank(subject, kept[i]!, (reading) => {
        const { entry } = reading;
        let score = COUNTRY * shareOf(weights, entry.country);
        if (reading.match === 'skeleton' && shareOf(countries, entry.country) < SOUNDS_LIKE_SHARE) score -= FAR_FETCHED;
        // "Christmas market" is in Christmas, Florida, only where something else speaks for the country
        if (reading.host && entry.population < WELL_KNOWN && shareOf(withoutOne(i), entry.country) < SOUNDS_LIKE_SHARE) score -= FAR_FETCHED;
        if (entry.type !== 'country') score += AREA * areaShare(areas, entry, i, total) + NEARNESS * nearness(entry, choices, i);
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
  const scored = readings.map((reading) => ({ reading, score: reading.prior + bonus(reading) })).sort((a, b) => b.score - a.score);
  const best = scored[0];
  // nothing, or nothing that the article speaks for
  if (!best || ((best.reading.match === 'skeleton' || best.reading.host) && best.score < 0)) return { subject, ranked: [], sure: 0 };
  const weights = scored.map(({ score }) => Math.exp(SHARPNESS * (score - best.score)));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ranked = scored.map(({ reading, score }, i) => ({ reading, score, odds: weights[i]! / total }));
  const sure = ranked.reduce((sum, { reading, odds }) => (isSame(reading.entry, best.reading.entry) ? sum + odds : sum), 0);
  return { subject, ranked, sure };
}

function isSame(a: GazetteerEntry, b: GazetteerEntry): boolean {
  return distanceKm(a, b) <= Math.max(SAME_KM, a.radiusKm, b.radiusKm) && a.country === b.country;
}

/** The countries of the other places, each by how likely it is, add to those named. */
function withChoices(countries: CountryWeights, choices: readonly Choice[]): CountryWeights {
  const weights: CountryWeights = new Map(countries);
  for (const { subject, ranked } of choices) {
    for (const { reading, odds } of ranked) {
      const { country, type } = reading.entry;
      if (country && type !== 'country') weights.set(country, (weights.get(country) ?? 0) + odds * (subject.dateline ? 2 : 0.8));
    }
  }
  return weights;
}

type AreaWeights = ReadonlyMap<string, ReadonlyMap<number, number>>;

/** First-level areas by the places that may lie in them, and how likely. */
function areaWeights(choices: readonly Choice[]): AreaWeights {
  const weights = new Map<string, Map<number, number>>();
  choices.forEach(({ ranked, subject }, index) => {
    for (const { reading, odds } of ranked) {
      if (reading.entry.type === 'country') continue;
      const key = areaKey(reading.entry);
      let list = weights.get(key);
      if (!list) weights.set(key, (list = new Map<number, number>()));
      list.set(index, (list.get(index) ?? 0) + odds * (subject.dateline ? 2 : 1));
    }
  });
  return weights;
}

/** What share of the other places' weight lies in the entry's first-level area. */
function areaShare(areas: AreaWeights, entry: GazetteerEntry, index: number, total: number): number {
  let here = 0;
  for (const [other, weight] of areas.get(areaKey(entry)) ?? []) if (other !== index) here += weight;
  return here / Math.max(1, total);
}

/** "US/Texas": a first-level area stands for itself. */
function areaKey(entry: GazetteerEntry): string {
  const area = entry.parents.length > 1 ? entry.parents[0] : entry.type === 'region' ? entry.name : '';
  return `${entry.country ?? ''}/${area ?? ''}`;
}

/** How near the other places may lie: the mean of the three nearest, fading over 200 km. */
function nearness(entry: GazetteerEntry, choices: readonly Choice[], index: number): number {
  const near: number[] = [];
  choices.forEach(({ ranked }, i) => {
    if (i === index) return;
    let most = 0;
    for (const { reading, odds } of ranked) {
      if (odds > most && odds > 0.05 && reading.entry.type !== 'country')
        most = Math.max(most, odds * Math.exp(-distanceKm(entry, reading.entry) / 200));
    }
    if (most > 0) near.push(most);
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
