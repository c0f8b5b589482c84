/** Mentions, events and entities of a sidecar, read one by one. An item that cannot be understood is reported and left out; its text stays. */
import { isMap, isScalar } from 'yaml';
import { deriveId, foldSpace } from '../model/ids.js';
import { DECISIONS, MEASURES, MENTION_KINDS, ROLES, STANCES, STATUSES, type MentionKind } from '../model/kinds.js';
import type { Form } from '../model/kinds.js';
import type { Fields, NodeReader } from './nodes.js';
import { say, type Said } from '../model/say.js';
import { present } from './present.js';
import { readPlace, readValue } from './read-values.js';
import type {
  ListName,
  Selector,
  SidecarArgument,
  SidecarAttribution,
  SidecarEntity,
  SidecarEvent,
  SidecarMention,
  SidecarVersion,
  Signature,
} from './types.js';

export const FORMS = ['name', 'nominal', 'pronoun'] as const satisfies readonly Form[];

/** How the quotes of a discontinuous mention are joined where one text is wanted. */
export const QUOTE_JOINT = ' … ';

export interface ItemOf {
  readonly mentions: SidecarMention;
  readonly events: SidecarEvent;
  readonly entities: SidecarEntity;
}

export const ITEM_READERS: { readonly [L in ListName]: (reader: NodeReader, value: unknown) => ItemOf[L] | undefined } = {
  mentions: readMention,
  events: readEvent,
  entities: readEntity,
};

/** The id an item has, written or derived, also where the rest of it cannot be read. */
export function readId(reader: NodeReader, value: unknown): string {
  const node = reader.resolve(value);
  if (!isMap(node)) return '';
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === 'id');
  return isScalar(pair?.value) && pair.value.value !== null ? String(pair.value.value) : '';
}

function readSignature(reader: NodeReader, fields: Fields): Signature {
  return present<Signature>({
    by: reader.text(fields, 'by'),
    at: reader.text(fields, 'at'),
    note: reader.text(fields, 'note'),
    unsure: reader.flag(fields, 'unsure'),
    attributes: readAttributes(reader, fields),
  });
}

function readAttributes(reader: NodeReader, owner: Fields): Signature['attributes'] {
  const fields = owner.get('attributes') ? reader.fields(owner.get('attributes'), 'attributes') : undefined;
  const pairs = (fields?.node.items ?? []).flatMap(({ key, value }): [string, string][] => {
    const [name, said] = [reader.word(key, 'attributes'), reader.word(value, 'attributes')];
    return name && said ? [[name, said]] : [];
  });
  return pairs.length ? Object.fromEntries(pairs) : undefined;
}

/** The selector that stands in the keys quote (or quotes), in, nth, repeat and then. */
export function readSelector(reader: NodeReader, fields: Fields, what: Said): Selector | undefined {
  const quotes = [...reader.words(fields, 'quote'), ...reader.words(fields, 'quotes')].map(foldSpace);
  if (!quotes.length || quotes.some((quote) => quote === '')) {
    reader.report('quote-missing', say('{0} has no quote, so it cannot be found in the article', what), fields.node);
    return undefined;
  }
  const then = reader.list(fields, 'then').map((value) => Number(reader.word(value, 'then')));
  return {
    quotes,
    in: foldSpace(reader.text(fields, 'in') ?? ''),
    nth: reader.count(fields, 'nth') ?? 1,
    repeat: reader.count(fields, 'repeat') ?? 1,
    ...(then.length === quotes.length - 1 && then.some((n) => n > 1) && then.every((n) => Number.isInteger(n) && n >= 1) ? { then } : {}),
  };
}

function selectorId(kind: MentionKind | 'event', { quotes, in: sentence, nth, repeat }: Selector): string {
  return deriveId({ kind, quote: quotes.join(QUOTE_JOINT), sentence, nth, repeat });
}

function readMention(reader: NodeReader, value: unknown): SidecarMention | undefined {
  const fields = itemFields(reader, value, say('a mention'));
  if (!fields) return undefined;
  const kind = required(reader, fields, 'kind', reader.choice(fields, 'kind', MENTION_KINDS), say('a mention'));
  const selector = readSelector(reader, fields, say('a mention'));
  const decision = readDecision(reader, fields);
  if (!kind || !selector || !decision) return undefined;
  const versions = reader.list(fields, 'versions').flatMap((one) => readVersion(reader, one, kind) ?? []);
  return present<SidecarMention>({
    id: reader.text(fields, 'id') ?? selectorId(kind, selector),
    kind,
    type: reader.text(fields, 'type'),
    selector,
    form: reader.choice(fields, 'form', FORMS),
    role: reader.text(fields, 'role'),
    entity: reader.text(fields, 'entity'),
    value: readValue(reader, fields, kind),
    decision,
    versions: versions.length ? versions : undefined,
    ...withUndefined(readSignature(reader, fields)),
  });
}

