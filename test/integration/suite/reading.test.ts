import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  datelineApi,
  mentionWords,
  openArticle,
  pause,
  readFile,
  removeFile,
  select,
  uriOf,
  writeFile,
  type OpenArticle,
} from '../article.js';

/** What the hovers at the start of the selection say. */
async function hoverText({ uri, editor }: OpenArticle): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, editor.selection.start);
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

describe('reading an article', () => {
  afterEach(closeAll);

  it('finds mentions of every kind, where the words are', async () => {
    const article = await openArticle();
    const snapshot = await article.snapshot();
    assert.equal(snapshot.document.source.text, article.editor.document.getText());
    assert.ok(mentionWords(snapshot, 'actor').includes('Hayat Tahrir al-Sham'));
    assert.ok(mentionWords(snapshot, 'place').includes('Ariha'));
    assert.ok(mentionWords(snapshot, 'figure').some((words) => words.includes('at least 11')));
    assert.ok(mentionWords(snapshot, 'time').some((words) => words.includes('Tuesday')));
  });

  it('finds events with who claims them', async () => {
    const snapshot = await (await openArticle()).snapshot();
    assert.ok(snapshot.index.events.some(({ attributions }) => attributions.length > 0));
  });

  it('explains the words under the pointer', async () => {
    const article = await openArticle();
    select(article, 'Hayat Tahrir al-Sham');
    assert.match(await hoverText(article), /Hayat Tahrir al/);
  });

  it('says nothing where there is nothing', async () => {
    const article = await openArticle();
    select(article, 'could not independently');
    assert.equal(await hoverText(article), '');
  });

  it('writes nothing', async () => {
    const article = await openArticle();
    await article.snapshot();
    assert.equal(await readFile('ariha-market-agency.article.dateline.yaml'), undefined);
  });

  it('keeps its places with CRLF line ends, emoji and a byte order mark', async () => {
    const text = '\uFEFFKYIV, May 3 (Agency) \u{1F600} -\r\n\r\nAt least 12 soldiers were killed in Kharkiv on Monday, the army said.\r\n';
    await writeFile('crlf.article', text);
    try {
      const article = await openArticle('crlf.article');
      const { index } = await article.snapshot();
      const { document } = article.editor;
      const words = index.mentions.map(({ start, end }) => document.getText(new vscode.Range(document.positionAt(start), document.positionAt(end))));
      assert.ok(words.includes('Kharkiv'), words.join(' | '));
      assert.ok(words.includes('At least 12 soldiers'), words.join(' | '));
    } finally {
      await removeFile('crlf.article');
    }
  });

  it('takes a text file in a folder named articles for an article, and no other', async () => {
    const article = await openArticle('articles/marib-camp-local.txt');
    assert.ok(mentionWords(await article.snapshot(), 'place').includes('Sirwah'));
    await writeFile('notes.txt', 'Rebels seized Aleppo on Monday.');
    try {
      await vscode.window.showTextDocument(uriOf('notes.txt'));
      await pause(500);
      assert.equal((await datelineApi()).sessionFor(uriOf('notes.txt')), undefined);
    } finally {
      await removeFile('notes.txt');
    }
  });
});
