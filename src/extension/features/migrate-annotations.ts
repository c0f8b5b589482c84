/** Brings a sidecar of an older format to the present one. The old text is kept beside it first. */
import { l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { backupName } from '../../core/sidecar/coders.js';
import { Notice } from '../notice.js';
import { replaceText } from '../replace-text.js';
import { fileExists } from '../state/read-text.js';
import { fileName, isSidecar } from '../state/sidecar-uri.js';
import { writeAtomically } from '../state/write-atomically.js';
import type { App } from './types.js';

export function migrateAnnotations({ articles, engine, command, rename }: App): Disposable {
  return command('migrateAnnotations', async (argument) => {
    const active = window.activeTextEditor?.document.uri;
    const uri = argument instanceof Uri ? argument : active && isSidecar(active) ? active : articles.active?.sidecar.uri;
    if (!uri) throw new Notice(l10n.t('Open an article first.'), 'hint');
    const document = await workspace.openTextDocument(uri);
    const before = document.getText();
    const migrated = await engine.call('migrateSidecar', before);
    if (!migrated) throw new Notice(l10n.t('{0} has no older format that could be brought up to date.', fileName(uri)));
    const named = (count: number): Uri => Uri.joinPath(uri, '..', backupName(fileName(uri), migrated.from, count));
    let count = 1;
    while (await fileExists(named(count))) count++;
    await writeAtomically(named(count), before, rename);
    await replaceText(document, migrated.text);
    await document.save();
    void window.showInformationMessage(l10n.t('{0} has the present format; the old text is kept in {1}.', fileName(uri), fileName(named(count))));
  });
}
