/** Sidecars read and edited in the worker: YAML is parsed there, never where a person types. */
import type { Issue } from '../core/model/issue.js';
import type { Scheme } from '../core/project/scheme.js';
import { applyEdits } from '../core/sidecar/edit.js';
import { isBare } from '../core/sidecar/empty.js';
import { checkScheme } from '../core/project/check-scheme.js';
import { readSidecar } from '../core/sidecar/read.js';
import { difference } from '../core/sidecar/splices.js';
import type { SidecarReading, TextSplice } from '../core/sidecar/types.js';
import { takeBack, undoOf, type TakenBack, type Undo } from '../core/sidecar/undo.js';
import type { EditSidecarRequest, EditedText } from './protocol.js';

/** Texts that are edited are mostly those read or written just before. */
const REMEMBERED = 8;

export interface Sidecars {
  /** As `read`, with the layout. */
  readWhole(text: string): SidecarReading;
  read(text: string): SidecarReading;
  edit(request: EditSidecarRequest): EditedText;
  checkScheme(text: string, scheme: Scheme): readonly Issue[];
}

export function createSidecars(): Sidecars {
  const known = new Map<string, SidecarReading>();
  const remember = (text: string, reading: SidecarReading): SidecarReading => {
    known.delete(text);
    known.set(text, reading);
    for (const old of known.keys()) {
      if (known.size <= REMEMBERED) break;
      known.delete(old);
    }
    return reading;
  };
  const read = (text: string): SidecarReading => known.get(text) ?? remember(text, readSidecar(text));

  return {
    readWhole: read,
    read: (text) => {
      const { layout: _layout, ...reading } = read(text);
      return reading;
    },
    checkScheme: (text, scheme) => checkScheme(text, read(text), scheme),
    edit: ({ text: stored, steps, order }) => {
      const text = stored ?? '';
      let now = stored;
      let reading = read(text);
      let splices: readonly TextSplice[] = [];
      let gone = false;
      const undos: Undo[] = [];
      for (const { edits, undo } of steps) {
        const options = { reading, position: (id: string) => order[id] };
        const edited: TakenBack = undo ? takeBack(now ?? '', undo, options) : applyEdits(now ?? '', edits, options);
        if (edited.refused) return { text, splices: [], issues: reading.issues, undos: [], gone: false, refused: edited.refused.said };
        gone = edited.gone ?? (edited.splices.length > 0 && isBare(edited.text));
        undos.push(undoOf(now, reading, edits, edited, gone));
        splices = splices.length ? [difference(text, edited.text)] : edited.splices;
        now = edited.text;
        reading = edited.reading;
      }
      remember(now ?? '', reading);
      return { text: now ?? '', splices, issues: reading.issues, undos, gone };
    },
  };
}
