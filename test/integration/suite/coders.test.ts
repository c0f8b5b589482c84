import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, openArticle, pause, readFile, select, until, writeFile } from '../article.js';

const run = (command: string) => vscode.commands.executeCommand(`dateline.${command}`);
const setCoder = (name: string | undefined) => vscode.workspace.getConfiguration('dateline').update('coder', name, vscode.ConfigurationTarget.Global);
const SENTENCE = 'Meridian could not independently verify either account.';
const sidecar = (type: string) =>
  `dateline: 1\nmentions:\n  - id: mmmmm\n    kind: actor\n    type: ${type}\n    quote: "Meridian"\n    in: "${SENTENCE}"\n    decision: confirmed\n`;

/** Runs a command that asks, and goes on with Enter whenever it does, until it is done. */
async function runWithEnter(command: string): Promise<void> {
  let done = false;
  const running = Promise.resolve(run(command)).finally(() => (done = true));
  while (!done) {
    await pause(150);
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  }
  await running;
}

describe('coders', () => {
  let name = '';
  before(() => vscode.workspace.getConfiguration('dateline').update('annotator', 'AB', vscode.ConfigurationTarget.Global));
  beforeEach(async () => (name = await copyArticle()));
  afterEach(async () => {
    await setCoder(undefined);
    await closeAll();
  });

  it('decide in a file of their own, and see no others’ decisions', async () => {
    await writeFile(`${name}.dateline.yaml`, sidecar('media'));
    const article = await openArticle(name);
    assert.equal((await article.snapshot()).document.sidecar.mentions.length, 1);
    await setCoder('anna');
    await until('the decisions are anna’s', async () => (await article.snapshot()).document.sidecar.mentions.length === 0);
    select(article, 'Hayat Tahrir al-Sham');
    await run('confirm');
    await until('her file is written', async () => (await readFile(`${name}.anna.dateline.yaml`))?.includes('Hayat Tahrir al-Sham'));
    assert.equal(await readFile(`${name}.dateline.yaml`), sidecar('media'));
  });

  it('are compared in a report', async () => {
    await writeFile(`${name}.anna.dateline.yaml`, sidecar('media'));
    await writeFile(`${name}.ben.dateline.yaml`, sidecar('media'));
    await writeFile(`${name}.cleo.dateline.yaml`, sidecar('organization'));
    await openArticle(name);
    await run('agreement');
    const report = await until('there is a report', () => {
      const text = vscode.window.activeTextEditor?.document.getText();
      return text?.startsWith('# Agreement on') ? text : undefined;
    });
    assert.match(report, /\| actor \| 1 \| 1 \| 1 \| 1\.00 \|/);
    assert.match(report, /\*\*anna, ben\*\*: “Meridian” \(Kind: actor, Type: media\); \*\*cleo\*\*: “Meridian” \(Kind: actor, Type: organization\)/);
  });

  it('mark mentions of several stretches, which are found again', async () => {
    const article = await openArticle(name);
    select(article, 'residents');
    await run('markActor');
    const words = 'government-held village';
    select(article, words);
    const found = async () => (await article.snapshot()).index.mentions.find(({ spans, text }) => spans?.length === 2 && text.includes(words));
    await runWithEnter('addToMention');
    const mention = await until('the mention has two stretches', found);
    assert.equal(mention.decision === 'changed' || mention.decision === 'added', true);
    assert.match((await readFile(`${name}.dateline.yaml`)) ?? '', /quotes: \[/);
    const at = article.editor.document.positionAt(mention.spans![0]!.start + 1);
    article.editor.selection = new vscode.Selection(at, at);
    await run('takeFromMention');
    await until('it is whole again', async () => (await found()) === undefined);
  });
});
