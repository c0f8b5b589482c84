/** A throw-away copy of a folder, for tests that write. */
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface Workspace {
  readonly folder: string;
  /** Makes it what it was at first; what nobody has touched is left alone. */
  restore(): void;
  dispose(): void;
}

export function copyWorkspace(source: string): Workspace {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-workspace-'));
  const restore = () => {
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (!existsSync(path.join(source, name))) rmSync(path.join(folder, name), { recursive: true, force: true });
    cpSync(source, folder, { recursive: true, filter: isChanged });
  };
  restore();
  return { folder, restore, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Whether a copy is missing or says something else; folders are looked into. */
function isChanged(original: string, copy: string): boolean {
  return statSync(original).isDirectory() || !existsSync(copy) || !readFileSync(original).equals(readFileSync(copy));
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
