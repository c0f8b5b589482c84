/** Gathers everything the gazetteer holds: countries, their areas, settlements, airports, counties, and the supplement. */
import { distanceKm } from '../../src/core/gazetteer/distance.js';
import type { SourceArea, SourceEntry } from '../../src/core/gazetteer/write-packed.js';
import { packCities, readCities } from './gazetteer-cities.js';
import { agencyArticles, ARABIC, latin1, TRANSLITERATED } from './gazetteer-spelling.js';
import { readSupplement, readTable, splitList } from './gazetteer-tables.js';

export interface GatheredPlaces {
  readonly entries: SourceEntry[];
  readonly areas: SourceArea[];
}

export function gatherPlaces(): GatheredPlaces {
  const countries = readTable('countries.tsv');
  const areaRows = readTable('areas.tsv');
  const areas: SourceArea[] = [
    ...countries.map((row) => ({ country: row[0]!, code: '', name: row[2]! })),
    ...areaRows.map((row) => ({ country: row[0]!, code: row[1]!, name: spell(row[3]!, row[0]!) })),
  ];
  const numbers = new Map(areas.map((area, i) => [`${area.country}/${area.code}`, i + 1]));
  const areaOf = (country: string, code: string): number => numbers.get(`${country}/${code}`) ?? numbers.get(`${country}/`) ?? 0;
  const named = new Map(areas.map((area, i) => [`${area.country}/${area.name}`, i + 1]));
  const cities = readCities();
  const byCountry = groupBy(cities, (city) => city.country);
  const aliases = new Map(readTable('aliases.txt', '|').map(([id = '', names]) => [id, splitList(names)] as const));
  return {
    areas,
    entries: [
      ...countries.map((row) => country(row, areaOf)),
      ...firstLevel(areaRows, cities, areaOf),
      ...packCities(cities, areaOf),
      ...airports(areaOf),
      ...counties(named),
      ...borders(countries),
      ...supplement(named, areaOf, byCountry),
    ].map((entry) => withAliases(entry, aliases)),
  };
}

function spell(name: string, country: string): string {
  const plain = latin1(name) ?? name.replace(/[^\u0020-\u00ff]/g, '');
  return ARABIC.has(country) ? agencyArticles(plain) : plain;
}

type Cities = ReturnType<typeof readCities>;
type AreaOf = (country: string, code: string) => number;

function country(row: readonly string[], areaOf: AreaOf): SourceEntry {
  const [code = '', , name = '', others, , , lat, lon, radius, population] = row;
  return {
    name,
    otherNames: splitList(others).flatMap((other) => latin1(other) ?? []),
    id: `country:${code}`,
    type: 'country',
    lat: Number(lat),
    lon: Number(lon),
    population: Number(population),
    radiusKm: Number(radius),
    area: areaOf(code, ''),
    transliterated: false,
  };
}

/** First-level areas; their middle is that of their settlements, their radius reaches nine of ten of them. */
function firstLevel(rows: readonly string[][], cities: Cities, areaOf: AreaOf): SourceEntry[] {
  const members = groupBy(cities, (city) => `${city.country}/${city.area}`);
  return rows.flatMap((row): SourceEntry[] => {
    const [iso = '', code = '', id, name = '', others] = row;
    const inside = members.get(`${iso}/${code}`) ?? [];
    if (!inside.length) return [];
    const lat = mean(inside.map((city) => city.lat));
    const lon = mean(inside.map((city) => city.lon));
    const far = inside.map((city) => distanceKm({ lat, lon }, city)).sort((a, b) => a - b);
    return [
      {
        name: spell(name, iso),
        otherNames: splitList(others)
          .map((other) => spell(other, iso))
          .filter((other) => latin1(other) !== undefined),
        id: id ? `geonames:${id}` : `area:${iso}-${code}`,
        type: 'region',
        lat,
        lon,
        population: inside.reduce((sum, city) => sum + city.population, 0),
        radiusKm: Math.max(15, far[Math.floor(far.length * 0.9)]!),
        area: areaOf(iso, ''),
        transliterated: TRANSLITERATED.has(iso),
      },
    ];
  });
}

