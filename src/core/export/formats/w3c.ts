/**
 * W3C Web Annotations (https://www.w3.org/TR/annotation-model/) as one AnnotationPage, with both a quote and a position selector. The Recommendation counts
 * code points ("MUST be in terms of unicode code points"); Hypothesis and Recogito count UTF-16 in practice: hence the option.
 */
import { parseW3c } from '../../exchange/parsers/w3c.js';
import type { Entity, Event, Mention } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import { offsetMap, type OffsetMap } from '../../exchange/offsets.js';
import { spansOf } from '../../exchange/spans.js';
import { FEATURES, type Exporter, type ExportArticle, type ExportOptions } from '../types.js';
import { say } from '../../model/say.js';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
/** Characters of context beside a quote, in UTF-16 units. */
const CONTEXT_LENGTH = 32;

export const w3c: Exporter = {
  name: 'w3c',
  title: say('W3C Web Annotation (JSON-LD)'),
  summary: say('for Recogito, Hypothesis and linked data: an annotation page with quote and position selectors'),
  extension: 'jsonld',
  layout: 'one-file',
  holds: FEATURES,
  offsets: ['codepoint', 'utf16'],
  table: false,
  settings: [],
  start(options) {
    let count = 0;
    return {
      begin: () => [{ file: '', text: `{"@context": "${CONTEXT}", "type": "AnnotationPage", "items": [` }],
      article: (article) =>
        annotations(article, options).map((annotation) => ({ file: '', text: `${count++ ? ',' : ''}\n${JSON.stringify(annotation)}` })),
      end: () => [{ file: '', text: '\n]}\n' }],
    };
  },
  readBack(chunks, article, { offsets }) {
    const items =
      parseW3c(
        `[${chunks
          .map(({ text }) => text)
          .join('')
          .replace(/^,/, '')}]`,
      ) ?? [];
    const map = offsetMap(article.text, offsets);
    const mentions = items
      .filter(({ motivation }) => motivation === 'tagging')
      .map(({ targets }) => {
        const spans = targets.map(({ start, end }) => ({ start: map.from(start ?? -1) ?? -1, end: map.from(end ?? -1) ?? -1 }));
        return { spans, text: targets.map(({ exact }) => exact ?? '').join(' ') };
      });
    return { mentions, events: items.filter(({ motivation }) => motivation === 'linking').length };
  },
};

function annotations(article: ExportArticle, { offsets }: ExportOptions): object[] {
  const map = offsetMap(article.text, offsets);
  const base = `urn:dateline:${article.stem.split('/').map(encodeURIComponent).join('/')}`;
  return [
    ...article.mentions.map((mention) => mentionAnnotation(mention, article, base, map)),
    ...article.events.map((event) => eventAnnotation(event, article, base, map)),
  ];
}

function mentionAnnotation(mention: Mention, article: ExportArticle, base: string, map: OffsetMap): object {
  const entity = mention.entity === undefined ? undefined : article.entities.find(({ id }) => id === mention.entity);
  const { kind, type, form, role, value } = mention;
  const link = addressOf(entity?.link ?? entity?.place?.gazetteer);
  return {
    id: `${base}#${mention.id}`,
    type: 'Annotation',
    motivation: 'tagging',
    ...signature(mention),
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      ...(type ? [{ type: 'TextualBody', purpose: 'classifying', value: type }] : []),
      ...(link ? [{ type: 'SpecificResource', purpose: 'identifying', source: link }] : []),
      data({
        form,
        role,
        value,
        entity: entity && entityData(entity),
        ...standing(mention),
      }),
      ...comment(mention),
    ],
    target: target(spansOf(mention), article, map),
  };
}

function eventAnnotation(event: Event, article: ExportArticle, base: string, map: OffsetMap): object {
  const { type, mode, status, incident } = event;
  return {
    id: `${base}#${event.id}`,
    type: 'Annotation',
    motivation: 'linking',
    ...signature(event),
    body: [
      { type: 'TextualBody', purpose: 'classifying', value: type },
      ...event.arguments
        .filter(({ mention }) => mention !== undefined)
        .map(({ mention }) => ({ type: 'SpecificResource', purpose: 'linking', source: `${base}#${mention}` })),
      data({ mode, status, incident, arguments: event.arguments, attributions: event.attributions, ...standing(event) }),
      ...comment(event),
    ],
    target: target([event.trigger], article, map),
  };
}

function entityData({ id, kind, type, name, aliases, role, link, place, note }: Entity): object {
  return { id, kind, type, name, aliases, role, link, place, note };
}

/** What the vocabulary has no words for, as JSON. */
function data(values: object): object {
  return { type: 'TextualBody', purpose: 'describing', format: 'application/json', value: JSON.stringify(values) };
}

/** A day alone stands here too: the vocabulary knows moments only. */
function standing({ decision, confidence, unsure, at }: Mention | Event): object {
  return { ...(at?.length === 10 ? { at } : {}), decision, confidence: Math.round(confidence * 1000) / 1000, unsure };
}

function comment({ note }: Mention | Event): object[] {
  return note ? [{ type: 'TextualBody', purpose: 'commenting', value: note }] : [];
}

function signature({ by, at, decision }: Mention | Event): object {
  return {
    ...(by ? { creator: { type: 'Person', name: by } } : decision === 'suggested' ? { creator: { type: 'Software', name: 'Dateline' } } : {}),
    ...(at ? { created: at.length === 10 ? `${at}T00:00:00Z` : at } : {}),
  };
}

/** Several spans are one target only together. */
function target(spans: readonly Span[], article: ExportArticle, map: OffsetMap): object {
  const parts = spans.map(({ start, end }) => ({
    type: 'SpecificResource',
    source: encodeURI(article.file),
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: article.text.slice(start, end),
        prefix: article.text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
        suffix: article.text.slice(end, end + CONTEXT_LENGTH),
      },
      { type: 'TextPositionSelector', start: map.to(start), end: map.to(end) },
    ],
  }));
  return parts.length === 1 ? parts[0]! : { type: 'Composite', items: parts };
}

function addressOf(link: string | undefined): string | undefined {
  if (link === undefined) return undefined;
  const geonames = /^geonames:(\d+)$/.exec(link);
  if (geonames) return `https://www.geonames.org/${geonames[1]}`;
  const wikidata = /^wikidata:(Q\d+)$/.exec(link);
  if (wikidata) return `http://www.wikidata.org/entity/${wikidata[1]}`;
  return /^[a-z][a-z0-9+.-]*:\S+$/i.test(link) ? link : undefined;
}
