/** The answers of an earlier session with what changed since: what may stand with a few articles that are others is joined, and nothing else. */
import { nameAgain } from '../entities/name-again.js';
import type { NameForms } from '../entities/node.js';
import { retell, type Retold } from '../incidents/retell.js';
import type { SharedIncidents } from '../incidents/shared-incidents.js';
import type { SharedEntity } from '../types.js';
import type { Answers } from './answers.js';
import type { ArticleStore } from './article-store.js';

/** More articles than these are joined no faster than all. */
const MOST_CHANGED = 50;

/** What is answered without joining all. */
export type AtHand = Pick<Answers, 'sharedIncidents' | 'incidents' | 'entities'>;

/** The articles as they are now. */
export interface Now {
  readonly articles: ArticleStore;
  readonly told: SharedIncidents;
  readonly forms: NameForms;
  /** Has articles read into `told`, unless they are. */
  readonly read: (articles: Iterable<string>) => void;
}

/** Nothing where too much changed. Entities are those of before until all is joined, with the changed articles' own by their names; incidents are what they will be. */
export function answersSince(kept: Answers, { articles, told, forms, read }: Now): AtHand | undefined {
  const changed = changedSince(kept, articles);
  if (!changed.size) return kept;
  if (changed.size > MOST_CHANGED) return undefined;
  let retold: Retold | undefined;
  let entities: readonly SharedEntity[] | undefined;
  const incidents = (): Retold => (retold ??= retell({ kept, changed, told, read }));
  return {
    sharedIncidents: () => incidents().shared,
    incidents: () => incidents().all(),
    entities: () => (entities ??= nameAgain({ kept, changed }, articles, forms)),
  };
}

/** Articles that are others than they were kept, came or went. */
function changedSince(kept: Answers, articles: ArticleStore): ReadonlySet<string> {
  const changed = new Set(articles.keys());
  for (const [id, hash] of kept.articles()) {
    if (articles.hashOf(id) === hash) changed.delete(id);
    else changed.add(id);
  }
  return changed;
}
