/** The reading of an edited sidecar from the reading before: what was not touched only moves, what was is read again from its lines. */
import type { Issue } from '../model/issue.js';
import type { Item, Touched } from './fold-edits.js';
import { contentEnd, lineStart, placeSection } from './layout.js';
import { parseLines, parseSection, readPart } from './parts.js';
import { readArticleNode } from './read-article.js';
import { scanPlaces, type Scan } from './scan.js';
import { shiftOffset } from './splices.js';
import type { ItemPlace, ListName, SectionPlace, Sidecar, SidecarLayout, SidecarReading, TextSplice } from './types.js';

/** The reading of `after`; `undefined` where it cannot be told without reading the whole text. Works for simple layouts only. */
export function reread(after: string, before: SidecarReading, splices: readonly TextSplice[], touched: Touched): SidecarReading | undefined {
  const layout = before.layout!;
  const scan = scanPlaces(after);
  const untouched = new Map<number, ItemPlace>();
  for (const place of layout.items) if (!touched.ids[place.list].has(place.id)) untouched.set(shiftOffset(splices, place.start), place);
  const known = byId(before.sidecar);
  const issues = moveIssues(before, splices, touched);
  const items: Record<ListName, Item[]> = { entities: [], mentions: [], events: [] };
  const places: ItemPlace[] = [];
  const seen = new Set<string>();
  const starts = [...scan.items, ...scan.sections].map(({ start }) => start).sort((a, b) => a - b);
  let next = 0;
  for (const { start, key: list } of scan.items) {
    while (starts[next] !== undefined && starts[next]! <= start) next++;
    const old = untouched.get(start);
    let place: ItemPlace;
    let item: Item | undefined;
    if (old) {
      untouched.delete(start);
      place = { list, id: old.id, start, end: start + old.end - old.start };
      item = known[list].get(old.id);
    } else {
      const part = parseLines(after, lineStart(after, start), starts[next] === undefined ? after.length : lineStart(after, starts[next]!));
      const read = part && readPart(list, part);
      if (!read?.item || !touched.ids[list].has(read.item.id)) return undefined;
      place = { list, id: read.item.id, start, end: contentEnd(after, read.end) };
      item = read.item;
      issues.push(...read.reader.issues);
    }
    places.push(place);
    if (item && !seen.has(`${list} ${place.id}`)) items[list].push(item);
    seen.add(`${list} ${place.id}`);
  }
  if (untouched.size) return undefined;
  const sections = placeSections(after, scan, places, layout, splices);
  const newLayout: SidecarLayout = { ...layout, length: after.length, sections, items: places };
  const article = touched.details ? rereadArticle(after, newLayout) : before.sidecar.article;
  if (!article) return undefined;
  return { sidecar: { version: before.sidecar.version, article, ...items } as Sidecar, issues, usable: true, layout: newLayout };
}

function placeSections(text: string, scan: Scan, items: readonly ItemPlace[], before: SidecarLayout, splices: readonly TextSplice[]): SectionPlace[] {
  return scan.sections.map(({ key, start }, i) => {
    const own = items.filter((item) => item.list === key);
    if (own.length) return { key, start, value: own[0]!.start, end: own[own.length - 1]!.end, style: 'block' };
    const old = before.sections.find((section) => section.key === key);
    const changed =
      !old || shiftOffset(splices, old.end) - shiftOffset(splices, old.start) !== old.end - old.start || key === 'article' || old.style === 'empty';
    if (!changed && !before.items.some((item) => item.list === key)) {
      const shift = start - old.start;
      return { ...old, start, value: old.value + shift, end: old.end + shift };
    }
    return placeSection(text, key, start, scan.sections[i + 1]?.start ?? text.length);
  });
}

function rereadArticle(text: string, layout: SidecarLayout): Sidecar['article'] | undefined {
  const section = layout.sections.find(({ key }) => key === 'article');
  if (!section || section.style === 'empty') return {};
  const part = parseSection(text, layout, section);
  return part && readArticleNode(part);
}

function moveIssues(before: SidecarReading, splices: readonly TextSplice[], touched: Touched): Issue[] {
  const gone = before.layout!.items.filter((place) => touched.ids[place.list].has(place.id));
  return before.issues.flatMap((issue) => {
    const span = issue.span;
    if (!span) return [issue];
    if (gone.some((place) => place.start <= span.start && span.end <= place.end)) return [];
    return [{ ...issue, span: { start: shiftOffset(splices, span.start), end: shiftOffset(splices, span.end) } }];
  });
}

function byId(sidecar: Sidecar): Record<ListName, ReadonlyMap<string, Item>> {
  const index = (items: readonly Item[]): ReadonlyMap<string, Item> => new Map(items.map((item) => [item.id, item]));
  return { entities: index(sidecar.entities), mentions: index(sidecar.mentions), events: index(sidecar.events) };
}
