import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, mentionWords, openArticle, readFile, select, until, uriOf } from '../article.js';

const FILE = 'dateline.lexicon.yaml';

describe('teaching', () => {
  afterEach(async () => {
    await closeAll();
    try {
      await vscode.workspace.fs.delete(uriOf(FILE));
    } catch {
      // The test wrote none.
    }
  });

  it('never marks words again that somebody said not to, in any article, until the file says otherwise', async () => {
    const words = 'Hayat Tahrir al-Sham';
    const article = await openArticle(await copyArticle());
    select(article, words);
    await vscode.commands.executeCommand('dateline.neverMark');
    await until('the lexicon is written', async () => /never:[\s\S]*Hayat Tahrir al-Sham/.test((await readFile(FILE)) ?? ''));
    await until('the words are not marked', async () => !mentionWords(await article.snapshot()).includes(words));
    const other = await openArticle(await copyArticle());
    assert.ok(!mentionWords(await other.snapshot()).includes(words));
    await vscode.workspace.fs.writeFile(
      uriOf(FILE),
      new TextEncoder().encode('always:\n  - {words: vegetable, kind: actor, type: other}\nnever: []\n'),
    );
    await until('the words are marked again, and the new ones too', async () => {
      const marked = mentionWords(await other.snapshot());
      return marked.includes(words) && marked.includes('vegetable');
    });
  });
});
