/** How far an article is, beside its name in the Explorer: a tick where everything is decided, a number of open suggestions where something is. */
import { Disposable, EventEmitter, FileDecoration, l10n, ThemeColor, window, type Uri } from 'vscode';
import { progressBadge, progressWords, statusOf, statusTitle } from '../present/progress.js';
import type { App } from './types.js';

const ARTICLE = /\.(?:article|news|txt|md|markdown)$/i;

export function statusDecorations({ articles, progress }: App): Disposable {
  const changed = new EventEmitter<Uri | undefined>();
  // Before the first article is opened, nobody works here: nothing is read.
  let hasBegun = articles.all.length > 0;
  return Disposable.from(
    changed,
    articles.onDidOpen(() => {
      if (hasBegun) return;
      hasBegun = true;
      changed.fire(undefined);
    }),
    progress.onDidChange((uri) => changed.fire(uri)),
    window.registerFileDecorationProvider({
      onDidChangeFileDecorations: changed.event,
      async provideFileDecoration(uri) {
        if (!hasBegun || !ARTICLE.test(uri.path)) return undefined;
        const known = await progress.of(uri);
        if (!known?.decided) return undefined;
        const status = statusOf(known);
        const words = `${statusTitle(l10n, status)}: ${progressWords(l10n, known)}`;
        return new FileDecoration(progressBadge(known), words, status === 'done' ? new ThemeColor('testing.iconPassed') : undefined);
      },
    }),
  );
}
