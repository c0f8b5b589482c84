/** What the workspace's people taught, its words and its places, is read again in every open article when it changes. */
import { Disposable } from 'vscode';
import type { App } from './types.js';

export function taught({ articles, lexicons, gazetteers }: App): Disposable {
  const again = (): void => articles.all.forEach((session) => void session.analyzeAgain());
  return Disposable.from(lexicons.onDidChange(again), gazetteers.onDidChange(again));
}