export function readVersion(reader: NodeReader, value: unknown, kind: MentionKind): SidecarVersion | undefined {
  const fields = reader.fields(value, say('a version'));
  const quote = fields && required(reader, fields, 'quote', reader.text(fields, 'quote'), say('a version'));
  if (!fields || quote === undefined) return undefined;
  return present<SidecarVersion>({
    quote,
    value: readValue(reader, fields, kind),
    until: reader.text(fields, 'until'),
    by: reader.text(fields, 'by'),
  });
}

function readEvent(reader: NodeReader, value: unknown): SidecarEvent | undefined {
  const fields = itemFields(reader, value, say('an event'));
  if (!fields) return undefined;
  const type = required(reader, fields, 'type', reader.text(fields, 'type'), say('an event'));
  const triggerFields = reader.fields(required(reader, fields, 'trigger', fields.get('trigger'), say('an event')), 'trigger');
  const trigger = triggerFields && readSelector(reader, triggerFields, say('a trigger'));
  const decision = readDecision(reader, fields);
  if (!type || !trigger || !decision) return undefined;
  return present<SidecarEvent>({
    id: reader.text(fields, 'id') ?? selectorId('event', trigger),
    type,
    mode: reader.text(fields, 'mode'),
    trigger,
    arguments: reader.list(fields, 'arguments').flatMap((one) => readArgument(reader, one) ?? []),
    status: reader.choice(fields, 'status', STATUSES) ?? 'asserted',
    attributions: reader.list(fields, 'attributions').flatMap((one) => readAttribution(reader, one) ?? []),
    incident: reader.text(fields, 'incident'),
    decision,
    ...withUndefined(readSignature(reader, fields)),
  });
}

export function readArgument(reader: NodeReader, value: unknown): SidecarArgument | undefined {
  const fields = reader.fields(value, say('an argument'));
  const role = fields && required(reader, fields, 'role', reader.choice(fields, 'role', ROLES), say('an argument'));
  if (!fields || !role) return undefined;
  return present<SidecarArgument>({
    role,
    mention: reader.text(fields, 'mention'),
    entity: reader.text(fields, 'entity'),
    text: reader.text(fields, 'text'),
    measure: reader.choice(fields, 'measure', MEASURES),
    inferred: reader.flag(fields, 'inferred'),
    partOf: reader.text(fields, 'partOf'),
  });
}

export function readAttribution(reader: NodeReader, value: unknown): SidecarAttribution | undefined {
  const fields = reader.fields(value, say('an attribution'));
  const stance = fields && (reader.choice(fields, 'stance', STANCES) ?? (fields.has('stance') ? undefined : 'asserts'));
  if (!fields || !stance) return undefined;
  const via = reader.words(fields, 'via');
  return present<SidecarAttribution>({
    source: reader.text(fields, 'source') ?? '',
    mention: reader.text(fields, 'mention'),
    entity: reader.text(fields, 'entity'),
    cue: reader.text(fields, 'cue'),
    stance,
    quoted: reader.flag(fields, 'quoted'),
    via: via.length ? via : undefined,
  });
}

function readEntity(reader: NodeReader, value: unknown): SidecarEntity | undefined {
  const fields = itemFields(reader, value, say('an entity'));
  if (!fields) return undefined;
  const id = required(reader, fields, 'id', reader.text(fields, 'id'), say('an entity'));
  const kind = required(reader, fields, 'kind', reader.choice(fields, 'kind', MENTION_KINDS), say('an entity'));
  if (!id || !kind) return undefined;
  const aliases = reader.words(fields, 'aliases');
  const same = reader.words(fields, 'same');
  const place = fields.has('place') ? reader.fields(fields.get('place'), 'place') : undefined;
  return present<SidecarEntity>({
    id,
    kind,
    type: reader.text(fields, 'type'),
    name: reader.text(fields, 'name') ?? id,
    aliases: aliases.length ? aliases : undefined,
    same: same.length ? same : undefined,
    role: reader.text(fields, 'role'),
    link: reader.text(fields, 'link'),
    place: place && readPlace(reader, place),
    decision: reader.choice(fields, 'decision', DECISIONS),
    ...withUndefined(readSignature(reader, fields)),
  });
}

/** What a person wrote by hand without saying more is a person's: confirmed. An unreadable decision is no decision. */
function readDecision(reader: NodeReader, fields: Fields): SidecarMention['decision'] | undefined {
  return fields.has('decision') && fields.get('decision') ? reader.choice(fields, 'decision', DECISIONS) : 'confirmed';
}

function itemFields(reader: NodeReader, value: unknown, what: Said): Fields | undefined {
  return reader.resolve(value) ? reader.fields(value, what) : undefined;
}

function required<T>(reader: NodeReader, fields: Fields, key: string, value: T | undefined, what: Said): T | undefined {
  if (value === undefined && !fields.get(key)) reader.report(`${key}-missing`, say('{0} has no {1}', what, key), fields.node);
  return value;
}

function withUndefined(signature: Signature): { readonly [K in keyof Required<Signature>]: Signature[K] | undefined } {
  return { by: signature.by, at: signature.at, note: signature.note, unsure: signature.unsure, attributes: signature.attributes };
}
