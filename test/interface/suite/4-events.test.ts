/** Capability 4: the Events and Entities views. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { nameFile } from '../driver/file-dialog.js';
import { waitFor } from '../driver/wait.js';

const MARIB = 'marib-camp-agency.article.dateline.yaml';

describeInWorkbench('reading the events', {}, (workbench) => {
  const events = () => workbench().tree('Events');
  const entities = () => workbench().tree('Entities');

  it('says what to do where no article is open', async () => {
    await workbench().openViews('Dateline');
    await events().welcome().filter({ hasText: 'Open the Examples' }).waitFor();
    await entities().welcome().filter({ hasText: 'are listed here as soon as one is open' }).waitFor();
    await workbench().screenshot('views-empty');
  });

  it('opens a text and makes it an article, from there', async () => {
    workbench().write('plain.txt', 'GENEVA, May 3 (Agency) - Rebels seized Aleppo on Monday, the army said.\n');
    await events().welcome().locator('.monaco-button', { hasText: 'Open a Text to Annotate' }).click();
    await nameFile(workbench(), 'Which text shall be annotated?', 'plain.txt');
    await workbench().paint('Aleppo');
    await events().find(/seized/);
  });

  it('shows the events of the active article, by type', async () => {
    await workbench().openFile('ariha-market-agency.article');
    await workbench().paint('Hayat Tahrir al-Sham');
    await events()
      .row(/assault/i)
      .waitFor();
    const rows = await events().texts();
    assert.ok(rows.length >= 4, rows.join('\n'));
    await workbench().screenshot('views-events');
  });

  it('shows the entities with their number of mentions', async () => {
    const row = await entities().find(/Ariha/);
    assert.match(await row.innerText(), /\d×/);
  });

  for (const [grouping, group] of [
    ['by actor', /Hayat Tahrir al-Sham|military|fighters/],
    ['by place', /Ariha|Jurin/],
    ['by time', /2024-05-14/],
    ['by source', /Idlib Rescue Service|Hadi Marwan|outlet/i],
    ['by deed', /Told once/],
    ['by type', /assault/i],
  ] as const) {
    it(`groups ${grouping}`, async () => {
      await workbench().command('Dateline: Group Events By');
      await workbench().pick(grouping);
      await waitFor(`a group ${grouping}`, async () => {
        const rows = workbench().page.locator('.pane', { hasText: 'Events' }).locator('.monaco-list-row[aria-level="1"]');
        return (await rows.allInnerTexts()).some((row) => group.test(row));
      });
      await workbench().screenshot(`views-events-${grouping.replace(' ', '-')}`);
    });
  }

  it('reveals the words of a row', async () => {
    await workbench().press('Control+End');
    await (await entities().find(/^Jurin/)).click();
    await waitFor(
      'a selection',
      async () =>
        (await workbench()
          .page.locator('.statusbar-item', { hasText: /selected/ })
          .count()) > 0,
    );
  });

  it('follows the active article', async () => {
    await workbench().openFile('marib-camp-agency.article');
    await entities().find(/Sirwah/);
  });

  it('confirms and changes an event from its row', async () => {
    await events().act(/killed → soldiers/, 'Confirm');
    await waitFor('the sidecar', () => /events:[^]*decision: confirmed/.test(workbench().read(MARIB) ?? ''));
    await events().act(/killed → soldiers/, 'Change');
    await workbench().choose('denied');
    await waitFor('the change', () => /events:[^]*status: denied[^]*decision: changed/.test(workbench().read(MARIB) ?? ''));
    await workbench().press('Alt+U');
    await events().find(/killed → soldiers\s*✓/); // as it was confirmed, and drawn so
  });

  it('rejects an event from its row', async () => {
    const before = await events().texts();
    const row = await events().find(/hit|captured/);
    const label = (await row.innerText()).split('\n')[0]!;
    await events().act(label, 'Reject');
    await waitFor('fewer rows', async () => (await events().texts()).join() !== before.join());
    await waitFor('the sidecar', () => workbench().read(MARIB)?.includes('decision: rejected'));
  });
});
