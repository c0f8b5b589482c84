/** Drags a row onto another, step by step: each waits until the workbench has answered the one before. */
import type { Locator, Page } from 'playwright-core';
import { waitFor } from './wait.js';

/** The events are the page's own ones, sent to the rows themselves: a browser without a screen may lose its drag on the way. */
export async function drag(page: Page, from: Locator, onto: Locator): Promise<void> {
  const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
  await from.dispatchEvent('dragstart', { dataTransfer });
  await waitFor('the row that takes what is dragged', async () => {
    for (const step of ['dragenter', 'dragover']) await onto.dispatchEvent(step, { dataTransfer });
    return (await onto.getAttribute('class'))?.includes('drop-target');
  });
  await onto.dispatchEvent('drop', { dataTransfer });
  await from.dispatchEvent('dragend', { dataTransfer });
}
