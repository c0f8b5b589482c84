/** Sidecars go along when their article is renamed or moved in the workbench. */
import { Disposable, Uri, workspace, WorkspaceEdit, type FileRenameEvent } from 'vscode';
import { fileName, isSidecar } from '../state/sidecar-uri.js';
import { sidecarsBeside } from '../state/sidecars-beside.js';
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
    for (const from of await sidecarsBeside(oldUri)) {
      const name = fileName(from);
      const to = Uri.joinPath(newUri, '..', fileName(newUri) + name.slice(fileName(oldUri).length));
      if (!named.has(from.toString())) edit.renameFile(from, to, { overwrite: false, ignoreIfExists: true });
    }
  }
  return edit;
}
