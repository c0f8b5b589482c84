/**
 * The JSON of one article, as `dateline extract` prints it and the `json` and `ndjson` exports write it. Stable: schemas/extract.schema.json describes it.
 * Offsets are UTF-16 code units, half-open, into the file's text without byte order mark, line ends as in the file.
 */
import type { ArticleDetails, Attribution, Argument, Entity, Event, Mention } from '../model/annotation.js';
import type { Span } from '../model/span.js';
import type { MentionValue, PlaceValue } from '../model/values.js';

export interface JsonArticle extends ArticleDetails {
  readonly file: string;
}

export type JsonMention = Omit<Mention, 'reason' | 'linkReason'>;

export type JsonEvent = Omit<Event, 'reason'>;

export interface JsonDocument {
  readonly article: JsonArticle;
  readonly mentions: readonly JsonMention[];
  readonly entities: readonly Entity[];
  readonly events: readonly JsonEvent[];
}

/** What the shape is made of. */
export interface JsonInput {
  readonly file: string;
  readonly article: ArticleDetails;
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly events: readonly Event[];
}

/** One article in the documented shape and order of keys; keys without a value are left out. */
export function toJsonDocument(input: JsonInput): JsonDocument {
  const { title, outlet, author, published, dateline } = input.article;
  return {
    article: clean({
      file: input.file,
      title,
      outlet,
      author,
      published,
      dateline: dateline && clean({ place: dateline.place, date: dateline.date }),
    }),
    mentions: input.mentions.map(toJsonMention),
    entities: input.entities.map(toJsonEntity),
    events: input.events.map(toJsonEvent),
  };
}

function toJsonMention(m: Mention): JsonMention {
  return clean<JsonMention>({
    id: m.id,
    kind: m.kind,
    type: m.type,
    form: m.form,
    start: m.start,
    end: m.end,
    spans: m.spans?.map(toSpan),
    text: m.text,
    entity: m.entity,
    role: m.role,
    confidence: round(m.confidence),
    extractor: m.extractor,
    decision: m.decision,
    value: m.value && toJsonValue(m.value),
    by: m.by,
    at: m.at,
    note: m.note,
    unsure: m.unsure,
  });
}

function toJsonValue(value: MentionValue): MentionValue {
  return 'precision' in value ? toJsonPlace(value) : value;
}

function toJsonPlace(place: PlaceValue): PlaceValue {
  const { lat, lon, gazetteer, name, country, parents, precision, radiusKm, alternatives } = place;
  return clean<PlaceValue>({ lat, lon, gazetteer, name, country, parents, precision, radiusKm, alternatives });
}

function toJsonEntity(e: Entity): Entity {
  return clean<Entity>({
    id: e.id,
    kind: e.kind,
    type: e.type,
    name: e.name,
    aliases: e.aliases,
    role: e.role,
    link: e.link,
    place: e.place && toJsonPlace(e.place),
    decision: e.decision,
    note: e.note,
  });
}

function toJsonEvent(e: Event): JsonEvent {
  return clean<JsonEvent>({
    id: e.id,
    type: e.type,
    mode: e.mode,
    status: e.status,
    decision: e.decision,
    trigger: { start: e.trigger.start, end: e.trigger.end, text: e.trigger.text },
    confidence: round(e.confidence),
    attributions: e.attributions.map(toJsonAttribution),
    acled: e.acled,
    incident: e.incident,
    arguments: e.arguments.map(toJsonArgument),
    by: e.by,
    at: e.at,
    note: e.note,
    unsure: e.unsure,
  });
}

function toJsonAttribution(a: Attribution): Attribution {
  return clean<Attribution>({
    source: a.source,
    mention: a.mention,
    entity: a.entity,
    cue: a.cue,
    cueSpan: a.cueSpan && toSpan(a.cueSpan),
    stance: a.stance,
    quoted: a.quoted,
    via: a.via,
  });
}

function toJsonArgument(a: Argument): Argument {
  return clean<Argument>({
    role: a.role,
    mention: a.mention,
    entity: a.entity,
    text: a.text,
    inferred: a.inferred,
    measure: a.measure,
    partOf: a.partOf,
  });
}

function toSpan({ start, end }: Span): Span {
  return { start, end };
}

/** Three digits: what a calibration can promise. */
function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}

/** Without the keys that have no value. */
function clean<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
