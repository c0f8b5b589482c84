/** Sidecars that grew apart are merged by id: between git's markers, and where the file changed while the open one has unsaved changes. */
import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { Input, Output } from '../../engine/protocol.js';
import { gitPath, repositoryOf } from '../git-api.js';
import { Notice } from '../notice.js';
import { told } from '../present/told.js';
import { replaceText } from '../replace-text.js';
import { readText } from '../state/read-text.js';
import { fileName, isSidecar } from '../state/sidecar-uri.js';
import { writeAtomically } from '../state/write-atomically.js';
import type { App } from './types.js';

export function mergeAnnotations({ articles, engine, rename, command }: App): Disposable {
  const mergeMarkers = async (uri: Uri): Promise<void> => {
    const document = await workspace.openTextDocument(uri);
    const text = document.getText();
    if (!/^<{7}/m.test(text)) throw new Notice(l10n.t('There are no conflict markers in {0}.', fileName(uri)), 'hint');
    const { text: merged, conflicts } = await merge(uri, { text, ...(await stagesOf(uri)) });
    await replaceText(document, merged);
    if (!conflicts) await document.save();
    tell(uri, conflicts);
  };

  /** Merges what is unsaved with what the file holds; both began from `base`. */
  const mergeUnsaved = async (uri: Uri, base: string): Promise<void> => {
    const document = await workspace.openTextDocument(uri);
    const ours = document.getText();
    const { text, conflicts } = await merge(uri, { text: ours, base, ours, theirs: (await readText(uri)) ?? '' });
    await writeAtomically(uri, text, rename);
    // What was unsaved is in the file now; the open document takes the file's text.
    await window.showTextDocument(document, { preview: false });
    await commands.executeCommand('workbench.action.files.revert');
    tell(uri, conflicts);
  };

  const merge = async (uri: Uri, sides: Input<'mergeSidecar'>): Promise<Output<'mergeSidecar'>> => {
    const merged = await engine.call('mergeSidecar', sides);
    if (merged.refused === undefined) return merged;
    throw new Notice(l10n.t('{0} cannot be merged by annotation: {1}. Mend the lines by hand.', fileName(uri), told(l10n, merged.refused)));
  };

  return command('mergeAnnotations', async (argument, base) => {
    const active = window.activeTextEditor?.document.uri;
    const session = articles.inEditor ?? articles.active;
    const uri = argument instanceof Uri ? argument : active && isSidecar(active) ? active : session?.sidecar.uri;
    if (!uri) throw new Notice(l10n.t('Open an article first.'), 'hint');
    await (typeof base === 'string' ? mergeUnsaved(uri, base) : mergeMarkers(uri));
  });
}

/** The sides as git keeps them while the merge is not finished; nothing where it is not at hand. */
async function stagesOf(uri: Uri): Promise<{ readonly base?: string; readonly ours?: string; readonly theirs?: string }> {
  const repository = await repositoryOf(uri);
  if (!repository) return {};
  const stage = (n: 1 | 2 | 3): Promise<string | undefined> => repository.show(`:${n}`, gitPath(uri)).catch(() => undefined);
  const [base, ours, theirs] = [await stage(1), await stage(2), await stage(3)];
  return ours === undefined || theirs === undefined ? {} : { ours, theirs, ...(base === undefined ? {} : { base }) };
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
