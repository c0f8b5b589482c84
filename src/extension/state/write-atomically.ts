/** Writes a file so that a reader sees the old text or the new one, never half of one. */
import { FileSystemError, FileType, workspace, type Uri } from 'vscode';
import { discard, temporaryFor } from './temporary-files.js';

/** Puts `from` in the place of `to` at once. VS Code's own rename takes away first what is there, and an editor that dies in between leaves no file. */
export type Rename = (from: Uri, to: Uri) => Promise<void>;

/** A text that is ready beside its file. */
export interface PendingWrite {
  /** Puts it in the file's place. */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  abandon(): Promise<void>;
}

/** Writes the content of one file. */
export async function writeAtomically(uri: Uri, content: string | Uint8Array, rename?: Rename): Promise<void> {
  const pending = await prepareWrite(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content, rename);
  await pending.commit();
}

/**
 * Writes beside the file, for a rename; where the file is a link, the folder takes no new files, or the file system cannot rename, it is written plainly, when
 * it is its turn. Where there is no room for the new text beside it, the file is not touched: a plain write would begin by emptying it.
 */
export async function prepareWrite(uri: Uri, bytes: Uint8Array, rename?: Rename): Promise<PendingWrite> {
  const plainly: PendingWrite = { commit: async () => workspace.fs.writeFile(uri, bytes), abandon: () => Promise.resolve() };
  if (await isLink(uri)) {
    // Where it leads is not to be known here; a workspace nobody trusts might have laid it.
    if (!workspace.isTrusted) throw FileSystemError.NoPermissions(uri);
    return plainly;
  }
  const temporary = temporaryFor(uri, bytes.length);
  try {
    await workspace.fs.writeFile(temporary, bytes);
  } catch (error) {
    await discard(temporary);
    if (error instanceof FileSystemError && error.code === 'NoPermissions') return plainly;
    throw error;
  }
  return { commit: async () => putInPlace(temporary, uri, uri.scheme === 'file' ? rename : undefined), abandon: async () => discard(temporary) };
}

async function putInPlace(temporary: Uri, uri: Uri, rename?: Rename): Promise<void> {
  try {
    if (rename) await rename(temporary, uri);
    else await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch {
    // Nothing is lost: there is room for the text, and it stands beside the file until it is in it.
    await workspace.fs.writeFile(uri, await workspace.fs.readFile(temporary));
    await discard(temporary);
  }
}

/** A rename would put a file in the link's place. */
async function isLink(uri: Uri): Promise<boolean> {
  try {
    return ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0;
  } catch (error) {
    if (error instanceof FileSystemError) return false; // not there yet
    throw error;
  }
}
