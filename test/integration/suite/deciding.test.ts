import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, mentionWords, openArticle, readFile, select, until, type OpenArticle } from '../article.js';

const WORDS = 'Hayat Tahrir al-Sham';
const run = (command: string) => vscode.commands.executeCommand(`dateline.${command}`);
const decisionOn = async (article: OpenArticle, words: string) => {
  const snapshot = await article.snapshot();
  return snapshot.document.mentions
    .filter(({ start, end }) => snapshot.document.source.text.slice(start, end) === words)
    .map(({ decision }) => decision);
};

describe('deciding', () => {
  let name = '';
  const sidecarText = () => readFile(`${name}.dateline.yaml`);

  before(() => vscode.workspace.getConfiguration('dateline').update('annotator', 'AB', vscode.ConfigurationTarget.Global));
  beforeEach(async () => {
    name = await copyArticle();
  });
  afterEach(closeAll);

  it('keeps a confirmation beside the article, signed', async () => {
    const article = await openArticle(name);
    select(article, WORDS);
    await run('confirm');
    const sidecar = await until('the sidecar is written', () => sidecarText());
    assert.match(sidecar, /quote: "Hayat Tahrir al-Sham"/);
    assert.match(sidecar, /decision: confirmed/);
    assert.match(sidecar, /by: "?AB"?/);
    assert.ok((await decisionOn(article, WORDS)).includes('confirmed'));
  });

  it('takes a decision back and makes it again', async () => {
    const article = await openArticle(name);
    select(article, WORDS);
    await run('confirm');
    await until('it is confirmed', async () => (await decisionOn(article, WORDS)).includes('confirmed'));
    await run('undoDecision');
    await until('it is a suggestion again', async () => (await decisionOn(article, WORDS)).every((decision) => decision === 'suggested'));
    assert.doesNotMatch((await sidecarText()) ?? '', /confirmed/);
    await run('redoDecision');
    await until('it is confirmed again', async () => (await decisionOn(article, WORDS)).includes('confirmed'));
  });

  it('does not bring a rejected suggestion back', async () => {
    const article = await openArticle(name);
    select(article, WORDS);
    await run('reject');
    await until('the sidecar is written', () => sidecarText());
    await closeAll();
    const again = await openArticle(name);
    assert.ok(!mentionWords(await again.snapshot()).includes(WORDS));
    assert.ok((await decisionOn(again, WORDS)).includes('rejected'));
  });

  it('marks the selected words', async () => {
    const article = await openArticle(name);
    select(article, 'blood within an hour');
    await run('markFigure');
    await until('the mention is there', async () => mentionWords(await article.snapshot(), 'figure').includes('blood within an hour'));
    assert.match((await sidecarText())!, /decision: added/);
  });

  it('moves highlights with the text', async () => {
    const article = await openArticle(name);
    const before = mentionWords(await article.snapshot());
    await article.editor.edit((edit) => edit.insert(new vscode.Position(6, 0), 'One more line\u2028 here.\n'));
    const after = mentionWords(await article.snapshot());
    assert.ok(after.includes(WORDS));
    assert.ok(Math.abs(after.length - before.length) < 5);
  });
});
