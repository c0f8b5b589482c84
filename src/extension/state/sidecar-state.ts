/** What a sidecar says, and how a decision changes that: the model only. Its text is the worker's business. */
import { changeSidecar, foldEdits } from '../../core/sidecar/fold-edits.js';
import type { Issue } from '../../core/model/issue.js';
import { EMPTY_SIDECAR } from '../../core/sidecar/empty.js';
import type { Sidecar, SidecarEdit } from '../../core/sidecar/types.js';
import { verbatim } from '../../core/model/say.js';

export interface SidecarState {
  /** Undefined where there is no file. */
  readonly text: string | undefined;
  readonly sidecar: Sidecar;
  readonly issues: readonly Issue[];
  /** False where the text could not be understood: then it is not written to. */
  readonly usable: boolean;
}

/** There is no sidecar. */
export const NO_SIDECAR: SidecarState = { text: undefined, sidecar: EMPTY_SIDECAR, issues: [], usable: true };

/** The state as it will be when `edits` are written. */
export function withEdits(state: SidecarState, edits: readonly SidecarEdit[]): SidecarState {
  return edits.length && state.usable ? { ...state, sidecar: changeSidecar(state.sidecar, foldEdits(edits)) } : state;
}

/** A sidecar that could not even be read from its file; `unavailable` where that may work again in a moment. */
export function unreadable(message: string, code: 'unreadable' | 'unavailable' = 'unreadable'): SidecarState {
  return {
    text: undefined,
    sidecar: EMPTY_SIDECAR,
    issues: [{ code, message, said: verbatim(message), severity: 'error' }],
    usable: false,
  };
}
