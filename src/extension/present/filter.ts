/** What a person wants to see of a view's rows: some words, and chosen values of facets. Data that both views share. */
import type { MentionKind } from '../../core/model/kinds.js';
import type { AnnotatedEvent, AnnotatedMention, AnnotationDocument } from '../../core/sidecar/document.js';
import { ArticleIndex } from '../state/article-index.js';
import { codeBothWays, codeTitle, codeWords } from './code-words.js';
import { claimants, eventLabel } from './event-words.js';
import { decisionWord, kindTitle, quoted, statusWord, type L10n } from './words.js';

/** A facet's values are joined by "or", the facets among each other by "and". */
export const FACETS = ['kind', 'type', 'decision', 'status', 'source', 'confidence'] as const;
export type Facet = (typeof FACETS)[number];

/** What is filtered: the events, or the mentions with the entities that they name. */
export type Filtered = 'events' | 'mentions';

export interface Filter {
  /** Words that must stand somewhere in a row; absent for any. */
  readonly text?: string;
  /** For each facet the values that are shown; absent for all. */
  readonly facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
}

export const NO_FILTER: Filter = { facets: {} };

export function isEmptyFilter({ text, facets }: Filter): boolean {
  return !text && FACETS.every((facet) => !facets[facet]?.length);
}

/** The index with only those items that the filter lets through. What was decided and is lost stays: a filter hides no problem. */
export function filterIndex(l10n: L10n, index: ArticleIndex, filter: Filter, what: Filtered): ArticleIndex {
  if (isEmptyFilter(filter)) return index;
  const { document } = index;
  const kept: Partial<AnnotationDocument> =
    what === 'events'
      ? { events: index.events.filter((event) => passes(filter, eventWords(l10n, event), (facet) => eventValues(event, facet))) }
      : { mentions: index.mentions.filter((one) => passes(filter, mentionWords(l10n, one, index), (facet) => mentionValues(one, facet))) };
  return new ArticleIndex({ ...document, ...kept });
}

/** The values of a facet that occur, most frequent first, with how often. */
export function valuesOf(index: ArticleIndex, what: Filtered, facet: Facet): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  const lists = what === 'events' ? index.events.map((event) => eventValues(event, facet)) : index.mentions.map((one) => mentionValues(one, facet));
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

function passes({ text, facets }: Filter, words: string, values: (facet: Facet) => readonly string[]): boolean {
  if (text && !words.toLowerCase().includes(text.toLowerCase())) return false;
  return FACETS.every((facet) => !facets[facet]?.length || values(facet).some((value) => facets[facet]!.includes(value)));
}

function eventWords(l10n: L10n, event: AnnotatedEvent): string {
  const codes = [event.type, ...(event.mode === undefined ? [] : [event.mode])].map((code) => codeBothWays(l10n, code));
  return [eventLabel(event).label, ...codes, ...event.arguments.map(({ text }) => text), claimants(event)].join(' ');
}

function mentionWords(l10n: L10n, mention: AnnotatedMention, index: ArticleIndex): string {
  const entity = index.entity(mention.entity);
  return [mention.text, mention.type ? codeBothWays(l10n, mention.type) : '', entity?.name ?? '', ...(entity?.aliases ?? [])].join(' ');
}

function eventValues(event: AnnotatedEvent, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [];
    case 'type':
      return [event.type];
    case 'status':
      return [event.status];
    case 'source':
      return event.attributions.length ? [...new Set(event.attributions.map(({ source }) => source))] : [''];
    case 'decision':
    case 'confidence':
      return standing(event, facet);
  }
}

function mentionValues(mention: AnnotatedMention, facet: Facet): readonly string[] {
  switch (facet) {
    case 'kind':
      return [mention.kind];
    case 'type':
      return mention.type ? [mention.type] : [];
    case 'status':
    case 'source':
      return [];
    case 'decision':
    case 'confidence':
      return standing(mention, facet);
  }
}

function standing(item: AnnotatedEvent | AnnotatedMention, facet: 'decision' | 'confidence'): readonly string[] {
  if (facet === 'decision') return item.unsure ? [item.decision, 'unsure'] : [item.decision];
  if (item.decision !== 'suggested') return [];
  return [item.confidence >= 0.9 ? 'high' : item.confidence >= 0.7 ? 'middle' : 'low'];
}

export function facetTitle(l10n: L10n, facet: Facet): string {
  switch (facet) {
    case 'kind':
      return l10n.t('Kind');
    case 'type':
      return l10n.t('Type');
    case 'decision':
      return l10n.t('Decision');
    case 'status':
      return l10n.t('Status');
    case 'source':
      return l10n.t('Source');
    case 'confidence':
      return l10n.t('Confidence');
  }
}

/** A value of a facet as a person reads it. */
export function valueTitle(l10n: L10n, facet: Facet, value: string): string {
  switch (facet) {
    case 'kind':
      return kindTitle(l10n, value as MentionKind);
    case 'type':
      return value === value.toUpperCase() ? codeTitle(l10n, value) : codeWords(l10n, value);
    case 'decision':
      return value === 'unsure' ? l10n.t('unsure') : decisionWord(l10n, value as AnnotatedEvent['decision']);
    case 'status':
      return statusWord(l10n, value as AnnotatedEvent['status']);
    case 'source':
      return value || l10n.t('The outlet’s own voice');
    case 'confidence':
      return value === 'high' ? l10n.t('at least 90 % sure') : value === 'middle' ? l10n.t('70 to 90 % sure') : l10n.t('less than 70 % sure');
  }
}

/** "Filtered: “camp”; suggested or changed; Assault". */
export function filterWords(l10n: L10n, { text, facets }: Filter): string {
  const parts = FACETS.flatMap((facet) => {
    const values = facets[facet] ?? [];
    return values.length ? [values.map((value) => valueTitle(l10n, facet, value)).join(` ${l10n.t('or')} `)] : [];
  });
  return l10n.t('Filtered: {0}', [...(text ? [quoted(l10n, text)] : []), ...parts].join('; '));
}
