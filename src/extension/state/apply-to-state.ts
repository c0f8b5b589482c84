/** Edits applied to a sidecar in memory. */
import { l10n } from 'vscode';
import { applyEdits } from '../../core/sidecar/edit.js';
import type { SidecarEdit, SidecarReading, TextSplice } from '../../core/sidecar/types.js';
import { Notice } from '../notice.js';

/** A sidecar's text and what it says. `text` is undefined where there is no file yet. */
export interface SidecarState {
  readonly text: string | undefined;
  readonly reading: SidecarReading;
}

/** Where an item's words stand in the article: new items go into the sidecar in that order. */
export type Position = (id: string) => number | undefined;

/** Throws a Notice where the sidecar cannot take the edits. */
export function applyToState(
  state: SidecarState,
  edits: readonly SidecarEdit[],
  position: Position,
): { readonly state: SidecarState; readonly splices: readonly TextSplice[] } {
  const { text, splices, reading, refused } = applyEdits(state.text ?? '', edits, { reading: state.reading, position });
  if (refused) throw new Notice(l10n.t('The annotations file was not changed: {0}', refused.message));
  return { state: text === '' && state.text === undefined ? state : { text, reading }, splices };
}
