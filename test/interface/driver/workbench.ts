/** The workbench as a person sees it: opens files, runs commands, points, selects, reads. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { ROOT } from '../../host/hosts.js';
import { workbenchAddress, type Server } from '../../host/server.js';
import { copyWorkspace, type Workspace } from '../../host/workspace.js';
import { Picker } from './picker.js';
import { clearPage, openStage, type BrowserOptions, type Stage } from './stage.js';
import { describeShown } from './shown.js';
import { THEMES } from './themes.js';
import { TreeView } from './tree-view.js';
import { appears, waitFor } from './wait.js';
import { findWords, isOpenTo, paintOver, type Box, type Paint } from './words.js';

const SCREENSHOTS = path.join(ROOT, 'artifacts/screenshots');
/** In that many milliseconds an editor opens. */
const OPENED = 5000;
/** In that many milliseconds views open. */
const VIEWS_OPEN = 1500;
/** In that many milliseconds a hover opens over words that lie still. */
const HOVER_SHOWN = 3000;

export interface WorkbenchOptions extends BrowserOptions {
  /** Folder of the checkout, a copy of which is opened. */
  readonly folder?: string;
  /** The user's, on top of the usual ones. */
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Opens the folder in restricted mode. */
  readonly restricted?: boolean;
  /** In a window that no other suite has worked in, also where nothing else is asked for. */
  readonly alone?: boolean;
}

export class Workbench {
  private constructor(
    private readonly stage: Stage,
    private readonly server: Server,
    private readonly workspace: Workspace,
  ) {}

  /** Opens a throw-away copy of a folder, in the page that all suites share. */
  static async open({ folder = 'examples', settings = {}, restricted = false, ...browser }: WorkbenchOptions = {}): Promise<Workbench> {
    const stage = await openStage();
    const server = restricted ? await stage.restrictedServer() : stage.server;
    const workbench = new Workbench(stage, server, copyWorkspace(path.join(ROOT, folder)));
    await clearPage(stage, server, browser);
    workbench.changeSettings(settings);
    await workbench.reload();
    return workbench;
  }

  /** The same folder in a second window while `use` runs. */
  async inAnotherWindow(use: (other: Workbench) => Promise<void>): Promise<void> {
    const page = await this.page.context().newPage();
    const other = new Workbench({ ...this.stage, page }, this.server, this.workspace);
    try {
      await other.reload();
      await use(other);
    } catch (error) {
      await other.screenshot('another-window');
      if (error instanceof Error) error.message += `\nthe other window:\n${await describeShown(page)}`;
      throw error;
    } finally {
      await page.close();
    }
  }

  /** Throws its folder away. */
  dispose(): void {
    this.workspace.dispose();
  }

  private get picker(): Picker {
    return new Picker(this.page);
  }

  get page(): Page {
    return this.stage.page;
  }

  /** Addresses outside this machine that anything has asked for. */
  get outside(): readonly string[] {
    return this.stage.outside;
  }

  /** Loads the workbench anew, as after a crash or in the morning. */
  async reload(): Promise<void> {
    await this.page.goto(workbenchAddress(this.server, this.workspace.folder));
    await this.page.locator('.monaco-workbench .part.statusbar').waitFor();
  }

  // ---- files -------------------------------------------------------------------------------------------------------------------------------

  /** Makes all files what they were when the folder was opened. */
  restoreFiles(): void {
    this.workspace.restore();
  }

  /** Full path of a file of the workspace. */
  file(name: string): string {
    return path.join(this.workspace.folder, name);
  }

  /** Content of a file of the workspace as it is on disk now; undefined where there is none. */
  read(name: string): string | undefined {
    return existsSync(this.file(name)) ? readFileSync(this.file(name), 'utf8') : undefined;
  }

  write(name: string, content: string): void {
    mkdirSync(path.dirname(this.file(name)), { recursive: true });
    writeFileSync(this.file(name), content);
  }

  /** The user's settings; those that every suite starts with are kept. */
  changeSettings(settings: Readonly<Record<string, unknown>>): void {
    this.server.changeSettings({ ...this.stage.settings, ...settings });
  }

  /** Opens a file of the workspace by its path, which the list takes at once, and waits until it is the active editor. */
  async openFile(name: string): Promise<void> {
    const title = path.basename(name);
    // A window that brings back the editors of the last time closes the list meanwhile, or takes the focus to one of them.
    await waitFor(`${title} in the active editor`, async () => {
      const tab = this.page.locator(`.editor-group-container.active .tab.active[data-resource-name="${title}"]`);
      return (await this.picker.askForFile(this.file(name), title)) && appears(tab, OPENED);
    });
    await this.page.locator('.editor-group-container.active .view-lines .view-line').first().waitFor();
  }

  /** Goes to an editor that is open already. */
  async openTab(title: string | RegExp): Promise<void> {
    await this.page.locator('.tabs-container .tab', { hasText: title }).first().click();
    await this.page.locator('.tabs-container .tab.active', { hasText: title }).first().waitFor();
  }

  // ---- commands ----------------------------------------------------------------------------------------------------------------------------

  /** Runs a command of the palette by its full title. */
  command(title: string): Promise<void> {
    return this.picker.command(title);
  }

