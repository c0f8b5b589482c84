/** What all interface suites share: a server with the packaged extension installed, and one page of a browser. Made for the first suite that asks. */
import path from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { fence, launchBrowser } from '../../host/browser.js';
import { chosenHost, ROOT } from '../../host/hosts.js';
import { installExtension, type InstalledExtension } from '../../host/installed-extension.js';
import { ENGLISH } from '../../host/language.js';
import { startServer, type Server } from '../../host/server.js';
import { LIMIT } from './wait.js';

export interface Stage {
  readonly server: Server;
  /** A second server, which asks whether a folder is trusted. Started when it is first asked for. */
  restrictedServer(): Promise<Server>;
  readonly browser: Browser;
  /** One for all suites: what it has read of VS Code once is there for the next. */
  readonly page: Page;
  /** The browser's own protocol, for what Playwright has no words for. */
  readonly protocol: CDPSession;
  /** Addresses outside this machine that anything has asked for. */
  readonly outside: readonly string[];
  /** The user's settings that every suite starts with. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const SETTINGS = {
  // Decisions are signed without a question, but in the suite that asks for it.
  'dateline.annotator': 'AB',
  // As on the desktop: extensions run in the host that the server starts, and in no other.
  'extensions.webWorker': false,
  // All words of a line can be pointed at.
  'editor.wordWrap': 'on',
};
const VIEWPORT = { width: 1400, height: 900 };

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
  const [server, browser] = await Promise.all([startServer(options), launchBrowser()]);
  const restrictedServer = () => (restricted ??= startServer({ ...options, trust: true }));
  const context = await browser.newContext({ viewport: VIEWPORT, permissions: ['clipboard-read', 'clipboard-write'] });
  context.setDefaultTimeout(LIMIT);
  const outside = await fence(context);
  const page = await context.newPage();
  return { server, restrictedServer, browser, page, protocol: await context.newCDPSession(page), outside, settings: SETTINGS };
}

export interface BrowserOptions {
  /** What the browser says it is: VS Code takes the system from it. Its own words where there are none. */
  readonly userAgent?: string;
  /** What extensions speak (`de`); English where nothing is said. */
  readonly language?: string;
}

/** Leaves what the page shows, and forgets what VS Code has kept in the browser for `server`: the next suite begins as on a new machine. */
export async function clearPage({ page, protocol }: Stage, server: Server, { userAgent = '', language = ENGLISH }: BrowserOptions): Promise<void> {
  await page.goto('about:blank');
  await page.setViewportSize(VIEWPORT);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await protocol.send('Storage.clearDataForOrigin', { origin: server.origin, storageTypes: 'cookies,indexeddb,local_storage,service_workers' });
  await protocol.send('Emulation.setUserAgentOverride', { userAgent });
  server.changeLanguage(language);
}

export async function closeStage(): Promise<void> {
  const open = await stage;
  await open?.browser.close();
  await open?.server.dispose();
  await (await restricted)?.dispose();
  extension?.dispose();
}
