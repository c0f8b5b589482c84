/** The list or box at the top of the workbench: the palette, and the questions that commands ask. */
import type { Locator, Page } from 'playwright-core';
import { appears, waitFor } from './wait.js';

/** In that many milliseconds a list shows what it will for what was typed. */
const LISTED = 2000;
/** In that many milliseconds a question opens. */
const ASKED = 3000;
/** In that many milliseconds a row takes a click, and a field what is typed. */
const TAKEN = 2000;

export class Picker {
  constructor(private readonly page: Page) {}

  /** Runs a command of the palette by its full title. */
  async command(title: string): Promise<void> {
    const row = this.row(title);
    // The palette lists what can be run when it opens; an extension hears a moment later which editor is active.
    await waitFor(`the command ${title}`, async () => {
      await this.page.keyboard.press('F1');
      // A page that gets the focus back late closes the palette, listed or not.
      if ((await this.hasTyped(`>${title}`)) && (await appears(row, LISTED)) && (await this.hasTaken(row))) return true;
      await this.page.keyboard.press('Escape'); // one that stays open lists nothing new
      return false;
    });
  }

  /** Asks for a file by its full path; whether the list offered it. */
  async askForFile(file: string, title: string): Promise<boolean> {
    await this.page.keyboard.press('Control+P');
    const first = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: title });
    if ((await this.hasTyped(file)) && (await appears(first, LISTED)) && (await this.hasTaken(first))) return true;
    await this.page.keyboard.press('Escape');
    return false;
  }

  /** Chooses an entry of the open list. */
  async pick(text: string | RegExp): Promise<void> {
    await this.take(this.row(text));
  }

  /** Presses keys until they are answered with a question: they count where the workbench has heard what has the focus. */
  async ask(...keys: readonly string[]): Promise<void> {
    await waitFor(`a question after ${keys.join(', ')}`, async () => {
      for (const key of keys) await this.page.keyboard.press(key);
      return appears(this.page.locator('.quick-input-widget:visible'), ASKED);
    });
  }

  /** Answers the open question: a box without a list, which may still be on its way. */
  async answer(text: string): Promise<void> {
    await this.page.locator('.quick-input-widget:visible').waitFor();
    await this.page.locator('.quick-input-widget .quick-input-list').waitFor({ state: 'hidden' });
    await this.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Types into the open list until the first entry that is left says `text`, and takes it. */
  async choose(text: string): Promise<void> {
    const first = this.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
    await this.page.locator('.quick-input-widget:visible .quick-input-list .monaco-list-row').first().waitFor();
    // A list that is still being made forgets what was typed before.
    await waitFor(`"${text}" in the list`, async () => {
      await this.type(text);
      return appears(first, LISTED);
    });
    await this.page.keyboard.press('Enter');
  }

  /** Types into the open question. */
  async type(text: string): Promise<void> {
    await waitFor(`an open question to type "${text}" into`, () => this.hasTyped(text));
  }

  private row(text: string | RegExp): Locator {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  }

  /** Takes a row of the open list: by the key where it is the one that a key takes, else by the mouse, once the list lies still. */
  private async take(row: Locator): Promise<void> {
    await row.waitFor();
    await waitFor('the list to take the choice', () => this.hasTaken(row));
  }

  /** Whether the row was there to be taken: one that is still moving, or drawn anew, is not. */
  private async hasTaken(row: Locator): Promise<boolean> {
    try {
      const isNext = (await row.getAttribute('class', { timeout: TAKEN }))?.includes('focused') === true;
      if (isNext && (await this.hasFocus())) await this.page.keyboard.press('Enter');
      else await row.click({ timeout: TAKEN });
      return true;
    } catch {
      return false;
    }
  }

  /** Whether keys go to the open list: behind the button that opened it they would press that again. */
  private hasFocus(): Promise<boolean> {
    return this.page.evaluate(() => Boolean(document.activeElement?.closest('.quick-input-widget')));
  }

  /** Whether the open question took the text: one that closes meanwhile does not. */
  private async hasTyped(text: string): Promise<boolean> {
    const input = this.page.locator('.quick-input-widget:visible input').first();
    return input.fill(text, { timeout: TAKEN }).then(
      () => true,
      () => false,
    );
  }
}
