/** What the cache keeps of an article is the article: every fact that a record may hold comes back. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeRecord, encodeRecord } from '../../../src/core/compare/index/codec.js';
import {
  VOICES,
  type ArticleRecord,
  type EntityRecord,
  type FigureRecord,
  type PartyRecord,
  type PlaceRecord,
  type ReportRecord,
  type TimeRecord,
} from '../../../src/core/compare/types.js';

/** Every key of a record, those that may be absent and those that may not: a new key does not compile until it is written here. */
type Every<T> = { readonly [K in keyof Required<T>]: fc.Arbitrary<NonNullable<T[K]>> };

function some<T>(every: Every<T>, ...always: readonly (keyof T & string)[]): fc.Arbitrary<T> {
  const keys: Every<Record<string, unknown>> = every;
  return fc.record(keys, { requiredKeys: [...always], noNullPrototype: true }) as fc.Arbitrary<T>;
}

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
const offset = fc.nat(5000);
const span = fc.tuple(offset, fc.nat(40)).map(([start, length]) => ({ start, end: start + length }));
const entity = fc.nat(2);
const voice = fc.constantFrom(...VOICES);
const place = fc.record(
  {
    lat: fc.double({ min: -90, max: 90, noNaN: true }).map((n) => n + 0),
    lon: fc.integer(),
    country: word,
    parents: fc.array(word, { maxLength: 2 }),
    precision: fc.constantFrom('exact', 'near'),
  },
  { requiredKeys: ['parents', 'precision'], noNullPrototype: true },
) as fc.Arbitrary<NonNullable<EntityRecord['place']>>;

const words = { text: word, span, inferred: fc.boolean() };
const entities = some<EntityRecord>(
  {
    id: word,
    kind: fc.constantFrom('actor', 'place'),
    type: word,
    name: word,
    aliases: fc.array(word, { maxLength: 2 }),
    nouns: fc.array(word, { maxLength: 2 }),
    named: fc.boolean(),
    role: word,
    link: word,
    place,
    count: fc.nat(50),
  },
  ...(['id', 'kind', 'name', 'aliases', 'nouns', 'named', 'count'] as const),
);
const mentions = fc
  .record({ span, entity, form: fc.constantFrom('name', 'nominal', 'pronoun'), voice })
  .map(({ span: at, ...rest }) => ({ ...at, ...rest }));
const parties = some<PartyRecord>({ ...words, role: fc.constantFrom('actor', 'target'), entity, voice }, 'text', 'inferred', 'role', 'voice');
const places = some<PlaceRecord>({ ...words, entity, type: word, value: place, beside: fc.constant(true) }, 'text', 'inferred');
const times = some<TimeRecord>({ ...words, value: fc.constant({ start: '2024-11-28', end: '2024-11-28', granularity: 'day' }) }, 'text', 'inferred');
const figures = some<FigureRecord>(
  { ...words, id: word, value: fc.constant({ min: 3, max: 3, bound: 'exactly', of: 'men' }), measure: fc.constant('killed'), partOf: word },
  ...(['text', 'inferred', 'value'] as const),
);
const reports = some<ReportRecord>(
  {
    event: word,
    type: fc.constantFrom('ASSAULT', 'SEIZE'),
    mode: word,
    status: fc.constantFrom('asserted', 'denied'),
    trigger: fc.tuple(span, word).map(([at, text]) => ({ ...at, text })),
    sentence: span,
    parties: fc.array(parties, { maxLength: 3 }),
    places: fc.array(places, { maxLength: 2 }),
    times: fc.array(times, { maxLength: 2 }),
    figures: fc.array(figures, { maxLength: 2 }),
    attributions: fc.constantFrom([], [{ source: 'an army source', stance: 'asserts' as const, via: ['state media'] }]),
    voice,
    confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((n) => n + 0),
    incident: word,
    decision: fc.constantFrom('suggested', 'confirmed'),
  },
  ...([
    'event',
    'type',
    'status',
    'trigger',
    'sentence',
    'parties',
    'places',
    'times',
    'figures',
    'attributions',
    'voice',
    'confidence',
    'decision',
  ] as const),
);
const records = some<ArticleRecord>(
  {
    id: word,
    hash: word,
    details: fc.constantFrom({}, { outlet: 'The Courier', published: '2024-11-28' }),
    language: fc.constantFrom('en', 'other'),
    text: word,
    entities: fc.array(entities, { minLength: 3, maxLength: 3 }),
    mentions: fc.array(mentions, { maxLength: 4 }),
    reports: fc.array(reports, { maxLength: 3 }),
  },
  ...(['id', 'hash', 'details', 'language', 'text', 'entities', 'mentions', 'reports'] as const),
);

describe('what the cache keeps', () => {
  it('is the record, in one line', () => {
    fc.assert(
      fc.property(records, (record) => {
        const line = encodeRecord(record);
        assert.ok(!line.includes('\n'));
        assert.deepEqual(decodeRecord(line), record);
      }),
    );
  });
});
