/** Reads the tables of data/gazetteer: tab-separated lines, "#" for comments; and the supplement's cells divided by " | ". */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PLACE_TYPES, type PlaceType } from '../../src/core/model/kinds.js';

export const GAZETTEER = path.resolve(import.meta.dirname, '../../data/gazetteer');

/** The rows of a table, without comments and empty lines. */
export function readTable(name: string, separator = '\t'): string[][] {
  return readFileSync(path.join(GAZETTEER, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() && !line.startsWith('#'))
    .map((line) => line.split(separator).map((cell) => cell.trim()));
}

export function splitList(cell: string | undefined): string[] {
  return (cell ?? '')
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

/** A place of the supplement. */
export interface SupplementPlace {
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly type: PlaceType;
  /** Countries; empty for seas and regions of many. */
  readonly country: string;
  readonly area: string;
  readonly lat: number;
  readonly lon: number;
  readonly radiusKm: number;
  readonly population: number;
  readonly source: string;
  readonly file: string;
}

/** Every place of data/gazetteer/places; throws with file and line on one that is not whole. */
export function readSupplement(): SupplementPlace[] {
  return readdirSync(path.join(GAZETTEER, 'places'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => readTable(path.join('places', file), '|').map((row) => supplementPlace(row, file)));
}

function supplementPlace(row: readonly string[], file: string): SupplementPlace {
  const [names = '', type = '', where = '', at = '', radius = '', source = ''] = row;
  const [name = '', ...otherNames] = splitList(names);
  const [country = '', ...area] = where.split('/').map((word) => word.trim());
  const [lat, lon] = at.split(',').map(Number);
  const known = PLACE_TYPES.find((one) => one === type);
  if (!name || !known || lat === undefined || lon === undefined || !Number.isFinite(lat) || !Number.isFinite(lon) || !source) {
    throw new Error(`data/gazetteer/places/${file}: not a whole place: ${row.join(' | ')}`);
  }
  const [radiusKm = 0, population = 0] = radius.split('/').map(Number);
  return { name, otherNames, type: known, country, area: area.join('/'), lat, lon, radiusKm, population, source, file };
}
