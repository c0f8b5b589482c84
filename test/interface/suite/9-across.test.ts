/** Capability 9: what several articles tell of the same incident. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { axeViolations, policyBreaches, shownPage } from '../driver/page.js';
import { waitFor } from '../driver/wait.js';

describeInWorkbench('comparing articles', {}, (workbench) => {
  let breaches: readonly string[] = [];

  it('lists incidents with those who tell them, and jumps to the words', async () => {
    breaches = policyBreaches(workbench().page);
    await workbench().openFile('marib-camp-state.article'); // commands are there with the extension
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
    const page = await shownPage(workbench().page, 'claims');
    await page.locator('table.claims tbody tr').first().waitFor();
    assert.ok((await page.locator('table.claims tbody tr').count()) >= 3);
    assert.ok((await page.locator('.differs').count()) > 0);
    await workbench().screenshot('claims');
    assert.deepEqual(await axeViolations(page), []);
    const words = page.locator('td button.words').first();
    const text = await words.innerText();
    await words.click();
    await waitFor('the words', () => workbench().isInView(text));
  });

  it('draws events on a map and a timeline, with the same facts as a table', async () => {
    await workbench().command('Dateline: Show Map and Timeline');
    const page = await shownPage(workbench().page, 'map');
    await page.locator('table.events tbody tr').first().waitFor();
    await page.locator('svg.timeline rect.bar').first().waitFor();
    await workbench().screenshot('map');
    assert.deepEqual(await axeViolations(page), []);
    const before = await page.locator('table.events tbody tr').count();
    await page.locator('.filters select').first().selectOption('Shelling');
    await waitFor('fewer rows', async () => (await page.locator('table.events tbody tr').count()) < before);
    await page.locator('button', { hasText: 'Clear Filters' }).click();
    await page.locator('table.events button.words').first().click();
    await workbench()
      .page.locator('.tab.active', { hasText: /article|txt/ })
      .waitFor();
  });

  it('counts the words of each outlet, and shows them in their context', async () => {
    await workbench().command('Dateline: Show Words Used');
    await workbench().pick('Verbs of control and violence');
    const page = await shownPage(workbench().page, 'framing');
    await page.locator('button.use').first().click();
    await page.locator('table.kwic button.words').first().waitFor();
    await workbench().screenshot('framing');
    assert.deepEqual(await axeViolations(page), []);
  });

  it('searches all articles', async () => {
    await workbench().command('Dateline: Search the Corpus');
    await workbench().answer('army');
    const tree = workbench().tree('Search Results');
    await (await tree.find(/army/)).click();
    await waitFor('the words', () => workbench().isInView('army'));
    await workbench().screenshot('search');
  });

  it('breaks no content policy', () => assert.deepEqual(breaches, []));
});
