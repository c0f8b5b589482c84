/** A view with a tree, in the side bar. */
import type { Locator, Page } from 'playwright-core';

export class TreeView {
  private readonly pane: Locator;

  constructor(page: Page, title: string) {
    this.pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: title }) });
  }

  row(text: string | RegExp): Locator {
    return this.pane.locator('.monaco-list-row', { hasText: text }).first();
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
    const row = this.row(text);
    if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  }

  /** Clicks a row's own action, which shows while the mouse is on the row. */
  async act(text: string | RegExp, action: string): Promise<void> {
    await this.row(text).hover();
    await this.row(text).locator(`.action-label[aria-label^="${action}"]`).click();
  }

  /** An action of the view's own title bar. */
  async titleAction(action: string): Promise<void> {
    await this.pane.locator('.pane-header').hover();
    await this.pane.locator(`.pane-header .action-label[aria-label^="${action}"]`).click();
  }

  /** The words that an empty view shows. */
  welcome(): Locator {
    return this.pane.locator('.welcome-view');
  }
}
