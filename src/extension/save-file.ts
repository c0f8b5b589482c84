/** Asks where a file goes, writes it, and offers to open it. */
import { commands, env, l10n, Uri, window, workspace } from 'vscode';
import { askSteadily } from './ask-steadily.js';
import { fileName } from './state/sidecar-uri.js';

export interface FileToSave {
  /** Without the extension. */
  readonly name: string;
  readonly extension: string;
  /** The format's name in the dialog. */
  readonly title: string;
  readonly bytes: Uint8Array | string;
}

/** Resolves to the file; undefined where the person changed their mind. */
export async function saveFile({ name, extension, title, bytes }: FileToSave): Promise<Uri | undefined> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const target = await askSteadily(() =>
    window.showSaveDialog({
      title: l10n.t('Save as {0}', title),
      filters: { [title]: [extension] },
      ...(folder ? { defaultUri: Uri.joinPath(folder, `${name}.${extension}`) } : {}),
    }),
  );
  if (!target) return undefined;
  await workspace.fs.writeFile(target, typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes);
  const open = l10n.t('Open');
  void window
    .showInformationMessage(l10n.t('Exported to {0}.', fileName(target)), open)
    .then((answer) => (answer === open ? openFile(target) : undefined));
  return target;
}

/** A page is for the browser, which has files of this machine only. */
function openFile(file: Uri): Thenable<unknown> {
  const isPage = file.scheme === 'file' && file.path.endsWith('.html');
  return isPage ? env.openExternal(file) : commands.executeCommand('vscode.open', file);
}
