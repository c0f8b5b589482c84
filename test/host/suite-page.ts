/** Opens the workbench on a folder with a mocha suite in its extension host, and waits for the suite's end. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { format } from 'node:util';
import type { Browser } from 'playwright-core';
import { developWebExtension, fence, launchBrowser, type WebExtension } from './browser.js';
import type { Host } from './hosts.js';
import { remoteUri, startServer, workbenchAddress } from './server.js';

export interface SuiteRun {
  readonly host: Host;
  readonly folder: string;
  /** Paths of extensions and the suite on this machine, for the Node host. The first is under development, the others are installed beside it. */
  readonly node?: { readonly extensions: readonly string[]; readonly tests: string };
  /** Addresses of an extension and its suite, for the browser's worker host. */
  readonly web?: WebExtension;
  /** Where the extension host's log goes, line by line. */
  readonly print: (line: string) => void;
}

const LIMIT = 480_000;

/** Resolves to the exit code that the extension host gives, 1 where it gives none in time. */
export async function runSuitePage(run: SuiteRun): Promise<number> {
  const others = installCopies(run.node?.extensions.slice(1) ?? []);
  const server = await startServer({ host: run.host, development: true, extensionsFolder: others.folder });
  let browser: Browser | undefined;
  try {
    browser = await launchBrowser();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, bypassCSP: run.web !== undefined });
    await fence(context);
    if (run.web) await developWebExtension(context, run.web);
    const page = await context.newPage();
    const payload: [string, string][] = run.node
      ? [
          ['extensionDevelopmentPath', remoteUri(server, run.node.extensions[0]!)],
          ['extensionTestsPath', remoteUri(server, run.node.tests)],
        ]
      : [['extensionDevelopmentKind', 'web']];
    return await new Promise<number>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the extension host did not end in ${LIMIT} ms`)), LIMIT);
      const open = async () => {
        page.on('crash', () => reject(new Error('the page crashed')));
        await page.exposeFunction('codeAutomationExit', (code: number) => {
          clearTimeout(timer);
          resolve(code);
        });
        await page.exposeFunction('codeAutomationLog', (_level: string, words: unknown[]) => run.print(format(...words)));
        await page.goto(workbenchAddress(server, run.folder, payload), { waitUntil: 'commit' });
      };
      open().catch(reject);
    });
  } catch (error) {
    run.print(`no result: ${String(error)}`);
    return 1;
  } finally {
    await browser?.close();
    await server.dispose();
    others.dispose();
  }
}

/** A folder of extensions as an installation leaves them. The page's payload can name but one that is under development. */
function installCopies(extensions: readonly string[]): { readonly folder: string | undefined; dispose(): void } {
  if (!extensions.length) return { folder: undefined, dispose: () => undefined };
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-others-'));
  for (const extension of extensions) cpSync(extension, path.join(folder, path.basename(extension)), { recursive: true });
  return { folder, dispose: () => rmSync(folder, { recursive: true, force: true }) };
}
