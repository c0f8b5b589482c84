/** Capability 7: taking annotations elsewhere, and bringing others' in. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { IMPORTERS } from '../../../src/core/import/registry.js';
import { describeInWorkbench } from '../driver/describe.js';
import { nameFile, saveAs, takeFolder } from '../driver/file-dialog.js';
import { waitFor } from '../driver/wait.js';
import { writeForeign } from '../foreign-files.js';

const ARTICLE = 'ariha-market-agency.article';
const SIDECAR = `${ARTICLE}.dateline.yaml`;

describeInWorkbench('exporting', {}, (workbench) => {
  const row = (text: string | RegExp) => workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const title = (text: string | RegExp) => workbench().page.locator('.quick-input-title', { hasText: text }).waitFor();
  const dialog = () => workbench().page.locator('.monaco-dialog-box');
  const press = (button: string) => dialog().locator('.monaco-button', { hasText: button }).click();

  /** Exports as `format`, in the list by its `search` words, up to the question of what. */
  const choose = async (search: string, format: string | RegExp) => {
    await workbench().command('Dateline: Export Annotations');
    await row(/JSON/).waitFor();
    await workbench().page.keyboard.type(search); // the list is longer than the window
    await workbench().pick(format);
    await title('What to export');
  };

  /** Row of the explorer. */
  const file = (name: RegExp) => workbench().page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).first();

  /** "Export Annotations" of the menu of a row, or of all rows that are selected with it, up to the list of formats. */
  const exportFromExplorer = async (name: RegExp, ...others: RegExp[]) => {
    await workbench().openViews('Explorer');
    if (others.length) await file(name).click();
    for (const other of others) await file(other).click({ modifiers: ['ControlOrMeta'] });
    await file(name).click({ button: 'right' });
    const entry = workbench().page.locator('.context-view .action-label', { hasText: 'Export Annotations' });
    await workbench().clickInMenu(entry);
    await row(/JSON/).waitFor();
  };

  const sidecar = (words: string) => `dateline: 1\nmentions:\n  - id: one\n    kind: place\n    quote: "${words}"\n    decision: confirmed\n`;

  afterEach(() => workbench().press('Escape', 'Escape', 'Escape')); // what a failed test has left open

  before(async () => {
    await workbench().openFile(ARTICLE);
    await workbench().paint('Hayat Tahrir al-Sham');
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().press('Alt+Enter');
    await waitFor('the sidecar', () => workbench().read(SIDECAR));
  });

  it('offers the formats, and writes what people decided as JSON', async () => {
    await workbench().command('Dateline: Export Annotations');
    await row(/JSON/).waitFor();
    await workbench().screenshot('export-formats');
    await workbench().press('Escape');
    await choose('JSON', /^JSON\s*\.json/);
    await row('Decisions and suggestions').waitFor();
    await workbench().screenshot('export-selection');
    await workbench().pick('What people decided');
    const text = await saveAs(workbench(), 'ariha-market-agency.json', 'Export annotations');
    const exported = JSON.parse(text) as { mentions: { text: string; decision: string }[] };
    assert.deepEqual(
      exported.mentions.map(({ decision, text }) => `${decision} ${text}`),
      ['confirmed Hayat Tahrir al-Sham'],
    );
  });

  it('says what a table cannot hold before it writes it, with the options that were chosen', async () => {
    await choose('CSV of mentions', 'CSV of mentions');
    await workbench().pick('Byte order mark');
    await row(/Byte order mark.*yes/).waitFor();
    await workbench().pick('Kinds');
    await title('Kinds');
    for (const kind of ['Figures', 'Times'])
      await row(kind).locator('.monaco-checkbox, input[type=checkbox], .quick-input-list-checkbox').first().click();
    await workbench().screenshot('export-kinds');
    await workbench().page.locator('.quick-input-widget:visible .monaco-button', { hasText: 'OK' }).click();
    await row(/Kinds.*Actors, Places, Events/).waitFor();
    await workbench().pick('Decisions and suggestions');
    await dialog().waitFor();
    assert.match(await dialog().innerText(), /Not everything can be exported[^]*events: \d+[^]*“/);
    await workbench().screenshot('export-losses');
    await press('Show as Document');
    await workbench().page.locator('.view-line', { hasText: 'Not everything can be exported' }).waitFor();
    await workbench().screenshot('export-losses-document');
    await workbench().page.locator('.tab', { hasText: ARTICLE }).click();
    await choose('CSV of mentions', 'CSV of mentions');
    await workbench().pick('Byte order mark');
    await row(/Byte order mark.*yes/).waitFor();
    await workbench().pick('What people decided'); // of which nothing is lost
    const text = await saveAs(workbench(), 'ariha-market-agency.csv', 'Export annotations');
    assert.ok(text.startsWith('\ufeff') && text.includes('Hayat Tahrir al-Sham'), text);
    assert.equal(text.trim().split('\n').length, 2);
  });

  for (const [search, format] of [
    ['CSV of events', 'CSV of events'],
    ['brat', 'brat standoff'],
  ] as const) {
    it(`writes ${format} with suggestions`, async () => {
      await choose(search, format);
      await workbench().pick('Decisions and suggestions');
      const isFolder = format === 'brat standoff';
      if (!isFolder) await press('Export'); // brat holds it all
      if (isFolder) await takeFolder(workbench(), 'Choose the folder');
      else await nameFile(workbench(), 'Export annotations', 'events.csv');
      const file = isFolder ? 'ariha-market-agency.ann' : 'events.csv';
      const text = await waitFor(file, () => workbench().read(file));
      assert.match(text, isFolder ? /^T1\t/ : /Hadi Marwan/);
    });
  }

  it('writes a folder of the explorer, one file for each article', async () => {
    workbench().write('articles/marib-camp-local.txt.dateline.yaml', sidecar('Sirwah'));
    workbench().write('articles/second.article.dateline.yaml', sidecar('Marib'));
    workbench().write('articles/second.article', 'ADEN, Sept 3 (Agency) - Rebels seized Marib on Monday, the army said.\n');
    await exportFromExplorer(/^articles$/);
    await workbench().pick(/^JSON\s*\.json/);
    await title('What to export');
    await workbench().pick('Files');
    await row(/Files.*one for each/).waitFor();
    await workbench().screenshot('export-folder');
    await workbench().pick('What people decided');
    await takeFolder(workbench(), 'Choose the folder');
    await waitFor(
      'both files',
      () => existsSync(workbench().file('articles/marib-camp-local.json')) && existsSync(workbench().file('articles/second.json')),
    );
    assert.equal(readdirSync(workbench().file('articles')).filter((name) => name.endsWith('.json')).length, 2);
  });

  it('writes the articles that are selected in the explorer into one file', async () => {
    for (const name of ['one', 'two', 'three'])
      workbench().write(`${name}.article`, 'ADEN, Sept 3 (Agency) - Rebels seized Marib on Monday, the army said.\n');
    for (const name of ['one', 'two', 'three']) workbench().write(`${name}.article.dateline.yaml`, sidecar('Marib'));
    await exportFromExplorer(/^one\.article/, /^three\.article/);
    await workbench().pick(/^JSON\s*\.json/);
    await title('What to export');
    await workbench().pick('What people decided');
    await nameFile(workbench(), 'Export annotations', 'selected.json');
    const text = await waitFor('the file', () => workbench().read('selected.json'));
    assert.deepEqual(
      (JSON.parse(text) as { article: { file: string } }[]).map(({ article }) => article.file),
      ['one.article', 'three.article'],
    );
  });

  it('writes the annotations of one coder', async () => {
    workbench().write(`${ARTICLE}.AB.dateline.yaml`, sidecar('Saraqib'));
    await workbench().page.locator('.tab', { hasText: ARTICLE }).first().click();
    await choose('JSON', /^JSON\s*\.json/);
    await workbench().pick('Annotations of');
    await title('Annotations of');
    await workbench().screenshot('export-coder');
    await workbench().pick(/^AB/);
    await row(/Annotations of.*AB/).waitFor();
    await workbench().pick('What people decided');
    await nameFile(workbench(), 'Export annotations', 'of-ab.json');
    const text = await waitFor('the file', () => workbench().read('of-ab.json'));
    assert.deepEqual(
      (JSON.parse(text) as { mentions: { text: string }[] }).mentions.map(({ text }) => text),
      ['Saraqib'],
    );
  });

  it('stops when it is told to, and leaves no file behind', async () => {
    const paragraph = 'ADEN, Sept 3 (Agency) - Rebels seized Marib on Monday, the army said, and dozens of people fled to Sanaa.\n\n';
    for (let i = 0; i < 120; i++) workbench().write(`many/${i}.article`, paragraph.repeat(20));
    await exportFromExplorer(/^many$/);
    await workbench().pick(/^JSON\s*\.json/);
    await title('What to export');
    await workbench().pick('Decisions and suggestions');
    await nameFile(workbench(), 'Export annotations', 'many.json');
    const notice = workbench().page.locator('.notification-toast', { hasText: 'Export' });
    await notice.locator('.monaco-button', { hasText: 'Cancel' }).click();
    await notice.waitFor({ state: 'hidden' });
    assert.equal(existsSync(workbench().file('many.json')), false);
    assert.deepEqual(
      readdirSync(workbench().file('.')).filter((name) => name.startsWith('many.json') || name.includes('.tmp')),
      [],
    );
  });

  it('imports by the labels of the scheme, and asks of none of them', async () => {
    workbench().write(
      'dateline.scheme.yaml',
      'scheme: 1\nname: Towns\nplace:\n  labels:\n    - code: town\n      title: Town\n      covers: [settlement]\n',
    );
    const text = workbench().read(ARTICLE)!;
    const start = [...text.slice(0, text.indexOf('Gaziantep'))].length;
    workbench().write('towns.ann', `T1\tTown ${start} ${start + 9}\tGaziantep\n`);
    const before = workbench().read(SIDECAR);
    await workbench().page.locator('.tab', { hasText: ARTICLE }).first().click();
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().command('Dateline: Import Annotations');
    await nameFile(workbench(), 'Choose the file', 'towns.ann');
    await title('Import towns.ann');
    await row(/brat standoff.*it looks like this/).waitFor();
    await workbench().press('Enter');
    await title('Who made these');
    await workbench().answer('EF');
    await dialog().waitFor();
    await press('Import');
    await waitFor('the town', () => /quote: "?Gaziantep[^]*?type: town|type: town[^]*?quote: "?Gaziantep/.test(workbench().read(SIDECAR) ?? ''));
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().press('Alt+U');
    await waitFor('the sidecar as it was', () => workbench().read(SIDECAR) === before);
    rmSync(workbench().file('dateline.scheme.yaml'));
  });

  it('imports a file of brat as one decision, refuses what the article does not say, and takes it back as a whole', async () => {
    const text = workbench().read(ARTICLE)!;
    const at = (words: string): string =>
      `${[...text.slice(0, text.indexOf(words))].length} ${[...text.slice(0, text.indexOf(words))].length + words.length}`;
    const lines = [
      `T1\tPlace ${at('Gaziantep')}\tGaziantep`,
      '#1\tDecidedBy T1\tCD',
      `T2\tSettlement ${at('Beirut')}\tBeirut`,
      `T3\tActor ${at('Jurin')}\tParis`,
    ];
    workbench().write('other.ann', `${lines.join('\n')}\n`);
    const before = workbench().read(SIDECAR);
    await workbench().page.locator('.tab', { hasText: ARTICLE }).click();
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().command('Dateline: Import Annotations');
    await nameFile(workbench(), 'Choose the file', 'other.ann');
    await title('Import other.ann');
    await row(/brat standoff.*it looks like this/).waitFor();
    await workbench().screenshot('import-format');
    await workbench().press('Enter');
    await title(/Settlement/);
    await workbench().page.keyboard.type('settlement');
    await row('settlement').waitFor();
    await workbench().press('ArrowDown', 'ArrowUp', 'Enter');
    await title('Who made these');
    await workbench().answer('EF');
    await dialog().waitFor();
    const said = await dialog().innerText();
    assert.match(said, /mentions: 2, events: 0[^]*Refused: 1[^]*the article says “?"?Jurin/);
    await workbench().screenshot('import-summary');
    await press('Import');
    const after = await waitFor('the import', () => (workbench().read(SIDECAR)?.includes('Gaziantep') ? workbench().read(SIDECAR) : undefined));
    assert.match(after, /quote: "Gaziantep"[^]*?by: "CD"/);
    assert.match(after, /quote: "Beirut"[^]*?by: "EF"/);
    await workbench().clickWords('Hayat Tahrir al-Sham');
    await workbench().press('Alt+U');
    await waitFor('the sidecar as it was', () => workbench().read(SIDECAR) === before);
  });

  for (const { name, title: shown } of IMPORTERS) {
    it(`imports what ${name} holds, after a look at what is refused, and takes it back`, async () => {
      const before = workbench().read(SIDECAR);
      const { file: foreign, decided } = writeForeign(workbench(), ARTICLE, name);
      await workbench().page.locator('.tab', { hasText: ARTICLE }).click();
      await workbench().clickWords('Hayat Tahrir al-Sham');
      await workbench().command('Dateline: Import Annotations');
      await nameFile(workbench(), 'Choose the file', foreign);
      await title(`Import ${foreign}`);
      // What the file looks like stands first.
      await workbench().page.locator('.quick-input-list .monaco-list-row', { hasText: shown }).first().waitFor();
      await workbench()
        .page.locator('.quick-input-list .monaco-list-row')
        .first()
        .filter({ hasText: shown })
        .filter({ hasText: 'it looks like this' })
        .waitFor();
      await workbench().press('Enter');
      await title('Who made these');
      await workbench().answer('EF');
      await dialog().waitFor();
      assert.match(await dialog().innerText(), new RegExp(`mentions: 2, events: ${decided.events}`));
      await press('Import');
      const after = await waitFor('the import', () => (workbench().read(SIDECAR)?.includes('Gaziantep') ? workbench().read(SIDECAR) : undefined));
      assert.match(after, new RegExp(`quote: "Gaziantep"[^]*?by: "${decided.by}"`));
      assert.match(after, /quote: "at least 11 civilians"/);
      if (decided.events) assert.match(after, /type: ASSAULT/);
      await workbench().clickWords('Hayat Tahrir al-Sham');
      await workbench().press('Alt+U');
      await waitFor('the sidecar as it was', () => workbench().read(SIDECAR) === before);
    });
  }
});
