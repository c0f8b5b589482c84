/** A page of the extension inside the workbench: a frame within a frame. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { waitFor } from './wait.js';

/** The page that is shown, once it has drawn itself. */
export async function shownPage(page: Page): Promise<Frame> {
  const frame = await waitFor('a page', async () => {
    const outer = page.locator('iframe.webview.ready:visible').last();
    if (!(await outer.count())) return undefined;
    const inner = await (await (await outer.elementHandle())?.contentFrame())?.locator('iframe#active-frame').elementHandle();
    return (await inner?.contentFrame()) ?? undefined;
  });
  await frame.locator('main:not([aria-busy])').waitFor();
  return frame;
}

/** What the browser says of broken content policies; the list grows. */
export function policyBreaches(page: Page): readonly string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) found.push(message.text());
  });
  return found;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds wrong with a page for people who do not see it, or use no mouse: a line for each violation. */
export async function axeViolations(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  const found: unknown = await frame.evaluate('axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => violations)');
  return (found as readonly Violation[]).map(({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')})`);
}
