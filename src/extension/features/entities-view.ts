/** The Entities view: what the article names, by kind, with every mention. */
import { l10n, type Disposable } from 'vscode';
import { entityTree } from '../present/entity-tree.js';
import { tickRows } from '../tick-rows.js';
import { showTree } from '../tree.js';
import type { App } from './types.js';

export function entitiesView({ articles, selections, filters }: App): Disposable {
  return showTree({
    view: 'dateline.entities',
    articles,
    selections,
    build: ({ document }, index) => entityTree({ uri: document.uri.toString(), index, l10n }),
    filter: { filters, what: 'mentions' },
    countOpen: ({ mentions }) => mentions.filter(({ decision }) => decision === 'suggested').length,
    check: tickRows,
    drag: true,
  });
}
