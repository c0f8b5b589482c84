/** The outline of a sidecar: its sections, and in the lists one entry an item. */
import type { Item } from '../fold-edits.js';
import { LISTS, type ListName, type SidecarReading } from '../types.js';
import type { SidecarSymbol } from './types.js';
import { summarize } from './summary.js';

/** Sections in their order with their items; empty where the text cannot be read. */
export function outlineSidecar({ sidecar, layout }: SidecarReading): SidecarSymbol[] {
  if (!layout) return [];
  const known = new Map(
    LISTS.flatMap((list) => (sidecar[list] as readonly Item[]).map(({ id }) => [`${list} ${id}`, summarize(sidecar, list, id)] as const)),
  );
  return layout.sections
    .filter(({ key }) => key !== 'dateline')
    .map(({ key, start, end }): SidecarSymbol => {
      const children = layout.items
        .filter(({ list }) => list === key)
        .map((item): SidecarSymbol => {
          const summary = known.get(`${item.list} ${item.id}`);
          const detail = summary ? [...summary.what, ...(summary.decision ? [summary.decision] : [])].join(', ') : '';
          return { what: item.list, name: summary?.words ?? item.id, detail, start: item.start, end: item.end, children: [] };
        });
      return { what: 'section', name: key, detail: isList(key) ? String(children.length) : '', start, end, children };
    });
}

function isList(key: string): key is ListName {
  return (LISTS as readonly string[]).includes(key);
}
