/** Debian's Chromium, which shows the workbench; it reaches loopback only. */
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { BROWSER, findProgram } from './programs.js';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findProgram(BROWSER);
  if (!executablePath) throw new Error(`no ${BROWSER} on PATH`);
  return chromium.launch({ executablePath, headless: true, args: FLAGS });
}

/** Cuts off every address but loopback. Returns the list of what was asked for, which grows. */
export async function fence(context: BrowserContext): Promise<readonly string[]> {
  const outside: string[] = [];
  await context.route(
    (address) => address.hostname !== '127.0.0.1' && address.hostname !== 'localhost',
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  return outside;
}

/** Where a web extension under test and its suite are served. */
export interface WebExtension {
  readonly extension: string;
  /** Further extensions that are loaded beside it. */
  readonly others?: readonly string[];
  readonly tests?: string;
}

/**
 * Makes the workbench run a web extension from an address. The server takes no such wish, and answering for it would make Chromium
 * treat the page as a public one without access to loopback: so the page's own configuration is changed as the page reads it.
 */
export async function developWebExtension(context: BrowserContext, { extension, others = [], tests }: WebExtension): Promise<void> {
  const options = { extensions: [extension, ...others].map(components), ...(tests ? { extensionTestsPath: components(tests) } : {}) };
  await context.addInitScript((developmentOptions) => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called below with the element it belongs to
    const read = Element.prototype.getAttribute;
    Element.prototype.getAttribute = function (name) {
      const value = read.call(this, name);
      if (name !== 'data-settings' || this.id !== 'vscode-workbench-web-configuration' || !value) return value;
      const configuration = JSON.parse(value) as { developmentOptions?: object };
      return JSON.stringify({ ...configuration, developmentOptions: { ...configuration.developmentOptions, ...developmentOptions } });
    };
  }, options);
}

function components(address: string) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}
