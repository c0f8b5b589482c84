/** Makes git merge annotations by id in this repository: an attribute that is committed, and the program that merges, which each person sets up once. */
import { env, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { ATTRIBUTES_FILE, DRIVER_KEYS, driverCommand, withAttribute } from '../../core/sidecar/git-attributes.js';
import { gitPath, repositoryOf } from '../git-api.js';
import { Notice } from '../notice.js';
import { readText } from '../state/read-text.js';
import { writeAtomically } from '../state/write-atomically.js';
import type { App } from './types.js';

const BY_HAND = 'dateline merge --install';

export function gitMergeSetup({ articles, command, context, node }: App): Disposable {
  return command('setUpGitMerge', async () => {
    const where = window.activeTextEditor?.document.uri ?? articles.active?.uri ?? workspace.workspaceFolders?.[0]?.uri;
    const repository = where && (await repositoryOf(where));
    if (!repository || node === undefined) return tellByHand(repository === undefined && node !== undefined);
    const attributes = Uri.joinPath(repository.rootUri, ATTRIBUTES_FILE);
    const before = (await readText(attributes)) ?? '';
    const after = withAttribute(before);
    if (after !== before) await writeAtomically(attributes, after);
    // A place that stays the same when the extension is updated.
    const program = Uri.joinPath(context.globalStorageUri, 'dateline-cli.js');
    await workspace.fs.createDirectory(context.globalStorageUri);
    await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'dist', 'cli.js'), program, { overwrite: true });
    await repository.setConfig(DRIVER_KEYS.name, 'Dateline annotations, merged by id');
    await repository.setConfig(DRIVER_KEYS.driver, `ELECTRON_RUN_AS_NODE=1 ${driverCommand([node, gitPath(program)])}`);
    void window.showInformationMessage(
      l10n.t('git merges annotations by id in this repository now. Commit {0}; the others run this command once, too.', ATTRIBUTES_FILE),
    );
  });
}

async function tellByHand(noRepository: boolean): Promise<void> {
  if (noRepository) throw new Notice(l10n.t('This file is in no git repository that the editor knows.'));
  const copy = l10n.t('Copy Command');
  const message = l10n.t('git cannot be reached from here. Run “{0}” in the repository, with Dateline’s command line.', BY_HAND);
  if ((await window.showInformationMessage(message, copy)) === copy) await env.clipboard.writeText(BY_HAND);
}
