/** Capability 5: confirming, rejecting, marking, changing and taking back, by key. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-local.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;

describeInWorkbench('correcting', {}, (workbench) => {
  const sidecarHas = (words: string) => waitFor(`${words} in the sidecar`, () => workbench().read(SIDECAR)?.includes(words));
  const sidecarLacks = (words: string) => waitFor(`no ${words} in the sidecar`, () => !(workbench().read(SIDECAR) ?? '').includes(words));

  const lexiconHas = (lines: string) => waitFor(`${lines} in the lexicon`, () => workbench().read('dateline.lexicon.yaml')?.includes(lines));

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

  it('shrinks it again, and moves its ends, by keys', async () => {
    await workbench().press('Alt+Shift+BracketRight');
    await sidecarHas('quote: "bread queue"');
    await workbench().press('Alt+D', 'ArrowRight');
    await sidecarLacks('quote: "bread queue"');
    await workbench().press('Alt+U');
    await sidecarHas('quote: "bread queue"');
  });

  for (const [key, kind, words] of [
    ['A', 'actor', 'spotter'],
    ['F', 'figure', 'toll'],
    ['T', 'time', 'after three'],
  ] as const) {
    it(`marks the selected words with Alt+D, ${key}`, async () => {
      await workbench().selectWords(words);
      await workbench().press('Alt+D', key);
      await waitFor(`${kind} in the sidecar`, () =>
        new RegExp(`kind: ${kind}\\n(?: +\\w+: .*\\n)*? +quote: "${words}"`).test(workbench().read(SIDECAR) ?? ''),
      );
      await workbench().paint(words);
    });
  }

  it('marks from the menu of the selection', async () => {
    await workbench().selectWords('observatory');
    const { x, y, width, height } = await workbench().words('observatory');
    await workbench().page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
    await workbench().page.locator('.context-view .action-label', { hasText: 'Dateline' }).hover();
    const item = workbench().page.locator('.context-view .action-label', { hasText: 'Mark as Place' });
    for (const entry of ['Make an Event Here', 'Correct the Value', 'Choose the Place', 'Set Who Says So', 'Article and Annotations'])
      await workbench().page.locator('.context-view .action-label', { hasText: entry }).waitFor();
    await workbench().screenshot('article-menu');
    await workbench().clickInMenu(item);
    await sidecarHas('quote: "observatory"');
  });

  it('changes kind and type with Alt+D, C', async () => {
    await workbench().clickWords('spotter');
    await workbench().press('Alt+D', 'C');
    await workbench().choose('media'); // which the machine would not have said
    await sidecarHas('type: media');
  });

  it('removes with Alt+D, Delete', async () => {
    await workbench().clickWords('toll');
    await workbench().press('Alt+D', 'Delete');
    await sidecarLacks('quote: "toll"');
  });

  it('leaves Ctrl+Z to the text', async () => {
    const before = await waitFor('the sidecar', () => workbench().read(SIDECAR));
    await workbench().press('Control+End');
    await workbench().clickWords('Share this article');
    await workbench().press('End');
    await workbench().page.keyboard.type(' now');
    await workbench().words('Share this article now');
    await workbench().press('Control+Z');
    await waitFor('the text as it was', async () => !(await workbench().isInView('Share this article now')));
    assert.equal(workbench().read(SIDECAR), before);
  });

  it('always marks in all articles what it was told to, and says so', async () => {
    await workbench().openFile('marib-camp-monitor.article');
    await workbench().paint('Meridian');
    await workbench().clickWords('Meridian');
    await workbench().command('Dateline: Always Mark These Words');
    await workbench().pick('organization');
    await lexiconHas('always:\n  - { words: Meridian, kind: actor, type: organization }');
    await workbench().openFile('marib-camp-agency.article');
    await workbench().paint('Meridian', 1);
    const hover = await workbench().hover('Meridian', 1);
    await waitFor('the reason', async () => (await hover.innerText()).includes('This workspace always marks'));
  });

  it('marks nowhere what it was told never to mark', async () => {
    await workbench().paint('Sirwah district');
    await workbench().clickWords('Sirwah district');
    await workbench().command('Dateline: Never Mark These Words');
    await lexiconHas('never:\n  - { words: Sirwah district, kind: place }');
    await waitFor('the words without a mark', async () => !(await workbench().paintNow('Sirwah district')).some(({ line }) => line));
    await workbench().openFile(ARTICLE);
  });

  it('does not bring back what was rejected, after a reload', async () => {
    await workbench().reload();
    await workbench().openFile(ARTICLE);
    await workbench().paint('Abdulrahman Qattan');
    assert.deepEqual(
      (await workbench().paintNow('Umm Khalil')).filter(({ line }) => line),
      [],
    );
  });

  it('leaves the text alone', () => assert.doesNotMatch(workbench().read(ARTICLE)!, /undefined/));
});
