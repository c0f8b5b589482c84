/** Capability 3: what a hover says, and what it lets a person do. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

describeInWorkbench('understanding a mention', { settings: { 'editor.wordWrap': 'on' } }, (workbench) => {
  before(async () => {
    await workbench().openFile('ariha-market-agency.article');
    await workbench().paint('Hayat Tahrir al-Sham');
  });
  afterEach(() => workbench().press('Escape'));

  it('says what kind of thing a name is, and what can be done', async () => {
    const hover = await workbench().hover('Hayat Tahrir al-Sham');
    const text = await hover.innerText();
    assert.match(text, /actor/i);
    assert.match(text, /armed group/i);
    for (const action of ['Confirm', 'Reject', 'Change']) assert.ok(text.includes(action), text);
    await workbench().screenshot('hover-actor');
  });

  it('gives a place its coordinates and parents', async () => {
    const hover = await workbench().hover('Saraqib');
    await hover.getByText('Confirm', { exact: false }).first().waitFor(); // other providers may be slower
    const text = await hover.innerText();
    assert.match(text, /35\.8\d*/);
    assert.match(text, /Syria/);
    await workbench().screenshot('hover-place');
  });

  it('gives a figure its bounds and what is counted', async () => {
    const text = await (await workbench().hover('at least 11 civilians')).innerText();
    assert.match(text, /at least 11|≥\s*11/);
    assert.match(text, /civilians/);
  });

  it('resolves a day against the day of publication', async () => {
    const text = await (await workbench().hover('Tuesday morning')).innerText();
    assert.match(text, /2024-05-14/);
  });

  it('confirms from the hover', async () => {
    const hover = await workbench().hover('Hayat Tahrir al-Sham');
    await hover.getByText('Confirm', { exact: false }).first().click();
    await waitFor('the sidecar', () => workbench().read('ariha-market-agency.article.dateline.yaml')?.includes('Hayat Tahrir al-Sham'));
  });
});
