/** Changes of several articles that are one decision: made, taken back and made again as a whole. */
import type { Uri } from 'vscode';
import type { SidecarEdit } from '../../core/sidecar/types.js';
import type { ArticleSession } from './article-session.js';
import type { Elsewhere } from './decision-stack.js';
import type { Snapshot } from './snapshot.js';

export interface ArticleChange {
  readonly session: ArticleSession;
  readonly edits: (snapshot: Snapshot) => readonly SidecarEdit[];
}

/** The part of a decision that is made in other articles. `open` gives the article's session, which may have been closed meanwhile. */
export function together(changes: readonly ArticleChange[], open: (uri: Uri) => Promise<ArticleSession | undefined>): Elsewhere {
  let inverses: readonly { readonly uri: Uri; readonly edits: readonly SidecarEdit[] }[] = [];
  return {
    async make() {
      const made: { uri: Uri; edits: readonly SidecarEdit[] }[] = [];
      // Known from the first on: where one article fails, the others can still be taken back.
      inverses = made;
      for (const { session, edits } of changes) made.push({ uri: session.uri, edits: (await (await open(session.uri))?.change(edits)) ?? [] });
    },
    async unmake() {
      for (const { uri, edits } of inverses) await (await open(uri))?.change(() => edits);
    },
  };
}
