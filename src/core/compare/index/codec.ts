/** Records as short lines of JSON, for the cache: lists by position instead of objects by key, one article a line. */
import type { ArticleDetails, Attribution } from '../../model/annotation.js';
import type { Decision, Form, Measure, Status } from '../../model/kinds.js';
import type { FigureValue, PlaceValue, TimeValue } from '../../model/values.js';
import {
  VOICES,
  type ArticleRecord,
  type EntityRecord,
  type FigureRecord,
  type MentionRecord,
  type PartyRecord,
  type PlaceRecord,
  type ReportRecord,
  type TimeRecord,
  type Words,
} from '../types.js';

const FORMS: readonly Form[] = ['name', 'nominal', 'pronoun'];

type Opt<T> = T | 0;
type PackedWords = readonly [text: string, start: number, length: number, inferred: 0 | 1];
type PackedEntity = readonly [
  id: string,
  isPlace: 0 | 1,
  type: Opt<string>,
  name: string,
  aliases: readonly string[],
  nouns: readonly string[],
  named: 0 | 1,
  count: number,
  place: Opt<PlaceValue>,
  role: Opt<string>,
  link: Opt<string>,
];
type PackedParty = readonly [...PackedWords, isTarget: 0 | 1, entity: number, voice: number];
/** The value: 0 none, 1 its entity's. */
type PackedPlace = readonly [...PackedWords, entity: number, type: Opt<string>, value: Opt<PlaceValue> | 1, beside: 0 | 1];
type PackedTime = readonly [...PackedWords, value: Opt<TimeValue>];
type PackedFigure = readonly [...PackedWords, id: Opt<string>, value: FigureValue, measure: Opt<Measure>, partOf: Opt<string>];
type PackedReport = readonly [
  event: string,
  type: string,
  mode: Opt<string>,
  status: Status,
  trigger: readonly [text: string, start: number, end: number],
  sentence: readonly [start: number, end: number],
  parties: readonly PackedParty[],
  places: readonly PackedPlace[],
  times: readonly PackedTime[],
  figures: readonly PackedFigure[],
  attributions: readonly Attribution[],
  voice: number,
  confidence: number,
  incident: Opt<string>,
  decision: Decision,
];
type PackedRecord = readonly [
  id: string,
  hash: string,
  details: ArticleDetails,
  language: ArticleRecord['language'],
  text: string,
  entities: readonly PackedEntity[],
  mentions: readonly number[],
  reports: readonly PackedReport[],
];

/** One line, without its end. */
export function encodeRecord(record: ArticleRecord): string {
  const packed: PackedRecord = [
    record.id,
    record.hash,
    record.details,
    record.language,
    record.text,
    record.entities.map(packEntity),
    record.mentions.flatMap(({ start, end, entity, form, voice }) => [start, end - start, entity, FORMS.indexOf(form) * 3 + VOICES.indexOf(voice)]),
    record.reports.map((report) => packReport(report, record)),
  ];
  return JSON.stringify(packed);
}

/** Throws where the line is none of these. */
export function decodeRecord(line: string): ArticleRecord {
  const [id, hash, details, language, text, packedEntities, numbers, reports] = JSON.parse(line) as PackedRecord;
  const entities = packedEntities.map(unpackEntity);
  const mentions: MentionRecord[] = [];
  for (let i = 0; i + 3 < numbers.length; i += 4) {
    const start = numbers[i]!;
    const kind = numbers[i + 3]!;
    mentions.push({ start, end: start + numbers[i + 1]!, entity: numbers[i + 2]!, form: FORMS[Math.floor(kind / 3)]!, voice: VOICES[kind % 3]! });
  }
  return { id, hash, details, language, text, entities, mentions, reports: reports.map((report) => unpackReport(report, entities)) };
}

function packEntity(e: EntityRecord): PackedEntity {
  return [
    e.id,
    e.kind === 'place' ? 1 : 0,
    e.type ?? 0,
    e.name,
    e.aliases,
    e.nouns,
    e.named ? 1 : 0,
    e.count,
    e.place ?? 0,
    e.role ?? 0,
    e.link ?? 0,
  ];
}

