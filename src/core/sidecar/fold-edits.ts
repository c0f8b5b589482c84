/** Several edits as one per item: the last word on an id counts. */
import {
  LISTS,
  type ListName,
  type SidecarArticle,
  type Sidecar,
  type SidecarEdit,
  type SidecarEntity,
  type SidecarEvent,
  type SidecarMention,
} from './types.js';

export type Item = SidecarMention | SidecarEvent | SidecarEntity;
export type Change = { readonly do: 'put'; readonly item: Item; readonly lines?: string } | { readonly do: 'remove' };

export interface FoldedEdits {
  readonly details?: SidecarArticle;
  readonly lists: Readonly<Record<ListName, ReadonlyMap<string, Change>>>;
}

/** What a plan of edits changes. */
export interface Touched {
  readonly ids: Readonly<Record<ListName, ReadonlySet<string>>>;
  readonly details: boolean;
}

/** An edit of one item of a list. */
export type ItemEdit = Exclude<SidecarEdit, { readonly do: 'details' }>;

/** Which list an edit is about. */
export function listOf(edit: ItemEdit): ListName {
  switch (edit.do) {
    case 'put-mention':
      return 'mentions';
    case 'put-event':
      return 'events';
    case 'put-entity':
      return 'entities';
    case 'remove':
      return edit.list;
  }
}

/** Folds `edits`, which apply in order. */
export function foldEdits(edits: readonly SidecarEdit[]): FoldedEdits {
  const lists = { entities: new Map<string, Change>(), mentions: new Map<string, Change>(), events: new Map<string, Change>() };
  let details: SidecarArticle | undefined;
  for (const edit of edits) {
    if (edit.do === 'details') details = { ...details, ...withoutUndefined(edit.details) };
    else if (edit.do === 'remove') lists[edit.list].set(edit.id, { do: 'remove' });
    else lists[listOf(edit)].set(edit.item.id, { do: 'put', item: edit.item, ...(edit.lines !== undefined ? { lines: edit.lines } : {}) });
  }
  return { ...(details ? { details } : {}), lists };
}

/** The article's details after `change`: undefined leaves alone, an empty text removes. */
export function changeDetails(article: SidecarArticle, change: SidecarArticle): SidecarArticle {
  const merged: Record<string, unknown> = { ...article, ...withoutUndefined(change) };
  for (const [key, value] of Object.entries(merged)) {
    const isEmpty =
      value === '' || (typeof value === 'object' && value !== null && Object.values(value).every((word) => word === '' || word === undefined));
    if (isEmpty) delete merged[key];
  }
  return merged;
}

/** The edit that puts `item` into `list`. */
export function putEdit(list: ListName, item: Item, lines?: string): SidecarEdit {
  const more = lines === undefined ? {} : { lines };
  switch (list) {
    case 'mentions':
      return { do: 'put-mention', item: item as SidecarMention, ...more };
    case 'events':
      return { do: 'put-event', item: item as SidecarEvent, ...more };
    case 'entities':
      return { do: 'put-entity', item: item as SidecarEntity, ...more };
  }
}

/** All items of a sidecar by list and id. */
export function itemsById(sidecar: Readonly<Record<ListName, readonly Item[]>>): Record<ListName, Map<string, Item>> {
  const byId = { entities: new Map<string, Item>(), mentions: new Map<string, Item>(), events: new Map<string, Item>() };
  for (const list of LISTS) for (const item of sidecar[list]) byId[list].set(item.id, item);
  return byId;
}

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}

/** The sidecar as it should read after the edits; new items at the end of their lists (the file's order is what the next reading gives). */
export function changeSidecar(sidecar: Sidecar, { details, lists }: FoldedEdits): Sidecar {
  const change = <T extends Item>(list: ListName, items: readonly T[]): readonly T[] => {
    const changes = lists[list];
    if (!changes.size) return items;
    const seen = new Set(items.map(({ id }) => id));
    const kept = items.flatMap((item) => {
      const one = changes.get(item.id);
      return !one ? [item] : one.do === 'put' ? [one.item as T] : [];
    });
    return [...kept, ...[...changes].flatMap(([id, one]) => (one.do === 'put' && !seen.has(id) ? [one.item as T] : []))];
  };
  return {
    version: sidecar.version,
    article: details ? changeDetails(sidecar.article, details) : sidecar.article,
    entities: change('entities', sidecar.entities),
    mentions: change('mentions', sidecar.mentions),
    events: change('events', sidecar.events),
  };
}
