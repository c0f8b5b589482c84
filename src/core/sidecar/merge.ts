/** Three-way merge of sidecars by id: what both sides did apart is put together, what they did to the same thing is shown with both kept. */
import { issueOf, type Issue } from '../model/issue.js';
import { applyEdits } from './edit.js';
import { itemsById, putEdit, type Item } from './fold-edits.js';
import { contentEnd, lineStart, nextLine } from './layout.js';
import { mergeRecords } from './merge-records.js';
import { itemOfRecord } from './read-record.js';
import { readSidecar } from './read.js';
import { articleRecord, recordOf, samePlain, type PlainMap } from './record.js';
import { renderItem } from './render.js';
import { applySplices, mergeSplices } from './splices.js';
import { LISTS, type ListName, type SidecarArticle, type SidecarEdit, type SidecarReading, type TextSplice } from './types.js';
import { say } from '../model/say.js';

/** An item that both sides changed, each otherwise. An absent side removed it. */
export interface MergeConflict {
  readonly list: ListName;
  readonly id: string;
  readonly ours?: Item;
  readonly theirs?: Item;
  /** The fields that differ. */
  readonly fields: readonly string[];
}

export interface MergedSidecar {
  /** The merged text: ours, with theirs worked in; conflicts stand between git's markers unless `marked` was false, then ours stands. */
  readonly text: string;
  readonly conflicts: readonly MergeConflict[];
  /** Why nothing was merged, where a side cannot be read. */
  readonly refused?: Issue;
}

export interface MergeOptions {
  /** Whether to write conflict markers (as a merge driver does); default true. */
  readonly marked?: boolean;
  readonly oursLabel?: string;
  readonly theirsLabel?: string;
  /** Where an item's words stand in the article, by id: for the order of new items. */
  readonly position?: (id: string) => number | undefined;
}

/** Merges the texts of three versions; an empty `base` means that both sides began from nothing. */
export function mergeSidecars(base: string, ours: string, theirs: string, options: MergeOptions = {}): MergedSidecar {
  const [readBase, readOurs, readTheirs] = [readSidecar(base), readSidecar(ours), readSidecar(theirs)];
  for (const [name, reading] of [
    [say('the base'), readBase],
    [say('our side'), readOurs],
    [say('their side'), readTheirs],
  ] as const) {
    if (reading.usable) continue;
    const first = reading.issues[0];
    return {
      text: ours,
      conflicts: [],
      refused: issueOf('unreadable-side', 'error', say('{0} cannot be read: {1}', name, first?.said ?? say('unknown reason'))),
    };
  }
  const { edits, conflicts } = planMerge(readBase, readOurs, readTheirs, theirs);
  const order = options.position ?? orderOfBoth(readOurs, readTheirs);
  const merged = applyEdits(ours, edits, { reading: readOurs, position: order });
  if (merged.refused) return { text: ours, conflicts, refused: merged.refused };
  const marked = options.marked === false ? merged.text : markConflicts(merged.text, merged.reading, conflicts, options, theirs, readTheirs);
  return { text: marked, conflicts };
}

function planMerge(
  base: SidecarReading,
  ours: SidecarReading,
  theirs: SidecarReading,
  theirText: string,
): { edits: SidecarEdit[]; conflicts: MergeConflict[] } {
  const edits: SidecarEdit[] = [];
  const conflicts: MergeConflict[] = [];
  const [b, o, t] = [itemsById(base.sidecar), itemsById(ours.sidecar), itemsById(theirs.sidecar)];
  for (const list of LISTS) {
    for (const id of new Set([...o[list].keys(), ...t[list].keys()])) {
      const [was, our, their] = [b[list].get(id), o[list].get(id), t[list].get(id)];
      const record = (item: Item | undefined): PlainMap | undefined => item && recordOf(list, item);
      if (samePlain(record(our), record(their)) || samePlain(record(their), record(was))) continue;
      if (samePlain(record(our), record(was))) {
        edits.push(their ? putEdit(list, their, our ? undefined : linesOf(theirText, theirs, list, id)) : { do: 'remove', list, id });
      } else if (!our || !their) conflicts.push({ list, id, ...(our ? { ours: our } : {}), ...(their ? { theirs: their } : {}), fields: [] });
      else {
        const merged = mergeRecords(record(was), record(our)!, record(their)!);
        if (merged.conflicts.length) conflicts.push({ list, id, ours: our, theirs: their, fields: merged.conflicts });
        else edits.push(putEdit(list, itemOfRecord(list, merged.record) ?? our));
      }
    }
  }
  const details = mergeDetails(base.sidecar.article, ours.sidecar.article, theirs.sidecar.article);
  if (details) edits.push({ do: 'details', details });
  return { edits, conflicts };
}

