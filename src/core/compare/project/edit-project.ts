/** Writes decisions into the project file's text: lines are added, or one value replaced; comments, order and unknown keys stay. */
import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap } from 'yaml';
import type { Resolution } from '../types.js';
import { PROJECT_VERSION } from './read-project.js';

/** One decision. `item` counts the list's items from 0; without it a new item is made. */
export type ProjectEdit =
  | { readonly do: 'add'; readonly list: 'entities' | 'incidents'; readonly item?: number; readonly key: 'join' | 'separate'; readonly value: string }
  | {
      readonly do: 'remove';
      readonly list: 'entities' | 'incidents';
      readonly item: number;
      readonly key: 'join' | 'separate';
      readonly value: string;
    }
  | {
      readonly do: 'set';
      readonly list: 'entities' | 'incidents';
      readonly item?: number;
      readonly key: 'name' | 'kind' | 'link' | 'id' | 'note';
      readonly value: string;
    }
  | { readonly do: 'resolve'; readonly item: number; readonly resolution: Resolution };

/** Where a new item for `edit` would stand: the number of items there are. */
export function countItems(text: string, list: 'entities' | 'incidents'): number {
  const node = rootOf(text)?.get(list, true);
  return isSeq(node) ? node.items.length : 0;
}

/** The text with the decision in it. Throws where the text is no usable project file: check with `readProject` first. */
export function editProject(text: string, edit: ProjectEdit): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  if (!text.trim() || rootOf(text) === undefined) {
    const head = text.trim() ? text.replace(/\s*$/, eol) : '';
    return editProject(`${head}dateline-project: ${PROJECT_VERSION}${eol}`, edit);
  }
  const list = edit.do === 'resolve' ? 'incidents' : edit.list;
  const root = rootOf(text)!;
  const node = root.get(list, true);
  const item = edit.item !== undefined && isSeq(node) ? node.items[edit.item] : undefined;
  if (!isMap(item)) {
    if (edit.item !== undefined) throw new Error(`the project file has no item ${edit.item} in ${list}`);
    return addItem(text, root, list, edit, eol);
  }
  return editItem(text, item as YAMLMap<Node, Node | null>, edit, eol);
}

function rootOf(text: string): YAMLMap | undefined {
  const contents = parseDocument(text, { version: '1.2', schema: 'core', keepSourceTokens: true }).contents;
  return isMap(contents) ? contents : undefined;
}

/** A new item at the end of its list; a new list at the end of the file. */
function addItem(text: string, root: YAMLMap, list: string, edit: ProjectEdit, eol: string): string {
  const fields = edit.do === 'add' ? { [edit.key]: [edit.value] } : edit.do === 'set' ? { [edit.key]: edit.value } : {};
  const node = root.get(list, true);
  if (isSeq(node) && node.items.length && !node.flow) {
    const last = node.items[node.items.length - 1] as Node;
    const indent = columnOf(text, (node as Node).range![0]);
    return insertLines(text, contentEnd(text, last.range![1]), itemLines(fields, indent), eol);
  }
  if (node === undefined) return insertLines(text, text.trimEnd().length, [`${list}:`, ...itemLines(fields, 2)], eol);
  const [start, end] = (node as Node).range!;
  // An empty list ("entities: []" or "entities:") becomes one in lines; one written in brackets goes on in brackets.
  if (isSeq(node) && node.items.length) return splice(text, closingBracket(text, end), closingBracket(text, end), `, ${flow(fields)}`);
  return insertLines(text.slice(0, start).trimEnd() + text.slice(end), text.slice(0, start).trimEnd().length, itemLines(fields, 2), eol);
}

