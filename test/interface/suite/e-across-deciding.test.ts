/** Capability 9, with a hand in it: deciding across articles, choosing on the pictures, taking them elsewhere, coming back. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { storedState } from '../driver/browser-storage.js';
import { saveAs } from '../driver/file-dialog.js';
import { shownPage } from '../driver/page.js';
import { waitFor } from '../driver/wait.js';

const PROJECT = 'dateline.project.yaml';

describeInWorkbench('deciding across articles', {}, (workbench) => {
  const rows = (text: string | RegExp) => workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: text });
  const row = (text: string | RegExp) => rows(text).first();
  const title = (text: string | RegExp) => workbench().page.locator('.quick-input-title', { hasText: text }).waitFor();
  const incidents = () => workbench().tree('Incidents');
  const written = (what: RegExp) => waitFor(`${String(what)} in the decisions`, () => what.test(workbench().read(PROJECT) ?? ''));

  before(async () => {
    await workbench().openFile('marib-camp-state.article');
    await workbench().command('Dateline: Show Incidents');
    await incidents().find(/Ariha/);
  });
  afterEach(() => workbench().press('Escape', 'Escape', 'Escape')); // what a failed test has left open

  it('names an incident', async () => {
    await workbench().command('Dateline: Name Incident');
    await workbench().pick(/Ariha/);
    await title('What is it called?');
    await workbench().answer('The market of Ariha');
    await written(/name: "The market of Ariha"/);
    await incidents().find('The market of Ariha');
  });

  it('joins two incidents', async () => {
    const before = await incidents().count();
    await workbench().command('Dateline: Join Incidents');
    const several = rows(/[2-9] articles/).filter({ hasNotText: /Ariha|Missile attack in Marib/ });
    const [gone = ''] = (await several.first().locator('.label-name').first().innerText()).split('\n');
    await workbench().choose(gone);
    await title('Which incident is the same?');
    await workbench().pick(/Missile attack in Marib/); // told by several, so that there is one such incident less
    // The one that was named before, and the two that are one.
    await waitFor(
      'both decisions',
      () =>
        (workbench()
          .read(PROJECT)
          ?.match(/^ {2}- id:/gm)?.length ?? 0) >= 2,
    );
    await waitFor('one incident less', async () => (await incidents().count()) === before - 1);
    await incidents().find(/Missile attack in Marib/);
    assert.equal(await incidents().row(gone).count(), 0);
  });

  it('separates a report from its incident', async () => {
    await workbench().command('Dateline: Separate Report From Incident');
    await workbench().choose('The market of Ariha');
    await title('Which of these tell of something else?');
    await row(/./).click();
    await workbench().press('Enter');
    await written(/separate:/);
    await workbench().answerNotification(/separate from “The market of Ariha” now/, 'Undo');
    await waitFor('the report joined again', () => !(workbench().read(PROJECT) ?? '').includes('separate:'));
  });

  it('separates a row of the claims by key, and stays on the next one', async () => {
    await workbench().command('Dateline: Show Claims');
    await workbench().choose('The market of Ariha');
    const page = await shownPage(workbench().page, 'claims');
    const separate = page.locator('button.quiet');
    await separate.first().waitFor();
    const [before, next] = [await separate.count(), await separate.nth(1).getAttribute('aria-label')];
    await separate.first().focus();
    await workbench().press('Enter');
    await written(/separate:/);
    await waitFor('a row less', async () => (await separate.count()) < before);
    const focused = await waitFor('the focus on a row', () => page.locator(':focus').evaluate((one) => one.getAttribute('aria-label') ?? undefined));
    assert.equal(focused, next);
    await workbench().answerNotification(/separate from “The market of Ariha” now/, 'Undo');
    await waitFor('the row again', async () => (await separate.count()) === before);
  });

  it('settles a value with a reason, which stands beside the claims', async () => {
    await workbench().command('Dateline: Settle a Value');
    await workbench().choose('The market of Ariha');
    await title('Which figure?');
    await workbench().choose('killed');
    await title('Which value holds for “killed”?');
    await row(/./).click();
    await title(/^Why/);
    await workbench().answer('the list of names of the council');
    await written(/reason: "the list of names of the council"/);
    await workbench().command('Dateline: Show Claims');
    await workbench().choose('The market of Ariha');
    const page = await shownPage(workbench().page, 'claims');
    await page.locator('main', { hasText: 'the list of names of the council' }).waitFor();
    await workbench().screenshot('claims-settled');
    // Two pages on one incident are told apart by their tabs.
    await page.locator('button', { hasText: 'Map and Timeline' }).click();
    await workbench().page.locator('.tab.active', { hasText: 'Map: The market of Ariha' }).waitFor();
    await workbench().command('View: Close Editor'); // the next test's map begins with what all articles tell
  });

  it('names an actor in all articles', async () => {
    await workbench().command('Dateline: Name an Actor or Place Across Articles');
    await workbench().choose('Ariha');
    await title('What is it called?');
    await workbench().answer('Ariha (Idlib)');
    await written(/name: "Ariha \(Idlib\)"/);
  });

  it('writes a report that holds the map, and the claims as a table', async () => {
    await workbench().command('Dateline: Report');
    await workbench().choose('All incidents');
    await title('As which format?');
    await workbench().choose('HTML');
    const html = await saveAs(workbench(), 'dateline-report.html');
    assert.match(html, /<svg class="map"/);
    assert.match(html, /The market of Ariha/);
    await workbench().command('Dateline: Export Claims');
    await workbench().choose('The market of Ariha');
    await title('As which format?');
    await workbench().choose('CSV');
    const csv = await saveAs(workbench(), 'dateline-claims-the-market-of-ariha.csv');
    assert.match(csv.split('\r\n')[0]!, /outlet/);
    assert.match(csv, /Meridian/);
  });

  it('finds events by a pattern, and keeps them as a table', async () => {
    await workbench().command('Dateline: Search the Corpus');
    await title('Search all articles');
    await workbench().choose('ASSAULT in Ariha between 2024-05-01 and 2024-06-30');
    const results = workbench().tree('Search Results');
    await results.find(/Shelling|shell|struck|kill/i);
    assert.ok((await results.texts()).every((text) => !/marib/i.test(text)));
    await workbench().command('Dateline: Export Search Results as CSV');
    assert.match(await saveAs(workbench(), 'dateline-search.csv'), /ariha-market-agency/);
  });

  it('chooses days with the brush and a place on the map, and saves what is shown', async () => {
    await workbench().command('Dateline: Show Map and Timeline');
    const page = await shownPage(workbench().page, 'map');
    const rows = page.locator('table.events tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    const line = (await page.locator('svg.timeline').boundingBox())!;
    const { mouse } = workbench().page;
    // The days of Ariha, at the beginning of the line.
    await mouse.move(line.x + 2, line.y + 30);
    await mouse.down();
    await mouse.move(line.x + line.width * 0.2, line.y + 30, { steps: 5 });
    await mouse.up();
    const brushed = await waitFor('fewer rows', async () => {
      const count = await rows.count();
      return count > 0 && count < all ? count : undefined;
    });
    const canvas = page.locator('canvas.map');
    const box = (await canvas.boundingBox())!;
    const mark = await waitFor('a red mark', () =>
      canvas.evaluate((one) => {
        const { width, height, clientWidth } = one as HTMLCanvasElement;
        const { data } = (one as HTMLCanvasElement).getContext('2d')!.getImageData(0, 0, width, height);
        const around = [0, -3, 3, -3 * width, 3 * width];
        // Red all around it: a solid mark; rings and dashes are areas.
        for (let at = 4 * width; at < (height - 4) * width; at++)
          if (around.every((by) => data[(at + by) * 4]! - data[(at + by) * 4 + 1]! > 100 && data[(at + by) * 4]! - data[(at + by) * 4 + 2]! > 100))
            return { x: ((at % width) * clientWidth) / width, y: (Math.floor(at / width) * clientWidth) / width };
        return undefined;
      }),
    );
    await mouse.move(box.x + mark.x, box.y + mark.y, { steps: 3 });
    await waitFor('the mark under the mouse', () => canvas.evaluate((one) => one.classList.contains('pointing')));
    await workbench().screenshot('map-brushed');
    await mouse.click(box.x + mark.x, box.y + mark.y);
    await waitFor('the rows of the place', async () => (await rows.count()) <= brushed);
    for (const [format, begins] of [
      ['SVG', '<svg'],
      ['GeoJSON', '{\n "type": "FeatureCollection"'],
      ['CSV', 'event,'],
      ['PNG', '\uFFFDPNG'],
    ] as const) {
      await workbench().command('Dateline: Show Map and Timeline');
      const shown = await shownPage(workbench().page, 'map');
      await shown.locator('button', { hasText: format === 'SVG' ? /SVG/ : new RegExp(`\\b${format}\\b`) }).click();
      const text = await saveAs(workbench(), `dateline-map.${format.toLowerCase()}`);
      assert.ok(text.startsWith(begins), `${format}: ${text.slice(0, 40)}`);
    }
  });

  it('takes the words used elsewhere', async () => {
    await workbench().command('Dateline: Show Words Used');
    await workbench().pick('Verbs of control and violence');
    const page = await shownPage(workbench().page, 'framing');
    await page.locator('button', { hasText: /CSV/ }).click();
    assert.match(await saveAs(workbench(), 'dateline-words.csv'), /own|attributed|quoted/);
  });

  it('comes back with the window, as it was filtered', async () => {
    await workbench().command('Dateline: Show Map and Timeline');
    const before = await shownPage(workbench().page, 'map');
    const count = await before.locator('table.events tbody tr').count();
    // What a window shows is kept every few seconds: which of its tabs is in front may be older than the reload.
    await waitFor('the map kept', async () => (await storedState(workbench().page)).includes('Map and Timeline'));
    await workbench().reload();
    await workbench().openTab('Map and Timeline');
    const page = await shownPage(workbench().page, 'map');
    await page.locator('table.events tbody tr').first().waitFor();
    assert.equal(await page.locator('table.events tbody tr').count(), count);
  });
});