/** Theirs where only they changed a detail; ours otherwise. The text's hash and its sentences go together. */
function mergeDetails(base: SidecarArticle, ours: SidecarArticle, theirs: SidecarArticle): SidecarArticle | undefined {
  const [b, o, t] = [articleRecord(base), articleRecord(ours), articleRecord(theirs)];
  const changed: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(o), ...Object.keys(t)])) {
    if (key === 'text' || key === 'sentences') continue;
    if (!samePlain(o[key], t[key]) && samePlain(o[key], b[key])) changed[key] = t[key] ?? '';
  }
  if (o['text'] === b['text'] && t['text'] !== undefined && t['text'] !== o['text'])
    Object.assign(changed, { text: t['text'], sentences: t['sentences'] ?? '' });
  return Object.keys(changed).length ? changed : undefined;
}

/** The order of items where the article is not at hand: ours, with their new items after the neighbour they follow. */
function orderOfBoth(ours: SidecarReading, theirs: SidecarReading): (id: string) => number | undefined {
  const order = new Map<string, number>();
  for (const list of LISTS) {
    for (const [i, { id }] of ours.sidecar[list].entries()) order.set(id, i);
    let last = -1;
    for (const [i, { id }] of theirs.sidecar[list].entries()) {
      const own = order.get(id);
      if (own === undefined) order.set(id, last + (i + 1) / (theirs.sidecar[list].length + 2));
      else last = own;
    }
  }
  return (id) => order.get(id);
}

function linesOf(text: string, reading: SidecarReading, list: ListName, id: string): string | undefined {
  const place = reading.layout?.simple ? reading.layout.items.find((item) => item.list === list && item.id === id) : undefined;
  return place && text.slice(lineStart(text, place.start), nextLine(text, contentEnd(text, place.end)));
}

function markConflicts(
  text: string,
  reading: SidecarReading,
  conflicts: readonly MergeConflict[],
  options: MergeOptions,
  theirText: string,
  theirs: SidecarReading,
): string {
  const layout = reading.layout;
  if (!layout || !conflicts.length) return text;
  const splices: TextSplice[] = [];
  for (const { list, id, theirs: their } of conflicts) {
    const place = layout.items.find((item) => item.list === list && item.id === id);
    const theirLines = their ? (linesOf(theirText, theirs, list, id) ?? renderItem(recordOf(list, their), 2, layout.eol)) : '';
    const section = layout.sections.find(({ key }) => key === list);
    const start = place ? lineStart(text, place.start) : section ? nextLine(text, section.end) : text.length;
    const end = place ? nextLine(text, place.end) : start;
    const close = (lines: string): string => (lines === '' || lines.endsWith('\n') ? lines : lines + layout.eol);
    const { eol } = layout;
    const marked = `<<<<<<< ${options.oursLabel ?? 'ours'}${eol}${close(text.slice(start, end))}=======${eol}${close(theirLines)}>>>>>>> ${options.theirsLabel ?? 'theirs'}${eol}`;
    splices.push({ start, end, text: start > 0 && text[start - 1] !== '\n' ? eol + marked : marked });
  }
  return applySplices(text, mergeSplices(splices));
}
