import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, openArticle, until } from '../article.js';

const run = (command: string, ...args: unknown[]) => vscode.commands.executeCommand(`dateline.${command}`, ...args);

describe('reviewing', () => {
  before(() => vscode.workspace.getConfiguration('dateline').update('annotator', 'AB', vscode.ConfigurationTarget.Global));
  afterEach(async () => {
    await run('endReview');
    await closeAll();
  });

  it('decides by single keys, one thing after the other, and leaves the text alone', async () => {
    const article = await openArticle(await copyArticle());
    const before = article.editor.document.getText();
    await run('review');
    const first = article.editor.document.getText(article.editor.selection);
    assert.ok(first, 'the first suggestion is selected');
    await run('reviewKey', 'c');
    const decisions = async () => {
      const { document } = await article.snapshot();
      return [...document.mentions, ...document.events].map(({ decision }) => decision);
    };
    await until('it is confirmed', async () => (await decisions()).includes('confirmed'));
    assert.notEqual(article.editor.document.getText(article.editor.selection), '');
    await run('reviewKey', 'x');
    await until('the next is rejected', async () => (await decisions()).includes('rejected'));
    await run('reviewKey', 'u');
    await until('the rejection is taken back', async () => !(await decisions()).includes('rejected'));
    assert.equal(article.editor.document.getText(), before);
  });
});

describe('the outline', () => {
  after(closeAll);

  it('holds the parts of the article and the events in them', async () => {
    const article = await openArticle(await copyArticle());
    const symbols = await until('there is an outline', async () =>
      vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', article.uri),
    );
    const details = symbols.map(({ detail }) => detail);
    assert.ok(details.includes('headline') && details.includes('paragraph') && details.includes('dateline'), details.join());
    assert.ok(symbols.some(({ children }) => children.some(({ kind }) => kind === vscode.SymbolKind.Event)));
  });

  it('shows lenses and hints only where they are asked for', async () => {
    const article = await openArticle(await copyArticle());
    const settings = vscode.workspace.getConfiguration('dateline');
    const lenses = () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', article.uri);
    const hints = () =>
      vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        article.uri,
        new vscode.Range(0, 0, article.editor.document.lineCount, 0),
      );
    assert.equal((await lenses()).length, 0);
    assert.equal((await hints()).length, 0);
    await settings.update('codeLens', true, vscode.ConfigurationTarget.Global);
    await settings.update('inlayHints', true, vscode.ConfigurationTarget.Global);
    try {
      await until('lenses are there', async () => (await lenses()).length > 0);
      await until('hints are there', async () => (await hints()).length > 0);
    } finally {
      await settings.update('codeLens', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('inlayHints', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
