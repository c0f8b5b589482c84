/** W3C Web Annotations, grouped by their target's source. */
import { parseW3c, type W3cAnnotation } from '../../exchange/parsers/w3c.js';
import { readLabel } from '../../exchange/labels.js';
import type { Span } from '../../model/span.js';
import type { SidecarEntity } from '../../sidecar/types.js';
import { isRecord, parseJson } from '../../exchange/parsers/json-lines.js';
import { readEntity, readEvent, readMention } from '../our-records.js';
import { problemsOf, type Importer, type ImportedEvent, type ImportedMention } from '../types.js';
import { say, type Said } from '../../model/say.js';

export const w3c: Importer = {
  name: 'w3c',
  title: 'W3C Web Annotation',
  summary: say('annotations with quote and position selectors; tags are labels, links between them events'),
  read(json, { offsets = 'codepoint' }) {
    const annotations = parseW3c(json);
    if (!annotations) return { articles: [], ...problemsOf([say('this is no Web Annotation: a list or page of annotations is expected')]) };
    const articles = new Map<string, Found>();
    const problems: Said[] = [];
    for (const [i, annotation] of annotations.entries()) {
      const source = annotation.targets[0]?.source ?? '';
      const found: Found = articles.get(source) ?? { mentions: [], events: [], entities: new Map() };
      articles.set(source, found);
      const mention = annotation.motivation === 'linking' ? undefined : mentionOf(annotation, i);
      const event = annotation.motivation === 'linking' ? eventOf(annotation, i) : undefined;
      if (mention) found.mentions.push(mention);
      if (event) found.events.push(event);
      if (!mention && !event) problems.push(say('annotation {0} has no tag or no text position, and is not imported', annotation.id ?? i + 1));
      const entity = dataOf(annotation)?.['entity'];
      const read = mention && isRecord(entity) ? readEntity({ kind: mention.label, ...entity }) : undefined;
      if (read) found.entities.set(read.id, read);
    }
    return {
      articles: [...articles].map(([source, { mentions, events, entities }]) => ({
        ...{ unit: offsets, mentions, events, entities: [...entities.values()] },
        ...(source ? { file: decoded(source) } : {}),
      })),
      ...problemsOf(problems),
    };
  },
};

/** The address as a path; as it is where it was never encoded. */
function decoded(source: string): string {
  try {
    return decodeURI(source);
  } catch (error) {
    if (error instanceof URIError) return source;
    throw error;
  }
}

interface Found {
  readonly mentions: ImportedMention[];
  readonly events: ImportedEvent[];
  readonly entities: Map<string, SidecarEntity>;
}

/** What our own annotations say beyond the vocabulary's words. */
function dataOf({ bodies }: W3cAnnotation): Readonly<Record<string, unknown>> | undefined {
  const value = parseJson(bodies.find(({ purpose, format }) => purpose === 'describing' && format === 'application/json')?.value ?? '');
  return isRecord(value) ? value : undefined;
}

function signatureOf({ bodies, creator, created }: W3cAnnotation, data: Readonly<Record<string, unknown>> | undefined): object {
  const suggested = data?.['decision'] === 'suggested';
  return {
    decision: suggested ? 'suggested' : 'added',
    // A suggestion was made by the program, not by a person.
    by: suggested && creator === 'Dateline' ? undefined : creator,
    at: data?.['at'] ?? created,
    note: bodies.find(({ purpose }) => purpose === 'commenting')?.value,
    unsure: data?.['unsure'],
  };
}

/** Ours end in the item's own id, which events refer to. */
function idOf({ id }: W3cAnnotation, index: number): string {
  return id?.startsWith('urn:dateline:') ? id.slice(id.lastIndexOf('#') + 1) : (id ?? String(index));
}

function spansOf({ targets }: W3cAnnotation): Span[] | undefined {
  const spans = targets.flatMap(({ start, end }) => (start === undefined || end === undefined ? [] : [{ start, end }]));
  return spans.length && spans.length === targets.length ? spans : undefined;
}

function mentionOf(annotation: W3cAnnotation, index: number): ImportedMention | undefined {
  const { bodies, targets } = annotation;
  const label = bodies.find(({ purpose }) => purpose === 'tagging' || purpose === undefined)?.value;
  const spans = spansOf(annotation);
  if (label === undefined || !spans) return undefined;
  const quotes = targets.flatMap(({ exact }) => exact ?? []);
  const data = dataOf(annotation);
  const entity = isRecord(data?.['entity']) ? data['entity']['id'] : undefined;
  const type = bodies.find(({ purpose }) => purpose === 'classifying')?.value;
  const kind = readLabel(label)?.kind ?? 'actor';
  const read = readMention({ ...data, kind, type, entity, ...signatureOf(annotation, data) });
  return { ...read, id: idOf(annotation, index), label, spans, ...(quotes.length === targets.length ? { text: quotes.join(' ') } : {}) };
}

function eventOf(annotation: W3cAnnotation, index: number): ImportedEvent | undefined {
  const [trigger] = spansOf(annotation) ?? [];
  const type = annotation.bodies.find(({ purpose }) => purpose === 'classifying')?.value;
  const data = dataOf(annotation);
  const read = readEvent({ ...data, type, ...signatureOf(annotation, data) });
  const text = annotation.targets[0]?.exact;
  return read && trigger && { ...read, id: idOf(annotation, index), trigger, ...(text === undefined ? {} : { text }) };
}
