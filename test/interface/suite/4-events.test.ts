/** Capability 4: the Events and Entities views. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

describeInWorkbench('reading the events', { settings: { 'editor.wordWrap': 'on' } }, (workbench) => {
  const events = () => workbench().tree('Events');
  const entities = () => workbench().tree('Entities');

  it('says what to do where no article is open', async () => {
    await workbench().openViews('Dateline');
    await events().welcome().filter({ hasText: 'Annotate This Article' }).waitFor();
    await workbench().screenshot('views-empty');
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

  it('groups by who says so', async () => {
    await workbench().command('Dateline: Group Events By');
    await workbench().pick('by source');
    await waitFor('groups by source', async () => (await events().texts()).some((row) => /Idlib Rescue Service|Hadi Marwan|outlet/i.test(row)));
    await workbench().screenshot('views-events-by-source');
  });

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

  it('rejects an event from its row', async () => {
    const before = await events().texts();
    const row = await events().find(/killed|hit|strike/);
    const label = (await row.innerText()).split('\n')[0]!;
    await events().act(label, 'Reject');
    await waitFor('fewer rows', async () => (await events().texts()).join() !== before.join());
    await waitFor('the sidecar', () => workbench().read('marib-camp-agency.article.dateline.yaml')?.includes('decision: rejected'));
  });
});
