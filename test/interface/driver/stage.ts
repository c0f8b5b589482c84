/** What all interface suites share: a server with the packaged extension installed, and a browser. Made for the first suite that asks. */
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../host/browser.js';
import { chosenHost, ROOT } from '../../host/hosts.js';
import { installExtension, type InstalledExtension } from '../../host/installed-extension.js';
import { startServer, type Server } from '../../host/server.js';

export interface Stage {
  readonly server: Server;
  /** A second server, which asks whether a folder is trusted. Started when it is first asked for. */
  restrictedServer(): Promise<Server>;
  readonly browser: Browser;
  /** The user's settings that every suite starts with. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Decisions are signed without a question, but in the suite that asks for it. */
const SETTINGS = { 'dateline.annotator': 'AB' };

let stage: Promise<Stage> | undefined;
let extension: InstalledExtension | undefined;
let restricted: Promise<Server> | undefined;

export function openStage(): Promise<Stage> {
  stage ??= build();
  return stage;
}

async function build(): Promise<Stage> {
  const host = chosenHost();
  extension = await installExtension(host, path.join(ROOT, 'artifacts/dateline.vsix'));
  const options = { host, extensionsFolder: extension.folder, settings: SETTINGS };
  const server = await startServer(options);
  const restrictedServer = () => (restricted ??= startServer({ ...options, trust: true }));
  return { server, restrictedServer, browser: await launchBrowser(), settings: SETTINGS };
}

export async function closeStage(): Promise<void> {
  const open = await stage;
  await open?.browser.close();
  await open?.server.dispose();
  await (await restricted)?.dispose();
  extension?.dispose();
}
