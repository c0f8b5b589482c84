/** Reads a text file through the workspace's file systems. */
import { FileSystemError, workspace, type Uri } from 'vscode';

/** The file's text with its BOM, if it has one; undefined where there is no file. Throws where the bytes are no UTF-8. */
export async function readText(uri: Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
  return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
}

/** Whether there is a file. */
export async function fileExists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    // Whatever the reason, it cannot be read.
    return false;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'EntryNotFound');
}
