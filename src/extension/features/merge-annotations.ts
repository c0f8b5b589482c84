/** Sidecars that grew apart are merged by id: between git's markers, and where the file changed while the open one has unsaved changes. */
import { commands, Disposable, l10n, Range, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { gitPath, repositoryOf } from '../git-api.js';
import { Notice } from '../notice.js';
import { report } from '../commands.js';
import { readText } from '../state/read-text.js';
import { fileName, isSidecar, SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import { writeAtomically } from '../state/write-atomically.js';
import type { App } from './types.js';

export function mergeAnnotations({ articles, engine, command, log }: App): Disposable {
  /** The text of open sidecars when they last had no unsaved changes: what both sides began from. */
  const saved = new Map<string, string>();
  const asked = new Set<string>();

  const offer = async (uri: Uri, message: string, merge: () => Promise<void>): Promise<void> => {
    const key = uri.toString();
    if (asked.has(key)) return;
    asked.add(key);
    const yes = l10n.t('Merge Annotations');
    try {
      if ((await window.showWarningMessage(message, yes)) === yes) await merge();
    } catch (error) {
      report(error, log);
    } finally {
      asked.delete(key);
    }
  };

  const mergeMarkers = async (uri: Uri): Promise<void> => {
    const document = await workspace.openTextDocument(uri);
    const text = document.getText();
    if (!/^<{7}/m.test(text)) throw new Notice(l10n.t('There are no conflict markers in {0}.', fileName(uri)), 'hint');
    const { text: merged, conflicts, refused } = await engine.call('mergeSidecar', { text, ...(await stagesOf(uri)) });
    if (refused !== undefined) throw new Notice(l10n.t('{0} cannot be merged by annotation: {1}. Mend the lines by hand.', fileName(uri), refused));
    await replaceText(document, merged);
    if (!conflicts) await document.save();
    tell(uri, conflicts);
  };

  const mergeUnsaved = async (document: TextDocument): Promise<void> => {
    const { uri } = document;
    const ours = document.getText();
    const theirs = (await readText(uri)) ?? '';
    const { text, conflicts, refused } = await engine.call('mergeSidecar', { text: ours, base: saved.get(uri.toString()) ?? '', ours, theirs });
    if (refused !== undefined) throw new Notice(l10n.t('{0} cannot be merged by annotation: {1}. Mend the lines by hand.', fileName(uri), refused));
    await writeAtomically(uri, text);
    // What was unsaved is in the file now; the open document takes the file's text.
    await window.showTextDocument(document, { preview: false });
    await commands.executeCommand('workbench.action.files.revert');
    tell(uri, conflicts);
  };

  const fileChanged = async (uri: Uri): Promise<void> => {
    const document = workspace.textDocuments.find((other) => other.isDirty && other.uri.toString() === uri.toString());
    if (!document || (await readText(uri)) === saved.get(uri.toString())) return;
    await offer(uri, l10n.t('{0} changed on disk while it has unsaved changes here.', fileName(uri)), () => mergeUnsaved(document));
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
      void offer(sidecar.uri, l10n.t('Both sides of a git merge stand in {0}.', fileName(sidecar.uri)), () => mergeMarkers(sidecar.uri));
    }),
    command('mergeAnnotations', async (argument) => {
      const active = window.activeTextEditor?.document.uri;
      const session = articles.inEditor ?? articles.active;
      const uri = argument instanceof Uri ? argument : active && isSidecar(active) ? active : session?.sidecar.uri;
      if (!uri) throw new Notice(l10n.t('Open an article first.'), 'hint');
      await mergeMarkers(uri);
    }),
  );
}

/** The sides as git keeps them while the merge is not finished; nothing where it is not at hand. */
async function stagesOf(uri: Uri): Promise<{ readonly base?: string; readonly ours?: string; readonly theirs?: string }> {
  const repository = await repositoryOf(uri);
  if (!repository) return {};
  const stage = (n: 1 | 2 | 3): Promise<string | undefined> => repository.show(`:${n}`, gitPath(uri)).catch(() => undefined);
  const [base, ours, theirs] = [await stage(1), await stage(2), await stage(3)];
  return ours === undefined || theirs === undefined ? {} : { ours, theirs, ...(base === undefined ? {} : { base }) };
}

async function replaceText(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  if (!(await workspace.applyEdit(edit))) throw new Notice(l10n.t('{0} could not be changed.', fileName(document.uri)));
}

function tell(uri: Uri, conflicts: number): void {
  if (!conflicts) return void window.setStatusBarMessage(l10n.t('{0} is merged.', fileName(uri)), 5000);
  void window.showWarningMessage(
    l10n.t(
      '{0} annotations were changed by both sides: both versions of each are kept in {1}, between markers. Choose one of each.',
      conflicts,
      fileName(uri),
    ),
  );
  void window.showTextDocument(uri, { preview: false });
}
