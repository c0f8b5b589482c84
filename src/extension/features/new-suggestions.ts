/** Where an article was fully decided and is suggested more now (its text grew, or Dateline learned), that is said once; nothing that was decided changes. */
import { l10n, window, type Disposable } from 'vscode';
import { openItems } from '../present/review-queue.js';
import { statusOf } from '../present/progress.js';
import type { ArticleSession } from '../state/article-session.js';
import type { App } from './types.js';

const SHOWN_MS = 15_000;

export function newSuggestions({ articles, progress }: App): Disposable {
  const looked = new WeakSet<ArticleSession>();
  return articles.onDidChange((session) => {
    if (session.snapshot.phase !== 'ready' || looked.has(session)) return;
    looked.add(session);
    const before = progress.before(session.uri);
    if (before === undefined) return;
    const { document, index } = session.snapshot;
    const decided = [...document.sidecar.mentions, ...document.sidecar.events].filter(({ decision }) => decision !== 'suggested').length;
    const open = openItems(index).length;
    if (statusOf({ decided, total: before }) !== 'done' || !open) return;
    const message =
      open === 1
        ? l10n.t('$(sparkle) 1 new suggestion since this article was decided: Alt+D R goes to it.')
        : l10n.t('$(sparkle) {0} new suggestions since this article was decided: Alt+D R goes through them.', open);
    window.setStatusBarMessage(message, SHOWN_MS);
  });
}
