/** Capability 7: what others annotated in another text is refused with a list, and nothing is written. */
import assert from 'node:assert/strict';
import { IMPORTERS } from '../../../src/core/import/registry.js';
import { describeInWorkbench } from '../driver/describe.js';
import { nameFile } from '../driver/file-dialog.js';
import { waitFor } from '../driver/wait.js';
import { writeForeign } from '../foreign-files.js';

const ARTICLE = 'ariha-market-agency.article';

describeInWorkbench('importing what was annotated in another text', {}, (workbench) => {
  const dialog = () => workbench().page.locator('.monaco-dialog-box');

  /** Nothing stands where it stood, and the words are others. */
  const other = (text: string) => text.replaceAll('Gaziantep', 'Antakya').replaceAll('killing', 'slaying').replaceAll('at least 11', 'some 17');

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Hayat Tahrir al-Sham');
  });
  afterEach(() => workbench().press('Escape', 'Escape', 'Escape')); // what a failed test has left open

  for (const { name } of IMPORTERS) {
    it(`lists what ${name} says, and writes nothing of it`, async () => {
      const { file } = writeForeign(workbench(), ARTICLE, name, other);
      await workbench().openTab(ARTICLE);
      await workbench().command('Dateline: Import Annotations');
      await nameFile(workbench(), 'Choose the file', file);
      await workbench().page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'it looks like this' }).waitFor();
      await workbench().press('Enter');
      await workbench().page.locator('.quick-input-title', { hasText: 'Who made these' }).waitFor();
      await workbench().answer('EF');
      await dialog().waitFor();
      assert.match(await dialog().innerText(), /mentions: 0, events: 0[^]*There is nothing new in it[^]*Refused: \d/);
      assert.equal(
        await dialog()
          .locator('.monaco-button', { hasText: /^Import$/ })
          .count(),
        0,
      );
      await dialog().locator('.monaco-button', { hasText: 'Show What Is Refused' }).click();
      await workbench()
        .page.locator('.view-line', { hasText: /Refused:\s\d/ })
        .waitFor();
      await workbench()
        .page.locator('.view-line', { hasText: /the\stexts\sdiffer|article\ssays|other\swords/ })
        .first()
        .waitFor();
      await workbench().command('View: Revert and Close Editor');
      assert.equal(workbench().read(`${ARTICLE}.dateline.yaml`), undefined);
    });
  }
});

describeInWorkbench('importing several articles that have no names', {}, (workbench) => {
  it('asks which article is which, by its first words', async () => {
    const other = 'marib-camp-agency.article';
    workbench().write('two.conll', '-DOCSTART-\tO\n\nGaziantep\tB-Place\n\n-DOCSTART-\tO\n\nMuscat\tB-Place\n');
    await workbench().openFile(ARTICLE);
    await workbench().paint('Hayat Tahrir al-Sham');
    await workbench().command('Dateline: Import Annotations');
    await nameFile(workbench(), 'Choose the file', 'two.conll');
    await workbench().choose('CoNLL');
    await workbench().page.locator('.quick-input-title', { hasText: 'Who made these' }).waitFor();
    await workbench().answer('EF');
    for (const [begins, article] of [
      ['Gaziantep', ARTICLE],
      ['Muscat', other],
    ] as const) {
      await workbench().page.locator(`.quick-input-widget input[placeholder*="${begins}"]`).waitFor();
      await workbench().choose(article);
    }
    const dialog = workbench().page.locator('.monaco-dialog-box');
    await dialog.waitFor();
    await workbench().screenshot('import-several');
    await dialog.locator('.monaco-button', { hasText: /^Import$/ }).click();
    await waitFor('both sidecars', () => [ARTICLE, other].every((name) => /by: "?EF/.test(workbench().read(`${name}.dateline.yaml`) ?? '')));
  });
});
