/** What `when` clauses ask: whether the active editor shows an article, what can be undone, what the views have to say. */
import { commands, Disposable } from 'vscode';
import type { App } from './types.js';

export function contextKeys({ articles }: App): Disposable {
  const known = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => {
    if (known.get(key) === value) return;
    known.set(key, value);
    void commands.executeCommand('setContext', `dateline.${key}`, value);
  };
  const update = (): void => {
    const shown = articles.active;
    set('inArticle', articles.inEditor !== undefined);
    set('canUndo', shown?.decisions.canUndo ?? false);
    set('canRedo', shown?.decisions.canRedo ?? false);
    set('viewState', shown?.snapshot.phase);
  };
  update();
  return Disposable.from(articles.onDidChangeActive(update), articles.onDidChangeInEditor(update), articles.onDidChange(update));
}
