/** Changes of several articles that are one decision: made, taken back and made again as a whole. */
import type { Uri } from 'vscode';
import type { SidecarEdit } from '../../core/sidecar/types.js';
import type { Undo } from '../../core/sidecar/undo.js';
import type { ArticleSession } from './article-session.js';
import type { Elsewhere } from './decision-stack.js';
import type { Snapshot } from './snapshot.js';

export interface ArticleChange {
  readonly session: ArticleSession;
  readonly edits: (snapshot: Snapshot) => readonly SidecarEdit[];
}

/** The part of a decision that is made in other articles. `open` gives the article's session, which may have been closed meanwhile. */
export function together(changes: readonly ArticleChange[], open: (uri: Uri) => Promise<ArticleSession | undefined>): Elsewhere {
  let undos: readonly { readonly uri: Uri; readonly undo: Undo }[] = [];
  return {
    async make() {
      const made: { uri: Uri; undo: Undo }[] = [];
      // Known from the first on: where one article fails, the others can still be taken back.
      undos = made;
      for (const { session, edits } of changes) {
        const undo = await (await open(session.uri))?.change(edits);
        if (undo) made.push({ uri: session.uri, undo });
      }
    },
    async unmake() {
      for (const { uri, undo } of undos) await (await open(uri))?.unchange(undo);
    },
  };
}
