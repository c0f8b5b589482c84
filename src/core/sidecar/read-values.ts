/** Normalised values in a sidecar: figures, times, places. */
import { MEASURES, type MentionKind } from '../model/kinds.js';
import { BOUNDS, type FigureValue, type MentionValue, type PlaceValue, type TimeValue } from '../model/values.js';
import type { Fields, NodeReader } from './nodes.js';
import { present } from './present.js';
import { say } from '../model/say.js';

export const GRANULARITIES = [
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'season',
  'year',
  'decade',
  'vague',
] as const satisfies readonly TimeValue['granularity'][];
export const PRECISIONS = ['exact', 'near', 'admin', 'country', 'unknown'] as const satisfies readonly PlaceValue['precision'][];

/** The value of a mention of `kind`, or nothing where it has none or it cannot be read (reported). Actors have no value. */
export function readValue(reader: NodeReader, owner: Fields, kind: MentionKind): MentionValue | undefined {
  if (!owner.has('value')) return undefined;
  const fields = reader.fields(owner.get('value'), 'value');
  if (!fields) return undefined;
  switch (kind) {
    case 'figure':
      return readFigure(reader, fields);
    case 'time':
      return readTime(reader, fields);
    case 'place':
      return readPlace(reader, fields);
    case 'actor':
      reader.report('actor-with-value', say('an actor has no value'), fields.node, 'warning');
      return undefined;
  }
}

function readFigure(reader: NodeReader, fields: Fields): FigureValue {
  return present<FigureValue>({
    min: reader.number(fields, 'min'),
    max: reader.number(fields, 'max'),
    bound: reader.choice(fields, 'bound', BOUNDS) ?? 'exactly',
    unit: reader.text(fields, 'unit'),
    of: reader.text(fields, 'of'),
    measure: reader.choice(fields, 'measure', MEASURES),
    sameAs: reader.text(fields, 'sameAs'),
    partOf: reader.text(fields, 'partOf'),
  });
}

function readTime(reader: NodeReader, fields: Fields): TimeValue {
  return present<TimeValue>({
    start: reader.text(fields, 'start'),
    end: reader.text(fields, 'end'),
    granularity: reader.choice(fields, 'granularity', GRANULARITIES) ?? 'vague',
    duration: reader.text(fields, 'duration'),
    approximate: reader.flag(fields, 'approximate'),
  });
}

/** A place's value; coordinates without a precision are taken for the place itself. */
export function readPlace(reader: NodeReader, fields: Fields): PlaceValue {
  const lat = degrees(reader, fields, 'lat', 90);
  const lon = degrees(reader, fields, 'lon', 180);
  return present<PlaceValue>({
    lat,
    lon,
    gazetteer: reader.text(fields, 'gazetteer'),
    name: reader.text(fields, 'name'),
    country: reader.text(fields, 'country'),
    parents: reader.words(fields, 'parents'),
    precision: reader.choice(fields, 'precision', PRECISIONS) ?? (lat !== undefined && lon !== undefined ? 'exact' : 'unknown'),
    radiusKm: reader.number(fields, 'radiusKm'),
    alternatives: undefined,
  });
}

function degrees(reader: NodeReader, fields: Fields, key: string, most: number): number | undefined {
  const value = reader.number(fields, key);
  if (value === undefined || Math.abs(value) <= most) return value;
  reader.report('not-on-earth', say('{0} {1} is not between -{2} and {2}', key, value, most), fields.get(key));
  return undefined;
}