function airports(areaOf: AreaOf): SourceEntry[] {
  return readTable('airports.tsv').flatMap(([ident = '', full = '', town = '', iso = '', lat, lon]): SourceEntry[] => {
    const name = latin1(full);
    if (!name) return [];
    const others = [
      name.replace(/ \(.*?\)/g, ''),
      name.replace(/ International(?= Airport)/, ''),
      ...(town ? [`${town.split(/ [/(]|,/)[0]!} Airport`] : []),
    ];
    return [
      {
        name: spell(name, iso),
        otherNames: others.flatMap((other) => latin1(other) ?? []).map((other) => spell(other, iso)),
        id: `ourairports:${ident}`,
        type: 'facility',
        lat: Number(lat),
        lon: Number(lon),
        population: 0,
        radiusKm: 3,
        area: areaOf(iso, ''),
        transliterated: TRANSLITERATED.has(iso),
      },
    ];
  });
}

function counties(named: ReadonlyMap<string, number>): SourceEntry[] {
  const states = new Map(readTable('areas.tsv').flatMap((row) => (row[0] === 'US' ? [[row[1]!, row[3]!] as const] : [])));
  return readTable('us-counties.tsv').flatMap(([code = '', name = '', state = '', lat, lon, radius]): SourceEntry[] => {
    const plain = latin1(name);
    const area = named.get(`US/${states.get(state) ?? ''}`);
    if (!plain || area === undefined) return [];
    const kind = state === 'LA' ? 'Parish' : 'County';
    return [
      {
        name: `${plain} ${kind}`,
        otherNames: [],
        id: `fips:${code}`,
        type: 'region',
        lat: Number(lat),
        lon: Number(lon),
        population: 50_000,
        radiusKm: Number(radius),
        area,
        transliterated: false,
      },
    ];
  });
}

/** Borders by the countries' names, and by their codes for those who look one up ("border SY TR"). */
function borders(countries: readonly string[][]): SourceEntry[] {
  const names = new Map(countries.map((row) => [row[0]!, row[2]!]));
  return readTable('borders.tsv').map(([one = '', two = '', lat, lon, radius]) => ({
    name: `${names.get(one)!}-${names.get(two)!} border`,
    otherNames: [`${names.get(two)!}-${names.get(one)!} border`, `border ${one} ${two}`],
    id: `border:${one}-${two}`,
    type: 'area',
    lat: Number(lat),
    lon: Number(lon),
    population: 0,
    radiusKm: Number(radius),
    area: 0,
    transliterated: false,
  }));
}

function withAliases(entry: SourceEntry, aliases: ReadonlyMap<string, readonly string[]>): SourceEntry {
  const more = aliases.get(entry.id);
  return more ? { ...entry, otherNames: [...entry.otherNames, ...more] } : entry;
}

function supplement(named: ReadonlyMap<string, number>, areaOf: AreaOf, cities: ReadonlyMap<string, Cities>): SourceEntry[] {
  const taken = new Set<string>();
  return readSupplement().map((place) => {
    const area = place.area
      ? named.get(`${place.country}/${place.area}`)
      : areaOf(place.country, place.radiusKm < 30 ? areaAround(place, cities) : '');
    if (area === undefined) throw new Error(`data/gazetteer/places/${place.file}: no area ${place.country}/${place.area} (for ${place.name})`);
    let id = `curated:${slug(place.name)}`;
    if (taken.has(id)) id += `-${slug(place.area || place.country || place.type)}`;
    if (taken.has(id)) throw new Error(`data/gazetteer/places/${place.file}: twice: ${id}`);
    taken.add(id);
    return {
      name: latin1(place.name) ?? place.name,
      otherNames: place.otherNames.flatMap((other) => latin1(other) ?? []),
      id,
      type: place.type,
      lat: place.lat,
      lon: place.lon,
      population: place.population,
      radiusKm: place.radiusKm,
      area,
      transliterated: TRANSLITERATED.has(place.country),
    };
  });
}

/** The first-level area of the country's settlement nearest to a point. */
function areaAround(
  { country, lat, lon }: { readonly country: string; readonly lat: number; readonly lon: number },
  cities: ReadonlyMap<string, Cities>,
): string {
  let best = '';
  let least = 60;
  for (const city of cities.get(country) ?? []) {
    if (Math.abs(city.lat - lat) > 0.6) continue;
    const km = distanceKm(city, { lat, lon });
    if (km < least) [best, least] = [city.area, km];
  }
  return best;
}

function groupBy<T>(list: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
