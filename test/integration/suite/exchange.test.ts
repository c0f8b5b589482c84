/** Exports and imports through the extension's commands, and a format that another extension brings along. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { DatelineApi, Exporter } from '../../../types/dateline.js';
import { closeAll, confirmWords, copyArticle, datelineApi, openArticle, pause, readFile, removeFile, until, uriOf, writeFile } from '../article.js';

/** Answers the list that is open, with the row that is chosen or the one before it. */
async function accept(row: 'first' | 'last' = 'first'): Promise<void> {
  await pause(400); // the list opens
  if (row === 'last') await vscode.commands.executeCommand('workbench.action.quickOpenSelectPrevious');
  await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
}

/** The export of the article in the editor, by its first or last format, with what people decided. */
async function exportDecided(format: 'first' | 'last', file: string): Promise<string> {
  const running = vscode.commands.executeCommand('dateline.export');
  await accept(format);
  // What is selected, and the file that is proposed: each list opens when the one before has been worked on.
  const text = await until('the export is there', async () => {
    await accept();
    return readFile(file);
  });
  await Promise.race([running, pause(500)]); // it waits for an answer to its closing message
  await vscode.commands.executeCommand('notifications.clearAll');
  return text;
}

describe('exchange', () => {
  let name = '';
  const made: string[] = [];

  beforeEach(async () => {
    name = await copyArticle();
    made.push(name, `${name}.dateline.yaml`);
  });
  afterEach(async () => {
    await closeAll();
    for (const file of made.splice(0)) if ((await readFile(file)) !== undefined) await removeFile(file);
  });

  it('exports what people decided in the article of the editor', async () => {
    await confirmWords(await openArticle(name), 'Ariha');
    const file = name.replace('.article', '.json');
    made.push(file);
    const { mentions } = JSON.parse(await exportDecided('first', file)) as { mentions: { text: string }[] };
    assert.deepEqual(
      mentions.map(({ text }) => text),
      ['Ariha'],
    );
  });

  it('exports by the format of another extension', async () => {
    const other = vscode.extensions.getExtension('dateline-test.word-list');
    assert.ok(other, 'the other extension is there');
    await other.activate();
    await confirmWords(await openArticle(name), 'Ariha');
    const file = name.replace('.article', '.words');
    made.push(file);
    assert.equal(await exportDecided('last', file), `# words\n## 0 ${name}\nAriha\n# end\n`);
  });

  it('refuses an exporter whose name is taken, or that holds what is unknown', async () => {
    const api: DatelineApi = await datelineApi();
    const exporter: Exporter = { name: 'twice', title: 'T', summary: 's', extension: 'x', layout: 'files', holds: ['mentions'], article: () => '' };
    const first = api.registerExporter(exporter);
    assert.throws(() => api.registerExporter(exporter), /already/);
    first.dispose();
    api.registerExporter(exporter).dispose();
    assert.throws(() => api.registerExporter({ ...exporter, holds: ['everything' as 'mentions'] }), /unknown/);
    assert.throws(() => api.registerExporter({ ...exporter, name: 'No Name' }), /small letters/);
  });

  it('reads a file of brat, and refuses what the article does not say', async () => {
    const article = await openArticle(name);
    const text = article.editor.document.getText();
    const points = (words: string): string =>
      `${[...text.slice(0, text.indexOf(words))].length} ${[...text.slice(0, text.indexOf(words) + words.length)].length}`;
    const file = name.replace('.article', '.ann');
    made.push(file);
    const lines = [`T1\tPlace ${points('Saraqib')}\tSaraqib`, '#1\tDecidedBy T1\tCD', `T2\tActor ${points('Jurin')}\tParis`];
    await writeFile(file, `${lines.join('\n')}\n`);
    const api = await datelineApi();
    const session = api.sessionFor(article.uri)!;
    const { text: stored, sidecar } = await session.texts();
    assert.deepEqual([stored.length > 0, sidecar], [true, '']);
    const running = vscode.commands.executeCommand('dateline.import', uriOf(file));
    await accept(); // brat is what it looks like
    await accept(); // nobody else signs
    // A dialog would ask now; a host under test shows none, and what is not accepted is not carried out.
    await Promise.race([running, pause(1500)]);
    assert.equal(await readFile(`${name}.dateline.yaml`), undefined);
    assert.equal(session.decisions.canUndo, false);
  });
});
