/** Where sections and items stand in a sidecar's text. */
import { isCollection, isMap, isScalar, isSeq, parseDocument, visit, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Document } from 'yaml';
import { scanPlaces } from './scan.js';
import { LISTS, type ItemPlace, type ListName, type SectionPlace, type SidecarLayout } from './types.js';

/** Lays out the parsed `document`; `ids` names the members of each list in order. */
export function layOut(text: string, document: Document, ids: Readonly<Record<ListName, readonly string[]>>): SidecarLayout {
  const contents = document.contents as unknown as YAMLMap<Node, Node | null>;
  const sections: SectionPlace[] = [];
  const items: ItemPlace[] = [];
  let simple = contents.flow !== true && document.directives?.yaml.explicit !== true;
  for (const pair of contents.items) {
    if (!isScalar(pair.key) || !pair.key.range) continue;
    const key = String(pair.key.value);
    const value = pair.value;
    const start = pair.key.range[0];
    sections.push({ key, start, ...valuePlace(text, pair.key.range[1], value) });
    if (!isList(key) || !isSeq(value)) continue;
    const found = itemPlaces(text, key, value as YAMLSeq<Node | null>, ids[key]);
    items.push(...found);
    if ((value.flow === true && found.length > 0) || found.some((item) => !/^[ ]*$/.test(text.slice(lineStart(text, item.start), item.start))))
      simple = false;
  }
  if (simple && (hasReferences(document) || !scanAgrees(text, sections, items))) simple = false;
  return { length: text.length, eol: text.includes('\r\n') ? '\r\n' : '\n', braces: contents.flow === true, sections, items, simple };
}

function isList(key: string): key is ListName {
  return (LISTS as readonly string[]).includes(key);
}

function valuePlace(text: string, keyEnd: number, value: Node | null, offset = 0): Pick<SectionPlace, 'value' | 'end' | 'style'> {
  const range = value?.range;
  const afterColon = text.indexOf(':', keyEnd) + 1;
  if (!range || (isScalar(value) && value.value === null)) return { value: afterColon, end: afterColon, style: 'empty' };
  const end = contentEnd(text, range[1] + offset);
  const empty = isSeq(value) && value.items.length === 0;
  return { value: range[0] + offset, end, style: empty ? 'empty' : isCollection(value) && value.flow !== true ? 'block' : 'flow' };
}

function itemPlaces(text: string, list: ListName, seq: YAMLSeq<Node | null>, ids: readonly string[]): ItemPlace[] {
  const token = seq.srcToken;
  const dashes =
    token?.type === 'block-seq' ? token.items.flatMap((item) => item.start.find((one) => one.type === 'seq-item-ind')?.offset ?? []) : undefined;
  return seq.items.map((node, i) => {
    const dash = dashes?.[i];
    const start = dash ?? node?.range?.[0] ?? 0;
    const end = node?.range ? Math.max(contentEnd(text, node.range[1]), start + (dash === undefined ? 0 : 1)) : start + 1;
    return { list, id: ids[i] ?? '', start, end };
  });
}

function scanAgrees(text: string, sections: readonly SectionPlace[], items: readonly ItemPlace[]): boolean {
  const scan = scanPlaces(text);
  const same = (a: readonly { readonly start: number }[], b: readonly { readonly start: number }[]): boolean =>
    a.length === b.length && a.every(({ start }, i) => start === b[i]!.start);
  return same(scan.sections, sections) && same(scan.items, items);
}

/** The place of the section whose key stands at `start`, parsed alone; its lines end before `end`. */
export function placeSection(text: string, key: string, start: number, end: number): SectionPlace {
  const document = parseDocument(text.slice(start, end), { version: '1.2', schema: 'core', prettyErrors: false });
  const pair = isMap(document.contents) ? document.contents.items[0] : undefined;
  const keyNode = isScalar(pair?.key) ? pair.key : undefined;
  const colon = text.indexOf(':', start + (keyNode?.range?.[1] ?? 0)) + 1;
  if (!pair || !keyNode?.range) return { key, start, value: colon, end: colon, style: 'empty' };
  const place = valuePlace(text.slice(0, end), keyNode.range[1] + start, pair.value, start);
  return { key, start, ...place };
}

/** Aliases, anchors and tags tie items to one another or change what words mean: such items cannot be read alone. */
function hasReferences(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias: () => ((found = true), visit.BREAK),
    Value: (_key, node) => {
      if (!('anchor' in node && node.anchor) && !(node.tag && !isMap(node) && !isSeq(node) && node.srcToken && 'props' in node.srcToken))
        return undefined;
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** The end of the content that ends at `end`, without line ends. */
export function contentEnd(text: string, end: number): number {
  while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

/** The start of the line that holds `offset`. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The start of the line after the one that holds `offset`, or the end of the text. */
export function nextLine(text: string, offset: number): number {
  const at = text.indexOf('\n', offset);
  return at < 0 ? text.length : at + 1;
}
