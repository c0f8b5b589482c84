/** Capability 7: taking annotations elsewhere. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

describeInWorkbench('exporting', { settings: { 'editor.wordWrap': 'on' } }, (workbench) => {
  it('offers the formats and writes a file', async () => {
    await workbench().openFile('ariha-market-agency.article');
    await workbench().paint('Hayat Tahrir al-Sham');
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().press('Alt+Enter');
    await waitFor('the sidecar', () => workbench().read('ariha-market-agency.article.dateline.yaml'));
    await workbench().command('Dateline: Export');
    await workbench().page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    await workbench().screenshot('export-formats');
    const formats = await workbench().page.locator('.quick-input-list .monaco-list-row').allInnerTexts();
    for (const format of ['JSON', 'CSV', 'brat'])
      assert.ok(
        formats.some((text) => text.toLowerCase().includes(format.toLowerCase())),
        formats.join(' | '),
      );
  });
});
