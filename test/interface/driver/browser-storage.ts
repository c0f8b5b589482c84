/** What VS Code keeps in the browser between one window and the next. */
import type { Page } from 'playwright-core';

/** Every value of its databases of state, as text; a reload finds no more than that. */
export async function storedState(page: Page): Promise<string> {
  const values: readonly unknown[] = await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('vscode-web-state-db'));
    const contents = databases.map(
      ({ name }) =>
        new Promise<readonly unknown[]>((resolve, reject) => {
          const opening = indexedDB.open(name!);
          opening.onerror = () => reject(opening.error!);
          opening.onsuccess = () => {
            const database = opening.result;
            const reading = database.transaction('ItemTable').objectStore('ItemTable').getAll();
            reading.onerror = () => reject(reading.error!);
            reading.onsuccess = () => resolve(reading.result);
            database.close();
          };
        }),
    );
    return (await Promise.all(contents)).flat();
  });
  return values.map(String).join('\n');
}
