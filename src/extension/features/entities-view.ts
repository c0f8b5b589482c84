/** The Entities view: what the article names, by kind, with every mention. */
import { l10n, type Disposable } from 'vscode';
import { report } from '../commands.js';
import { joinDropped } from '../join-dropped.js';
import { entityTree } from '../present/entity-tree.js';
import { changedItems } from '../present/changed-words.js';
import { tickRows } from '../tick-rows.js';
import { showTree } from '../tree.js';
import type { App } from './types.js';

export function entitiesView({ articles, annotator, selections, filters, log }: App): Disposable {
  return showTree({
    view: 'dateline.entities',
    articles,
    selections,
    build: ({ document, snapshot }, index) =>
      entityTree({ uri: document.uri.toString(), index, changed: changedItems(snapshot.document).length, l10n }),
    filter: { filters, what: 'mentions' },
    countOpen: ({ mentions }) => mentions.filter(({ decision }) => decision === 'suggested').length,
    openWords: (count) => l10n.t('Mentions to decide on: {0}', count),
    check: tickRows,
    drag: true,
    drop: (onto, dropped) => joinDropped({ articles, annotator }, onto, dropped).catch((error: unknown) => report(error, log)),
  });
}
