/** Capability 9: what several articles tell of the same incident. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { THEMES } from '../driver/themes.js';
import { axeViolations, policyBreaches, shownPage } from '../driver/page.js';
import { waitFor } from '../driver/wait.js';

/** The tabs of the pages that the steps below open, and the names of the pages. */
const PAGES = [
  [/^Shelling in Ariha/, 'claims'],
  ['Map and Timeline', 'map'],
  [/^Words/, 'framing'],
] as const;

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
    const heights = await page.locator('table.claims tbody tr').evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    assert.ok(Math.max(...heights) <= 240, `no row is as high as the window: ${heights.join(', ')}`);
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

  for (const [name, theme, className] of THEMES) {
    it(`shows pages without a fault that axe finds in the theme "${theme}"`, async () => {
      await workbench().chooseTheme(theme);
      await workbench().page.locator(`.monaco-workbench.${className}`).waitFor();
      for (const [tab, page] of PAGES) {
        await workbench().openTab(tab);
        const frame = await shownPage(workbench().page, page);
        await frame
          .locator(`body.${className === 'vs' ? 'vscode-light' : className === 'vs-dark' ? 'vscode-dark' : 'vscode-high-contrast'}`)
          .waitFor();
        assert.deepEqual(await axeViolations(frame), [], page);
        await workbench().screenshot(`${page}-${name}`);
      }
    });
  }

  it('can be read where everything is twice as large: nothing but tables and maps is wider than the page', async () => {
    const { page } = workbench();
    await workbench().press('Control+B'); // the side bar would leave too little room
    await page.setViewportSize({ width: 700, height: 450 });
    for (const [tab, name] of PAGES) {
      await workbench().openTab(tab);
      const frame = await shownPage(page, name);
      const [wanted, given] = await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wanted <= given + 1, `${name}: ${String(wanted)} in ${String(given)}`);
      assert.deepEqual(await axeViolations(frame), [], name);
      await workbench().screenshot(`${name}-twice-as-large`);
    }
    await page.setViewportSize({ width: 1400, height: 900 });
    await workbench().press('Control+B');
    await workbench().chooseTheme('Dark Modern');
  });

  it('keeps still where a person asks for that', async () => {
    await workbench().page.emulateMedia({ reducedMotion: 'reduce' });
    for (const [tab, name] of PAGES) {
      await workbench().openTab(tab);
      const frame = await shownPage(workbench().page, name);
      const moving = await frame.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) => {
            const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
            return animationName !== 'none' || (transitionProperty !== 'none' && !/^0s(?:, 0s)*$/.test(transitionDuration));
          }).length,
      );
      assert.equal(moving, 0, name);
    }
    await workbench().page.emulateMedia({ reducedMotion: 'no-preference' });
  });

  it('searches all articles', async () => {
    await workbench().command('Dateline: Search the Corpus');
    await workbench().page.locator('.quick-input-title', { hasText: 'Search all articles' }).waitFor();
    await workbench().choose('army');
    const tree = workbench().tree('Search Results');
    await (await tree.find(/army/)).click();
    await waitFor('the words', () => workbench().isInView('army'));
    await workbench().screenshot('search');
  });

  it('breaks no content policy', () => assert.deepEqual(breaches, []));

  it('folds what makes a row long, and unfolds it by keys', async () => {
    await workbench().command('Dateline: Show Claims');
    await workbench().pick(/in Marib/); // whose articles tell of it in many words
    const page = await shownPage(workbench().page, 'claims');
    const more = page.locator('button.more').first();
    await more.focus();
    await more.press('Enter');
    assert.equal(await more.getAttribute('aria-expanded'), 'true');
    await workbench().screenshot('claims-opened');
    await more.press('Enter');
    assert.equal(await more.getAttribute('aria-expanded'), 'false');
  });
});
