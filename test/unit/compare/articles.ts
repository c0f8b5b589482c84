/** Small articles for tests: entities by name, reports by a few words. */
import type { ArticleRecord, EntityRecord } from '../../../src/core/compare/types.js';
import type { PlaceValue } from '../../../src/core/model/values.js';
import { slug } from '../../../src/core/model/ids.js';

/** "armed-group: Hayat Tahrir al-Sham = HTS, Tahrir al-Sham": a type, a name, further names. Place types make places. */
export function entity(words: string, more: Partial<EntityRecord> = {}): EntityRecord {
  const [, type, name, aliases] = /^([a-z-]+): ([^=]+?)(?: = (.*))?$/.exec(words)!;
  const kind = /^(?:country|region|settlement|facility|road|water|area)$/.test(type!) ? 'place' : 'actor';
  return {
    id: slug(name!),
    kind,
    type: type!,
    name: name!,
    aliases: aliases?.split(', ') ?? [],
    nouns: [],
    named: true,
    count: 1,
    ...more,
  };
}

export function place(lat: number, lon: number, gazetteer: string, ...parents: string[]): PlaceValue {
  return { lat, lon, gazetteer, parents, precision: 'exact' };
}

/** An article that names these; a place that has the id of an actor gets one of its own. */
export function article(id: string, ...words: (string | EntityRecord)[]): ArticleRecord {
  const entities = words.map((one) => (typeof one === 'string' ? entity(one) : one));
  return {
    id,
    hash: id,
    details: {},
    language: 'en',
    text: '',
    entities: entities.map((one, i) => (entities.findIndex((other) => other.id === one.id) < i ? { ...one, id: `${one.id}-${one.type}` } : one)),
    mentions: [],
    reports: [],
  };
}
