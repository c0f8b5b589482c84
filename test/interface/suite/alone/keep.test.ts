/** Capability 6: decisions are kept, signed, and survive. */
import assert from 'node:assert/strict';
import { describeInWorkbench } from '../../driver/describe.js';
import { waitFor } from '../../driver/wait.js';

const ARTICLE = 'marib-camp-agency.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;

describeInWorkbench('keeping decisions', { settings: { 'dateline.annotator': '' } }, (workbench) => {
  const decided = async (words: string) => (await workbench().paint(words)).map(({ line }) => line).join();

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Sirwah');
  });

  it('asks once who signs', async () => {
    await workbench().clickWords('Sirwah');
    await workbench().press('Alt+Enter');
    await workbench().answer('QX');
    await waitFor('a signed decision', () => workbench().read(SIDECAR)?.includes('by: "QX"'));
    await workbench().clickWords('Yemen');
    await workbench().press('Alt+Enter');
    await waitFor('the second decision', () => workbench().read(SIDECAR)?.includes('Yemen'));
    assert.equal(await workbench().page.locator('.quick-input-widget:visible').count(), 0);
  });

  it('shows them again after a reload', async () => {
    const before = await decided('Sirwah');
    await workbench().reload();
    await workbench().openFile(ARTICLE);
    await waitFor('the same line', async () => (await decided('Sirwah')) === before);
  });

  it('nests the sidecar under its article', async () => {
    await workbench().openViews('Explorer');
    const rows = workbench().page.locator('.explorer-folders-view .monaco-list-row', { hasText: ARTICLE });
    const sidecar = rows.filter({ hasText: 'dateline.yaml' });
    const toggle = () => rows.first().locator('.monaco-tl-twistie').click();
    if (!(await sidecar.isVisible())) await toggle();
    await sidecar.waitFor();
    await workbench().screenshot('nested');
    await toggle();
    await sidecar.waitFor({ state: 'hidden' });
  });

  it('shows at once what is edited in the file by hand', async () => {
    const text = workbench().read(SIDECAR)!;
    const sentence = 'Clashes erupted hours after the attack in Sirwah district, some 30 km west of Marib.';
    const added = ['id: hands', 'kind: actor', 'quote: "erupted"', `in: "${sentence}"`, 'decision: added'];
    workbench().write(SIDECAR, text.replace('mentions:\n', `mentions:\n  - ${added.join('\n    ')}\n`));
    await workbench().paint('erupted');
    workbench().write(SIDECAR, text);
    await waitFor('it gone again', async () => (await workbench().paintNow('erupted')).every(({ line }) => !line));
  });

  it('goes into the open file where that has unsaved changes, and saving stays the person’s', async () => {
    await workbench().command('Dateline: Open Annotations File');
    await workbench().page.locator('.tab.active', { hasText: SIDECAR }).waitFor();
    await workbench().press('Control+End');
    await workbench().page.keyboard.type('\n# a note');
    const onDisk = workbench().read(SIDECAR);
    await workbench().page.locator('.tab', { hasText: ARTICLE }).first().click();
    await workbench().clickWords('38');
    // The key counts from when the extension has heard which editor is active; confirming twice is confirming once.
    const line = workbench().page.locator('.view-line', { hasText: 'quote: "38"' });
    await waitFor('the decision in the open file', async () => {
      await workbench().press('Alt+Enter');
      return line.isVisible();
    });
    assert.equal(workbench().read(SIDECAR), onDisk);
  });

  it('takes back in the open file by that file’s own undo', async () => {
    await workbench().page.locator('.tab', { hasText: SIDECAR }).first().click();
    const line = workbench().page.locator('.view-line', { hasText: 'quote: "38"' });
    await line.waitFor();
    await workbench().page.locator('.editor-group-container.active .view-lines').click();
    await workbench().press('Control+Z');
    await line.waitFor({ state: 'detached' });
    await workbench().command('File: Revert File');
  });

  it('goes along when its article is renamed in the explorer', async () => {
    const name = 'ariha-market-state.article';
    workbench().write(`${name}.dateline.yaml`, 'dateline: 1\n# kept\n');
    await workbench().openViews('Explorer');
    const row = workbench().page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();
    await row.click(); // the article is open when it is renamed
    await workbench().page.locator('.tab.active', { hasText: name }).waitFor();
    await row.click({ button: 'right' });
    await workbench().clickInMenu(workbench().page.locator('.context-view .action-label', { hasText: 'Rename...' }));
    await workbench().page.locator('.explorer-folders-view input').fill('renamed.article');
    await workbench().press('Enter');
    // VS Code asks before an extension renames a second file along.
    await workbench().page.locator('.monaco-dialog-box .monaco-button', { hasText: 'OK' }).click();
    await waitFor('the sidecar under the new name', () => workbench().read('renamed.article.dateline.yaml')?.includes('# kept'));
    assert.equal(workbench().read(`${name}.dateline.yaml`), undefined);
    await workbench().page.locator('.tab', { hasText: 'renamed.article' }).click();
  });

  it('shows a broken sidecar as a problem and never overwrites it', async () => {
    const name = 'marib-camp-monitor.article';
    const broken = 'dateline: 1\nmentions:\n<<<<<<< ours\n  - id: a\n=======\n  - id: b\n>>>>>>> theirs\n';
    workbench().write(`${name}.dateline.yaml`, broken);
    await workbench().openFile(name);
    await workbench().paint('Marib', 1);
    await workbench().openViews('Dateline');
    for (const view of ['Events', 'Entities'])
      await workbench().page.locator('.pane', { hasText: view }).locator('.message', { hasText: 'What was decided is not shown' }).waitFor();
    await workbench().command('View: Focus Problems');
    await workbench()
      .page.locator('.markers-panel .monaco-list-row', { hasText: `${name}.dateline.yaml` })
      .first()
      .waitFor();
    await workbench().screenshot('broken-sidecar');
    await workbench().clickWords('Marib', 1);
    await workbench().press('Alt+Enter');
    await workbench().answerNotification('Not decided: mend the annotations file first', 'Open Annotations File');
    await workbench()
      .page.locator('.tab.active', { hasText: `${name}.dateline.yaml` })
      .waitFor();
    // The cursor is where the first thing to mend stands.
    await workbench().page.locator('.statusbar-item', { hasText: 'Ln 3, Col 1' }).waitFor();
    assert.equal(workbench().read(`${name}.dateline.yaml`), broken);
  });
});
