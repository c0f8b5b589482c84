/** How long a person waits: recorded in artifacts/speed.json. A machine's times are no test; that each thing happens is. */
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { describeInWorkbench } from '../../driver/describe.js';

describeInWorkbench('speed', { alone: true }, (workbench) => {
  const times: Record<string, number> = {};

  after(() => {
    mkdirSync('artifacts', { recursive: true });
    writeFileSync('artifacts/speed.json', `${JSON.stringify(times, null, 2)}\n`);
  });

  it('of opening an article', async () => {
    const start = Date.now();
    await workbench().openFile('marib-camp-agency.article');
    await workbench().words('Sirwah');
    times['file shown'] = Date.now() - start;
    await workbench().paint('Sirwah');
    times['first article highlighted'] = Date.now() - start;
  });

  it('of opening the next article', async () => {
    const start = Date.now();
    await workbench().openFile('marib-camp-state.article');
    await workbench().words('Yahya Sharhan');
    times['next file shown'] = Date.now() - start;
    await workbench().paint('Yahya Sharhan');
    times['next article highlighted'] = Date.now() - start;
  });

  it('of typing', async () => {
    await workbench().clickWords('03-09-2024');
    await workbench().press('End', 'Enter');
    const start = Date.now();
    await workbench().page.keyboard.type('Fifty typed letters do not wait for the highlights.');
    await workbench().words('Fifty typed letters do not wait for the highlights.');
    times['fifty letters typed'] = Date.now() - start;
  });

  it('of starting the extension', async () => {
    await workbench().command('Developer: Show Running Extensions');
    const row = workbench().page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'dateline' }).first();
    await row.waitFor();
    const activation = /Activation:[^\d]*(\d+)\s*ms/.exec(await row.innerText())?.[1];
    assert.ok(activation, await row.innerText());
    times['activation'] = Number(activation);
  });
});
