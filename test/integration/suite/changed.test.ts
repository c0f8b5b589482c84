import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, openArticle, readFile, select, until, type OpenArticle } from '../article.js';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`dateline.${command}`, ...args);

async function replace({ editor, uri }: OpenArticle, from: string, to: string): Promise<void> {
  const text = editor.document.getText();
  const start = text.indexOf(from);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, new vscode.Range(editor.document.positionAt(start), editor.document.positionAt(start + from.length)), to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

const diffTab = () => {
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof vscode.TabInputTextDiff ? input : undefined;
};

describe('what changed', () => {
  let name = '';
  let article: OpenArticle;
  const sidecar = async () => (await readFile(`${name}.dateline.yaml`)) ?? '';

  before(() => vscode.workspace.getConfiguration('dateline').update('annotator', 'AB', vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    name = await copyArticle();
    article = await openArticle(name);
    for (const [words, command] of [
      ['Some 40 people', 'markFigure'],
      ['M4 highway', 'markPlace'],
    ] as const) {
      select(article, words);
      await run(command);
    }
    await until('both are written', async () => (await sidecar()).includes('M4 highway'));
  });
  afterEach(async () => {
    await run('endReview');
    await closeAll();
  });

  it('is walked through side by side, and a correction by the outlet keeps the old figure with its day', async () => {
    await replace(article, 'Some 40 people', 'Some 45 people');
    await replace(article, 'M4 highway', 'coastal road');
    await article.snapshot();
    await run('reviewChanges');
    const diff = await until('the two are side by side', diffTab);
    const before = await vscode.workspace.openTextDocument(diff.original);
    assert.ok(before.getText().includes('Some 40 people') && before.getText().includes('M4 highway'));
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), article.uri.toString());
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor.document.getText(editor.selection), 'Some 45 people');
    await run('reviewKey', 'c');
    const text = await until('the old figure is an earlier version', async () => {
      const now = await sidecar();
      return now.includes('versions:') ? now : undefined;
    });
    assert.match(text, /- \{quote: "Some 40 people",.* until: "\d{4}-\d\d-\d\d", by: "AB"\}/);
    assert.ok(text.includes('quote: "Some 45 people"'));
    await until('the next one is shown', () => editor.document.getText(editor.selection).includes('coastal') || editor.selection.isEmpty);
    await run('reviewKey', 'x');
    await until('it is dropped', async () => !(await sidecar()).includes('M4 highway'));
    await until('nothing is left, and the article alone is shown', () => !diffTab());
    await run('undoDecision');
    await until('it is back', async () => (await sidecar()).includes('M4 highway'));
  });

  it('can be attached to other words, and says so where nothing changed', async () => {
    await replace(article, 'M4 highway', 'coastal road');
    await article.snapshot();
    await run('reviewChanges');
    await until('the two are side by side', diffTab);
    const editor = vscode.window.activeTextEditor!;
    select({ ...article, editor }, 'coastal road');
    await run('reviewKey', 'r');
    await until('it is attached', async () => (await sidecar()).includes('quote: "coastal road"'));
    const { document } = await article.snapshot();
    assert.deepEqual(document.orphans, []);
  });
});
