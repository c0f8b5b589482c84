/** Capability 9: what changed since it was decided on is shown, and nothing disappears without a person's word. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../driver/describe.js';
import { waitFor } from '../driver/wait.js';

const ARTICLE = 'corrected.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;
const BEFORE = 'At least 12 civilians were killed when shells struck the town of Jurin on Monday, the hospital said.';
const ITEM = (id: string, kind: string, quote: string, more = '') =>
  `  - id: ${id}\n    kind: ${kind}\n    quote: "${quote}"\n    in: "${BEFORE}"\n${more}    decision: confirmed\n    by: "AB"\n    at: "2026-11-20"\n`;
const DECIDED = `dateline: 1\nmentions:\n${ITEM('fffff', 'figure', 'At least 12 civilians', '    value: {min: 12, bound: at-least, of: civilians, measure: killed}\n')}${ITEM('ppppp', 'place', 'Jurin')}`;

describeInWorkbench('what changed', { settings: { 'dateline.annotator': 'QX' } }, (workbench) => {
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
    await workbench().command('Dateline: Focus on Needs Review View');
    await workbench().page.locator('.monaco-list-row', { hasText: '“At least 12 civilians” → “At least 15 civilians”' }).waitFor();
    await workbench().screenshot('needs-review');
  });

  it('is walked through side by side; a correction by the outlet keeps the old words', async () => {
    await workbench().clickWords('denied');
    await workbench().press('Alt+D', 'B');
    await workbench().page.locator('.tab.active', { hasText: 'as decided on ↔ now' }).waitFor();
    await workbench()
      .page.locator('.view-line', { hasText: /1\/2.*its words changed/ })
      .waitFor();
    await workbench().screenshot('walk-through-changes');
    await waitFor('the correction is kept', async () => {
      await workbench().press('c');
      return workbench().read(SIDECAR)?.includes('versions:');
    });
    const text = workbench().read(SIDECAR) ?? '';
    assert.match(text, /quote: "At least 15 civilians"/);
    assert.match(text, /- \{quote: "At least 12 civilians", value: \{min: 12.*until: "\d{4}-\d\d-\d\d", by: "QX"\}/);
    await workbench()
      .page.locator('.view-line', { hasText: /its sentence was edited/ })
      .waitFor();
    await workbench().press('a');
    await workbench().page.locator('.tab', { hasText: 'as decided on' }).waitFor({ state: 'detached' });
  });
});
