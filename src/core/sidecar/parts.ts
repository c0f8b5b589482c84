/** One item or section of a sidecar's text as YAML nodes, parsed alone where the layout allows it. */
import { isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import { contentEnd, lineStart } from './layout.js';
import { NodeReader } from './nodes.js';
import { parseYaml } from './parse.js';
import { recordFor } from './record.js';
import { ITEM_READERS, readArgument, readAttribution, readVersion } from './read-items.js';
import type { Item } from './fold-edits.js';
import type { ReadMembers } from './splicer.js';
import type { ItemPlace, ListName, SectionPlace, SidecarLayout } from './types.js';
import type { MentionKind } from '../model/kinds.js';

/** A map node, and how far its offsets fall short of the text's. */
export interface Part {
  readonly node: YAMLMap<Node, Node | null>;
  readonly offset: number;
  readonly document: Document;
}

/** Where the text of an item, with what follows it up to the next thing, ends. */
export function itemRegionEnd(text: string, layout: SidecarLayout, place: ItemPlace): number {
  let end = text.length;
  for (const other of [...layout.items, ...layout.sections]) {
    if (other.start > place.start && other.start < end) end = lineStart(text, other.start);
  }
  return Math.max(end, place.start);
}

/** Parses one item alone. */
export function parseItem(text: string, layout: SidecarLayout, place: ItemPlace): Part | undefined {
  return parseLines(text, lineStart(text, place.start), itemRegionEnd(text, layout, place));
}

/** Parses lines that hold one list item. */
export function parseLines(text: string, start: number, end: number): Part | undefined {
  const parsed = parseYaml(text.slice(start, end));
  if (!('document' in parsed)) return undefined;
  const seq = parsed.document.contents;
  const node: unknown = isSeq(seq) && seq.items.length === 1 ? seq.items[0] : undefined;
  return isMap(node) ? { node: node as YAMLMap<Node, Node | null>, offset: start, document: parsed.document } : undefined;
}

/** The value of a top-level section, parsed alone; `undefined` where it is not a map. */
export function parseSection(text: string, layout: SidecarLayout, section: SectionPlace): Part | undefined {
  const start = lineStart(text, section.start);
  const next = layout.sections.filter((other) => other.start > section.start).map((other) => lineStart(text, other.start));
  const parsed = parseYaml(text.slice(start, Math.min(text.length, ...next)));
  if (!('document' in parsed) || !isMap(parsed.document.contents)) return undefined;
  const pair = parsed.document.contents.items.find(({ key }) => isScalar(key) && key.value === section.key);
  return isMap(pair?.value) ? { node: pair.value as YAMLMap<Node, Node | null>, offset: start, document: parsed.document } : undefined;
}

/** Reads the item of `list` that `part` holds. */
export function readPart(list: ListName, part: Part): { readonly item: Item | undefined; readonly reader: NodeReader; readonly end: number } {
  const reader = new NodeReader(part.document, part.offset);
  return { item: ITEM_READERS[list](reader, part.node), reader, end: part.offset + part.node.range![1] };
}

/** The content end of the item that `part` holds. */
export function partEnd(text: string, part: Part): number {
  return contentEnd(text, part.node.range![1] + part.offset);
}

/** How the members of an item's lists read, one by one. */
export function membersOf(document: Document, kind: MentionKind | undefined): ReadMembers {
  return (key, members) => {
    const reader = new NodeReader(document);
    return members.map((member) => {
      switch (key) {
        case 'arguments':
          return recordFor(key, readArgument(reader, member));
        case 'attributions':
          return recordFor(key, readAttribution(reader, member));
        case 'versions':
          return recordFor(key, readVersion(reader, member, kind ?? 'figure'));
        case 'then':
          return Number(reader.word(member, key));
        default:
          return reader.word(member, key);
      }
    });
  };
}
