/** What a window shows, in words: for a failure that nobody saw. */
import type { Page } from 'playwright-core';

/** What there is to say of each. */
const PARTS = {
  tabs: '.editor-group-container .tab',
  'active tab': '.editor-group-container.active .tab.active',
  'actions of the editor': '.editor-group-container.active .editor-actions .action-label',
  'open views': '.sidebar .pane-header[aria-expanded="true"]',
  rows: '.sidebar .monaco-list-row',
  list: '.quick-input-widget:visible .monaco-list-row',
  dialog: '.monaco-dialog-box',
  notifications: '.notifications-toasts .notification-list-item',
  'status bar': '.statusbar-item',
} as const;
const MOST = 20;

/** One line for each part of the window that is there. */
export async function describeShown(page: Page): Promise<string> {
  const lines: string[] = [];
  for (const [part, selector] of Object.entries(PARTS)) {
    const texts = await page
      .locator(selector)
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('aria-label') ?? element.textContent ?? ''));
    if (texts.length)
      lines.push(
        `${part}: ${texts
          .slice(0, MOST)
          .map((text) => text.replace(/\s+/g, ' ').trim())
          .join(' | ')}`,
      );
  }
  return lines.join('\n');
}
