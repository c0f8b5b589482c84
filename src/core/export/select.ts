/** Chooses what of an article is exported: decisions only or suggestions too, by kind, type and annotator. */
import type { Argument, Attribution, Event, Mention } from '../model/annotation.js';
import type { MentionKind } from '../model/kinds.js';
import type { AnnotatedEvent, AnnotatedMention, AnnotationDocument } from '../sidecar/document.js';
import type { ExportArticle } from './types.js';

export interface Selection {
  /** Whether the machine's suggestions come too, marked so; otherwise only what people decided. */
  readonly suggestions: boolean;
  /** Only these; `event` stands for events. Absent: all. */
  readonly kinds?: readonly (MentionKind | 'event')[];
  /** Only mentions and events of these types. Absent: all. */
  readonly types?: readonly string[];
  /** Only what these annotators decided. Absent: all. */
  readonly by?: readonly string[];
}

/** A decision that is not exported because its words in the article are not the words that were decided on. */
export interface HeldBack {
  readonly id: string;
  readonly quote: string;
  readonly outcome: 'figure-changed' | 'ambiguous' | 'lost';
}

export interface SelectedArticle {
  readonly article: ExportArticle;
  readonly heldBack: readonly HeldBack[];
}

export interface ArticleName {
  readonly file: string;
  readonly stem: string;
  readonly coder?: string;
}

/** The article with what was selected. A selected event brings the mentions it names, so that no argument points to nothing. */
export function selectArticle(document: AnnotationDocument, name: ArticleName, selection: Selection): SelectedArticle {
  const heldBack: HeldBack[] = document.orphans.map(({ id, item, anchor }) => ({
    id,
    quote: ('trigger' in item ? item.trigger : item.selector).quotes.join(' … '),
    outcome: anchor.outcome === 'ambiguous' ? 'ambiguous' : 'lost',
  }));
  const standing = <T extends AnnotatedMention | AnnotatedEvent>(item: T): boolean => {
    if (item.anchor?.outcome !== 'figure-changed') return true;
    heldBack.push({ id: item.id, quote: quoteOf(item), outcome: 'figure-changed' });
    return false;
  };
  const ofKind = (kind: MentionKind | 'event'): boolean => !selection.kinds || selection.kinds.includes(kind);
  const wanted = (item: { readonly decision: string; readonly by?: string }): boolean =>
    item.decision !== 'rejected' &&
    (selection.suggestions || item.decision !== 'suggested') &&
    (!selection.by || selection.by.includes(item.by ?? ''));
  const ofType = (type: string | undefined): boolean => !selection.types || selection.types.includes(type ?? '');

  const events = document.events.filter((event) => ofKind('event') && ofType(event.type) && wanted(event) && standing(event));
  const named = new Set(events.flatMap((event) => [...event.arguments, ...event.attributions].map(({ mention }) => mention)));
  const mentions = document.mentions.filter((mention) => {
    if (!ofKind(mention.kind) || mention.decision === 'rejected') return false;
    if (named.has(mention.id)) return standing(mention);
    return ofType(mention.type) && wanted(mention) && standing(mention);
  });
  const kept = new Set(mentions.map(({ id }) => id));
  const entities = namedEntities(mentions, events);
  return {
    article: {
      ...name,
      text: document.source.text,
      units: document.source.units,
      details: document.article,
      mentions,
      entities: document.entities.filter(({ id }) => entities.has(id)),
      events: events.map((event) => ({
        ...event,
        arguments: event.arguments.map((argument) => withoutDangling(argument, kept)),
        attributions: event.attributions.map((attribution) => withoutDangling(attribution, kept)),
      })),
    },
    heldBack,
  };
}

function quoteOf(item: AnnotatedMention | AnnotatedEvent): string {
  if ('trigger' in item) return item.item?.trigger.quotes.join(' … ') ?? item.trigger.text;
  return item.item?.selector.quotes.join(' … ') ?? item.text;
}

/** The entities that the selected mentions and events name. */
function namedEntities(mentions: readonly Mention[], events: readonly Event[]): Set<string | undefined> {
  return new Set([
    ...mentions.map(({ entity }) => entity),
    ...events.flatMap((event) => [...event.arguments, ...event.attributions].map(({ entity }) => entity)),
  ]);
}

function withoutDangling<T extends Argument | Attribution>(part: T, kept: ReadonlySet<string>): T {
  if (part.mention === undefined || kept.has(part.mention)) return part;
  const { mention: _, ...rest } = part;
  return rest as T;
}
