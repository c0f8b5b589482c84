/** Annotation documents: before anything is known, from an analysis and a sidecar, and moved along with typing. */
import { anchorText } from '../../core/anchor/select.js';
import { trackSpans, type TextChange } from '../../core/anchor/track.js';
import type { SidecarState } from './sidecar-state.js';
import type { AnchorText } from '../../core/anchor/types.js';
import type { Analysis, ArticleDetails, Trigger } from '../../core/model/annotation.js';
import { textHash } from '../../core/model/ids.js';
import type { Span } from '../../core/model/span.js';
import type { AnnotatedMention, AnnotationDocument } from '../../core/sidecar/document.js';
import { mergeDocument } from '../../core/sidecar/merge-document.js';
import { EMPTY_SIDECAR } from '../../core/sidecar/empty.js';
import type { Sidecar, SidecarEdit } from '../../core/sidecar/types.js';
import { articleOrder } from '../../core/sidecar/text-details.js';
import type { ArticleReading } from '../../engine/protocol.js';

/** A text with its sentences. */
export interface Source {
  /** The version of the text that they are of. */
  readonly version: number;
  readonly anchors: AnchorText;
  readonly details: ArticleDetails;
  readonly hash: string;
}

/** The source of `text`, whose structure the worker has read. */
export function sourceOf(text: string, version: number, article: ArticleReading): Source {
  return { version, anchors: anchorText({ text, ...article }), details: article.details, hash: textHash(text) };
}

/** A document that says nothing. */
export function emptyDocument(): AnnotationDocument {
  return {
    article: {},
    language: 'en',
    mentions: [],
    entities: [],
    events: [],
    orphans: [],
    issues: [],
    source: { text: '', units: [] },
    sidecar: EMPTY_SIDECAR,
    current: true,
  };
}

export interface BuildInput {
  readonly source: Source;
  /** Absent as long as there is none: then the sidecar speaks alone. */
  readonly analysis: Analysis | undefined;
  readonly sidecar: SidecarState;
  /** The document so far, where its spans moved along with typing and hold for this text. */
  readonly moved?: AnnotationDocument;
}

export function buildDocument({ source, analysis, sidecar, moved }: BuildInput): AnnotationDocument {
  return mergeDocument({
    source: source.anchors,
    details: source.details,
    hash: source.hash,
    reading: sidecar,
    ...(analysis ? { analysis } : {}),
    ...(moved ? { tracked: trackedPlaces(moved, sidecar.sidecar) } : {}),
  });
}

/** Where decided items stand after typing. One whose words the sidecar has since said anew is looked for anew. */
function trackedPlaces(moved: AnnotationDocument, sidecar: Sidecar): Map<string, readonly Span[]> {
  const selectors = new Map<string, unknown>();
  for (const { id, selector } of sidecar.mentions) selectors.set(id, selector);
  for (const { id, trigger } of sidecar.events) selectors.set(id, trigger);
  const places = new Map<string, readonly Span[]>();
  const keep = (id: string, selector: unknown, spans: readonly Span[]): void => {
    if (JSON.stringify(selectors.get(id)) === JSON.stringify(selector) && spans.every((span) => span.start < span.end)) places.set(id, spans);
  };
  for (const mention of moved.mentions) if (mention.item) keep(mention.id, mention.item.selector, mention.spans ?? [mention]);
  for (const event of moved.events) if (event.item) keep(event.id, event.item.trigger, [event.trigger]);
  return places;
}

/** Moves every span along with typing. What was typed away is gone until the text is analysed again; its decision is not. */
export function trackDocument(document: AnnotationDocument, changes: readonly TextChange[], text: string): AnnotationDocument {
  const move = (spans: readonly Span[]): readonly (Span | undefined)[] => trackSpans(spans, changes, document.source.text);
  const mentions = keepPresent(document.mentions, move(document.mentions), (mention, span) => moveMention(mention, span, move));
  const triggers = move(document.events.map((event) => event.trigger));
  const events = keepPresent(document.events, triggers, (event, { start, end }) => ({
    ...event,
    trigger: { ...event.trigger, start, end } satisfies Trigger,
  }));
  return { ...document, mentions, events, source: { text, units: document.source.units } };
}

function moveMention(
  mention: AnnotatedMention,
  { start, end }: Span,
  move: (spans: readonly Span[]) => readonly (Span | undefined)[],
): AnnotatedMention {
  if (!mention.spans) return start === mention.start && end === mention.end ? mention : { ...mention, start, end };
  const spans = move(mention.spans).filter((span) => span !== undefined);
  return { ...mention, start, end, spans };
}

function keepPresent<T>(items: readonly T[], spans: readonly (Span | undefined)[], make: (item: T, span: Span) => T): T[] {
  return items.flatMap((item, i) => {
    const span = spans[i];
    return span && span.start < span.end ? [make(item, span)] : [];
  });
}

/** Where the items of the sidecar and of `edits` stand in the article, by id. */
export function orderOf(document: AnnotationDocument, edits: readonly SidecarEdit[]): Record<string, number> {
  const position = articleOrder(document, edits);
  const order: Record<string, number> = {};
  const add = (id: string): void => {
    const at = position(id);
    if (at !== undefined) order[id] = at;
  };
  for (const { id } of [...document.sidecar.mentions, ...document.sidecar.events]) add(id);
  for (const edit of edits) if (edit.do === 'put-mention' || edit.do === 'put-event') add(edit.item.id);
  return order;
}
