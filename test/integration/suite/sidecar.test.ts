import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, mentionWords, openArticle, pause, readFile, removeFile, select, uriOf, until, writeFile } from '../article.js';

const GOOD = `# Our team's notes
dateline: 1
team: "desk 4"   # kept
mentions:
  - id: aaaaa
    kind: actor
    type: organization
    quote: "blood within an hour"
    in: "\\"We ran out of blood within an hour,\\" he told Meridian by telephone."
    decision: added
`;

const BROKEN = `dateline: 1
mentions:
<<<<<<< ours
  - id: aaaaa
=======
  - id: bbbbb
>>>>>>> theirs
`;

describe('the sidecar', () => {
  let name = '';
  let sidecar = '';

  beforeEach(async () => {
    name = await copyArticle();
    sidecar = `${name}.dateline.yaml`;
  });
  afterEach(closeAll);

  it('shows what it holds, and keeps comments and unknown keys', async () => {
    await writeFile(sidecar, GOOD);
    const article = await openArticle(name);
    assert.ok(mentionWords(await article.snapshot(), 'actor').includes('blood within an hour'));
    select(article, 'Hayat Tahrir al-Sham');
    await vscode.commands.executeCommand('dateline.confirm');
    const text = await until('it is written', async () => {
      const now = await readFile(sidecar);
      return now?.includes('confirmed') ? now : undefined;
    });
    assert.ok(text.startsWith(`# Our team's notes\ndateline: 1\n`), text);
    assert.ok(text.includes('team: "desk 4"   # kept\n'), text);
  });

  it('that does not parse is a problem with a line, and is never overwritten', async () => {
    await writeFile(sidecar, BROKEN);
    const article = await openArticle(name);
    const problems = await until('there is a problem', () => {
      const found = vscode.languages.getDiagnostics(uriOf(sidecar)).filter(({ source }) => source === 'Dateline');
      return found.length ? found : undefined;
    });
    assert.ok(problems[0]!.range.start.line >= 1);
    select(article, 'Hayat Tahrir al-Sham');
    // The command says why it does nothing; it must not wait for an answer for ever.
    await Promise.race([vscode.commands.executeCommand('dateline.confirm'), pause(1500)]);
    assert.equal(await readFile(sidecar), BROKEN);
  });

  it('edited by hand shows in the article at once', async () => {
    const article = await openArticle(name);
    // Watchers may start late: the file is written until the change arrives.
    await until('the mention is there', async () => {
      await writeFile(sidecar, GOOD);
      return mentionWords(await article.snapshot()).includes('blood within an hour');
    });
  });

  it('that another window overwrites with what it had read before gets the decision again', async () => {
    await writeFile(sidecar, GOOD);
    const article = await openArticle(name);
    select(article, 'Hayat Tahrir al-Sham');
    await vscode.commands.executeCommand('dateline.confirm');
    await until('it is written', async () => (await readFile(sidecar))?.includes('confirmed'));
    // The other window read the file before, and adds its own decision to that.
    await writeFile(sidecar, `${GOOD}  - id: bbbbb\n    kind: place\n    quote: "Jurin"\n    decision: added\n`);
    const both = await until('both are there', async () => {
      const now = await readFile(sidecar);
      return now?.includes('confirmed') && now.includes('bbbbb') ? now : undefined;
    });
    assert.ok(both.startsWith(`# Our team's notes\n`));
  });

  it('follows its article when that is renamed', async () => {
    await writeFile('moved.article', 'Rebels seized Aleppo on Monday.\n');
    await writeFile('moved.article.dateline.yaml', GOOD);
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf('moved.article'), uriOf('renamed.article'));
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(await until('the sidecar has moved', () => readFile('renamed.article.dateline.yaml')), GOOD);
    assert.equal(await readFile('moved.article.dateline.yaml'), undefined);
    await removeFile('renamed.article');
    await removeFile('renamed.article.dateline.yaml');
  });
});
