/** Capability 9: what several articles tell of the same incident. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { axeViolations, policyBreaches, shownPage } from '../driver/page.js';
import { waitFor } from '../driver/wait.js';

describeInWorkbench('comparing articles', {}, (workbench) => {
  let breaches: readonly string[] = [];

  it('lists incidents with those who tell them, and jumps to the words', async () => {
    breaches = policyBreaches(workbench().page);
    await workbench().command('Dateline: Show Incidents');
    const tree = workbench().tree('Incidents');
    const row = await tree.find(/Ariha/);
    assert.match(await row.innerText(), /articles?, \d+ reports/);
    await tree.expand(/Ariha/);
    await workbench().screenshot('incidents');
    await (await tree.find(/Meridian News Agency/)).click();
    await workbench().page.locator('.tab.active', { hasText: 'ariha-market-agency' }).waitFor();
  });

  it('puts claims side by side, marks what differs, and leads from a cell to its words', async () => {
    await workbench().command('Dateline: Show Claims');
    await workbench().pick(/Ariha/);
    const page = await shownPage(workbench().page);
    await page.locator('table.claims tbody tr').first().waitFor();
    assert.ok((await page.locator('table.claims tbody tr').count()) >= 3);
    assert.ok((await page.locator('.differs').count()) > 0);
    await workbench().screenshot('claims');
    assert.deepEqual(await axeViolations(page), []);
    const words = page.locator('td button.words', { hasText: /civilians/ }).first();
    const text = await words.innerText();
    await words.click();
    await waitFor('the words', () => workbench().isInView(text));
  });

  it('breaks no content policy', () => assert.deepEqual(breaches, []));
});
