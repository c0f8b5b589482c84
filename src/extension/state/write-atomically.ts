/** Writes a file so that a reader sees the old text or the new one, never half of one. */
import { FileSystemError, FileType, Uri, workspace } from 'vscode';
import { fileName } from './sidecar-uri.js';

/**
 * Writes beside the file and renames; where the file is a link, the folder takes no new files, or the file system cannot rename, writes plainly. Where there is
 * no room for the new text beside it, the file is not touched: a plain write would begin by emptying it.
 */
export async function writeAtomically(uri: Uri, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (await isLink(uri)) {
    // Where it leads is not to be known here; a workspace nobody trusts might have laid it.
    if (!workspace.isTrusted) throw FileSystemError.NoPermissions(uri);
    return workspace.fs.writeFile(uri, bytes);
  }
  const temporary = Uri.joinPath(uri, '..', `.${fileName(uri)}.${Math.random().toString(36).slice(2, 10)}.tmp`);
  try {
    await workspace.fs.writeFile(temporary, bytes);
  } catch (error) {
    await discard(temporary);
    if (error instanceof FileSystemError && error.code === 'NoPermissions') return workspace.fs.writeFile(uri, bytes);
    throw error;
  }
  try {
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch {
    // Nothing is lost: the file itself has not been touched, and there is room for it.
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
