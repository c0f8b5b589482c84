/** A view with a tree, in the side bar. */
import type { Locator, Page } from 'playwright-core';
import { waitFor } from './wait.js';

/** One turn of the wheel, more than any tree's height, and the time that a tree takes to draw. */
const PAGE = 150;
const TOP = 100_000;
const SETTLED = 150;

export class TreeView {
  private readonly pane: Locator;

  constructor(
    private readonly page: Page,
    title: string,
  ) {
    this.pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) });
  }

  row(text: string | RegExp): Locator {
    return this.pane.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** The row, scrolled into view: a long tree draws only what fits. */
  async find(text: string | RegExp): Promise<Locator> {
    const row = this.row(text);
    const list = this.pane.locator('.monaco-list').first();
    await this.pane.locator('.monaco-list-row').first().waitFor();
    return waitFor(`the row ${String(text)}`, async () => {
      if (await row.isVisible()) return row;
      await list.hover();
      const atEnd = await this.scroll(PAGE);
      if (atEnd) await this.scroll(-TOP);
      return undefined;
    });
  }

  /** Scrolls by pixels; whether nothing moved, because the end was reached. */
  private async scroll(by: number): Promise<boolean> {
    const top = () =>
      this.pane
        .locator('.monaco-list-rows')
        .first()
        .evaluate((rows) => (rows as HTMLElement).style.top);
    const before = await top();
    await this.page.mouse.wheel(0, by);
    await new Promise((resolve) => setTimeout(resolve, SETTLED));
    return before === (await top());
  }

  /** What the visible rows say, from top to bottom. */
  async texts(): Promise<readonly string[]> {
    await this.pane.locator('.monaco-list-row').first().waitFor();
    const rows = await this.pane.locator('.monaco-list-row').all();
    const placed = await Promise.all(rows.map(async (row) => ({ top: (await row.boundingBox())?.y ?? 0, text: await row.innerText() })));
    return placed.sort((a, b) => a.top - b.top).map(({ text }) => text.replace(/\s+/g, ' ').trim());
  }

  /** Opens a row that has others below it. */
  async expand(text: string | RegExp): Promise<void> {
    const row = await this.find(text);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  /** Clicks a row's own action, which shows while the mouse is on the row. */
  async act(text: string | RegExp, action: string): Promise<void> {
    const row = await this.find(text);
    await row.hover();
    await row.locator(`.action-label[aria-label^="${action}"]`).click();
  }

  /** An action of the view's own title bar. */
  async titleAction(action: string): Promise<void> {
    await this.pane.locator('.pane-header').hover();
    await this.pane.locator(`.pane-header .action-label[aria-label^="${action}"]`).click();
  }

  /** Closes the whole view, which leaves its room to the others. */
  async fold(): Promise<void> {
    const header = this.pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) === 'true') await header.click();
  }

  async unfold(): Promise<void> {
    const header = this.pane.locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
  }

  /** The words that an empty view shows. */
  welcome(): Locator {
    return this.pane.locator('.welcome-view');
  }
}
