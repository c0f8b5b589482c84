/** Installs a packaged extension into a folder of its own, as a person would. */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { hostPaths, type Host } from './hosts.js';

const run = promisify(execFile);

export interface InstalledExtension {
  /** The folder that holds it, for the server to read. */
  readonly folder: string;
  dispose(): void;
}

/** Throws, with what the host says, where it refuses the package. */
export async function installExtension(host: Host, vsix: string): Promise<InstalledExtension> {
  const root = mkdtempSync(path.join(os.tmpdir(), 'dateline-extensions-'));
  const folder = path.join(root, 'extensions');
  const { node, serverMain } = hostPaths(host);
  const data = ['--accept-server-license-terms', '--server-data-dir', path.join(root, 'data'), '--extensions-dir', folder];
  await run(node, [serverMain, ...data, '--install-extension', path.resolve(vsix), '--force']);
  return { folder, dispose: () => rmSync(root, { recursive: true, force: true, maxRetries: 5 }) };
}
