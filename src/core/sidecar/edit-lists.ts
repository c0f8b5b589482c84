/** Items that come to and go from a sidecar's lists, as splices. */
import { contentEnd, lineStart, nextLine } from './layout.js';
import { renderFlow, renderItem } from './render.js';
import type { PlainMap } from './record.js';
import type { ItemPlace, ListName, SectionPlace, SidecarLayout, TextSplice } from './types.js';

/** An item that is new to the file. */
export interface NewItem {
  readonly id: string;
  readonly record: PlainMap;
  /** Its own lines as they once stood, dash and line end included. */
  readonly lines?: string;
}

/** What the edits of lists need to know of the file. */
export interface ListContext {
  readonly text: string;
  readonly layout: SidecarLayout;
  /** Where the items of a list stand in the article; orders new items among the old. */
  readonly position: (id: string) => number | undefined;
}

const ORDER = ['dateline', 'article', 'entities', 'mentions', 'events'];

/** Splices that remove `gone` from a list and add `fresh` to it, in order of the article. */
export function editList(context: ListContext, list: ListName, gone: readonly ItemPlace[], fresh: readonly NewItem[]): TextSplice[] {
  const { layout } = context;
  const section = layout.sections.find(({ key }) => key === list);
  const items = layout.items.filter((item) => item.list === list);
  const sorted = sortByPosition(fresh, context.position);
  if (section && (section.style === 'flow' || (layout.braces && section.end > section.value)))
    return editFlowList(context, section, items, gone, sorted);
  const splices = gone.map((item) => removeLines(context.text, item));
  if (section && items.length && gone.length === items.length && !fresh.length) {
    const colon = context.text.indexOf(':', section.start) + 1;
    splices.push({ start: colon, end: colon, text: ' []' });
  }
  if (fresh.length) splices.push(...insertItems(context, list, section, items, sorted));
  return splices;
}

function insertItems(
  context: ListContext,
  list: ListName,
  section: SectionPlace | undefined,
  items: readonly ItemPlace[],
  fresh: readonly NewItem[],
): TextSplice[] {
  const { text, layout } = context;
  const { eol } = layout;
  if (!section) return [newSection(context, list, fresh)];
  const splices: TextSplice[] = [];
  if (section.style === 'empty' && section.end > section.value) splices.push(...dropEmpty(text, section));
  if (!items.length) {
    return [...splices, insertLines(text, nextLine(text, section.end), fresh.map((item) => linesOf(item, 2, eol)).join(''), eol)];
  }
  const indent = items[0]!.start - lineStart(text, items[0]!.start);
  for (const item of fresh) {
    const after = placeAmong(items, item.id, context.position);
    const at = after < 0 ? nextLine(text, text.indexOf(':', section.start)) : nextLine(text, items[after]!.end);
    splices.push(insertLines(text, at, linesOf(item, indent, eol), eol));
  }
  return splices;
}

/** Takes away the `[]` after the colon. */
function dropEmpty(text: string, section: SectionPlace): TextSplice[] {
  const colon = text.indexOf(':', section.start) + 1;
  return [{ start: colon, end: section.end, text: '' }];
}

/** The index of the item after which a new one goes; -1 for before all. */
function placeAmong(items: readonly ItemPlace[], id: string, position: (id: string) => number | undefined): number {
  const own = position(id);
  if (own === undefined) return items.length - 1;
  const places = items.map((item) => position(item.id));
  const after = places.findLastIndex((place) => place !== undefined && place <= own);
  if (after >= 0) return after;
  const before = places.findIndex((place) => place !== undefined && place > own);
  return before >= 0 ? before - 1 : items.length - 1;
}

function newSection(context: ListContext, list: ListName, fresh: readonly NewItem[]): TextSplice {
  const { text, layout } = context;
  if (layout.braces) return insertPair(text, layout, `${list}: [${fresh.map((item) => renderFlow('', item.record)).join(', ')}]`);
  const lines = `${list}:${layout.eol}` + fresh.map((item) => linesOf(item, 2, layout.eol)).join('');
  return insertSection(text, layout, list, lines);
}

/** Inserts the lines of a top-level section where it canonically stands. */
export function insertSection(text: string, layout: SidecarLayout, key: string, lines: string): TextSplice {
  const before = ORDER.slice(0, ORDER.indexOf(key));
  const previous = layout.sections.filter((section) => before.includes(section.key)).at(-1);
  const next = layout.sections.find((section) => ORDER.indexOf(section.key) > ORDER.indexOf(key));
  const at = previous ? nextLine(text, previous.end) : next ? lineStart(text, next.start) : text.length;
  return insertLines(text, at, lines, layout.eol);
}

/** A further pair at the end of a file in braces. */
export function insertPair(text: string, layout: SidecarLayout, pair: string): TextSplice {
  const last = layout.sections.at(-1);
  const at = last ? last.end : text.indexOf('{') + 1;
  return { start: at, end: at, text: last ? `, ${pair}` : pair };
}

/** Whole lines at a line start (or at the end of a text whose last line is not closed). */
function insertLines(text: string, at: number, lines: string, eol: string): TextSplice {
  const open = at > 0 && text[at - 1] !== '\n';
  return { start: at, end: at, text: open ? eol + lines.slice(0, -eol.length) : lines };
}

function removeLines(text: string, item: ItemPlace): TextSplice {
  const start = lineStart(text, item.start);
  const end = nextLine(text, item.end);
  // The last line of a file that does not end in a line end takes the line end before it along.
  if (end === text.length && text[end - 1] !== '\n') return { start: contentEnd(text, start), end, text: '' };
  return { start, end, text: '' };
}

function linesOf(item: NewItem, indent: number, eol: string): string {
  const fits = item.lines?.startsWith(' '.repeat(indent) + '-') ? item.lines : undefined;
  return fits ?? renderItem(item.record, indent, eol);
}

function sortByPosition(fresh: readonly NewItem[], position: (id: string) => number | undefined): readonly NewItem[] {
  const placed = fresh.map((item) => ({ item, at: position(item.id) ?? Number.MAX_SAFE_INTEGER }));
  return placed.sort((a, b) => a.at - b.at).map(({ item }) => item);
}

function editFlowList(
  context: ListContext,
  section: SectionPlace,
  items: readonly ItemPlace[],
  gone: readonly ItemPlace[],
  fresh: readonly NewItem[],
): TextSplice[] {
  const kept = items.filter((item) => !gone.includes(item));
  const written = fresh.map((item) => renderFlow('', item.record));
  if (!kept.length) return [{ start: section.value, end: section.end, text: `[${written.join(', ')}]` }];
  const splices: TextSplice[] = [];
  for (let i = 0; i < items.length; i++) {
    if (!gone.includes(items[i]!)) continue;
    let last = i;
    while (items[last + 1] && gone.includes(items[last + 1]!)) last++;
    const next = items[last + 1];
    if (next) splices.push({ start: items[i]!.start, end: next.start, text: '' });
    else splices.push({ start: items[i - 1]!.end, end: items[last]!.end, text: '' });
    i = last;
  }
  for (const [i, item] of fresh.entries()) {
    const after = placeAmong(kept, item.id, context.position);
    if (after < 0) splices.push({ start: kept[0]!.start, end: kept[0]!.start, text: `${written[i]!}, ` });
    else splices.push({ start: kept[after]!.end, end: kept[after]!.end, text: `, ${written[i]!}` });
  }
  return splices;
}