function editItem(text: string, item: YAMLMap<Node, Node | null>, edit: ProjectEdit, eol: string): string {
  const key = edit.do === 'resolve' ? 'resolved' : edit.key;
  const value = edit.do === 'resolve' ? flow(edit.resolution) : quote(edit.value);
  const found = item.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  const node = found?.value;
  if (edit.do === 'remove') return isSeq(node) ? removeFrom(text, node.items as Node[], edit.value, node.flow === true) : text;
  if (edit.do === 'set') {
    if (!found) return insertPair(text, item, `${key}: ${value}`, eol);
    if (isScalar(node) && node.range && node.range[1] > node.range[0]) return splice(text, node.range[0], node.range[1], value);
    return splice(text, found.key.range![1] + 1, found.key.range![1] + 1, ` ${value}`);
  }
  if (!found) return insertPair(text, item, `${key}: [${value}]`, eol);
  if (!isSeq(node) || !node.items.length) {
    const [start, end] = node?.range ?? [found.key.range![1] + 1, found.key.range![1] + 1];
    const before = isScalar(node) && node.value !== null ? `${text.slice(start, node.range![1])}, ` : '';
    return splice(text, start, isScalar(node) ? node.range![1] : end, `${/\s/.test(text[start - 1] ?? ' ') ? '' : ' '}[${before}${value}]`);
  }
  if (edit.do === 'add' && node.items.some((one) => isScalar(one) && one.value === edit.value)) return text;
  const last = node.items[node.items.length - 1] as Node;
  if (node.flow) return splice(text, last.range![1], last.range![1], `, ${value}`);
  return insertLines(text, contentEnd(text, last.range![1]), [`${' '.repeat(columnOf(text, node.range![0]))}- ${value}`], eol);
}

function removeFrom(text: string, items: readonly Node[], value: string, isFlow: boolean): string {
  const at = items.findIndex((one) => isScalar(one) && one.value === value);
  const node = items[at];
  if (!node) return text;
  if (!isFlow) {
    const start = text.lastIndexOf('\n', node.range![0]) + 1;
    const end = text.indexOf('\n', node.range![1] - (text[node.range![1] - 1] === '\n' ? 1 : 0));
    return items.length === 1
      ? splice(text, text.indexOf('-', start), contentEnd(text, node.range![1]), '[]')
      : splice(text, start, end < 0 ? text.length : end + 1, '');
  }
  const next = items[at + 1];
  if (next) return splice(text, node.range![0], next.range![0], '');
  return splice(text, at > 0 ? items[at - 1]!.range![1] : node.range![0], node.range![1], '');
}

function insertPair(text: string, item: YAMLMap<Node, Node | null>, line: string, eol: string): string {
  const last = item.items[item.items.length - 1];
  if (item.flow || !last) {
    const at = closingBracket(text, item.range![1]);
    return splice(text, at, at, `${last ? ', ' : ''}${line}`);
  }
  const end = last.value?.range && last.value.range[1] > last.key.range![1] ? last.value.range[1] : last.key.range![1] + 1;
  return insertLines(text, contentEnd(text, end), [' '.repeat(columnOf(text, item.items[0]!.key.range![0])) + line], eol);
}

function itemLines(fields: object, indent: number): string[] {
  return Object.entries(fields).map(([key, value], i) => {
    const written = Array.isArray(value) ? `[${value.map((one) => quote(String(one))).join(', ')}]` : quote(String(value));
    return `${' '.repeat(indent)}${i ? ' ' : '-'} ${key}: ${written}`;
  });
}

/** A text in double quotes: what YAML 1.1 readers would take for a number, a date or a truth stays a text. */
function quote(value: string): string {
  return JSON.stringify(value);
}

/** Data on one line: keys plain, texts quoted. */
function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{${pairs.map(([key, one]) => `${key}: ${flow(one)}`).join(', ')}}`;
}

/** The end of content that a node's range may overrun by line ends and comments. */
function contentEnd(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1]!)) at--;
  return at;
}

function closingBracket(text: string, end: number): number {
  let at = Math.min(end, text.length) - 1;
  while (at > 0 && text[at] !== ']' && text[at] !== '}') at--;
  return at;
}

function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}

/** Whole lines after the line that holds `at`. */
function insertLines(text: string, at: number, lines: readonly string[], eol: string): string {
  const end = text.indexOf('\n', at);
  const added = lines.join(eol) + eol;
  if (end < 0) return `${text.trimEnd()}${eol}${added}`;
  return text.slice(0, end + 1) + added + text.slice(end + 1);
}

function splice(text: string, start: number, end: number, words: string): string {
  return text.slice(0, start) + words + text.slice(end);
}
