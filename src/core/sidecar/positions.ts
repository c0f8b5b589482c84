/** From an offset in a sidecar's text to the item and field it is in, and back: for definitions, references, hovers and completion. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../model/span.js';
import { contentEnd } from './layout.js';
import { parseItem, parseSection, type Part } from './parts.js';
import type { ItemPlace, ListName, SidecarReading } from './types.js';

/** What stands at an offset. */
export interface SidecarPosition {
  /** `head`: before and between the lists. */
  readonly section: ListName | 'article' | 'head';
  readonly item?: ItemPlace;
  /** Keys from the item (or the article) down to the value, with the index inside a list: ["arguments", 0, "mention"]. */
  readonly path: readonly (string | number)[];
  /** Whether the offset is on the key rather than the value. */
  readonly onKey: boolean;
  /** The scalar there, and its words. */
  readonly span?: Span;
  readonly value?: string;
  /** What the value names, where it is an id. */
  readonly refersTo?: { readonly list: ListName; readonly id: string };
}

/** One place where an id is written. */
export interface IdPlace extends Span {
  readonly list: ListName;
  readonly id: string;
  /** Whether it is the item's own id, or a reference to it. */
  readonly isOwn: boolean;
  /** The item it stands in. */
  readonly item: ItemPlace;
}

/** What stands at `offset`. */
export function positionAt(text: string, reading: SidecarReading, offset: number): SidecarPosition {
  const layout = reading.layout;
  const item = layout?.items.find(({ start, end }) => start <= offset && offset <= end);
  if (layout && item) {
    const part = itemPart(text, reading, item);
    const found = part && locate(part.node, offset - part.offset, part.offset);
    const refersTo = found?.value === undefined ? undefined : referenceOf(item.list, found.path, found.value);
    return { section: item.list, item, path: [], onKey: false, ...found, ...(refersTo ? { refersTo } : {}) };
  }
  const section = layout?.sections.find(({ key, start, end }) => key === 'article' && start <= offset && offset <= end);
  const part = layout && section && parseSection(text, layout, section);
  return { section: section ? 'article' : 'head', path: [], onKey: false, ...(part ? locate(part.node, offset - part.offset, part.offset) : {}) };
}

/** The lines of an item, and its id's own place: where a definition leads. */
export function placeOfItem(reading: SidecarReading, list: ListName, id: string): ItemPlace | undefined {
  return reading.layout?.items.find((item) => item.list === list && item.id === id);
}

/** The scalar at `path` inside an item ("quote", or "trigger", "quote"), for diagnostics. */
export function placeOfField(text: string, reading: SidecarReading, item: ItemPlace, path: readonly (string | number)[]): Span | undefined {
  const part = itemPart(text, reading, item);
  let node: unknown = part?.node;
  for (const step of path) {
    if (typeof step === 'number') node = isSeq(node) ? node.items[step] : undefined;
    else node = isMap(node) ? pairsOf(node).find(({ key }) => isScalar(key) && key.value === step)?.value : undefined;
  }
  const range = (node as Node | undefined)?.range;
  return part && range ? { start: range[0] + part.offset, end: contentEnd(text, range[1] + part.offset) } : undefined;
}

/** Every place where the id of an item is written: its own, and all references. */
export function placesOfId(text: string, reading: SidecarReading, list: ListName, id: string): IdPlace[] {
  const found: IdPlace[] = [];
  for (const item of reading.layout?.items ?? []) {
    if (!text.slice(item.start, item.end).includes(id)) continue;
    const part = itemPart(text, reading, item);
    if (part)
      walk(part.node, [], (path, node) => {
        if (!isScalar(node) || String(node.value) !== id || !node.range) return;
        const isOwn = item.list === list && path.length === 1 && path[0] === 'id';
        const refersTo = referenceOf(item.list, path, id);
        if (isOwn || refersTo?.list === list)
          found.push({ list, id, isOwn, item, start: node.range[0] + part.offset, end: node.range[1] + part.offset });
      });
  }
  return found;
}

/** Which list a value at `path` names an item of. */
export function referenceList(list: ListName, path: readonly (string | number)[]): ListName | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  switch (key) {
    case 'entity':
    case 'same':
      return 'entities';
    case 'mention':
    case 'sameAs':
    case 'partOf':
      return 'mentions';
    case 'incident':
      return list === 'events' ? 'events' : undefined;
    default:
      return undefined;
  }
}

function referenceOf(list: ListName, path: readonly (string | number)[], id: string): { list: ListName; id: string } | undefined {
  const target = referenceList(list, path);
  return target && id !== '' ? { list: target, id } : undefined;
}

function itemPart(text: string, reading: SidecarReading, item: ItemPlace): Part | undefined {
  return reading.layout && parseItem(text, reading.layout, item);
}

function pairsOf(node: unknown): readonly Pair<Node, Node | null>[] {
  return isMap(node) ? (node as YAMLMap<Node, Node | null>).items : [];
}

function locate(node: unknown, at: number, offset: number): Pick<SidecarPosition, 'path' | 'onKey' | 'span' | 'value'> | undefined {
  const path: (string | number)[] = [];
  let here: unknown = node;
  for (;;) {
    if (isMap(here)) {
      const pair = [...pairsOf(here)].reverse().find(({ key }) => key.range && key.range[0] <= at);
      if (!pair || !isScalar(pair.key)) break;
      path.push(String(pair.key.value));
      if (at <= pair.key.range![1]) return { path, onKey: true, ...spanOf(pair.key, offset) };
      here = pair.value;
    } else if (isSeq(here)) {
      const index = here.items.findLastIndex((item) => ((item as Node | null)?.range?.[0] ?? Infinity) <= at);
      if (index < 0) break;
      path.push(index);
      here = here.items[index];
    } else break;
  }
  return {
    path,
    onKey: false,
    ...(isScalar(here) ? { ...spanOf(here, offset), value: typeof here.value === 'string' ? here.value : (here.source ?? '') } : {}),
  };
}

function spanOf(node: Node, offset: number): { readonly span?: Span } {
  return node.range ? { span: { start: node.range[0] + offset, end: node.range[1] + offset } } : {};
}

function walk(node: unknown, path: readonly (string | number)[], visit: (path: readonly (string | number)[], node: unknown) => void): void {
  visit(path, node);
  for (const { key, value } of pairsOf(node)) if (isScalar(key)) walk(value, [...path, String(key.value)], visit);
  if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i], visit);
}
