/** One window for all suites that ask for nothing special, tidied up between them; a window of its own for every other. */
import { THEMES } from './themes.js';
import { waitFor } from './wait.js';
import { Workbench, type WorkbenchOptions } from './workbench.js';

/** Which views of ours are open in a new window. */
const VIEWS = [
  ['Events', true],
  ['Entities', true],
  ['Needs Review', false],
  ['Incidents', false],
  ['Progress', false],
] as const;

let shown: { readonly workbench: Workbench; canBeShared: boolean } | undefined;

/** A workbench with nothing open and all files of its folder as they are in the checkout. */
export async function openWindow(options: WorkbenchOptions): Promise<Workbench> {
  const canBeShared = Object.keys(options).length === 0;
  if (shown && canBeShared && shown.canBeShared) {
    shown.canBeShared = false; // until it is tidy
    shown.canBeShared = await isTidy(shown.workbench);
    if (shown.canBeShared) return shown.workbench;
  }
  closeWindow();
  shown = { workbench: await Workbench.open(options), canBeShared };
  return shown.workbench;
}

/** The next suite gets a new window: what this one shows is not known. */
export function leaveWindow(): void {
  if (shown) shown.canBeShared = false;
}

export function closeWindow(): void {
  shown?.workbench.dispose();
  shown = undefined;
}

/** Tidies up; a window that cannot be tidied, in whatever state the suite before has left it, is given up for a new one. */
function isTidy(workbench: Workbench): Promise<boolean> {
  return tidyUp(workbench).then(
    () => true,
    (error: unknown) => {
      console.log(`      a new window, for the last one could not be tidied: ${String(error)}`);
      return false;
    },
  );
}

async function tidyUp(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.press('Escape', 'Escape', 'Escape');
  const [[, theme, className]] = THEMES;
  if (!(await page.locator(`.monaco-workbench.${className}`).isVisible())) await workbench.chooseTheme(theme);
  const tabs = page.locator('.editor-group-container .tab');
  if ((await tabs.count()) > 0) await workbench.command('View: Close All Editors');
  const unsaved = page.locator('.monaco-dialog-box .monaco-button', { hasText: /Don.t Save/ });
  await waitFor('no editor', async () => {
    if (await unsaved.isVisible()) await unsaved.click();
    return (await tabs.count()) === 0;
  });
  if ((await page.locator('.notifications-toasts .notification-list-item').count()) > 0)
    await workbench.command('Notifications: Clear All Notifications');
  // The explorer looks into open folders again, and complains where they are gone.
  await workbench.openViews('Explorer');
  const unfolded = page.locator('.explorer-folders-view .monaco-list-row[aria-expanded="true"]');
  if ((await unfolded.count()) > 0) await workbench.command('Collapse Folders in Explorer');
  workbench.restoreFiles();
  await workbench.openViews('Dateline');
  // It takes half of the side bar.
  if (await workbench.tree('Search Results').isShown()) await workbench.command('Dateline: Clear Search Results');
  for (const [title, isOpen] of VIEWS) await (isOpen ? workbench.tree(title).unfold() : workbench.tree(title).fold());
  await workbench.openViews('Explorer');
  workbench.restoreFiles(); // what was still on its way into a file has arrived by now
}