function unpackEntity([id, isPlace, type, name, aliases, nouns, named, count, place, role, link]: PackedEntity): EntityRecord {
  return {
    id,
    kind: isPlace ? 'place' : 'actor',
    ...(type === 0 ? {} : { type }),
    name,
    aliases,
    nouns,
    named: named === 1,
    ...(role === 0 ? {} : { role }),
    ...(link === 0 ? {} : { link }),
    ...(place === 0 ? {} : { place }),
    count,
  };
}

function packWords({ text, span, inferred }: Words): PackedWords {
  return [text, span?.start ?? -1, span ? span.end - span.start : 0, inferred ? 1 : 0];
}

function unpackWords([text, start, length, inferred]: readonly [string, number, number, 0 | 1, ...unknown[]]): Words {
  return { text, ...(start < 0 ? {} : { span: { start, end: start + length } }), inferred: inferred === 1 };
}

function packReport(r: ReportRecord, { entities }: ArticleRecord): PackedReport {
  return [
    r.event,
    r.type,
    r.mode ?? 0,
    r.status,
    [r.trigger.text, r.trigger.start, r.trigger.end],
    [r.sentence.start, r.sentence.end],
    r.parties.map((p): PackedParty => [...packWords(p), p.role === 'target' ? 1 : 0, p.entity ?? -1, VOICES.indexOf(p.voice)]),
    r.places.map((p): PackedPlace => [...packWords(p), p.entity ?? -1, p.type ?? 0, packPlaceValue(p, entities), p.beside ? 1 : 0]),
    r.times.map((t): PackedTime => [...packWords(t), t.value ?? 0]),
    r.figures.map((f): PackedFigure => [...packWords(f), f.id ?? 0, f.value, f.measure ?? 0, f.partOf ?? 0]),
    r.attributions,
    VOICES.indexOf(r.voice),
    r.confidence,
    r.incident ?? 0,
    r.decision,
  ];
}

function packPlaceValue({ value, entity }: PlaceRecord, entities: readonly EntityRecord[]): Opt<PlaceValue> | 1 {
  if (!value) return 0;
  const own = entity === undefined ? undefined : entities[entity]?.place;
  return own && (own === value || JSON.stringify(own) === JSON.stringify(value)) ? 1 : value;
}

function unpackReport(packed: PackedReport, entities: readonly EntityRecord[]): ReportRecord {
  const [
    event,
    type,
    mode,
    status,
    [text, start, end],
    [from, to],
    parties,
    places,
    times,
    figures,
    attributions,
    voice,
    confidence,
    incident,
    decision,
  ] = packed;
  return {
    event,
    type,
    ...(mode === 0 ? {} : { mode }),
    status,
    trigger: { start, end, text },
    sentence: { start: from, end: to },
    parties: parties.map((p): PartyRecord => ({
      ...unpackWords(p),
      ...(p[5] < 0 ? {} : { entity: p[5] }),
      role: p[4] ? 'target' : 'actor',
      voice: VOICES[p[6]]!,
    })),
    places: places.map((p) => unpackPlace(p, entities)),
    times: times.map((t): TimeRecord => ({ ...unpackWords(t), ...(t[4] === 0 ? {} : { value: t[4] }) })),
    figures: figures.map(unpackFigure),
    attributions,
    voice: VOICES[voice]!,
    confidence,
    ...(incident === 0 ? {} : { incident }),
    decision,
  };
}

function unpackPlace(packed: PackedPlace, entities: readonly EntityRecord[]): PlaceRecord {
  const [, , , , entity, type, own, beside] = packed;
  const value = own === 1 ? entities[entity]?.place : own === 0 ? undefined : own;
  return {
    ...unpackWords(packed),
    ...(entity < 0 ? {} : { entity }),
    ...(type === 0 ? {} : { type }),
    ...(value ? { value } : {}),
    ...(beside ? { beside: true } : {}),
  };
}

function unpackFigure(packed: PackedFigure): FigureRecord {
  const [, , , , id, value, measure, partOf] = packed;
  return { ...unpackWords(packed), ...(id === 0 ? {} : { id }), value, ...(measure === 0 ? {} : { measure }), ...(partOf === 0 ? {} : { partOf }) };
}
