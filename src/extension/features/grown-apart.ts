/** Notices sidecars that grew apart, by git or because the file changed while the open one has unsaved changes, and offers to merge them by annotation. */
import { commands, Disposable, l10n, window, workspace, type TextDocument, type Uri } from 'vscode';
import { readText } from '../state/read-text.js';
import { fileName, isSidecar, SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function grownApart({ articles }: App): Disposable {
  /** The text of open sidecars when they last had no unsaved changes: what both sides began from. */
  const saved = new Map<string, string>();
  const asked = new Set<string>();

  /** Asks once at a time about one file. The base is what both sides began from, where git does not know it. */
  const offer = async (uri: Uri, message: string, base?: string): Promise<void> => {
    const key = uri.toString();
    if (asked.has(key)) return;
    asked.add(key);
    const yes = l10n.t('Merge Annotations');
    const answer = await window.showWarningMessage(message, yes);
    if (answer === yes) await commands.executeCommand('dateline.mergeAnnotations', uri, base);
    asked.delete(key);
  };

  const fileChanged = async (uri: Uri): Promise<void> => {
    const base = saved.get(uri.toString());
    const isDirty = workspace.textDocuments.some((other) => other.isDirty && other.uri.toString() === uri.toString());
    if (!isDirty || (await readText(uri)) === base) return;
    await offer(uri, l10n.t('{0} changed on disk while it has unsaved changes here.', fileName(uri)), base ?? '');
  };

  const remember = (document: TextDocument): void => {
    if (isSidecar(document.uri) && !document.isDirty) saved.set(document.uri.toString(), document.getText());
  };

  workspace.textDocuments.forEach(remember);
  const watcher = workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`, true, false, true);
  return Disposable.from(
    watcher,
    watcher.onDidChange((uri) => void fileChanged(uri)),
    workspace.onDidOpenTextDocument(remember),
    workspace.onDidSaveTextDocument(remember),
    workspace.onDidChangeTextDocument(({ document }) => remember(document)),
    workspace.onDidCloseTextDocument(({ uri }) => saved.delete(uri.toString())),
    articles.onDidChange(({ sidecar, snapshot }) => {
      if (!snapshot.sidecar.issues.some(({ code }) => code === 'conflict-markers')) return;
      void offer(sidecar.uri, l10n.t('Both sides of a git merge stand in {0}.', fileName(sidecar.uri)));
    }),
  );
}
