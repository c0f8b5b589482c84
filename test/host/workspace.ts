/** A throw-away copy of a folder, for tests that write. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
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
