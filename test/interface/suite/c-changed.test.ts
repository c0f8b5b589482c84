/** Capability 9: what changed since it was decided on is shown, and nothing disappears without a person's word. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'corrected.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;
const BEFORE = 'At least 12 civilians were killed when shells struck the town of Jurin on Monday, the hospital said.';
const ITEM = (id: string, kind: string, quote: string, more = '') =>
  `  - id: ${id}\n    kind: ${kind}\n    quote: "${quote}"\n    in: "${BEFORE}"\n${more}    decision: confirmed\n    by: "CD"\n    at: "2026-11-20"\n`;
const DECIDED = `dateline: 1\nmentions:\n${ITEM('fffff', 'figure', 'At least 12 civilians', '    value: {min: 12, bound: at-least, of: civilians, measure: killed}\n')}${ITEM('ppppp', 'place', 'Jurin')}`;

describeInWorkbench('what changed', {}, (workbench) => {
  before(async () => {
    workbench().write(
      ARTICLE,
      `Shells strike town\n\n${BEFORE.replace('At least 12', 'At least 15')}\n\nThe army denied that it had shelled the town.\n`,
    );
    workbench().write(SIDECAR, DECIDED);
    await workbench().openFile(ARTICLE);
    await workbench().paint('15 civilians');
  });

  it('is listed in its view', async () => {
    await workbench().openViews('Dateline');
    const header = workbench().page.locator('.pane-header', { hasText: 'Needs Review' });
    await header.waitFor();
    if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
    await workbench().page.locator('.monaco-list-row', { hasText: '“At least 12 civilians” → “At least 15 civilians”' }).waitFor();
    // The other trees and the heading say as many.
    assert.match(await header.innerText(), /Needs Review\s*2/);
    assert.match(
      await (
        await workbench()
          .tree('Entities')
          .find(/^Needs Review/)
      ).innerText(),
      /Needs Review\s*2/,
    );
    await workbench().screenshotsInThemes('needs-review');
  });

  it('is walked through side by side; a correction by the outlet keeps the old words', async () => {
    const status = (words: string) => workbench().page.locator('.statusbar-item', { hasText: words });
    await workbench().clickWords('denied');
    await workbench().press('Alt+D', 'B');
    await workbench().page.locator('.tab.active', { hasText: 'as decided on ↔ now' }).waitFor();
    await status('Changed: 1 of 2').waitFor();
    await workbench().screenshot('walk-through-changes');
    await workbench().press('c');
    await waitFor('the correction is kept', () => workbench().read(SIDECAR)?.includes('versions:'));
    const text = workbench().read(SIDECAR) ?? '';
    assert.match(text, /quote: "At least 15 civilians"/);
    assert.match(text, /- \{quote: "At least 12 civilians", value: \{min: 12.*until: "\d{4}-\d\d-\d\d", by: "AB"\}/);
    await status('Changed: 2 of 2').waitFor();
    await status('Changed: 2 of 2').click();
    await workbench().page.locator('.quick-input-title', { hasText: 'Keys of the walk through what changed' }).waitFor();
    await workbench().screenshot('walk-through-changes-keys');
    await workbench().press('Escape');
    await status('Changed: 2 of 2').waitFor();
    await workbench().clickWords('denied');
    await workbench().press('x');
    await workbench().page.locator('.tab', { hasText: 'as decided on' }).waitFor({ state: 'detached' });
    assert.ok(!workbench().read(SIDECAR)?.includes('Jurin"\n'));
  });
});
