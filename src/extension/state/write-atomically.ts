/** Writes a file so that a reader sees the old text or the new one, never half of one. */
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { fileName } from './sidecar-uri.js';

/** A text that is ready beside its file. */
export interface PendingWrite {
  /** Puts it in the file's place. */
  commit(): Promise<void>;
  /** Leaves everything as it was. */
  abandon(): Promise<void>;
}

/** Writes the content of one file. */
export async function writeAtomically(uri: Uri, content: string | Uint8Array): Promise<void> {
  const pending = await prepareWrite(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  await pending.commit();
}

/**
 * Writes beside the file, for a rename; where the file is a link, the folder takes no new files, or the file system cannot rename, it is written plainly, when
 * it is its turn. Where there is no room for the new text beside it, the file is not touched: a plain write would begin by emptying it.
 */
export async function prepareWrite(uri: Uri, bytes: Uint8Array): Promise<PendingWrite> {
  const plainly: PendingWrite = { commit: async () => workspace.fs.writeFile(uri, bytes), abandon: () => Promise.resolve() };
  if (await isLink(uri)) {
    // Where it leads is not to be known here; a workspace nobody trusts might have laid it.
    if (!workspace.isTrusted) throw FileSystemError.NoPermissions(uri);
    return plainly;
  }
  const temporary = Uri.joinPath(uri, '..', `.${fileName(uri)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
  } catch (error) {
    await discard(temporary);
    if (error instanceof FileSystemError && error.code === 'NoPermissions') return plainly;
    throw error;
  }
  return { commit: async () => putInPlace(temporary, uri), abandon: async () => discard(temporary) };
}

async function putInPlace(temporary: Uri, uri: Uri): Promise<void> {
  try {
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch {
    // Nothing is lost: the file itself has not been touched, and there is room for it.
    const bytes = await workspace.fs.readFile(temporary);
    await discard(temporary);
    await workspace.fs.writeFile(uri, bytes);
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

async function discard(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It was never written.
  }
}
