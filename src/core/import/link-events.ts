/** Spans and links of tools without events: a span labelled with an event type is a trigger, its links are arguments and sources. */
import { EVENT_TYPES, ROLES, STANCES } from '../model/kinds.js';
import type { ImportedArticle, ImportedEvent, ImportedMention } from './types.js';

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

export function linkEvents(spans: readonly ImportedMention[], links: readonly Link[]): Pick<ImportedArticle, 'mentions' | 'events'> {
  const isTrigger = ({ label }: ImportedMention): boolean => (EVENT_TYPES as readonly string[]).includes(label);
  const events = spans.filter(isTrigger).map((span): ImportedEvent => {
    const { id, label, spans: places, note, by, at, suggested } = span;
    return {
      id,
      type: label,
      trigger: places[0]!,
      arguments: links.flatMap(({ from, to, label: word }) => {
        const role = ROLES.find((one) => one === word.toLowerCase());
        return role && from === id ? [{ role, mention: to }] : [];
      }),
      attributions: links.flatMap(({ from, to, label: word }) => {
        const stance = STANCES.find((one) => one === word.toLowerCase());
        return stance && to === id ? [{ mention: from, stance }] : [];
      }),
      ...(note ? { note } : {}),
      ...(by ? { by } : {}),
      ...(at ? { at } : {}),
      ...(suggested ? { suggested } : {}),
    };
  });
  return { mentions: spans.filter((span) => !isTrigger(span)), events };
}
