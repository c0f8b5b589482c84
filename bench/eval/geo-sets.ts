/** Reads the two sets of news with located places: GeoWebNews (brat) and the Local-Global Lexicon (XML). Both lie beside the repository, or nowhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readTable } from '../../scripts/pack/gazetteer-tables.js';
import { readCities } from '../../scripts/pack/gazetteer-cities.js';
import { sharedPath } from './gold.js';

export interface GeoSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly lat?: number;
  readonly lon?: number;
}

export interface GeoArticle {
  readonly name: string;
  readonly text: string;
  readonly spans: readonly GeoSpan[];
}

/** Names of places, whatever they stand for; adjectives, names of peoples and languages are apart. */
const NOUNS = new Set(['Literal', 'Mixed', 'Coercion', 'Metonymic', 'Literal_Modifier', 'Non_Literal_Modifier', 'Embedded_Literal']);
const APART = new Set(['Demonym', 'Language', 'Homonym', 'Embedded_Non_Lit']);

export function readGeoWebNews(): GeoArticle[] {
  const folder = sharedPath('data/dev/geowebnews');
  if (!folder) return [];
  const points = coordinatesById();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ann'))
    .sort((a, b) => parseInt(a, 10) - parseInt(b, 10))
    .filter((name) => existsSync(path.join(folder, name.replace('.ann', '.txt'))))
    .map((name) => {
      const text = readFileSync(path.join(folder, name.replace('.ann', '.txt')), 'utf8');
      return { name, text, spans: readAnn(readFileSync(path.join(folder, name), 'utf8'), text, points) };
    });
}

function readAnn(ann: string, text: string, points: ReadonlyMap<string, readonly [number, number]>): GeoSpan[] {
  const notes = new Map<string, string>();
  const adjectives = new Set<string>();
  const lines = ann.split('\n').map((line) => line.split('\t'));
  for (const [id = '', head = '', note = ''] of lines) {
    if (id.startsWith('#')) notes.set(head.split(' ')[1] ?? '', note.trim());
    if (id.startsWith('A') && /Modifier_Type \S+ Adjective/.test(head)) adjectives.add(head.split(' ')[1]!);
  }
  // offsets count code points
  const units = [...text];
  const at = (offset: number): number => (units.length === text.length ? offset : units.slice(0, offset).join('').length);
  return lines.flatMap(([id = '', head = '']): GeoSpan[] => {
    const [kind = '', from, to] = head.split(' ');
    if (!id.startsWith('T') || !(NOUNS.has(kind) || APART.has(kind))) return [];
    const start = at(Number(from));
    const end = at(Number(to));
    const note = notes.get(id) ?? '';
    const own = /^(-?[\d.]+)\s*,\s*(-?[\d.]+)/.exec(note);
    const point = own ? ([Number(own[1]), Number(own[2])] as const) : points.get(note);
    return [
      {
        start,
        end,
        text: text.slice(start, end),
        kind: adjectives.has(id) ? 'Adjective' : APART.has(kind) ? kind : 'Place',
        ...(point ? { lat: point[0], lon: point[1] } : {}),
      },
    ];
  });
}

/** GeoNames ids that the repository knows: settlements, first-level areas, countries. */
function coordinatesById(): Map<string, readonly [number, number]> {
  const points = new Map<string, readonly [number, number]>();
  const areas = new Map<string, { lat: number; lon: number; n: number }>();
  for (const city of readCities()) {
    points.set(city.id.slice('geonames:'.length), [city.lat, city.lon]);
    const sum = areas.get(`${city.country}/${city.area}`) ?? { lat: 0, lon: 0, n: 0 };
    areas.set(`${city.country}/${city.area}`, { lat: sum.lat + city.lat, lon: sum.lon + city.lon, n: sum.n + 1 });
  }
  for (const [country, code, id] of readTable('areas.tsv')) {
    const sum = areas.get(`${country!}/${code!}`);
    if (id && sum) points.set(id, [sum.lat / sum.n, sum.lon / sum.n]);
  }
  for (const row of readTable('countries.tsv')) if (row[1]) points.set(row[1], [Number(row[6]), Number(row[7])]);
  return points;
}

export function readLgl(): GeoArticle[] {
  const folder = sharedPath('data/dev/lgl');
  if (!folder) return [];
  const xml = readFileSync(path.join(folder, 'lgl.xml'), 'utf8');
  return [...xml.matchAll(/<article docid="([^"]+)">([\s\S]*?)<\/article>/g)].map(([, name = '', body = '']) => {
    const raw = /<text>([\s\S]*?)<\/text>/.exec(body)?.[1] ?? '';
    const text = raw.startsWith('<![CDATA[') ? raw.slice(9, -3) : unescape(raw);
    const spans = [...body.matchAll(/<toponym>([\s\S]*?)<\/toponym>/g)].flatMap(([, toponym = '']): GeoSpan[] => {
      const number = (tag: string): number => Number(new RegExp(`<${tag}>(-?[\\d.]+)</${tag}>`).exec(toponym)?.[1] ?? NaN);
      const [start, end, lat, lon] = [number('start'), number('end'), number('lat'), number('lon')];
      if (!Number.isFinite(start) || !Number.isFinite(lat)) return [];
      return [{ start, end, text: text.slice(start, end), kind: 'Place', lat, lon }];
    });
    return { name, text, spans };
  });
}

function unescape(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
