/** Capability 1: what is an article, and how a text becomes one. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { appears, waitFor } from '../driver/wait.js';

describeInWorkbench('opening an article', {}, (workbench) => {
  it('knows the language and colours its parts', async () => {
    const { page } = workbench();
    await workbench().openFile('ariha-market-agency.article');
    await page.locator('.statusbar-item', { hasText: 'News Article' }).waitFor();
    const colors = async (text: RegExp) =>
      page
        .locator('.view-line span[class^="mtk"]', { hasText: text })
        .first()
        .evaluate((span) => getComputedStyle(span).color);
    // Lines are coloured one after the other.
    for (const part of [/^Advertisement$/, /^BEIRUT$/])
      await waitFor(`a colour of its own for ${String(part)}`, async () => (await colors(part)) !== (await colors(/independently/)));
  });

  it('takes a text file in a folder named articles as it is', async () => {
    await workbench().openFile('articles/marib-camp-local.txt');
    await workbench().paint('Sirwah');
  });

  let texts = 0; // a second try takes a text that nobody has chosen yet
  it('leaves another text alone until it is asked', async () => {
    const name = `notes-${++texts}.txt`;
    workbench().write(name, 'GENEVA, May 3 (Agency) - Rebels seized Aleppo on Monday, the army said.\n');
    await workbench().openFile(name);
    await workbench().words('Aleppo');
    await workbench().openFile('marib-camp-monitor.article'); // once a later one is read, the first would have been
    await workbench().paint('Marib', 1);
    const annotate = workbench().page.locator('.editor-group-container.active .editor-actions .action-label[aria-label^="Annotate This Article"]');
    await waitFor('the button that makes a text an article', async () => {
      await workbench().openTab('marib-camp-monitor.article');
      await workbench().openTab(name);
      return appears(annotate, 3000);
    });
    assert.deepEqual(await workbench().paintNow('Aleppo'), []);
    await annotate.click();
    await workbench().paint('Aleppo');
  });

  it('takes a Markdown file with a sidecar for an article', async () => {
    workbench().write('report.md', '# Clashes\n\nGENEVA, May 3 (Agency) - Rebels seized Aleppo on Monday, the army said.\n');
    workbench().write('report.md.dateline.yaml', 'dateline: 1\n');
    await workbench().openFile('report.md');
    await workbench().paint('Aleppo');
  });

  it('takes details of the article into the sidecar', async () => {
    await workbench().openFile('marib-camp-state.article');
    await workbench().paint('Sirwah');
    await workbench().command('Dateline: Edit Article Details');
    await workbench().pick('Published');
    await workbench().answer('2024-09-04');
    await waitFor('the sidecar', () => workbench().read('marib-camp-state.article.dateline.yaml')?.includes('published: "2024-09-04"'));
    await workbench().press('Escape');
  });

  it('asks for nothing outside this machine', () => assert.deepEqual(workbench().outside, []));
});
