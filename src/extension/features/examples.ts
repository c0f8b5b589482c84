/** Copies the example articles into a folder of the person's, and opens the first. */
import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import { fileExists } from '../state/read-text.js';
import type { App } from './types.js';

const FOLDER = 'dateline-examples';
const FIRST = 'ariha-market-agency.article';

export function examples({ command, context }: App): Disposable {
  return command('openExamples', async () => {
    const open = workspace.workspaceFolders?.[0]?.uri;
    const parent = open ?? (await askFolder());
    if (!parent) return;
    const folder = Uri.joinPath(parent, FOLDER);
    // What a person did there before stays.
    if (!(await fileExists(folder))) await workspace.fs.copy(Uri.joinPath(context.extensionUri, 'examples'), folder);
    if (open) await window.showTextDocument(Uri.joinPath(folder, FIRST), { preview: false });
    else await commands.executeCommand('vscode.openFolder', folder);
  });
}

async function askFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    title: l10n.t('Where shall the folder “{0}” be made?', FOLDER),
    openLabel: l10n.t('Put the Examples Here'),
  });
  return chosen?.[0];
}
