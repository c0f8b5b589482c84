/** An item of a sidecar in a few words. */
import type { Item } from '../fold-edits.js';
import type { ListName, Sidecar, SidecarEntity, SidecarEvent, SidecarMention } from '../types.js';
import type { ItemSummary } from './types.js';

/** The item with that id, summed up; `undefined` where there is none. */
export function summarize(sidecar: Sidecar, list: ListName, id: string): ItemSummary | undefined {
  const item = (sidecar[list] as readonly Item[]).find((one) => one.id === id);
  return item && summaryOf(sidecar, list, item);
}

/** The words an item is known by. */
export function wordsOf(list: ListName, item: Item): string {
  if (list === 'entities') return (item as SidecarEntity).name;
  return (list === 'mentions' ? (item as SidecarMention).selector : (item as SidecarEvent).trigger).quotes.join(' … ');
}

function summaryOf(sidecar: Sidecar, list: ListName, item: Item): ItemSummary {
  const { id, by, at, note, decision } = item;
  const selector = list === 'mentions' ? (item as SidecarMention).selector : list === 'events' ? (item as SidecarEvent).trigger : undefined;
  const what =
    list === 'events' ? [(item as SidecarEvent).type, (item as SidecarEvent).mode] : [(item as SidecarMention).kind, (item as SidecarMention).type];
  return {
    list,
    id,
    words: wordsOf(list, item),
    what: what.filter((word) => word !== undefined),
    ...(selector?.in ? { sentence: selector.in } : {}),
    ...(decision === undefined ? {} : { decision }),
    ...(by === undefined ? {} : { by }),
    ...(at === undefined ? {} : { at }),
    ...(note === undefined ? {} : { note }),
    references: countReferences(sidecar, list, id),
  };
}

function countReferences({ entities, mentions, events }: Sidecar, list: ListName, id: string): number {
  const key = list === 'entities' ? 'entity' : 'mention';
  const parts = events.flatMap((event) => [...event.arguments, ...event.attributions]);
  const inEvents =
    list === 'events' ? events.filter(({ incident, id: own }) => incident === id && own !== id) : parts.filter((part) => part[key] === id);
  const inMentions = list === 'entities' ? mentions.filter(({ entity }) => entity === id) : [];
  const inEntities = list === 'entities' ? entities.filter(({ same }) => same?.includes(id)) : [];
  return inEvents.length + inMentions.length + inEntities.length;
}
