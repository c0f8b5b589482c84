/** Writes decisions into a sidecar's text: splices at the nodes concerned, and nothing else. */
import { isMap, isSeq, type Node, type YAMLMap } from 'yaml';
import { issueOf, type Issue } from '../model/issue.js';
import { editList, insertPair, insertSection, type NewItem } from './edit-lists.js';
import { changeSidecar, foldEdits, itemsById, type Change, type FoldedEdits, type Item, type Touched } from './fold-edits.js';
import { parseYaml } from './parse.js';
import { membersOf, parseItem, parseLines, parseSection, readPart, type Part } from './parts.js';
import { EMPTY_SIDECAR, FORMAT_VERSION } from './empty.js';
import { readSidecar } from './read.js';
import { articleRecord, recordOf, samePlain, sidecarRecord } from './record.js';
import { touchReference } from './references.js';
import { renderFlow, renderHead, renderItem, renderPair } from './render.js';
import { reread } from './reread.js';
import { applySplices, mergeSplices } from './splices.js';
import { Splicer } from './splicer.js';
import type { ItemPlace, ListName, Sidecar, SidecarEdit, SidecarMention, SidecarReading, TextSplice } from './types.js';
import { LISTS } from './types.js';
import { say } from '../model/say.js';

export interface EditOptions {
  /** What `readSidecar` gave for this very text, or the last edit's `reading`: saves reading it again. */
  readonly reading?: SidecarReading;
  /** Where an item's words stand in the article, by id: new items go in order of the article. Without it they go to the end of their list. */
  readonly position?: (id: string) => number | undefined;
  /** Address of a JSON Schema for the first line of a new file; without one there is no such line. */
  readonly schema?: string;
}

export interface EditedSidecar {
  readonly splices: readonly TextSplice[];
  readonly text: string;
  /** The reading of the new text. */
  readonly reading: SidecarReading;
  /** Why nothing was written, where nothing may be. */
  readonly refused?: Issue;
}

/** Applies `edits` to a sidecar's text. What cannot be understood is never written to: then nothing changes and `refused` says why. */
export function applyEdits(text: string, edits: readonly SidecarEdit[], options: EditOptions = {}): EditedSidecar {
  const known = options.reading?.layout?.length === text.length ? options.reading : undefined;
  const reading = known ?? readSidecar(text);
  const refuse = (refused: Issue): EditedSidecar => ({ splices: [], text, reading, refused });
  if (!reading.usable || !reading.layout) {
    return refuse(
      reading.issues.find(({ severity }) => severity === 'error') ??
        issueOf('not-usable', 'error', say('the sidecar cannot be read, so it is not written to')),
    );
  }
  const folded = foldEdits(edits);
  const wanted = changeSidecar(reading.sidecar, folded);
  if (!reading.layout.sections.length) return writeNew(text, reading, wanted, options);
  const plan = planEdits(text, reading, folded, wanted, options);
  if ('code' in plan) return refuse(plan);
  const splices = mergeSplices(plan.splices);
  if (!splices.length) return { splices, text, reading };
  if (!reading.layout.simple && touchReference(text, splices)) {
    return refuse(
      issueOf('reference', 'error', say('the change belongs where the sidecar uses YAML anchors and aliases (& and *): please make it by hand')),
    );
  }
  const after = applySplices(text, splices);
  const partial = reading.layout.simple ? reread(after, reading, splices, plan.touched) : undefined;
  const newReading = partial ?? readSidecar(after);
  if (!newReading.usable || !saysSame(newReading.sidecar, wanted, partial && plan.touched)) {
    return refuse(
      issueOf('cannot-splice', 'error', say('the sidecar is written in a way that this change cannot be spliced into: please make it by hand')),
    );
  }
  return { splices, text: after, reading: newReading };
}

interface Plan {
  readonly splices: readonly TextSplice[];
  readonly touched: Touched;
}

function planEdits(text: string, reading: SidecarReading, folded: FoldedEdits, wanted: Sidecar, options: EditOptions): Plan | Issue {
  const layout = reading.layout!;
  const whole = layout.simple ? undefined : wholeDocument(text);
  const splices: TextSplice[] = [];
  const existing = itemsById(reading.sidecar);
  const touched = { ids: { entities: new Set<string>(), mentions: new Set<string>(), events: new Set<string>() }, details: false };
  for (const list of LISTS) {
    const gone: ItemPlace[] = [];
    const fresh: NewItem[] = [];
    const places = layout.items.filter((place) => place.list === list);
    const byId = new Map<string, ItemPlace>();
    for (const place of places) if (!byId.has(place.id)) byId.set(place.id, place);
    for (const [id, change] of folded.lists[list]) {
      const place = byId.get(id);
      const before = existing[list].get(id);
      if (change.do === 'remove') {
        if (place) gone.push(place);
      } else if (!place) fresh.push(newItem(list, id, change, text));
      else if (!before)
        return issueOf(
          'unreadable-item',
          'error',
          say('the item {0} in {1} cannot be read, so it is not written over: please mend it by hand', id, list),
          place,
        );
      else if (!samePlain(recordOf(list, before), recordOf(list, change.item))) {
        const part = whole ? partOfWhole(whole, list, places.indexOf(place)) : parseItem(text, layout, place);
        if (!part)
          return issueOf('unreadable-item', 'error', say('the item {0} in {1} cannot be taken apart: please change it by hand', id, list), place);
        splices.push(...editItem(text, layout.eol, list, part, before, change.item));
      } else continue;
      touched.ids[list].add(id);
    }
    if (gone.length || fresh.length) splices.push(...editList({ text, layout, position: options.position ?? (() => undefined) }, list, gone, fresh));
  }
  const details = editDetails(text, reading, wanted, whole);
  touched.details = details.length > 0;
  return { splices: [...details, ...splices], touched }; // a list that is new comes behind a detail that is new
}

