/** The dialog that asks for a file: the workbench's own, in a list. */
import type { Locator } from 'playwright-core';
import { vanishes, waitFor } from './wait.js';
import type { Workbench } from './workbench.js';

/** In that many milliseconds a dialog that has taken an answer is gone. */
const CLOSED = 1500;

/** Answers the dialog of that title with the file `name` of the workspace. */
export async function nameFile(workbench: Workbench, title: string, name: string): Promise<void> {
  const wanted = workbench.file(name);
  // The dialog writes its folder into the field once it has listed it: what was typed before is gone.
  await answerDialog(workbench, title, async (field) => {
    const value = await field.inputValue();
    if (value !== '' && value !== wanted) await field.fill(wanted);
    return value === wanted;
  });
}

/** Takes the folder that the dialog of that title offers. */
export async function takeFolder(workbench: Workbench, title: string): Promise<void> {
  await answerDialog(workbench, title, async (field) => (await field.inputValue()) !== '');
}

/** Takes the name that the dialog, of that title where it has one, offers; resolves to what was written into the file of that name. */
export async function saveAs(workbench: Workbench, name: string, title?: string): Promise<string> {
  await answerDialog(workbench, title, async (field) => (await field.inputValue()).endsWith(name));
  return waitFor(`the file ${name}`, () => workbench.read(name));
}

/** Presses Enter where the field is right, until the dialog is gone: it takes no answer while it looks a path up. */
async function answerDialog({ page }: Workbench, title: string | undefined, isRight: (field: Locator) => Promise<boolean>): Promise<void> {
  const any = page.locator('.quick-input-widget:visible');
  const dialog = title ? any.filter({ has: page.locator('.quick-input-title', { hasText: title }) }) : any;
  const field = dialog.locator('input').first();
  await field.waitFor();
  await waitFor(`an answer to ${title ?? 'the dialog'}`, async () => {
    if (!(await isRight(field))) return false;
    await field.press('Enter');
    if (!(await vanishes(dialog, CLOSED))) return false;
    if (await any.filter({ hasText: 'already exists' }).isVisible()) await page.keyboard.press('Enter'); // a second try writes it again
    return true;
  });
}
