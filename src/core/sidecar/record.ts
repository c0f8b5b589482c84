/** Items as plain records: keys in canonical order, only what is said. What is written, and what two items are compared by. */
import type { ListName, Selector, Sidecar, SidecarArticle, SidecarEntity, SidecarEvent, SidecarMention } from './types.js';

export type Plain = string | number | boolean | readonly Plain[] | PlainMap;
export interface PlainMap {
  readonly [key: string]: Plain;
}

/** Canonical order of keys, and at the same time the keys this format knows: all others are a person's or another tool's and stay. */
export const KEYS = {
  mentions: [
    ...['id', 'kind', 'type', 'quote', 'quotes', 'in', 'nth', 'repeat', 'then', 'form', 'role', 'entity', 'value', 'versions'],
    ...['decision', 'by', 'at', 'note', 'unsure', 'attributes'],
  ],
  events: [
    ...['id', 'type', 'mode', 'trigger', 'arguments', 'status', 'attributions', 'incident'],
    ...['decision', 'by', 'at', 'note', 'unsure', 'attributes'],
  ],
  entities: ['id', 'kind', 'type', 'name', 'aliases', 'same', 'role', 'link', 'place', 'decision', 'by', 'at', 'note', 'unsure', 'attributes'],
  article: ['title', 'outlet', 'author', 'published', 'dateline', 'text', 'sentences'],
  dateline: ['place', 'date'],
  trigger: ['quote', 'quotes', 'in', 'nth', 'repeat', 'then'],
  value: [
    ...['min', 'max', 'bound', 'unit', 'of', 'measure', 'sameAs', 'partOf'],
    ...['start', 'end', 'granularity', 'duration', 'approximate'],
    ...['lat', 'lon', 'gazetteer', 'name', 'country', 'parents', 'precision', 'radiusKm'],
  ],
  arguments: ['role', 'mention', 'entity', 'text', 'measure', 'inferred', 'partOf'],
  attributions: ['source', 'mention', 'entity', 'cue', 'stance', 'quoted', 'via'],
  versions: ['quote', 'value', 'until', 'by'],
  sidecar: ['dateline', 'article', 'entities', 'mentions', 'events'],
} as const satisfies Record<string, readonly string[]>;

/** The keys known inside the map that is the value of `key`; a place's are a value's. */
export function keysOf(key: string): readonly string[] {
  return key === 'place' ? KEYS.value : ((KEYS as Readonly<Record<string, readonly string[]>>)[key] ?? []);
}

/** The record of an item of `list`. */
export function recordOf(list: ListName, item: SidecarMention | SidecarEvent | SidecarEntity): PlainMap {
  switch (list) {
    case 'mentions':
      return mentionRecord(item as SidecarMention);
    case 'events':
      return eventRecord(item as SidecarEvent);
    case 'entities':
      return recordIn('entities', item);
  }
}

/** The record of the article's details. */
export function articleRecord(article: SidecarArticle): PlainMap {
  return recordIn('article', article);
}

/** All of a sidecar as one record; two sidecars that say the same have equal ones. */
export function sidecarRecord(sidecar: Sidecar): PlainMap {
  return {
    dateline: sidecar.version,
    article: articleRecord(sidecar.article),
    entities: sidecar.entities.map((item) => recordOf('entities', item)),
    mentions: sidecar.mentions.map((item) => recordOf('mentions', item)),
    events: sidecar.events.map((item) => recordOf('events', item)),
  };
}

function mentionRecord(item: SidecarMention): PlainMap {
  const { selector, ...rest } = item;
  return recordIn('mentions', { ...rest, ...selectorRecord(selector) });
}

function eventRecord(item: SidecarEvent): PlainMap {
  return recordIn('events', { ...item, trigger: selectorRecord(item.trigger) });
}

/** quote (or quotes), in, and the counts that are not 1. */
export function selectorRecord({ quotes, in: sentence, nth, repeat, then }: Selector): PlainMap {
  return {
    ...(quotes.length === 1 ? { quote: quotes[0]! } : { quotes }),
    ...(sentence === '' ? {} : { in: sentence }),
    ...(nth === 1 ? {} : { nth }),
    ...(repeat === 1 ? {} : { repeat }),
    ...(then?.some((n) => n > 1) ? { then } : {}),
  };
}

/** The record of a map that stands in the key or list `key`; absent for nothing. */
export function recordFor(key: string, value: object | undefined): PlainMap | undefined {
  return value && recordIn(key, value);
}

/** `value` with its keys in canonical order, without what is absent or an empty list. */
function recordIn(key: string, value: object): PlainMap {
  const source = value as Readonly<Record<string, unknown>>;
  const record: Record<string, Plain> = {};
  for (const name of keysOf(key)) {
    const plain = plainOf(name, source[name]);
    if (plain !== undefined) record[name] = plain;
  }
  return record;
}

function plainOf(key: string, value: unknown): Plain | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value)) {
    const members = value.flatMap((member) => plainOf(key, member) ?? []);
    return members.length ? members : undefined;
  }
  // Their names are the scheme's, in the order a person gave.
  if (key === 'attributes') return { ...(value as PlainMap) };
  return recordIn(key, value);
}

/** Whether two records say the same. */
export function samePlain(a: Plain | undefined, b: Plain | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || typeof a !== 'object' || typeof b !== 'object') return false;
  if (isList(a) || isList(b)) return isList(a) && isList(b) && a.length === b.length && a.every((member, i) => samePlain(member, b[i]));
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => samePlain(a[key], b[key]));
}

/** Narrows a plain value to a list. */
export function isList(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value);
}

/** Narrows a plain value to a map. */
export function isPlainMap(value: Plain | undefined): value is PlainMap {
  return typeof value === 'object' && !Array.isArray(value);
}
