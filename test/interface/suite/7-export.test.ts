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
    const row = (text: string) => workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
    for (const format of ['JSON Lines', 'CSV of mentions', 'CSV of events', 'brat']) {
      await workbench().page.keyboard.type(format); // the list is longer than the window
      await row(format).waitFor();
      await workbench().press('Control+A', 'Delete');
    }
    await workbench().pick(/^JSON\s*\.json/);
    await workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: 'Decisions and suggestions' }).waitFor();
    await workbench().pick('What people decided');
    await workbench().page.locator('.quick-input-title', { hasText: 'Export annotations' }).waitFor();
    await workbench().press('Enter');
    const text = await waitFor('the export', () => workbench().read('ariha-market-agency.json'));
    const exported = JSON.parse(text) as { mentions: { text: string; decision: string }[] };
    assert.deepEqual(
      exported.mentions.map(({ decision, text }) => `${decision} ${text}`),
      ['confirmed Hayat Tahrir al-Sham'],
    );
  });
});
