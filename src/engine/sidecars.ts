/** Sidecars read and edited in the worker: YAML is parsed there, never where a person types. */
import type { Issue } from '../core/model/issue.js';
import type { Scheme } from '../core/project/scheme.js';
import { applyEdits, inverseEdits } from '../core/sidecar/edit.js';
import { checkScheme } from '../core/project/check-scheme.js';
import { readSidecar } from '../core/sidecar/read.js';
import { difference } from '../core/sidecar/splices.js';
import type { SidecarEdit, SidecarReading, TextSplice } from '../core/sidecar/types.js';
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
    edit: ({ text, steps, order }) => {
      let now = text;
      let reading = read(text);
      let splices: readonly TextSplice[] = [];
      const inverses: SidecarEdit[][] = [];
      for (const edits of steps) {
        inverses.push(inverseEdits(now, reading, edits));
        const edited = applyEdits(now, edits, { reading, position: (id) => order[id] });
        if (edited.refused) return { text, splices: [], issues: reading.issues, inverses: [], refused: edited.refused.message };
        splices = splices.length ? [difference(text, edited.text)] : edited.splices;
        now = edited.text;
        reading = edited.reading;
      }
      remember(now, reading);
      return { text: now, splices, issues: reading.issues, inverses };
    },
  };
}
