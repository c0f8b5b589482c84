/** Sidecars go along when their article is renamed or moved in the workbench. */
import { Disposable, FileType, Uri, workspace, WorkspaceEdit, type FileRenameEvent } from 'vscode';
import { belongsTo, fileName, isSidecar } from '../state/sidecar-uri.js';
import type { App } from './types.js';

type Rename = FileRenameEvent['files'][number];

export function followRename({ choice }: App): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles((event) => event.waitUntil(sidecarRenames(event.files))),
    workspace.onDidRenameFiles(async ({ files }) => {
      for (const { oldUri, newUri } of files) await choice.move(oldUri, newUri);
    }),
  );
}

/** Inside a folder that is moved, they move anyway; one that is renamed together with its article is left alone. */
async function sidecarRenames(files: readonly Rename[]): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const named = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    if (isSidecar(oldUri)) continue;
    for (const name of await sidecarsOf(oldUri)) {
      const from = Uri.joinPath(oldUri, '..', name);
      const to = Uri.joinPath(newUri, '..', fileName(newUri) + name.slice(fileName(oldUri).length));
      if (!named.has(from.toString())) edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}

async function sidecarsOf(article: Uri): Promise<string[]> {
  try {
    const beside = await workspace.fs.readDirectory(Uri.joinPath(article, '..'));
    const names = new Set(beside.map(([name]) => name));
    const own = fileName(article);
    // A sidecar belongs to the article of the longest name that is there ("a.txt" leaves "a.txt.b.dateline.yaml" to "a.txt.b").
    const isTaken = (name: string): boolean => {
      const longer = name.replace(/\.dateline\.yaml$/, '');
      return longer !== own && names.has(longer);
    };
    return beside.filter(([name, type]) => (type & FileType.File) !== 0 && belongsTo(name, own) && !isTaken(name)).map(([name]) => name);
  } catch {
    // A folder that cannot be listed has nothing that could be taken along.
    return [];
  }
}
