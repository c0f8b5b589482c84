/** Texts that are on their way into a file stand beside it under a name of their own; here is what an editor that was killed has left of them. */
import { Uri, workspace } from 'vscode';
import { fileExists } from './read-text.js';
import { fileName } from './sidecar-uri.js';

/** No write takes so long. */
const ABANDONED_MS = 60_000;
/** Ends a temporary file's name: what tells it from others, and the length of the whole of it in bytes. */
const STAMP = /^[a-z0-9]{8}-(\d+)\.tmp$/;

/** A name for a text of so many bytes that will take the place of `uri`. */
export function temporaryFor(uri: Uri, bytes: number): Uri {
  const stamp = Math.random().toString(36).slice(2, 10).padEnd(8, '0');
  return Uri.joinPath(uri, '..', `${nameStart(uri)}${stamp}-${bytes}.tmp`);
}

/**
 * Sees to what is left beside a file. Where the file itself is gone, the newest whole text was on its way into its place, and is put there; what is left over
 * goes. A young one may be another window's, which is still at it.
 */
export async function clearTemporaries(uri: Uri): Promise<void> {
  const left = await temporariesOf(uri);
  const [newest] = left.filter(({ whole }) => whole).sort((a, b) => b.mtime - a.mtime);
  if (newest && !(await fileExists(uri))) {
    // Another window may have been quicker: then the file is there.
    await workspace.fs.rename(newest.uri, uri, { overwrite: false }).then(undefined, () => undefined);
  }
  for (const { uri: temporary, mtime } of left) if (Date.now() - mtime > ABANDONED_MS) await discard(temporary);
}

export async function discard(uri: Uri): Promise<void> {
  try {
    await workspace.fs.delete(uri);
  } catch {
    // It was never written, or it is gone.
  }
}

interface Temporary {
  readonly uri: Uri;
  readonly mtime: number;
  readonly whole: boolean;
}

async function temporariesOf(uri: Uri): Promise<readonly Temporary[]> {
  const start = nameStart(uri);
  const left: Temporary[] = [];
  try {
    for (const [name] of await workspace.fs.readDirectory(Uri.joinPath(uri, '..'))) {
      const length = name.startsWith(start) ? STAMP.exec(name.slice(start.length))?.[1] : undefined;
      if (length === undefined) continue;
      const temporary = Uri.joinPath(uri, '..', name);
      const { mtime, size } = await workspace.fs.stat(temporary);
      left.push({ uri: temporary, mtime, whole: size === Number(length) });
    }
  } catch {
    // A folder that cannot be listed shows nobody what is left in it.
  }
  return left;
}

function nameStart(uri: Uri): string {
  return `.${fileName(uri)}.`;
}
