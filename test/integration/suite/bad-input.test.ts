import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, confirmWords, datelineApi, mentionWords, openArticle, readFile, removeFile, select, uriOf, until, writeFile } from '../article.js';

/** An article of its own for each test: VS Code keeps a text for a while after its editor was closed. */
let count = 0;
let name = '';
let sidecar = '';
const TEXT = 'GENEVA, May 3 (Agency) - At least 12 soldiers were killed in Kharkiv on Monday, the army said.';

/** Opens `content` as an article. */
async function openText(content: string) {
  await writeFile(name, content);
  return openArticle(name);
}

/** Runs a command that may say something and wait for an answer. */
async function tryCommand(command: string): Promise<void> {
  await Promise.race([vscode.commands.executeCommand(`dateline.${command}`), new Promise((resolve) => setTimeout(resolve, 1500))]);
}

describe('odd input', () => {
  before(() => vscode.workspace.getConfiguration('dateline').update('annotator', 'AB', vscode.ConfigurationTarget.Global));
  beforeEach(() => {
    name = `odd-${++count}.article`;
    sidecar = `${name}.dateline.yaml`;
  });
  afterEach(async () => {
    await closeAll();
    for (const file of [name, sidecar]) if ((await readFile(file)) !== undefined) await removeFile(file);
  });

  it('an empty file is an article without annotations', async () => {
    const { phase, notice, index } = await (await openText('')).snapshot();
    assert.deepEqual([phase, notice, index.mentions.length], ['ready', undefined, 0]);
  });

  it('what is no text is said to be none, and nothing is written beside it', async () => {
    // VS Code itself refuses a file with NUL among its first bytes.
    const article = await openText(`${TEXT}\n`.repeat(20) + '\0\0\0');
    const { phase, notice } = await article.snapshot();
    assert.equal(phase, 'off');
    assert.match(notice ?? '', /no text/);
    select(article, 'Kharkiv');
    await tryCommand('markPlace');
    assert.equal(await readFile(sidecar), undefined);
  });

  it('a text too long for an article is said to be so, at once', async () => {
    const article = await openText(`${TEXT}\n`.repeat(25_000));
    const { phase, notice, index } = await article.snapshot();
    assert.deepEqual([phase, index.mentions.length], ['off', 0]);
    assert.match(notice ?? '', /2 million/);
  });

  it('20 million characters are shown by the editor and left alone by us: nothing is analysed, nothing is written', async function () {
    this.timeout(60_000);
    const article = await openText(`${TEXT}\n`.repeat(Math.ceil(20e6 / (TEXT.length + 1))));
    assert.ok(article.editor.document.getText().length >= 20e6);
    const { phase, notice, index } = await article.snapshot();
    assert.deepEqual([phase, index.mentions.length], ['off', 0]);
    assert.match(notice ?? '', /Split it/);
    select(article, 'Kharkiv');
    await assert.rejects((await datelineApi()).sessionFor(article.uri)!.decide({ label: 'x', edits: () => [] }), /too long to be one article/);
    assert.equal(await readFile(sidecar), undefined);
  });

  it('bytes that are no UTF-8 are read as the editor shows them, decided on and exported, and the file keeps its bytes', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('A caf\u00e9'.slice(0, 5)),
      0xe9,
      0xff,
      0x0a,
      ...new TextEncoder().encode(`${TEXT}\n`),
    ]);
    await writeFile(name, bytes);
    const article = await openArticle(name);
    assert.ok(mentionWords(await article.snapshot()).includes('Kharkiv'));
    await confirmWords(article, 'Kharkiv');
    assert.match((await readFile(sidecar)) ?? '', /quote: "Kharkiv"/);
    const { text } = await (await datelineApi()).sessionFor(article.uri)!.texts();
    assert.equal(text, article.editor.document.getText());
    assert.deepEqual([...(await vscode.workspace.fs.readFile(article.uri))], [...bytes]);
  });

  it('a sidecar that is no UTF-8 is a problem, and keeps its bytes', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode('dateline: 1\nteam: "caf'), 0xe9, ...new TextEncoder().encode('"\n')]);
    await writeFile(sidecar, bytes);
    const article = await openText(TEXT);
    await assert.rejects(confirmWords(article, 'Kharkiv'), /not UTF-8/);
    assert.deepEqual([...(await vscode.workspace.fs.readFile(uriOf(sidecar)))], [...bytes]);
    await removeFile(sidecar);
  });

  it('a decision beside mixed line ends and lone surrogates finds its words again', async () => {
    const content = `\ud800 first\r\nsecond \udfff\rthird\n${TEXT}\r\n`;
    const article = await openText(content);
    await confirmWords(article, 'Kharkiv');
    await closeAll();
    const again = (await (await openArticle(name)).snapshot()).document;
    assert.deepEqual(
      again.mentions.filter(({ decision }) => decision === 'confirmed').map(({ text }) => text),
      ['Kharkiv'],
    );
    assert.deepEqual(again.orphans, []);
  });

  it('another language gets no suggestions, and can be marked by hand', async () => {
    const article = await openText(
      'Im Norden des Landes wurden nach Angaben der Behörden mindestens zwölf Soldaten getötet, wie der Sprecher am Montag in Genf sagte.\n'.repeat(
        3,
      ),
    );
    assert.match((await article.snapshot()).notice ?? '', /English/);
    select(article, 'zwölf Soldaten');
    await vscode.commands.executeCommand('dateline.markFigure');
    assert.deepEqual(mentionWords(await article.snapshot()), ['zwölf Soldaten']);
  });

  it('mixed line ends, lone surrogates and control characters keep every place', async () => {
    const article = await openText(`\ud800 \u0001\r\n\n\r${TEXT}\r\n\ufffd${TEXT.replace('Kharkiv', 'Odesa')}\n`);
    const { index } = await article.snapshot();
    const { document } = article.editor;
    for (const { text, start, end } of index.mentions) {
      assert.equal(document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))), text);
    }
    assert.ok(mentionWords(await article.snapshot()).includes('Odesa'));
  });

  it('an article that is deleted while it is open stays readable', async () => {
    const article = await openText(TEXT);
    await removeFile(name);
    assert.ok(mentionWords(await article.snapshot()).includes('Kharkiv'));
  });

  it('a text that was never saved can be read, not decided on', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'news-article', content: TEXT });
    const editor = await vscode.window.showTextDocument(document);
    const snapshot = await (await datelineApi()).whenReady(document.uri);
    assert.ok(mentionWords(snapshot).includes('Kharkiv'));
    select({ uri: document.uri, editor, snapshot: () => Promise.resolve(snapshot) }, 'Kharkiv');
    await tryCommand('confirm');
    assert.equal((await datelineApi()).sessionFor(document.uri)?.decisions.canUndo, false);
  });

  it('a sidecar that is open with unsaved changes is edited there, and left to be saved', async () => {
    await openText(TEXT);
    await writeFile(sidecar, 'dateline: 1\n');
    const yaml = await vscode.workspace.openTextDocument(uriOf(sidecar));
    const edit = new vscode.WorkspaceEdit();
    edit.insert(yaml.uri, new vscode.Position(1, 0), '# mine\n');
    await vscode.workspace.applyEdit(edit);
    const article = await openArticle(name);
    select(article, 'Kharkiv');
    await vscode.commands.executeCommand('dateline.confirm');
    await until('the decision is in the open file', () => yaml.getText().includes('Kharkiv'));
    assert.ok(yaml.isDirty && yaml.getText().includes('# mine'));
    assert.equal(await readFile(sidecar), 'dateline: 1\n');
    await vscode.commands.executeCommand('dateline.undoDecision');
    await until('it is gone again', () => !yaml.getText().includes('Kharkiv'));
    assert.ok(yaml.getText().includes('# mine'));
    await vscode.window.showTextDocument(yaml);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
