/** Spans and links of tools without events: a span whose label means an event is a trigger, its links are arguments and sources. */
import { ROLES, STANCES } from '../model/kinds.js';
import { meaningOf, type LabelMap } from './labels.js';
import type { ImportedArticle, ImportedEvent, ImportedMention } from './types.js';

/** The article with events in the place of their triggers. */
export function linkEvents(article: ImportedArticle, map: LabelMap): ImportedArticle {
  const events: ImportedEvent[] = [];
  const mentions: ImportedMention[] = [];
  for (const span of article.mentions) {
    const meaning = meaningOf(span.label, map);
    if (meaning?.kind === 'event') events.push(eventOf(span, meaning.type ?? span.label, article.links ?? []));
    else mentions.push(span);
  }
  return events.length ? { ...article, mentions, events: [...article.events, ...events] } : article;
}

function eventOf(span: ImportedMention, type: string, links: NonNullable<ImportedArticle['links']>): ImportedEvent {
  const { id, spans, text, note, by, at, suggested } = span;
  return {
    id,
    type,
    status: 'asserted',
    trigger: spans[0]!,
    ...(text !== undefined && spans.length === 1 ? { text } : {}),
    arguments: links.flatMap(({ from, to, label }) => {
      const role = ROLES.find((one) => one === label.toLowerCase());
      return role && from === id ? [{ role, mention: to }] : [];
    }),
    attributions: links.flatMap(({ from, to, label }) => {
      const stance = STANCES.find((one) => one === label.toLowerCase());
      return stance && to === id ? [{ source: '', mention: from, stance }] : [];
    }),
    ...(note ? { note } : {}),
    ...(by ? { by } : {}),
    ...(at ? { at } : {}),
    ...(suggested ? { suggested } : {}),
  };
}
