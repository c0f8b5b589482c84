/** An engine that tells every analysis what the workspace taught: its words and its places. */
import type { Uri } from 'vscode';
import type { Engine } from '../../engine/client.js';
import type { WorkspaceGazetteer } from './workspace-gazetteer.js';
import type { WorkspaceLexicon } from './workspace-lexicon.js';

export interface WorkspaceKnowledge {
  readonly lexicons: Pick<WorkspaceLexicon, 'lexiconFor'>;
  readonly gazetteers: Pick<WorkspaceGazetteer, 'placesFor'>;
}

export function taughtEngine(engine: Pick<Engine, 'call'>, { lexicons, gazetteers }: WorkspaceKnowledge, article: Uri): Pick<Engine, 'call'> {
  return {
    async call(method, input, cancellation) {
      if (method !== 'analyze') return engine.call(method, input, cancellation);
      const [lexicon, places] = await Promise.all([lexicons.lexiconFor(article), gazetteers.placesFor(article)]);
      return engine.call(method, { ...(input as object), lexicon, places } as typeof input, cancellation);
    },
  };
}
