/** The workbench: filters, progress, places on a map, a scheme, all the others of a folder, the walkthrough. Each leaves a screenshot. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { axeViolations } from '../driver/page.js';
import { describeInWorkbench } from '../driver/describe.js';
import { THEMES } from '../driver/themes.js';
import { openStage } from '../driver/stage.js';
import { waitFor } from '../driver/wait.js';

const LOCAL = 'ariha-market-local.article';
describeInWorkbench('the workbench', {}, (workbench) => {
  const picker = () => workbench().page.locator('.quick-input-widget:visible');
  const events = () => workbench().tree('Events');
  const sidecar = (name: string) => workbench().read(`${name}.dateline.yaml`) ?? '';

  before(async () => {
    await workbench().openFile(LOCAL);
    await workbench().paint('Abdulrahman Qattan');
    await workbench().openViews('Dateline');
    await events()
      .row(/assault/i)
      .waitFor();
  });

  it('filters events by what is chosen and typed, says so, and shows all again', async () => {
    const all = await events().count();
    await events().titleAction('Filter Events');
    await picker().locator('input.quick-input-filter, .quick-input-filter input, input[type="text"]').first().fill('Jurin');
    await picker().locator('.monaco-list-row', { hasText: 'Jurin' }).first().waitFor();
    await workbench().screenshot('filter-events');
    await workbench().press('Enter');
    await workbench().page.locator('.pane', { hasText: 'Filtered: “Jurin”' }).first().waitFor();
    await waitFor('fewer rows', async () => (await events().count()) < all);
    await workbench().screenshot('filtered-events');
    await events().titleAction('Clear Filter of Events');
    await waitFor('all rows', async () => (await events().count()) === all);
  });

  it('says where no event matches, with a way to show all again', async () => {
    const all = await events().count();
    await events().titleAction('Filter Events');
    await picker().locator('input.quick-input-filter, .quick-input-filter input, input[type="text"]').first().fill('zzzz');
    await picker().locator('.monaco-list-row', { hasText: 'zzzz' }).first().waitFor();
    await workbench().press('Enter');
    await events().welcome().filter({ hasText: 'No event matches the filter.' }).waitFor();
    await workbench().screenshot('filtered-events-none');
    await events().welcome().locator('.monaco-button', { hasText: 'Clear the Filter' }).click();
    await waitFor('all rows', async () => (await events().count()) === all);
  });

  it('confirms an event by the tick in front of it', async () => {
    const row = await events().find(/shelled/);
    await row.locator('.monaco-custom-toggle, .custom-view-tree-node-item-checkbox').first().click();
    await waitFor('the decision', () => sidecar(LOCAL).includes('decision: confirmed'));
    await workbench().press('Escape');
  });

  it('shows a place on a map, and takes coordinates', async () => {
    // one word, which no line's end divides
    const hover = await workbench().hover('Atmeh');
    await hover.locator('img[src^="data:image/svg+xml"]').first().waitFor();
    await workbench().screenshot('hover-place');
    await workbench().clickWords('Atmeh');
    await workbench().press('Alt+D', 'i');
    await workbench().pick('Type coordinates');
    await workbench().page.locator('.quick-input-title', { hasText: 'Coordinates of' }).waitFor();
    await workbench().answer('35.76, 36.77');
    await waitFor('the place', () => sidecar(LOCAL).includes('lon: 36.77'));
    // Typed into the list they count, too.
    await workbench().clickWords('Atmeh');
    await workbench().press('Alt+D', 'i');
    await workbench().choose('35.5000° N, 36.5000° E');
    await waitFor('the other place', () => sidecar(LOCAL).includes('lon: 36.5,'));
  });

  it('opens the annotations file at what the cursor is on', async () => {
    const { page } = workbench();
    await workbench().clickWords('Atmeh');
    await workbench().press('Alt+D', 'o');
    await page.locator('.tab.active', { hasText: `${LOCAL}.dateline` }).waitFor();
    // The place was given to what is called so.
    const line = sidecar(LOCAL)
      .split('\n')
      .findIndex((text) => /- id: "?atmeh/.test(text));
    assert.ok(line > 0, sidecar(LOCAL));
    await page.locator('.statusbar-item', { hasText: `Ln ${line + 1},` }).waitFor();
    await workbench().screenshot('annotations-at-the-cursor');
    await workbench().command('View: Close Editor');
    await page.locator('.tab.active', { hasText: LOCAL }).waitFor();
  });

  it('teaches words that are only selected', async () => {
    await workbench().selectWords('vegetable market');
    await workbench().press('Alt+D', 'y');
    await workbench().page.locator('.quick-input-title', { hasText: 'What is “vegetable market”?' }).waitFor();
    await workbench().choose('facility');
    await waitFor('the lexicon', () => /vegetable market[^]*facility/.test(workbench().read('dateline.lexicon.yaml') ?? ''));
    await workbench().paint('vegetable market');
    await workbench().screenshot('taught-selection');
  });

  it('decides on all that is alike in the folder, and takes it back as a whole', async () => {
    const deciding = () =>
      readdirSync(workbench().file('.')).filter((name) => /quote: "?Ariha"?$/m.test(name.endsWith('.yaml') ? workbench().read(name)! : '')).length;
    const before = deciding();
    // In the caption it is a place; in the headline it may be read as an actor.
    await workbench().clickWords('Bab al-Hawa');
    await workbench().press('Control+Home'); // its occurrences are counted from the top of what is in view
    await workbench().clickWords('Ariha', 2);
    await workbench().press('Alt+D', 'Shift+L');
    await workbench().pick(/^Confirm “Ariha”/);
    await picker().locator('.monaco-list-row', { hasText: 'Ariha' }).nth(2).waitFor();
    await workbench().screenshot('others-in-folder');
    await workbench().press('Enter');
    await waitFor('decisions in other articles', () => deciding() > before + 1);
    await workbench().clickWords('Bab al-Hawa');
    await workbench().press('Alt+U');
    await waitFor('the articles as they were', () => deciding() === before);
  });

  it('uses the workspace’s scheme in lists and hovers, and tells what strays from it', async () => {
    await workbench().command('Dateline: Choose a Scheme');
    await workbench().pick('News');
    await workbench().page.locator('.tab.active', { hasText: 'dateline.scheme.yaml' }).waitFor();
    await workbench().screenshot('scheme-file');
    await workbench().openFile(LOCAL);
    // The views follow the article when its keys count.
    await events()
      .row(/assault/i)
      .waitFor();
    await workbench().clickWords('militants');
    await workbench().press('Alt+D', 'c');
    await picker().locator('.monaco-list-row', { hasText: 'Those who fight and are not a state' }).waitFor();
    await workbench().screenshot('scheme-types');
    await workbench().press('Escape');
    const hover = await workbench().hover('militants');
    await hover.getByText('Those who fight').waitFor();
    await workbench().screenshot('scheme-hover');
  });

  it('paints the scheme’s colours, in a shade for dark pages and one for light ones', async () => {
    const line = async () => (await workbench().paint('shelled')).map((paint) => paint.line).join();
    await workbench().press('Escape');
    await waitFor('the shade for dark pages', async () => (await line()).includes('rgb(255, 143, 107)'));
    await workbench().chooseTheme('Light Modern');
    await waitFor('the shade for light pages', async () => (await line()).includes('rgb(179, 38, 30)'));
    await workbench().screenshot('scheme-colors-light');
    await workbench().chooseTheme('Dark Modern');
  });

  it('shows how far the articles are', async () => {
    await workbench()
      .command('Dateline: Focus on Progress View')
      .catch(() => workbench().command('Progress: Focus'));
    await workbench().tree('Progress').row('In progress').waitFor();
    await workbench().screenshot('progress');
  });

  it('leads through the first five minutes', async () => {
    await workbench().command('Welcome: Open Walkthrough');
    await workbench().pick('Annotate an Article');
    await workbench().page.locator('.getting-started-step', { hasText: 'Open the examples' }).first().waitFor();
    await workbench().screenshot('walkthrough');
  });

  for (const [name, theme, className] of THEMES) {
    it(`can be worked in with the theme "${theme}"`, async () => {
      await workbench().openFile(LOCAL);
      await workbench().chooseTheme(theme);
      await workbench().page.locator(`.monaco-workbench.${className}`).waitFor();
      await workbench().openViews('Dateline');
      await workbench().clickWords('Abdulrahman Qattan');
      await workbench().press('Alt+D', 'r');
      await workbench().page.locator('.statusbar-item', { hasText: 'Review: ' }).first().waitFor();
      await workbench().hover('Jabal al-Zawiya');
      await workbench().screenshot(`workbench-${name}`);
      await workbench().press('Escape', 'Escape');
    });
  }
});

describe('the report as a page', () => {
  it('has nothing that axe objects to', async () => {
    const files = readdirSync('examples').filter((name) => name.endsWith('.article'));
    const html = execFileSync(process.execPath, ['dist/cli.js', 'report', ...files.map((name) => `examples/${name}`), '--format', 'html'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    const { browser } = await openStage();
    const page = await browser.newPage();
    try {
      await page.setContent(html);
      assert.deepEqual(await axeViolations(page.mainFrame()), []);
    } finally {
      await page.close();
    }
  });
});
