/** The second language: what a person sees whose VS Code speaks German. VS Code's own words stay English here: its pack is not part of it. */
import { describeInWorkbench } from '../driver/describe.js';
import { shownPage } from '../driver/page.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-agency.article';

describeInWorkbench('in German', { language: 'de' }, (workbench) => {
  const page = () => workbench().page;
  const sidecar = () => workbench().read(`${ARTICLE}.dateline.yaml`) ?? '';

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Hayat Tahrir al-Sham');
    await workbench().openViews('Dateline');
  });

  it('names the views', async () => {
    await workbench()
      .tree('Ereignisse')
      .row(/struck → civilians/)
      .waitFor();
    await workbench()
      .tree('Ereignisse')
      .row(/^Angriff/)
      .waitFor();
    await workbench()
      .tree('Entitäten')
      .row(/Akteure/)
      .waitFor();
    await workbench().screenshot('german-views');
  });

  it('explains a mention', async () => {
    const hover = await workbench().hover('Hayat Tahrir al-Sham');
    await waitFor('the German words', async () => /Akteur, bewaffnete Gruppe[^]*Bestätigen[^]*Ablehnen/.test(await hover.innerText()));
    await workbench().screenshot('german-hover');
    await workbench().press('Escape');
  });

  it('reviews by keys', async () => {
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().command('Dateline: Vorschläge durchsehen');
    await page().locator('.statusbar-item', { hasText: 'Durchsicht: ' }).first().waitFor();
    await workbench().press('c');
    await waitFor('the decision', () => sidecar().includes('decision: confirmed'));
    await workbench().screenshot('german-review');
    await workbench().press('Escape');
  });

  it('asks in lists', async () => {
    await workbench().command('Dateline: Exportieren');
    await page().locator('.quick-input-list .monaco-list-row', { hasText: 'Tabelle' }).first().waitFor();
    await workbench().screenshot('german-export');
    await workbench().press('Escape');
  });

  it('offers schemes in German', async () => {
    await workbench().command('Dateline: Schema wählen');
    await page().locator('.quick-input-list .monaco-list-row', { hasText: 'für Redaktionen' }).first().waitFor();
    await workbench().press('Escape');
  });

  it('names incidents', async () => {
    await workbench().command('Dateline: Vorfälle zeigen');
    await workbench()
      .tree('Vorfälle')
      .find(/2024-05-14: Beschuss in Ariha/);
  });

  it('labels the map', async () => {
    await workbench().command('Dateline: Karte und Zeitleiste zeigen');
    const map = await shownPage(page(), 'map');
    await map.getByText('Gewalt, Zwang').first().waitFor();
    await map
      .locator('svg.timeline text', { hasText: /Juni|Juli/ })
      .first()
      .waitFor();
    await map.locator('table.events', { hasText: 'Beschuss' }).waitFor();
    await workbench().screenshot('german-map');
  });
});
