/** A throw-away copy of a folder, for tests that write. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Workspace {
  readonly folder: string;
  dispose(): void;
}

export function copyWorkspace(source: string): Workspace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-workspace-'));
  cpSync(source, folder, { recursive: true });
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Makes a folder with a copy of `file` that nobody can write to. Root can write everywhere but where the file system itself forbids it. */
export function lockFolder(folder: string, file: string): { dispose(): void } {
  mkdirSync(folder);
  copyFileSync(file, path.join(folder, path.basename(file)));
  chmodSync(folder, 0o555);
  const isRoot = process.getuid?.() === 0;
  if (isRoot) changeAttribute('+i', folder);
  return {
    dispose: () => {
      if (isRoot) changeAttribute('-i', folder);
      chmodSync(folder, 0o755);
    },
  };
}

function changeAttribute(change: '+i' | '-i', folder: string): void {
  try {
    execFileSync('chattr', [change, folder], { stdio: 'ignore' });
  } catch {
    // No such program, or a file system without the attribute: the test sees that the folder is open, and is skipped.
  }
}
