/** What is drawn: the events of one place are one mark, and its shape says how exactly the place is known. */
import { countryAt, flat, flatKilometre, type Country } from './world.js';
import { FAMILIES, type Family, type MapEvent, type MapPlace } from './view.js';

/** `exact`: the place itself. `near`: beside it. `area`: somewhere inside. `country`: no more than the country is known. */
export type Extent = 'exact' | 'near' | 'area' | 'country';

export interface Mark {
  readonly key: string;
  readonly name: string;
  readonly extent: Extent;
  readonly x: number;
  readonly y: number;
  /** Of the area, in units of the flat map. */
  readonly radius: number;
  readonly events: readonly MapEvent[];
  /** What most of its events are. */
  readonly family: Family;
  readonly country?: Country;
}

/** An area whose size nobody has told is drawn this large. */
const AREA_KM = 40;

/** The marks of events that have coordinates, areas first: what is known exactly lies on top. */
export function marksOf(events: readonly MapEvent[], world: readonly Country[]): Mark[] {
  const groups = new Map<string, MapEvent[]>();
  for (const event of events) {
    const extent = event.where && extentOf(event.where);
    if (!extent) continue;
    const { lat, lon } = event.where;
    const key = `${extent} ${lat!.toFixed(3)} ${lon!.toFixed(3)}`;
    const group = groups.get(key);
    if (group) group.push(event);
    else groups.set(key, [event]);
  }
  const marks = [...groups].map(([key, own]) => markOf(key, own, world));
  return marks.sort((a, b) => RANK[b.extent] - RANK[a.extent] || b.events.length - a.events.length);
}

const RANK: Readonly<Record<Extent, number>> = { exact: 0, near: 1, area: 2, country: 3 };

/** Undefined where there is nothing to draw. */
export function extentOf({ lat, lon, precision, area }: MapPlace): Extent | undefined {
  if (lat === undefined || lon === undefined) return undefined;
  if (precision === 'country') return 'country';
  if (precision === 'admin' || area) return 'area';
  return precision === 'unknown' ? undefined : precision;
}

function markOf(key: string, events: readonly MapEvent[], world: readonly Country[]): Mark {
  const { where } = events[0]!;
  const { lat = 0, lon = 0, radiusKm = AREA_KM } = where!;
  const extent = extentOf(where!)!;
  const country = extent === 'country' ? countryAt(world, lon, lat) : undefined;
  const [x, y] = country ? country.centre : flat(lon, lat);
  return {
    key,
    name: mostFrequent(events.map((event) => event.where!.words)),
    extent,
    x,
    y,
    radius: extent === 'area' ? radiusKm * flatKilometre(lat) : 0,
    events,
    family: FAMILIES.reduce((best, one) => (count(events, one) > count(events, best) ? one : best)),
    ...(country ? { country } : {}),
  };
}

function count(events: readonly MapEvent[], family: Family): number {
  return events.filter((event) => event.family === family).length;
}

function mostFrequent(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]![0];
}

/** Pixels from a mark's middle to its edge: the area grows with the number of reports. */
export function sizeOf({ events }: Mark): number {
  return Math.min(18, 4 + 1.8 * Math.sqrt(events.length - 1));
}

/** The outline of a shape around (0, 0), as SVG's path data: families differ in shape as well as in colour. */
export function shapeData(family: Family, size: number): string {
  const s = size;
  switch (family) {
    case 'force':
      return `M${-s},0A${s},${s} 0 1,0 ${s},0A${s},${s} 0 1,0 ${-s},0Z`;
    case 'control':
      return `M${-s * 0.9},${-s * 0.9}H${s * 0.9}V${s * 0.9}H${-s * 0.9}Z`;
    case 'people':
      return `M0,${-s * 1.15}L${s * 1.1},${s * 0.8}H${-s * 1.1}Z`;
    case 'talk':
      return `M0,${-s * 1.2}L${s * 1.2},0L0,${s * 1.2}L${-s * 1.2},0Z`;
  }
}
