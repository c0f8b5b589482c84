/** The Entities view: what the article names, by kind, with every mention. */
import { l10n, type Disposable } from 'vscode';
import { entityTree } from '../present/entity-tree.js';
import { showTree } from '../tree.js';
import type { App } from './types.js';

export function entitiesView({ articles, selections }: App): Disposable {
  return showTree({
    view: 'dateline.entities',
    articles,
    selections,
    build: ({ document, snapshot }) => entityTree({ uri: document.uri.toString(), index: snapshot.index, l10n }),
  });
}
