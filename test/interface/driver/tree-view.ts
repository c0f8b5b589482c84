/** A view with a tree, in the side bar. */
import type { Locator, Page } from 'playwright-core';
import { drag } from './drag.js';
import { appears, waitFor } from './wait.js';

/** More than any tree's height, in pixels. */
const TOP = 100_000;
/** A tree that has not moved after so many milliseconds has not heard of the wheel. */
const SCROLLED = 500;
/** In that many milliseconds a row answers the mouse; one that does not was drawn anew under it. */
const ANSWERED = 2000;
/** A row that was not found for so many milliseconds is taken to be in one that is closed. */
const MISSED = 10_000;

export class TreeView {
  private readonly pane: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) });
  }

  isShown(): Promise<boolean> {
    return this.pane.isVisible();
  }

  row(text: string | RegExp): Locator {
    return this.pane.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** The row, scrolled into view: a long tree draws only what fits. Where it is nowhere, rows that are closed are opened, as a person would who looks for it. */
  async find(text: string | RegExp): Promise<Locator> {
    const rows = this.pane.locator('.monaco-list-row', { hasText: text });
    const closed = this.pane.locator('.monaco-list-row[aria-expanded="false"]');
    await this.pane.locator('.monaco-list-row').first().waitFor();
    const start = Date.now();
    return waitFor(`the row ${String(text)}`, async () => {
      // Of several the first that is drawn may be the one that the edge cuts.
      for (const row of await rows.all()) if (await isInSight(row)) return row;
      if (Date.now() - start > MISSED) for (const row of await closed.all()) await this.turnTwistie(row);
      await this.turnPage();
      return undefined;
    });
  }

  private async turnTwistie(row: Locator): Promise<void> {
    await row
      .locator('.monaco-tl-twistie')
      .click({ timeout: ANSWERED })
      .catch(() => undefined); // drawn anew: the next turn tries again
  }

  /** Scrolls on by half of what is shown, for headings stick to its top and lie over rows, and from the end back to the top. */
  private async turnPage(): Promise<void> {
    const { top, shown, all } = await this.extent();
    await this.page.mouse.move(5, 5); // what is told of another row lies over it, and takes the wheel
    if (all <= shown) return;
    await this.pane.locator('.monaco-list').first().hover();
    const moves = (from: number) =>
      waitFor('the tree to scroll', async () => (await this.extent()).top !== from, SCROLLED).then(
        () => true,
        () => false,
      );
    if (top + shown < all) {
      await this.page.mouse.wheel(0, 0.5 * shown);
      if (await moves(top)) return;
    }
    // One turn of the wheel may be taken for a short one, however far it is; and a tree of a height with a fraction ends a little before its end.
    for (let at = top; at > 0; at = (await this.extent()).top) {
      await this.page.mouse.wheel(0, -TOP);
      if (!(await moves(at))) return;
    }
  }

  /** What is shown of all rows, and the height of one, in pixels. */
  private extent(): Promise<{ readonly top: number; readonly shown: number; readonly all: number; readonly row: number }> {
    const rows = this.pane.locator('.monaco-list-rows').first();
    return rows.evaluate((element) => {
      const { top, height } = (element as HTMLElement).style;
      const shown = element.parentElement!.clientHeight;
      return { top: -parseFloat(top), shown, all: parseFloat(height), row: element.firstElementChild?.clientHeight ?? 0 };
    });
  }

  /** How many rows there are, those out of sight too: all have the height of the first. */
  async count(): Promise<number> {
    const { all, row } = await this.extent();
    return all / row;
  }

  /** Drags a row of this view onto `target`, a row of any view. */
  async drag(text: string | RegExp, target: () => Promise<Locator>): Promise<void> {
    await drag(this.page, () => this.find(text), target);
  }

  /** What the visible rows say, from top to bottom. */
  async texts(): Promise<readonly string[]> {
    await this.pane.locator('.monaco-list-row').first().waitFor();
    // In one step: rows come and go while they are asked one by one.
    const placed = await this.pane
      .locator('.monaco-list-row')
      .evaluateAll((rows) => rows.map((row) => ({ top: row.getBoundingClientRect().top, text: (row as HTMLElement).innerText })));
    return placed.sort((a, b) => a.top - b.top).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  }

  /** Opens a row that has others below it. */
  async expand(text: string | RegExp): Promise<void> {
    await waitFor(`the row ${String(text)} to open`, async () => {
      const row = await this.find(text);
      if ((await row.getAttribute('aria-expanded')) !== 'false') return true;
      await this.turnTwistie(row);
      return appears(row.and(this.page.locator('[aria-expanded="true"]')), ANSWERED);
    });
  }

  /** Clicks a row's own action, which shows while the mouse is on the row. */
  async act(text: string | RegExp, action: string): Promise<void> {
    await this.clickShownOnHover(() => this.find(text), action);
  }

  /** An action of the view's own title bar. */
  async titleAction(action: string): Promise<void> {
    await this.clickShownOnHover(() => this.pane.locator('.pane-header'), action);
  }

  /** Closes the whole view, which leaves its room to the others. */
  async fold(): Promise<void> {
    await this.setHeader('false', 'ArrowLeft');
  }

  async unfold(): Promise<void> {
    await this.setHeader('true', 'ArrowRight');
  }

  /** By the keys of a view's header, which say what is wanted and change nothing where it is so. */
  private async setHeader(expanded: 'true' | 'false', key: string): Promise<void> {
    const header = this.pane.locator('.pane-header');
    await waitFor(`a header that is ${expanded === 'true' ? 'open' : 'closed'}`, async () => {
      if ((await header.getAttribute('aria-expanded')) === expanded) return true;
      await header.press(key, { timeout: ANSWERED }).catch(() => undefined); // the next turn tries again
      return appears(header.and(this.page.locator(`[aria-expanded="${expanded}"]`)), ANSWERED);
    });
  }

  private async clickShownOnHover(find: () => Promise<Locator> | Locator, action: string): Promise<void> {
    await waitFor(`"${action}" to be clicked`, async () => {
      const over = await find();
      const button = over.locator(`.action-label[aria-label^="${action}"]`);
      try {
        await over.hover({ timeout: ANSWERED });
        await button.click({ timeout: ANSWERED });
        return true;
      } catch {
        await this.page.mouse.move(5, 5); // so that the next move is one onto it
        return false;
      }
    });
  }

  /** The words that an empty view shows. */
  welcome(): Locator {
    return this.pane.locator('.welcome-view');
  }
}

/** Whether the mouse would meet the row: it is drawn, inside the view, and nothing lies over it. */
async function isInSight(row: Locator): Promise<boolean> {
  if (!(await row.isVisible())) return false;
  const isMet = (element: Element): boolean => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(x + width / 2, y + height / 2));
  };
  return row.evaluate(isMet, undefined, { timeout: ANSWERED }).catch(() => false); // drawn anew meanwhile
}
