/** Capability 5: confirming, rejecting, marking, changing and taking back, by key. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-local.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;

describeInWorkbench('correcting', { settings: { 'editor.wordWrap': 'on' } }, (workbench) => {
  const sidecarHas = (words: string) => waitFor(`${words} in the sidecar`, () => workbench().read(SIDECAR)?.includes(words));
  const sidecarLacks = (words: string) => waitFor(`no ${words} in the sidecar`, () => !(workbench().read(SIDECAR) ?? '').includes(words));

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
  });

  it('confirms with Alt+Enter', async () => {
    await workbench().clickWords('Abdulrahman Qattan');
    await workbench().press('Alt+Enter');
    await sidecarHas('decision: confirmed');
    await sidecarHas('by: "AB"');
  });

  it('takes it back with Alt+U and makes it again with Alt+Shift+U', async () => {
    await workbench().press('Alt+U');
    await sidecarLacks('decision: confirmed');
    await workbench().press('Alt+Shift+U');
    await sidecarHas('decision: confirmed');
  });

  it('rejects with Alt+X', async () => {
    await workbench().clickWords('Umm Khalil');
    await workbench().paint('Umm Khalil');
    await workbench().press('Alt+X');
    await sidecarHas('decision: rejected');
  });

  it('marks the selected words with Alt+D, P', async () => {
    await workbench().selectWords('bread queue');
    await workbench().press('Alt+D', 'P');
    await sidecarHas('quote: "bread queue"');
    await workbench().paint('bread queue');
  });

  it('grows a mention by a key', async () => {
    await workbench().clickWords('bread queue');
    await workbench().press('Alt+Shift+BracketLeft');
    await sidecarHas('quote: "the bread queue"');
    await workbench().screenshot('corrected');
  });

  it('leaves the text alone', () => assert.doesNotMatch(workbench().read(ARTICLE)!, /undefined/));
});
