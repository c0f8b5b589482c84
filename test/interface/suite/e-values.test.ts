/** Figures and times corrected by typing, what may be shown beside words, and words of another direction. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'ariha-market-agency.article';

describeInWorkbench('values', {}, (workbench) => {
  const sidecarHas = (what: RegExp) => waitFor(`${String(what)} in the sidecar`, () => what.test(workbench().read(`${ARTICLE}.dateline.yaml`) ?? ''));
  const input = () => workbench().page.locator('.quick-input-widget:visible input').first();
  const says = (words: string | RegExp) => workbench().page.locator('.quick-input-widget:visible .quick-input-message', { hasText: words }).waitFor();
  const correct = async (words: string) => {
    await workbench().clickWords(words);
    await workbench().press('Alt+D', 'u');
    await workbench().page.locator('.quick-input-title', { hasText: 'What does' }).waitFor();
  };

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('at least 11 civilians');
  });
  afterEach(() => workbench().press('Escape', 'Escape'));

  it('of a figure are understood while they are typed, and said before they are taken', async () => {
    await correct('at least 11 civilians');
    await says(/Now: ≥ 11 civilians/);
    await input().fill('a good many');
    await says('Not understood yet. Examples: 12-15 killed');
    await workbench().press('Enter'); // which takes nothing that was not understood
    await input().fill('12-15 killed');
    await says(/Understood: 12–15 civilians \(killed\)/);
    await workbench().screenshot('value-figure');
    await workbench().press('Enter');
    await sidecarHas(/quote: "at least 11 civilians"[^]*?value: \{min: 12, max: 15[^}]*of: "?civilians"?[^}]*measure: killed/);
    await correct('at least 11 civilians');
    await input().fill('about 40');
    await says(/Understood: ≈ 40/);
    await workbench().press('Enter');
    await sidecarHas(/quote: "at least 11 civilians"[^]*?value: \{min: 40[^}]*bound: about/);
  });

  it('of a time are counted from the day of the article', async () => {
    await correct('Tuesday morning');
    await input().fill('last Friday');
    await says(/Understood: 2024-05-10/);
    await workbench().screenshot('value-time');
    await workbench().press('Enter');
    await sidecarHas(/quote: "Tuesday morning"[^]*?value: \{[^}]*2024-05-10/);
  });

  it('stand behind their words, and events above their paragraphs, for those who ask for it', async () => {
    const { page } = workbench();
    const lens = page.locator('.codelens-decoration a', { hasText: /struck|killing/i }).first();
    const hint = page.locator('.view-line span', { hasText: /^≈\s40\s\(wounded\)$/ }).first();
    assert.equal((await lens.count()) + (await hint.count()), 0, 'neither is there by itself');
    workbench().write('.vscode/settings.json', JSON.stringify({ 'dateline.codeLens': true, 'dateline.inlayHints': true }));
    await lens.waitFor();
    await hint.waitFor();
    await workbench().screenshot('lenses-and-hints');
    await lens.click(); // goes to the words of the event
    await page.locator('.statusbar-item', { hasText: /selected/ }).waitFor();
    workbench().write('.vscode/settings.json', '{}');
    await lens.waitFor({ state: 'detached' });
    await hint.waitFor({ state: 'detached' });
  });
});

describeInWorkbench('words from right to left', {}, (workbench) => {
  const WORDS = 'المرصد السوري';
  const isolated = `\u2068${WORDS}\u2069`;

  it('turn nothing around them, in hovers and in rows', async () => {
    const told = `BEIRUT, May 15 (Agency) - Shells killed 12 people in Jurin on Monday, “${WORDS}” said.`;
    const denied = 'The army denied that it had shelled the town, and said that its soldiers had only answered an attack.';
    workbench().write('arabic.article', `Shells strike town\n\n${told}\n\n${denied}\n`);
    await workbench().openFile('arabic.article');
    await workbench().paint('Jurin');
    await workbench().selectWords(WORDS);
    await workbench().press('Alt+D', 'A');
    await waitFor('the decision', () => workbench().read('arabic.article.dateline.yaml')?.includes(`quote: "${WORDS}"`));
    const hover = await workbench().hover(WORDS);
    assert.ok((await hover.innerText()).includes(isolated), await hover.innerText());
    await workbench().screenshot('right-to-left');
    await workbench().openViews('Dateline');
    const row = await workbench().tree('Entities').find(WORDS);
    assert.ok((await row.innerText()).includes(isolated), await row.innerText());
    await workbench().screenshot('right-to-left-row');
  });
});
