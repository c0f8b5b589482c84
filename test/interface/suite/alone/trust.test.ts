/** A folder that nobody has said to trust: articles can be read and decided on; what the folder itself would set waits. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../../driver/describe.js';
import { waitFor } from '../../driver/wait.js';

const ARTICLE = 'ariha-market-agency.article';
const NOTES = 'GENEVA, May 3 (Agency) - Rebels seized Aleppo on Monday, the army said.\n';

describeInWorkbench('a workspace that is not trusted', { restricted: true }, (workbench) => {
  const sidecar = () => workbench().read(`${ARTICLE}.dateline.yaml`);

  before(() => {
    workbench().write('.vscode/settings.json', JSON.stringify({ 'dateline.articles': ['**/*.txt'], 'dateline.annotator': 'INTRUDER' }));
    workbench().write('notes.txt', NOTES);
  });

  it('opens in restricted mode', async () => {
    await workbench().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
  });

  it('shows and keeps annotations, signed as the person’s own settings say', async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Hayat Tahrir al-Sham');
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().press('Alt+Enter');
    const text = await waitFor('the sidecar', sidecar);
    assert.match(text, /by: "AB"/);
    await workbench().screenshot('restricted');
  });

  it('does not let the folder say which files are articles', async () => {
    await workbench().openFile('notes.txt');
    await workbench().words('Aleppo');
    await workbench().openFile('marib-camp-monitor.article'); // once a later one is read, the first would have been
    await workbench().paint('Marib', 1);
    await workbench().openTab('notes.txt');
    assert.deepEqual(await workbench().paintNow('Aleppo'), []);
  });

  it('lets it once a person trusts the folder', async () => {
    await workbench().command('Workspaces: Manage Workspace Trust');
    await workbench()
      .page.locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
      .first()
      .click();
    await workbench().page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor({ state: 'detached' });
    await workbench().openFile('notes.txt');
    await workbench().paint('Aleppo');
  });
});
