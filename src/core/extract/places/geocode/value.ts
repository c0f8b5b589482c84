/** The value of a place: coordinates with an honest precision, and the other readings for a person to choose from. */
import type { GazetteerEntry } from '../../../gazetteer/types.js';
import type { PlaceReading, PlaceValue, Precision } from '../../../model/values.js';
import type { Choice } from './resolve.js';

const ALTERNATIVES = 5;
/** Below this share of the probability the place is not told. */
const SURE = 0.45;
/** Areas wider than this have no coordinates of their own. */
const POINT_KM = 20;
const HOST_KM = 15;

/** The value of a chosen reading; undefined where the choice is too unsure to show. */
export function valueOfChoice(choice: Choice): PlaceValue | undefined {
  const [best, ...others] = choice.ranked;
  if (!best || choice.sure < SURE) return undefined;
  const { entry, host } = best.reading;
  const alternatives = others.slice(0, ALTERNATIVES).map(({ reading }) => placeReading(reading.entry));
  const value = host ? { ...valueOfEntry(entry), precision: 'near' as const, radiusKm: HOST_KM } : valueOfEntry(entry);
  return alternatives.length ? { ...value, alternatives } : value;
}

/** What is said of a place whose readings are too unlike: what they share, or nothing but the list. */
export function valueOfDoubt(choice: Choice): PlaceValue {
  const alternatives = choice.ranked.slice(0, ALTERNATIVES + 1).map(({ reading }) => placeReading(reading.entry));
  return { precision: 'unknown', parents: [], ...(alternatives.length ? { alternatives } : {}) };
}

export function valueOfEntry(entry: GazetteerEntry): PlaceValue {
  return {
    lat: entry.lat,
    lon: entry.lon,
    gazetteer: entry.id,
    name: entry.name,
    ...(entry.country ? { country: entry.country } : {}),
    parents: entry.parents,
    precision: precisionOf(entry),
    ...(entry.radiusKm > 0 ? { radiusKm: entry.radiusKm } : {}),
  };
}

function precisionOf(entry: GazetteerEntry): Precision {
  if (entry.type === 'country') return 'country';
  return entry.radiusKm > POINT_KM ? 'admin' : 'exact';
}

/** A place of which only a place around or beside it is known. */
export function valueWithin(parent: GazetteerEntry, relation: 'inside' | 'near'): PlaceValue {
  const country = parent.type === 'country';
  const near = relation === 'near' || parent.type === 'settlement' || parent.type === 'facility';
  return {
    lat: parent.lat,
    lon: parent.lon,
    ...(parent.country ? { country: parent.country } : {}),
    parents: [parent.name, ...parent.parents],
    precision: country ? 'country' : near ? 'near' : 'admin',
    radiusKm: near ? 20 : parent.radiusKm || 50,
  };
}

/** A place of which nothing is known but another named beside it: somewhere in the wider area of that one. */
export function valueAround(entry: GazetteerEntry): PlaceValue {
  const country = entry.type === 'country';
  const parents = entry.type === 'settlement' || entry.type === 'facility' ? entry.parents : [entry.name, ...entry.parents];
  return {
    lat: entry.lat,
    lon: entry.lon,
    ...(entry.country ? { country: entry.country } : {}),
    parents,
    precision: country ? 'country' : 'admin',
    radiusKm: country ? entry.radiusKm : Math.max(60, entry.radiusKm),
  };
}

export function placeReading(entry: GazetteerEntry): PlaceReading {
  return {
    name: entry.name,
    lat: entry.lat,
    lon: entry.lon,
    gazetteer: entry.id,
    ...(entry.country ? { country: entry.country } : {}),
    parents: entry.parents,
  };
}
