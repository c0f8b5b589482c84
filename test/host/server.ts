/** Starts the server of an installed VS Code on loopback, with a profile of its own that is thrown away. */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { hostPaths, type Host } from './hosts.js';
import { chooseLanguage } from './language.js';

export interface ServerOptions {
  readonly host: Host;
  /** User settings on top of the quiet ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Folder of installed extensions; without it there are none but VS Code's own. */
  readonly extensionsFolder?: string | undefined;
  /**
   * Lets the page name an extension under development and its tests. VS Code then shows no notification and no dialog,
   * so suites that act as a person must do without it.
   */
  readonly development?: boolean;
  /** Asks whether a folder is trusted: every folder is restricted until somebody says so. */
  readonly trust?: boolean;
  readonly env?: NodeJS.ProcessEnv;
}

export interface Server {
  readonly port: number;
  readonly origin: string;
  /** Folder of its profile and logs. */
  readonly folder: string;
  /** Replaces the user's settings on top of the quiet ones; an open workbench follows. */
  changeSettings(settings: Readonly<Record<string, unknown>>): void;
  /** What extensions speak in the next page that is loaded (`de`); English until then. */
  changeLanguage(language: string): void;
  dispose(): Promise<void>;
}

const QUIET_SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.colorTheme': 'Default Dark Modern',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'git.enabled': false,
  'editor.fontFamily': 'DejaVu Sans Mono',
  'editor.hover.delay': 50,
  'files.simpleDialog.enable': true,
  // A browser's workbench saves by itself otherwise.
  'files.autoSave': 'off',
};

/** Every folder opens restricted, without a dialog in the way. */
const TRUST_SETTINGS = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.emptyWindow': false,
};

const START_LIMIT = 60_000;
const STOP_LIMIT = 5_000;

export async function startServer(options: ServerOptions): Promise<Server> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-server-'));
  mkdirSync(path.join(folder, 'data/User'), { recursive: true });
  const changeSettings = (settings: Readonly<Record<string, unknown>>) =>
    writeFileSync(
      path.join(folder, 'data/User/settings.json'),
      JSON.stringify({ ...QUIET_SETTINGS, ...(options.trust ? TRUST_SETTINGS : {}), ...settings }, null, 2),
    );
  changeSettings(options.settings ?? {});
  const { node, serverMain } = hostPaths(options.host);
  const child = spawn(node, [serverMain, ...serverArguments(folder, options)], {
    env: { ...process.env, EXTENSIONS_GALLERY: '{}', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that the extension hosts it starts end with it.
    detached: true,
  });
  const log = createWriteStream(path.join(folder, 'server.log'));
  child.stderr.pipe(log, { end: false });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const dispose = async (): Promise<void> => {
    signalGroup(child.pid, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child.pid, 'SIGKILL'), STOP_LIMIT);
    if (child.exitCode === null && child.signalCode === null) await ended;
    clearTimeout(timer);
    log.end();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const port = await new Promise<number>((resolve, reject) => {
      let output = '';
      const timer = setTimeout(() => reject(new Error(`the server did not start in ${START_LIMIT} ms:\n${output}`)), START_LIMIT);
      child.stdout.on('data', (data: Buffer) => {
        log.write(data);
        output += data.toString();
        const match = /Extension host agent listening on (\d+)/.exec(output);
        if (!match) return;
        clearTimeout(timer);
        resolve(Number(match[1]));
      });
      child.once('exit', (code) => reject(new Error(`the server ended with ${code}:\n${output}`)));
    });
    const changeLanguage = (language: string) => chooseLanguage(path.join(folder, 'data'), language);
    return { port, origin: `http://127.0.0.1:${port}`, folder, changeSettings, changeLanguage, dispose };
  } catch (error) {
    await dispose();
    throw error;
  }
}

function serverArguments(folder: string, { extensionsFolder, development, trust }: ServerOptions): string[] {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', folder, '--telemetry-level', 'off'],
    ...['--disable-update-check', '--disable-getting-started-override'],
    ...(trust ? [] : ['--disable-workspace-trust']),
    ...(development ? ['--enable-smoke-test-driver'] : []),
    ...(extensionsFolder ? ['--extensions-dir', extensionsFolder] : []),
  ];
}

function signalGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/** The address of the workbench with `folder` open; `payload` holds what the desktop would take on its command line. */
export function workbenchAddress(server: Server, folder: string, payload: readonly (readonly [string, string])[] = []): string {
  const address = new URL(server.origin);
  address.searchParams.set('folder', path.resolve(folder));
  address.searchParams.set('payload', JSON.stringify([['skipWelcome', 'true'], ['skipReleaseNotes', 'true'], ...payload]));
  return address.href;
}

/** A file of the server's machine, as the workbench names it. */
export function remoteUri(server: Server, file: string): string {
  return `vscode-remote://127.0.0.1:${server.port}${path.resolve(file)}`;
}
