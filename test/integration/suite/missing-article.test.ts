/** Articles that go away while people work on them, and annotations whose article is not there. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, confirmWords, copyArticle, datelineApi, openArticle, readFile, removeFile, until, uriOf, writeFile } from '../article.js';

const YAML = 'dateline: 1\nmentions:\n  - id: aaaaa\n    kind: place\n    quote: "Ariha"\n    decision: confirmed\n';

describe('articles that are not there', () => {
  const made: string[] = [];
  const make = async (): Promise<string> => {
    const name = await copyArticle();
    made.push(name, `${name}.dateline.yaml`, `moved-${name}`, `moved-${name}.dateline.yaml`);
    return name;
  };
  afterEach(async () => {
    await closeAll();
    for (const name of made.splice(0)) if ((await readFile(name)) !== undefined) await removeFile(name);
  });

  it('a sidecar without its article says so, and is left as it is', async () => {
    const name = 'nobody.article.dateline.yaml';
    made.push(name);
    await writeFile(name, YAML);
    await vscode.window.showTextDocument(uriOf(name));
    const problem = await until('there is a problem', () => vscode.languages.getDiagnostics(uriOf(name)).find(({ code }) => code === 'no-article'));
    assert.match(problem.message, /nobody\.article/);
    assert.equal(await readFile(name), YAML);
  });

  it('an article deleted while it is open keeps its decisions, and takes more', async () => {
    const name = await make();
    const article = await openArticle(name);
    await confirmWords(article, 'Ariha');
    await removeFile(name);
    await confirmWords(article, 'Saraqib');
    const kept = await readFile(`${name}.dateline.yaml`);
    assert.match(kept ?? '', /quote: "Ariha"[^]*quote: "Saraqib"|quote: "Saraqib"[^]*quote: "Ariha"/);
    await writeFile(name, article.editor.document.getText()); // as saving the editor does
    const again = (await article.snapshot()).document.mentions.filter(({ decision }) => decision === 'confirmed');
    assert.deepEqual(again.map(({ text }) => text).sort(), ['Ariha', 'Saraqib']);
  });

  it('an article renamed in the workbench while it is open takes its decisions along', async () => {
    const name = await make();
    await confirmWords(await openArticle(name), 'Ariha');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(uriOf(name), uriOf(`moved-${name}`));
    assert.ok(await vscode.workspace.applyEdit(edit));
    await until('the sidecar has moved', () => readFile(`moved-${name}.dateline.yaml`));
    const moved = await openArticle(`moved-${name}`);
    const decided = (await moved.snapshot()).document.mentions.filter(({ decision }) => decision === 'confirmed');
    assert.deepEqual(
      decided.map(({ text }) => text),
      ['Ariha'],
    );
    await confirmWords(moved, 'Saraqib');
    assert.match((await readFile(`moved-${name}.dateline.yaml`)) ?? '', /Saraqib/);
    assert.equal(await readFile(`${name}.dateline.yaml`), undefined, 'nothing is left under the old name');
  });

  it('an article renamed behind the editor’s back leaves its decisions where they are, and loses none', async () => {
    const name = await make();
    const article = await openArticle(name);
    await confirmWords(article, 'Ariha');
    await vscode.workspace.fs.rename(uriOf(name), uriOf(`moved-${name}`));
    await confirmWords(article, 'Saraqib');
    assert.match((await readFile(`${name}.dateline.yaml`)) ?? '', /Ariha/);
    assert.match((await readFile(`${name}.dateline.yaml`)) ?? '', /Saraqib/);
    assert.equal((await datelineApi()).sessionFor(article.uri)?.sidecar.state.issues.length, 0);
  });
});
