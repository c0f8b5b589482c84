/** Where it happened, in a form that two outlets' words can be compared in. */
import { foldName } from '../../gazetteer/fold.js';
import { kilometres, type Point } from '../geo/distance.js';
import { placeKey } from '../geo/place-key.js';
import type { NameForms } from '../entities/node.js';
import { countryOf } from '../entities/countries.js';
import { sameSpelling } from '../names/spelling.js';
import type { PlaceValue } from '../../model/values.js';
import type { ArticleRecord, PlaceRecord } from '../types.js';

/** How large a place is: what lies in what. */
export type Extent = 'site' | 'settlement' | 'region' | 'country';

export interface PlaceFact {
  readonly extent: Extent;
  /** The name's telling words. */
  readonly name: string;
  /** Consonants: spellings meet. */
  readonly block: string;
  readonly point?: Point;
  /** Folded names of what it lies in, nearest first. */
  readonly parents: readonly string[];
  readonly country?: string;
  readonly inferred: boolean;
}

export function placeFact(place: PlaceRecord, article: ArticleRecord, forms: NameForms): PlaceFact {
  const entity = place.entity === undefined ? undefined : article.entities[place.entity];
  const name = entity?.name ?? place.text;
  const type = entity?.type ?? place.type;
  const value = place.value ?? entity?.place;
  if (place.beside) return { extent: 'country', name: '', block: '', parents: [], inferred: place.inferred };
  const key = `fact ${name}|${type ?? ''}|${place.inferred ? 1 : 0}|${placeKey(value)}`;
  return forms.remembered(key, () => readFact({ name, type, value, inferred: place.inferred }, forms));
}

interface Located {
  readonly name: string;
  readonly type: string | undefined;
  readonly value: PlaceValue | undefined;
  readonly inferred: boolean;
}

function readFact({ name, type, value, inferred }: Located, forms: NameForms): PlaceFact {
  const form = forms.of(name, 'place', type);
  const country = countryOf({ name, ...(value ? { place: value } : {}) }, forms.known);
  const exact = value?.precision === 'exact' || value?.precision === 'near';
  return {
    extent: extentOf(type, form.sort, name, forms),
    name: form.key,
    block: form.block,
    ...(exact && value.lat !== undefined && value.lon !== undefined ? { point: { lat: value.lat, lon: value.lon } } : {}),
    parents: (value?.parents ?? []).map((parent) => forms.of(parent, 'place', 'region').key || foldName(parent)),
    ...(country === undefined ? {} : { country }),
    inferred,
  };
}

function extentOf(type: string | undefined, sort: string | undefined, name: string, forms: NameForms): Extent {
  if (type === 'country' || (type === undefined && forms.known.nations.nameOf(name) !== undefined)) return 'country';
  if (type === 'region' || type === 'area' || type === 'water' || sort === 'region') return 'region';
  if (type === 'facility' || type === 'road') return 'site';
  return 'settlement';
}

/** The largest area below the country that it is, or lies in. */
export function areaOf({ extent, name, parents }: PlaceFact): string | undefined {
  if (extent === 'country') return undefined;
  return parents.length > 1 ? parents[parents.length - 2] : extent === 'region' && name ? name : undefined;
}

const RANK: Readonly<Record<Extent, number>> = { site: 3, settlement: 2, region: 1, country: 0 };

/** How well the places of two tellings fit. */
export interface PlaceAgreement {
  /** 1 the same site or town; 0.5 one inside the other; 0.1 the same country; 0 unknown; -1 elsewhere. */
  readonly score: number;
  /** Whether both name a site or a town, and none of them is shared or near, nor inferred to be. */
  readonly apart: boolean;
}

/** What of a telling bears on where it was. */
export interface Where {
  readonly places: readonly PlaceFact[];
  /** Keys of the names in its article. */
  readonly names: ReadonlySet<string>;
}

/** An inferred place that is so well the other's is shared. */
const SHARED = 0.5;

/** Compares the best pair. Inferred places weigh less. */
export function placesAgree({ places: a, names: inA }: Where, { places: b, names: inB }: Where): PlaceAgreement {
  if (!a.length || !b.length) return { score: 0, apart: false };
  let best = -1;
  let stated = -1;
  for (const x of a) {
    for (const y of b) {
      // A hospital's or a mosque's coordinates are doubtful; an article that names the town may well speak of one in it.
      const inTown = (x.extent === 'site' && names(inA, y)) || (y.extent === 'site' && names(inB, x));
      const score = inTown ? Math.max(0.4, placeAgrees(x, y)) : placeAgrees(x, y);
      const isInferred = x.inferred || y.inferred;
      best = Math.max(best, score > 0 && isInferred ? score * 0.7 : score);
      if (!isInferred) stated = Math.max(stated, score);
    }
  }
  const fine = (list: readonly PlaceFact[]): boolean => list.some((place) => RANK[place.extent] >= 2 && !place.inferred);
  // One may state where the guns stood and infer the town that they hit.
  return { score: best, apart: stated < 0.2 && best < SHARED && fine(a) && fine(b) };
}

/** Whether an article names this town. */
function names(of: ReadonlySet<string>, { extent, name, block }: PlaceFact): boolean {
  return extent === 'settlement' && of.has(block.length >= 3 ? block : name);
}

function placeAgrees(a: PlaceFact, b: PlaceFact): number {
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return -1;
  const same = a.name === b.name || (a.block.length >= 4 ? a.block === b.block : a.block === b.block && sameSpelling(a.name, b.name));
  const fine = RANK[a.extent] >= 2 && RANK[b.extent] >= 2;
  if (fine) return finePlaces(a, b, same);
  if (a.extent === b.extent) return same ? (a.extent === 'region' ? 0.5 : 0.1) : a.extent === 'region' ? regionsApart(a, b) : 0;
  const [inner, outer] = RANK[a.extent] > RANK[b.extent] ? [a, b] : [b, a];
  if (outer.extent === 'country') return 0.1;
  if (same || inner.parents.includes(outer.name)) return 0.5;
  if (inner.point && outer.point) return kilometres(inner.point, outer.point) < 60 ? 0.3 : -0.3;
  return inner.parents.length ? -0.3 : 0;
}

function finePlaces(a: PlaceFact, b: PlaceFact, same: boolean): number {
  if (a.point && b.point) {
    const distance = kilometres(a.point, b.point);
    if (distance <= 3) return 1;
    if (same && distance <= 25) return 0.9;
    return distance <= 10 ? 0.6 : distance <= 30 ? 0.15 : -1;
  }
  if (same) return 1;
  if (a.extent === b.extent) return -0.4;
  // A site in the town: "the market" of Ariha, told as Ariha by one and by its own name by the other.
  return isNamedAfter(a.extent === 'site' ? [a, b] : [b, a]) ? 0.8 : 0;
}

/** "Ariha market" stands in Ariha. */
function isNamedAfter([site, town]: readonly [PlaceFact, PlaceFact]): boolean {
  const words = site.name.split(' ');
  const length = town.name.split(' ').length;
  return words.length > length && sameSpelling(words.slice(0, length).join(' '), town.name);
}

function regionsApart(a: PlaceFact, b: PlaceFact): number {
  if (a.parents.includes(b.name) || b.parents.includes(a.name)) return 0.4;
  if (a.point && b.point) return kilometres(a.point, b.point) < 100 ? -0.1 : -0.8;
  return -0.3;
}
