/** Reads places from other people's files for the workspace gazetteer: a GeoNames country file, CSV, GeoJSON. */
import { issueOf, type Issue } from '../model/issue.js';
import type { PlaceType } from '../model/kinds.js';
import type { WorkspacePlace } from './workspace.js';
import { readPlace } from './workspace-file.js';
import { say } from '../model/say.js';

export type PlaceFormat = 'geonames' | 'csv' | 'geojson';

export interface ImportedPlaces {
  readonly value: WorkspacePlace[];
  readonly issues: Issue[];
}

/** Which of the formats `text` is in. */
export function guessPlaceFormat(text: string): PlaceFormat {
  if (/^\s*\{/.test(text)) return 'geojson';
  return (text.slice(0, text.indexOf('\n') >>> 0).match(/\t/g)?.length ?? 0) >= 14 ? 'geonames' : 'csv';
}

export function importPlaces(text: string, format: PlaceFormat = guessPlaceFormat(text)): ImportedPlaces {
  if (format === 'geojson') return fromGeoJson(text);
  return format === 'geonames' ? fromGeoNames(text) : fromCsv(text);
}

/** GeoNames' feature classes and codes as our types; undefined for what news does not name. */
function typeOfFeature(kind: string, code: string): PlaceType | undefined {
  if (kind === 'P') return 'settlement';
  if (kind === 'A') return code.startsWith('PCL') ? 'country' : 'region';
  if (kind === 'H') return 'water';
  if (kind === 'R') return 'road';
  if (kind === 'S') return 'facility';
  if (kind === 'T' || kind === 'V') return 'area';
  return kind === 'L' ? 'region' : undefined;
}

function fromGeoNames(text: string): ImportedPlaces {
  const records = text.split(/\r?\n/).map((line) => {
    const cell = line.split('\t');
    const type = typeOfFeature(cell[6] ?? '', cell[7] ?? '');
    if (cell.length < 15 || !type) return undefined;
    const aliases = [...new Set([cell[2] ?? '', ...(cell[3] ?? '').split(',')])].filter(
      (name) => name !== cell[1] && /^\p{Script=Latin}/u.test(name),
    );
    return { name: cell[1], aliases, type, lat: cell[4], lon: cell[5], country: cell[8], population: cell[14], source: `geonames:${cell[0] ?? ''}` };
  });
  return collect(records);
}

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  name: ['name', 'place', 'title', 'location', 'asciiname', 'name:en'],
  aliases: ['aliases', 'alias', 'alternatenames', 'alternate_names', 'alt_name', 'other names'],
  type: ['type', 'kind', 'feature'],
  lat: ['lat', 'latitude', 'y'],
  lon: ['lon', 'lng', 'long', 'longitude', 'x'],
  country: ['country', 'country_code', 'iso2', 'cc'],
  parents: ['parents', 'parent', 'admin', 'admin1', 'province', 'region'],
  radius: ['radius', 'radius_km'],
  population: ['population', 'pop'],
  source: ['source', 'url', 'ref'],
};

function fromCsv(text: string): ImportedPlaces {
  const first = text.slice(0, text.indexOf('\n') >>> 0);
  const separator = [';', '\t', ','].reduce((best, mark) => (first.split(mark).length > first.split(best).length ? mark : best), ',');
  const [head = [], ...rows] = parseCsv(text.replace(/^\uFEFF/, ''), separator);
  const names = head.map((cell) => cell.trim().toLowerCase());
  const at = Object.entries(COLUMNS).map(([key, known]) => [key, known.map((one) => names.indexOf(one)).find((i) => i >= 0) ?? -1] as const);
  return collect(rows.map((row) => (row.some((cell) => cell.trim()) ? Object.fromEntries(at.map(([key, i]) => [key, row[i]?.trim()])) : undefined)));
}

/** RFC 4180: quoted cells hold separators, line ends and doubled quotes. */
function parseCsv(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') cell += text[++i];
      else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"' && !cell) quoted = true;
    else if (c === separator) {
      row.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += c;
  }
  return cell || row.length ? [...rows, [...row, cell]] : rows;
}

function fromGeoJson(text: string): ImportedPlaces {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    // what is not JSON is told, nothing is lost
    return {
      value: [],
      issues: [issueOf('places-json', 'warning', say('Not JSON: {0}.', error instanceof Error ? error.message : 'unreadable'))],
    };
  }
  const features = isRecord(data) && Array.isArray(data['features']) ? (data['features'] as unknown[]) : [data];
  return collect(
    features.map((feature) => {
      if (!isRecord(feature)) return undefined;
      const properties = isRecord(feature['properties']) ? feature['properties'] : {};
      const points = positions(isRecord(feature['geometry']) ? (feature['geometry']['coordinates'] ?? []) : []);
      if (!points.length) return { ...properties };
      const mean = (axis: 0 | 1): number => Math.round((points.reduce((sum, point) => sum + point[axis], 0) / points.length) * 1e4) / 1e4;
      const lower = Object.fromEntries(Object.entries(properties).map(([key, value]) => [key.toLowerCase(), value]));
      const named = Object.fromEntries(
        Object.entries(COLUMNS).map(([key, known]) => [key, known.map((one) => lower[one]).find((value) => value !== undefined)]),
      );
      return { ...named, lat: mean(1), lon: mean(0) };
    }),
  );
}

function positions(value: unknown): [number, number][] {
  if (!Array.isArray(value)) return [];
  const [lon, lat] = value as unknown[];
  return typeof lon === 'number' && typeof lat === 'number' ? [[lon, lat]] : value.flatMap(positions);
}

function collect(records: readonly unknown[]): ImportedPlaces {
  const value: WorkspacePlace[] = [];
  const issues: Issue[] = [];
  records.forEach((record, i) => {
    if (record === undefined) return;
    const place = readPlace(record);
    if ('template' in place) issues.push(issueOf('places-record', 'warning', say('Record {0}: {1}', i + 1, place)));
    else value.push(place);
  });
  return { value, issues };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