  /** Chooses a colour theme by its name. */
  async chooseTheme(name: string): Promise<void> {
    await this.command('Preferences: Color Theme');
    await this.page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await this.picker.type(name);
    await this.pick(name);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Chooses an entry of the open list. */
  pick(text: string | RegExp): Promise<void> {
    return this.picker.pick(text);
  }

  /** Presses keys until they are answered with a question. */
  ask(...keys: readonly string[]): Promise<void> {
    return this.picker.ask(...keys);
  }

  /** Answers the open question: a box without a list. */
  answer(text: string): Promise<void> {
    return this.picker.answer(text);
  }

  /** Types into the open list until the first entry that is left says `text`, and takes it. */
  choose(text: string): Promise<void> {
    return this.picker.choose(text);
  }

  /** Clicks an entry of a menu until the menu is gone: it takes no click in its first moments. */
  async clickInMenu(entry: Locator): Promise<void> {
    await entry.waitFor();
    await waitFor('the menu to take the click', async () => {
      await entry.click({ timeout: 1000 }).catch(() => undefined); // it is gone, or still moving
      return (await entry.count()) === 0;
    });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  // ---- the editor --------------------------------------------------------------------------------------------------------------------------

  /** Where `words` are painted, once they lie still. */
  words(words: string, nth = 0): Promise<Box> {
    let before: Box | undefined;
    return waitFor(`"${words}" in the editor`, async () => {
      const [last, now] = [before, await findWords(this.page, words, nth)];
      before = now;
      return now && now.x === last?.x && now.y === last.y ? now : undefined;
    });
  }

  async isInView(words: string): Promise<boolean> {
    return (await findWords(this.page, words)) !== undefined;
  }

  /** Puts the cursor into the middle of `words`. */
  async clickWords(words: string, nth = 0): Promise<void> {
    const { x, y, width, height } = await this.words(words, nth);
    const [left, top] = [x + width / 2, y + height / 2];
    // What is told of a row of a view may lie over them.
    await waitFor(`"${words}" to lie open`, async () => {
      await this.page.mouse.move(5, 5);
      return isOpenTo(this.page, left, top);
    });
    await this.page.mouse.click(left, top);
  }

  /** Selects `words` from their first letter to their last. */
  async selectWords(words: string, nth = 0): Promise<void> {
    const { x, y, width, height } = await this.words(words, nth);
    await this.page.mouse.click(x + 1, y + height / 2);
    await this.page.keyboard.down('Shift');
    await this.page.mouse.click(x + width - 1, y + height / 2);
    await this.page.keyboard.up('Shift');
  }

  /** The decorations on `words`, once there is one. */
  paint(words: string, nth = 0): Promise<readonly Paint[]> {
    return waitFor(`decorations on "${words}"`, async () => {
      const box = await findWords(this.page, words, nth);
      const paint = box ? await paintOver(this.page, box) : [];
      return paint.length ? paint : undefined;
    });
  }

  /** The decorations on `words` at this moment, which may be none. */
  async paintNow(words: string, nth = 0): Promise<readonly Paint[]> {
    return paintOver(this.page, await this.words(words, nth));
  }

  /** The colours that are painted in the overview ruler of the active editor, as "red,green,blue". */
  async rulerColors(): Promise<ReadonlySet<string>> {
    const colors = await this.page.locator('.editor-group-container.active canvas.decorationsOverviewRuler').evaluate((canvas) => {
      const { width, height } = canvas as HTMLCanvasElement;
      const pixels = (canvas as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height).data;
      const found = new Set<string>();
      for (let i = 0; i < pixels.length; i += 4) if (pixels[i + 3]) found.add(`${pixels[i]},${pixels[i + 1]},${pixels[i + 2]}`);
      return [...found];
    });
    return new Set(colors);
  }

  /** Points at `words` and returns the hover that opens. */
  async hover(words: string, nth = 0): Promise<Locator> {
    const hover = this.page.locator('.monaco-hover:visible').last();
    return waitFor(`what is said of "${words}"`, async () => {
      const { x, y, width, height } = await this.words(words, nth);
      await this.page.mouse.move(5, 5);
      await this.page.mouse.move(x + width / 2, y + height / 2, { steps: 4 });
      return (await appears(hover, HOVER_SHOWN)) && hover;
    });
  }

  // ---- around the editor -------------------------------------------------------------------------------------------------------------------

  /** Opens the container of views with that title in the activity bar. */
  async openViews(title: string): Promise<void> {
    const item = this.page.locator('.activitybar .action-item', { has: this.page.locator(`a[aria-label^="${title}"]`) });
    const open = this.page.locator('.activitybar .action-item.checked', { has: this.page.locator(`a[aria-label^="${title}"]`) });
    if (await open.isVisible()) return;
    // An icon takes no second click so soon after one that it takes it for a double-click.
    await waitFor(`the views of ${title}`, async () => {
      // The number of open suggestions lies over the icon, and passes the click on.
      await item.click({ force: true });
      return appears(open, VIEWS_OPEN);
    });
  }

  tree(title: string): TreeView {
    return new TreeView(this.page, title);
  }

  /** Waits for a notification that contains `text` and returns it. */
  async notification(text: string | RegExp): Promise<Locator> {
    const found = this.page.locator('.notifications-toasts .notification-list-item', { hasText: text }).first();
    await found.waitFor();
    return found;
  }

  /** Presses a button of the notification that contains `text`, of which it leaves a picture. */
  async answerNotification(text: string | RegExp, button: string): Promise<void> {
    const asked = await this.notification(text);
    await this.screenshot(`offer-${button.toLowerCase().replaceAll(' ', '-')}`);
    await asked.locator('.monaco-button', { hasText: button }).click();
  }

  /** One in each theme, and back to the first. */
  async screenshotsInThemes(name: string): Promise<void> {
    for (const [suffix, theme, className] of [...THEMES, THEMES[0]]) {
      await this.chooseTheme(theme);
      await this.page.locator(`.monaco-workbench.${className}`).waitFor();
      await this.screenshot(`${name}-${suffix}`);
    }
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    // What fades in is shown as it will be.
    await this.page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), animations: 'disabled' });
  }
}
