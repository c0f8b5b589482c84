/** Takes decisions back and makes them again, article by article. The text's own undo is another thing. */
import { Disposable, l10n, window } from 'vscode';
import { Notice } from '../notice.js';
import type { ArticleSession } from '../state/article-session.js';
import type { App } from './types.js';

const SHOWN_MS = 4000;

export function undo({ articles, command }: App): Disposable {
  const shown = (): ArticleSession => {
    const session = articles.inEditor ?? articles.active;
    if (!session) throw new Notice(l10n.t('Open an article first.'), 'hint');
    return session;
  };
  return Disposable.from(
    command('undoDecision', async () => {
      const label = await shown().undo();
      if (label === undefined) throw new Notice(l10n.t('There is no decision to undo.'), 'hint');
      window.setStatusBarMessage(l10n.t('Undone: {0}', label), SHOWN_MS);
    }),
    command('redoDecision', async () => {
      const label = await shown().redo();
      if (label === undefined) throw new Notice(l10n.t('There is no decision to redo.'), 'hint');
      window.setStatusBarMessage(l10n.t('Redone: {0}', label), SHOWN_MS);
    }),
  );
}
