/** Drags a row onto another, step by step: each waits until the workbench has answered the one before. */
import type { Locator, Page } from 'playwright-core';
import { waitFor } from './wait.js';

/** In that many milliseconds a row says that it takes what is dragged; one that does not was drawn anew meanwhile. */
const TAKEN = 3000;
/** In that many milliseconds a row hears of an event. */
const HEARD = 2000;

/** The events are the page's own ones, sent to the rows themselves: a browser without a screen may lose its drag on the way. */
export async function drag(page: Page, from: () => Promise<Locator>, onto: () => Promise<Locator>): Promise<void> {
  const send = async (to: Locator, type: string, dataTransfer: unknown) => {
    // At its middle: a list scrolls on while the mouse is at its edge.
    const box = await to.boundingBox({ timeout: HEARD });
    const at = box ? { clientX: box.x + box.width / 2, clientY: box.y + box.height / 2 } : {};
    await to.dispatchEvent(type, { dataTransfer, ...at }, { timeout: HEARD });
  };
  await waitFor('the row that takes what is dragged', async () => {
    const dataTransfer = await page.evaluateHandle(() => new DataTransfer());
    const [dragged, target] = [await from(), await onto()];
    try {
      await send(dragged, 'dragstart', dataTransfer);
      await waitFor(
        'the drop target',
        async () => {
          for (const step of ['dragenter', 'dragover']) await send(target, step, dataTransfer);
          return (await target.getAttribute('class', { timeout: HEARD }))?.includes('drop-target');
        },
        TAKEN,
      );
      await send(target, 'drop', dataTransfer);
    } catch {
      await send(dragged, 'dragend', dataTransfer).catch(() => undefined); // begins again
      return false;
    }
    await send(dragged, 'dragend', dataTransfer).catch(() => undefined); // the row may be gone by now
    return true;
  });
}
