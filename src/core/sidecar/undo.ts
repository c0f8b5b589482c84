/** Takes a decision back: the very text as it was where nothing else was written there since, else what its items said. */
import { applyEdits, saysSame, type EditedSidecar, type EditOptions } from './edit.js';
import { foldEdits, itemsById, putEdit } from './fold-edits.js';
import { contentEnd, lineStart, nextLine } from './layout.js';
import { readSidecar } from './read.js';
import { applySplices, reverseSplices } from './splices.js';
import { LISTS, type SidecarEdit, type SidecarReading, type TextSplice } from './types.js';

/** What takes a decision back. */
export interface Undo {
  /** Make the items say what they said. Removed ones come with their own lines, comments included. */
  readonly edits: readonly SidecarEdit[];
  /** Turn the text that the decision left into the text before. */
  readonly splices: readonly (TextSplice & { readonly written: string })[];
  /** Length of the text that the decision left. */
  readonly length: number;
  /** Whether there was no file before. */
  readonly created: boolean;
  /** The whole text before, of a decision that left nothing to say, so that its file went. */
  readonly whole?: string;
}

/** `gone`: whether there was no file before the decision; absent where the text is not just as it was. */
export interface TakenBack extends EditedSidecar {
  readonly gone?: boolean;
}

/** What takes back `edits`, which made `text` (undefined: there was no file), read as `reading`, into `edited`; `gone`: and its file goes. */
export function undoOf(
  stored: string | undefined,
  reading: SidecarReading,
  edits: readonly SidecarEdit[],
  edited: EditedSidecar,
  gone = false,
): Undo {
  const text = stored ?? '';
  const splices = reverseSplices(text, edited.splices).map((splice) => ({ ...splice, written: edited.text.slice(splice.start, splice.end) }));
  return {
    edits: inverseEdits(text, reading, edits),
    splices,
    length: edited.text.length,
    created: stored === undefined,
    ...(gone ? { whole: text } : {}),
  };
}

/** Takes a decision back in `text`, whatever was written there since. */
export function takeBack(text: string, undo: Undo, options: EditOptions = {}): TakenBack {
  const edited = applyEdits(text, undo.edits, options);
  if (text === '' && undo.whole !== undefined && !edited.refused) {
    const reading = readSidecar(undo.whole);
    if (saysSame(reading.sidecar, edited.reading.sidecar))
      return { splices: [{ start: 0, end: 0, text: undo.whole }], text: undo.whole, reading, gone: undo.created };
  }
  if (edited.refused || text.length !== undo.length || undo.splices.some(({ start, end, written }) => text.slice(start, end) !== written))
    return edited;
  const before = applySplices(text, undo.splices);
  const reading = before === edited.text ? edited.reading : readSidecar(before);
  return saysSame(reading.sidecar, edited.reading.sidecar) ? { splices: undo.splices, text: before, reading, gone: undo.created } : edited;
}

function inverseEdits(text: string, reading: SidecarReading, edits: readonly SidecarEdit[]): SidecarEdit[] {
  const existing = itemsById(reading.sidecar);
  const folded = foldEdits(edits);
  const inverse: SidecarEdit[] = [];
  for (const list of LISTS) {
    for (const id of folded.lists[list].keys()) {
      const before = existing[list].get(id);
      const place = reading.layout?.items.find((item) => item.list === list && item.id === id);
      const removed = folded.lists[list].get(id)?.do === 'remove';
      const lines =
        removed && place && reading.layout?.simple
          ? text.slice(lineStart(text, place.start), nextLine(text, contentEnd(text, place.end)))
          : undefined;
      if (before) inverse.push(putEdit(list, before, lines));
      else inverse.push({ do: 'remove', list, id });
    }
  }
  if (folded.details) {
    const before = reading.sidecar.article as Readonly<Record<string, unknown>>;
    const details = Object.fromEntries(
      Object.keys(folded.details).map((key) => [key, before[key] ?? (key === 'dateline' ? { place: '', date: '' } : '')]),
    );
    inverse.push({ do: 'details', details });
  }
  return inverse;
}
