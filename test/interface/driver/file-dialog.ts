/** The dialog that asks where a file goes: the workbench's own, in a list. */
import { waitFor } from './wait.js';
import type { Workbench } from './workbench.js';

/** Takes the name that the dialog offers; resolves to what was written into the file of that name. */
export async function saveAs(workbench: Workbench, name: string): Promise<string> {
  const input = workbench.page.locator('.quick-input-widget:visible input').first();
  // The dialog takes no answer before it has listed its folder and written the whole name into the field.
  await waitFor('the name in the field', async () => (await input.inputValue()).endsWith(name));
  return waitFor(`the file ${name}`, async () => {
    await workbench.press('Enter');
    await new Promise((resolve) => setTimeout(resolve, 300));
    return workbench.read(name);
  });
}
