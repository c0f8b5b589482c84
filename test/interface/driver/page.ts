/** A page of the extension inside the workbench: a frame within a frame. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Frame, Page } from 'playwright-core';
import { waitFor } from './wait.js';

/** The page of that name, once it has drawn itself. */
export async function shownPage(page: Page, name: string): Promise<Frame> {
  return waitFor(`the page "${name}"`, async () => {
    for (const frame of page.frames()) if (await isShown(frame, name)) return frame;
    return undefined;
  });
}

async function isShown(frame: Frame, name: string): Promise<boolean> {
  try {
    if ((await frame.locator(`main[data-page="${name}"]:not([aria-busy])`).count()) === 0) return false;
    return (await (await frame.parentFrame()?.frameElement())?.isVisible()) ?? false;
  } catch {
    return false; // frames come and go while pages open
  }
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