function newItem(list: ListName, id: string, change: Change & { do: 'put' }, text: string): NewItem {
  const record = recordOf(list, change.item);
  if (change.lines === undefined) return { id, record };
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  const part = parseLines(change.lines, 0, change.lines.length);
  const item = part && readPart(list, part).item;
  const stillSays = item !== undefined && samePlain(recordOf(list, item), record) && change.lines.endsWith(eol);
  return stillSays ? { id, record, lines: change.lines } : { id, record };
}

/** Splices that make one item say what it should; where that fails, its lines anew with the keys that are not ours kept. */
function editItem(text: string, eol: string, list: ListName, part: Part, before: Item, after: Item): TextSplice[] {
  const splicer = new Splicer(text, part.offset, eol, membersOf(part.document, list === 'mentions' ? (before as SidecarMention).kind : undefined));
  splicer.editMap(part.node, list, recordOf(list, before), recordOf(list, after));
  return splicer.splices;
}

function editDetails(text: string, reading: SidecarReading, wanted: Sidecar, whole: WholeFile | undefined): TextSplice[] {
  const layout = reading.layout!;
  const before = articleRecord(reading.sidecar.article);
  const after = articleRecord(wanted.article);
  if (samePlain(before, after)) return [];
  const section = layout.sections.find(({ key }) => key === 'article');
  if (!section) {
    if (layout.braces) return [insertPair(text, layout, `article: ${renderFlow('article', after)}`)];
    return [insertSection(text, layout, 'article', renderPair('article', after, 0, layout.eol) + layout.eol)];
  }
  const node = whole?.get('article');
  const part = whole
    ? isMap(node?.value)
      ? { node: node.value as YAMLMap<Node, Node | null>, offset: 0, document: node.document }
      : undefined
    : parseSection(text, layout, section);
  if (!part) {
    const lines = section.style === 'empty' ? renderPair('article', after, 0, layout.eol).slice('article:'.length) : '';
    return lines ? [{ start: section.value, end: section.end, text: lines }] : [];
  }
  const splicer = new Splicer(text, part.offset, layout.eol, membersOf(part.document, undefined));
  splicer.editMap(part.node, 'article', before, after);
  return splicer.splices;
}

/** The top-level values of a file that has to be edited as a whole. */
type WholeFile = ReadonlyMap<string, { readonly value: Node | null; readonly document: Part['document'] }>;

function wholeDocument(text: string): WholeFile {
  const parsed = parseYaml(text);
  if (!('document' in parsed) || !isMap(parsed.document.contents)) return new Map();
  return new Map(
    parsed.document.contents.items.map((pair) => [
      String((pair.key as { value?: unknown }).value),
      { value: pair.value as Node | null, document: parsed.document },
    ]),
  );
}

function partOfWhole(whole: WholeFile, list: ListName, index: number): Part | undefined {
  const section = whole.get(list);
  const node: unknown = isSeq(section?.value) ? section.value.items[index] : undefined;
  return section && isMap(node) ? { node: node as YAMLMap<Node, Node | null>, offset: 0, document: section.document } : undefined;
}

/** The first decision of an article: a whole new file. Comments of a file that had nothing else stay above it. */
function writeNew(text: string, reading: SidecarReading, wanted: Sidecar, options: EditOptions): EditedSidecar {
  if (samePlain(sidecarRecord(wanted), sidecarRecord(EMPTY_SIDECAR))) return { splices: [], text, reading };
  const eol = reading.layout!.eol;
  let body = renderHead(FORMAT_VERSION, articleRecord(wanted.article), eol, options.schema);
  for (const list of LISTS) {
    const at = (item: Item): number => options.position?.(item.id) ?? Infinity;
    const items = [...(wanted[list] as readonly Item[])].sort((a, b) => (at(a) === at(b) ? 0 : at(a) - at(b)));
    if (items.length) body += `${list}:${eol}` + items.map((item) => renderItem(recordOf(list, item), 2, eol)).join('');
  }
  const blank = text.trim() === '';
  const open = text !== '' && !text.endsWith('\n') ? eol : '';
  const splice = blank ? { start: 0, end: text.length, text: body } : { start: text.length, end: text.length, text: open + body };
  const after = applySplices(text, [splice]);
  return { splices: [splice], text: after, reading: readSidecar(after) };
}

/** Whether two sidecars say the same, in whatever order of items; with `touched`, only what was touched is looked at. */
export function saysSame(a: Sidecar, b: Sidecar, touched?: Touched): boolean {
  if (!samePlain(articleRecord(a.article), articleRecord(b.article))) return false;
  const left = itemsById(a);
  const right = itemsById(b);
  return LISTS.every((list) => {
    if (left[list].size !== right[list].size) return false;
    const ids = touched ? touched.ids[list] : right[list].keys();
    for (const id of ids) {
      const x = left[list].get(id);
      const y = right[list].get(id);
      if (x === undefined && y === undefined) continue;
      if (!x || !y || !samePlain(recordOf(list, x), recordOf(list, y))) return false;
    }
    return true;
  });
}
