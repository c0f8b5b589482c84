/** Turns a text into an article by hand, and back. */
import { Disposable, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { Notice } from '../notice.js';
import type { App } from './types.js';

export function articleChoice(app: App): Disposable {
  const choose = async (argument: unknown, isArticle: boolean): Promise<void> => {
    const document = await documentOf(argument);
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

async function documentOf(argument: unknown): Promise<TextDocument> {
  if (argument instanceof Uri) return workspace.openTextDocument(argument);
  const document = window.activeTextEditor?.document;
  if (!document) throw new Notice(l10n.t('Open the text of an article first.'));
  return document;
}
