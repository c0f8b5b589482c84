/** Turns a text into an article by hand, and back. */
import { Disposable, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { Notice } from '../notice.js';
import type { App } from './types.js';

export function articleChoice(app: App): Disposable {
  const choose = async (argument: unknown, isArticle: boolean): Promise<void> => {
    const document = await documentOf(argument, isArticle);
    if (!document) return;
    if (!app.choice.isCandidate(document)) {
      throw new Notice(l10n.t('Only plain text, Markdown and news articles can be annotated.'));
    }
    await app.choice.choose(document.uri, isArticle);
    await app.articles.look(document);
  };
  return Disposable.from(
    app.command('annotateArticle', (argument) => choose(argument, true)),
    app.command('stopAnnotating', (argument) => choose(argument, false)),
  );
}

/** The file given, the one in the active editor, or one that the person opens for it; undefined where they changed their mind. */
async function documentOf(argument: unknown, isAsking: boolean): Promise<TextDocument | undefined> {
  if (argument instanceof Uri) return workspace.openTextDocument(argument);
  const document = window.activeTextEditor?.document;
  if (document) return document;
  if (!isAsking) throw new Notice(l10n.t('Open the text of an article first.'));
  const chosen = await window.showOpenDialog({
    title: l10n.t('Which text shall be annotated?'),
    openLabel: l10n.t('Annotate'),
    filters: { [l10n.t('Texts')]: ['article', 'news', 'txt', 'md', 'markdown'], [l10n.t('All files')]: ['*'] },
  });
  return chosen?.[0] && (await window.showTextDocument(chosen[0], { preview: false })).document;
}
