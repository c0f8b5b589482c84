/** Whether a file holds a decision, and what is missing of it: decisions are kept in a journal until they are known to be in their file. */
import { itemsById, listOf, type Item, type ItemEdit } from './fold-edits.js';
import { articleRecord, recordOf, samePlain } from './record.js';
import type { Sidecar, SidecarArticle, SidecarEdit } from './types.js';

/** One decision: its edits, and what the sidecar said before about the items they touch (nothing is null, because entries are kept as JSON). */
export interface JournalEntry {
  readonly edits: readonly SidecarEdit[];
  readonly before: readonly (Item | SidecarArticle | undefined)[];
}

/** The entry of a decision that is about to be written into what says `sidecar`. */
export function journalEntry(sidecar: Sidecar, edits: readonly SidecarEdit[]): JournalEntry {
  const items = itemsById(sidecar);
  return { edits, before: edits.map((edit) => (edit.do === 'details' ? sidecar.article : items[listOf(edit)].get(idOf(edit)))) };
}

/** What a file that says `sidecar` lacks of a decision: the edits to be made again. What was changed otherwise since is `overtaken`, and stays as it is. */
export function missingEdits(
  sidecar: Sidecar,
  { edits, before }: JournalEntry,
): { readonly edits: readonly SidecarEdit[]; readonly overtaken: boolean } {
  const items = itemsById(sidecar);
  const missing: SidecarEdit[] = [];
  let overtaken = false;
  for (const [i, edit] of edits.entries()) {
    // Of several edits of one item the last one counts.
    if (edits.slice(i + 1).some((later) => isSameItem(edit, later))) continue;
    const first = edits.findIndex((earlier) => isSameItem(edit, earlier));
    if (edit.do === 'details') {
      const wanted = Object.entries(edit.details).filter(([key, value]) => value !== undefined && (sidecar.article[key as 'title'] ?? '') !== value);
      if (wanted.some(([, value]) => typeof value !== 'string')) continue;
      const was = articleRecord((before[i] as SidecarArticle | undefined) ?? {});
      const now = articleRecord(sidecar.article);
      const open = wanted.filter(([key]) => samePlain(now[key], was[key]));
      if (open.length) missing.push({ do: 'details', details: Object.fromEntries(open) });
      overtaken ||= open.length < wanted.length;
      continue;
    }
    const list = listOf(edit);
    const record = (item: Item | undefined) => item && recordOf(list, item);
    const now = record(items[list].get(idOf(edit)));
    if (samePlain(now, edit.do === 'remove' ? undefined : recordOf(list, edit.item))) continue;
    if (samePlain(now, record((before[first] as Item | null) ?? undefined))) missing.push(edit);
    else overtaken = true;
  }
  return { edits: missing, overtaken };
}

/** Whether both entries speak of an item, so that the later one says what counts. */
export function touchSame(a: JournalEntry, b: JournalEntry): boolean {
  return a.edits.some((edit) => b.edits.some((other) => isSameItem(edit, other)));
}

function isSameItem(a: SidecarEdit, b: SidecarEdit): boolean {
  if (a.do === 'details' || b.do === 'details') return a.do === b.do;
  return listOf(a) === listOf(b) && idOf(a) === idOf(b);
}

function idOf(edit: ItemEdit): string {
  return edit.do === 'remove' ? edit.id : edit.item.id;
}
