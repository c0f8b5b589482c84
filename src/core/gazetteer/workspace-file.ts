/** Reads and extends dateline.gazetteer.yaml. Reading never throws; adding leaves every line that stands there as it is. */
import { parseDocument } from 'yaml';
import { issueOf, type Issue } from '../model/issue.js';
import { PLACE_TYPES } from '../model/kinds.js';
import { foldName } from './fold.js';
import type { WorkspacePlace } from './workspace.js';
import { say, type Said } from '../model/say.js';
import { yamlError } from '../words/yaml-error.js';

export const WORKSPACE_GAZETTEER = 'dateline.gazetteer.yaml';
const HEADER = '# Places that Dateline does not know, or knows wrongly. Entries here outrank the gazetteer that ships.\ngazetteer: 1\nplaces:\n';

/** The places of the file; what is not whole is left out and told. */
export function readWorkspaceGazetteer(text: string): { value: WorkspacePlace[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const tell = (code: string, said: Said): void => void issues.push(issueOf(code, 'warning', said));
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error)
    return {
      value: [],
      issues: [issueOf('gazetteer-yaml', 'error', yamlError(error.message.split('\n')[0] ?? ''), { start: error.pos[0], end: error.pos[1] })],
    };
  const data: unknown = document.toJS({ maxAliasCount: 10 });
  if (data === null || data === undefined) return { value: [], issues };
  const list = isRecord(data) ? data['places'] : undefined;
  if (list === null || list === undefined) return { value: [], issues };
  if (!Array.isArray(list)) {
    tell('gazetteer-places', say('"places" must be a list of places.'));
    return { value: [], issues };
  }
  const value = list.flatMap((raw: unknown, i): WorkspacePlace[] => {
    const place = readPlace(raw);
    if (!('template' in place)) return [place];
    tell('gazetteer-place', say('Place {0}: {1}', i + 1, place));
    return [];
  });
  return { value, issues };
}

/** A place from any record (YAML, CSV row, GeoJSON properties), or what is wrong with it. */
export function readPlace(raw: unknown): WorkspacePlace | Said {
  if (!isRecord(raw)) return say('not a place with name, lat and lon.');
  const name = typeof raw['name'] === 'string' ? raw['name'].trim() : '';
  if (!name) return say('it has no name.');
  const [lat, lon] = [number(raw['lat']), number(raw['lon'])];
  if (lat === undefined || lon === undefined) return say('“{0}” has no lat and lon.', name);
  if (Math.abs(lat) > 90 || Math.abs(lon) > 180) return say('“{0}” lies outside the world: lat {1}, lon {2}.', name, lat, lon);
  const type = PLACE_TYPES.find((one) => one === raw['type']) ?? 'settlement';
  const [aliases, parents] = [strings(raw['aliases']), strings(raw['parents'])];
  const country = typeof raw['country'] === 'string' && /^[A-Za-z]{2}$/.test(raw['country']) ? raw['country'].toUpperCase() : undefined;
  const [radius, population] = [number(raw['radius']), number(raw['population'])];
  return {
    name,
    ...(aliases.length ? { aliases } : {}),
    type,
    lat,
    lon,
    ...(country ? { country } : {}),
    ...(parents.length ? { parents } : {}),
    ...(radius !== undefined && radius > 0 ? { radius } : {}),
    ...(population !== undefined && population > 0 ? { population } : {}),
    ...(typeof raw['source'] === 'string' && raw['source'] ? { source: raw['source'] } : {}),
  };
}

/** `text` with `places` added at its end, and how many are new; those already there (same name within a kilometre or so) are not repeated. */
export function addToWorkspaceGazetteer(text: string, places: readonly WorkspacePlace[]): { readonly text: string; readonly added: number } {
  const keyOf = (place: WorkspacePlace): string => `${foldName(place.name)} ${place.lat.toFixed(2)} ${place.lon.toFixed(2)}`;
  const present = new Set(readWorkspaceGazetteer(text).value.map(keyOf));
  const fresh = places.filter((place) => {
    const key = keyOf(place);
    return present.has(key) ? false : present.add(key);
  });
  if (!fresh.length) return { text, added: 0 };
  const start = !text.trim()
    ? HEADER
    : /^places:\s*(?:\[\s*\])?\s*(?:#.*)?$/m.test(text)
      ? text.replace(/^places:\s*\[\s*\]/m, 'places:')
      : `${text.trimEnd()}\nplaces:\n`;
  return { text: `${start.trimEnd()}\n${fresh.map(formatPlace).join('')}`, added: fresh.length };
}

function formatPlace(place: WorkspacePlace): string {
  const lines = [
    `  - name: ${JSON.stringify(place.name)}`,
    ...(place.aliases?.length ? [`    aliases: ${flow(place.aliases)}`] : []),
    `    type: ${place.type}`,
    `    lat: ${place.lat}`,
    `    lon: ${place.lon}`,
    ...(place.country ? [`    country: ${JSON.stringify(place.country)}`] : []),
    ...(place.parents?.length ? [`    parents: ${flow(place.parents)}`] : []),
    ...(place.radius ? [`    radius: ${place.radius}`] : []),
    ...(place.population ? [`    population: ${place.population}`] : []),
    ...(place.source ? [`    source: ${JSON.stringify(place.source)}`] : []),
  ];
  return `${lines.join('\n')}\n`;
}

function flow(words: readonly string[]): string {
  return `[${words.map((word) => JSON.stringify(word)).join(', ')}]`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function number(value: unknown): number | undefined {
  const read = typeof value === 'number' ? value : typeof value === 'string' && value.trim() ? Number(value) : NaN;
  return Number.isFinite(read) ? read : undefined;
}

function strings(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,;|]/) : [];
  return list
    .filter((one): one is string => typeof one === 'string')
    .map((one) => one.trim())
    .filter(Boolean);
}
