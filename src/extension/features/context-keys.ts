/** What `when` clauses ask: whether the active editor shows an article, or what can be made one, what can be undone, what the views have to say. */
import { commands, Disposable, window } from 'vscode';
import type { App } from './types.js';

export function contextKeys({ articles, choice }: App): Disposable {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', `dateline.${key}`, value);
  };
  const update = (): void => {
    const shown = articles.active;
    const editor = window.activeTextEditor;
    set('canAnnotate', editor !== undefined && choice.isCandidate(editor.document));
    set('inArticle', articles.inEditor !== undefined);
    set('canUndo', shown?.decisions.canUndo ?? false);
    set('canRedo', shown?.decisions.canRedo ?? false);
    set('viewState', shown?.snapshot.phase);
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    articles.onDidChangeActive(update),
    articles.onDidChangeInEditor(update),
    articles.onDidChange(update),
  );
}
