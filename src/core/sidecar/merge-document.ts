/** Suggestions and decisions as one document: people win, rejections stay, nothing is dropped. */
import { resolveAnchors } from '../anchor/resolve.js';
import type { Anchor, AnchorRequest, AnchorText } from '../anchor/types.js';
import type { Analysis, ArticleDetails, Entity } from '../model/annotation.js';
import { textHash } from '../model/ids.js';
import type { Decision } from '../model/kinds.js';
import type { Issue } from '../model/issue.js';
import type { Span } from '../model/span.js';
import { isoDay } from '../text/iso-day.js';
import type { AnnotatedMention, AnnotationDocument } from './document.js';
import { followEntities, mergeEntities } from './merge-entities.js';
import { mergeEvents } from './merge-events.js';
import { mergeMentions } from './merge-mentions.js';
import { EMPTY_SIDECAR } from './empty.js';
import type { Sidecar, SidecarEntity, SidecarReading, Signature } from './types.js';

export interface MergeInput {
  /** What the machine found; absent where only the sidecar counts: then its suggestions are shown as they stand. */
  readonly analysis?: Analysis;
  /** The article's text and sentences (anchor/select.ts, anchorText). */
  readonly source: AnchorText;
  /** The article's own details, used where there is no analysis. */
  readonly details?: ArticleDetails;
  readonly reading?: Pick<SidecarReading, 'sidecar' | 'issues'>;
  /** Where live tracking has decided items now, by id (anchor/track.ts); others are resolved. */
  readonly tracked?: ReadonlyMap<string, readonly Span[]>;
  /** Hash of the source's text, where the caller has it. */
  readonly hash?: string;
}

/** Merges one article's analysis and sidecar. */
export function mergeDocument(input: MergeInput): AnnotationDocument {
  const { analysis, source, tracked } = input;
  const sidecar = input.reading?.sidecar ?? EMPTY_SIDECAR;
  const issues: readonly Issue[] = input.reading?.issues ?? [];
  const isShown = (item: { readonly decision: string }): boolean => !analysis || item.decision !== 'suggested';
  const decidedMentions = sidecar.mentions.filter(isShown);
  const decidedEvents = sidecar.events.filter(isShown);
  const anchors = resolveApart(
    source,
    [
      ...decidedMentions.map(({ id, kind, selector, decision }) => ({ kind, selector, decision, ...at(tracked, id) })),
      ...decidedEvents.map(({ id, trigger, decision }) => ({ kind: 'event' as const, selector: trigger, decision, ...at(tracked, id) })),
    ],
    sidecar.article.sentences,
  );
  const { mentions, orphans, follow } = mergeMentions(
    source,
    withRemarks(analysis?.mentions ?? [], sidecar.mentions),
    decidedMentions,
    anchors.slice(0, decidedMentions.length),
  );
  const entityOf = followEntities(sidecar.entities);
  const linked = mentions.map((mention) =>
    mention.entity === undefined || entityOf(mention.entity) === mention.entity ? mention : { ...mention, entity: entityOf(mention.entity) },
  );
  const located = withPlaces(linked, sidecar, analysis?.entities ?? []);
  const events = mergeEvents({
    source,
    suggested: withRemarks(analysis?.events ?? [], sidecar.events),
    decided: decidedEvents,
    anchors: anchors.slice(decidedMentions.length),
    mentions: located,
    follow,
    entityOf,
  });
  const entities = mergeEntities(analysis?.entities ?? [], sidecar.entities, located, entityOf);
  const described = new Set([...(analysis?.entities ?? []), ...sidecar.entities].flatMap(({ id }) => [id, entityOf(id)]));
  const assumed = entities.map(({ id }) => id).filter((id) => !described.has(id));
  return {
    article: { ...(analysis?.article ?? input.details), ...sidecarDetails(sidecar) },
    language: analysis?.language ?? 'en',
    mentions: located,
    entities,
    ...(assumed.length ? { assumed } : {}),
    events: events.events,
    orphans: [...orphans, ...events.orphans],
    issues,
    source,
    sidecar,
    current: sidecar.article.text === undefined ? !anchors.length : sidecar.article.text === (input.hash ?? textHash(source.text)),
  };
}

/** The details a person set: what analysis is to be told, and what wins over the article's own. A day that does not exist counts as not said. */
export function sidecarDetails(sidecar: Sidecar): ArticleDetails {
  const { text: _text, sentences: _sentences, published, ...details } = sidecar.article;
  const day = published === undefined ? undefined : isoDay(published);
  return { ...details, ...(day === undefined ? {} : { published: day }) };
}

/** Where a person said which place an entity is, its mentions are there, but for those of which they said something else. */
function withPlaces(mentions: readonly AnnotatedMention[], { entities }: Sidecar, suggested: readonly Entity[]): readonly AnnotatedMention[] {
  const machine = new Map(suggested.map(({ id, place }) => [id, place]));
  // An entity that a person renamed, say, is written with the place that the machine found: that is no decision about it.
  const isSaid = ({ id, place, decision }: SidecarEntity): boolean =>
    place !== undefined && decision !== 'suggested' && (machine.get(id)?.lat !== place.lat || machine.get(id)?.lon !== place.lon);
  const places = new Map(entities.filter(isSaid).map(({ id, place }) => [id, place]));
  if (!places.size) return mentions;
  return mentions.map((mention) => {
    const place = mention.kind === 'place' && mention.entity !== undefined && !mention.item?.value ? places.get(mention.entity) : undefined;
    return place ? { ...mention, value: place } : mention;
  });
}

/** A note or doubt on a suggestion that nobody has decided. */
function withRemarks<T extends { readonly id: string }>(
  suggestions: readonly T[],
  items: readonly ({ readonly id: string; readonly decision: string } & Signature)[],
): readonly T[] {
  const remarks = new Map(
    items.filter((item) => item.decision === 'suggested' && (item.note !== undefined || item.unsure)).map((item) => [item.id, item]),
  );
  if (!remarks.size) return suggestions;
  return suggestions.map((suggestion) => {
    const item = remarks.get(suggestion.id);
    if (!item) return suggestion;
    const { by, at, note, unsure } = item;
    return { ...suggestion, ...Object.fromEntries(Object.entries({ by, at, note, unsure }).filter(([, value]) => value !== undefined)) };
  });
}

/**
 * Written suggestions may be of a newer text than the decisions beside them (`dateline annotate` replaces only them): each side is resolved by itself, or a
 * suggestion's sentence would seem to be another one than the decision's before it was edited.
 */
function resolveApart(
  source: AnchorText,
  requests: readonly (AnchorRequest & { readonly decision: Decision })[],
  sentences: string | undefined,
): Anchor[] {
  const isSuggested = ({ decision }: { readonly decision: Decision }): boolean => decision === 'suggested';
  const decided = resolveAnchors(
    source,
    requests.filter((request) => !isSuggested(request)),
    { sentences },
  );
  const suggested = resolveAnchors(source, requests.filter(isSuggested), { sentences });
  return requests.map((request) => (isSuggested(request) ? suggested : decided).shift()!);
}

function at(tracked: MergeInput['tracked'], id: string): { readonly at?: readonly Span[] } {
  const spans = tracked?.get(id);
  return spans ? { at: spans } : {};
}
