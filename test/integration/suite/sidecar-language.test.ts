import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, copyArticle, openArticle, readFile, uriOf, until, writeFile } from '../article.js';

const SENTENCE = 'Meridian could not independently verify either account.';
const TEXT = `dateline: 1
entities:
  - id: meridian
    kind: actor
    type: media
    name: "Meridian"
mentions:
  - id: mmmmm
    kind: actor
    quote: "Meridian"
    in: "${SENTENCE}"
    entity: meridian
    decision: confirmed
    by: "AB"
`;

describe('inside the annotations file', () => {
  let name = '';
  let uri: vscode.Uri;
  let document: vscode.TextDocument;
  const place = (words: string, plus = 0) => document.positionAt(document.getText().indexOf(words) + plus);
  const problems = (code: string) => vscode.languages.getDiagnostics(uri).filter((one) => one.source === 'Dateline' && one.code === code);

  const open = async (text: string) => {
    name = await copyArticle();
    uri = uriOf(`${name}.dateline.yaml`);
    await writeFile(`${name}.dateline.yaml`, text);
    await openArticle(name);
    document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  };
  afterEach(closeAll);

  it('ids lead to their items and items to their words; hovers, outline and completion know them', async () => {
    await open(TEXT);
    const definitions = (at: vscode.Position) => vscode.commands.executeCommand<vscode.LocationLink[]>('vscode.executeDefinitionProvider', uri, at);
    const [entity] = await until('there is a definition', async () => {
      const found = await definitions(place('entity: meridian', 10));
      return found.length ? found : undefined;
    });
    assert.equal(document.getText(entity!.targetRange).startsWith('- id: meridian'), true);
    const [words] = await definitions(place('quote: "Meridian"', 9));
    const article = await vscode.workspace.openTextDocument(uriOf(name));
    assert.equal(article.getText(words!.targetRange), 'Meridian');
    assert.ok(article.lineAt(words!.targetRange.start.line).text.includes(SENTENCE));
    const references = await vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', uri, place('id: meridian', 5));
    assert.ok(references.filter((one) => one.uri.toString() === uri.toString()).length === 2 && references.length > 2);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place('entity: meridian', 10));
    assert.match(
      hovers
        .flatMap(({ contents }) => contents as vscode.MarkdownString[])
        .map(({ value }) => value)
        .join('\n'),
      /\*\*Meridian\*\*.*media/,
    );
    const outline = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri);
    assert.ok(outline.some(({ name, children }) => name === 'mentions' && children[0]?.name === 'Meridian'));
    const completion = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      uri,
      place('entity: meridian', 8),
    );
    assert.ok(completion.items.some(({ label }) => typeof label !== 'string' && label.label === 'meridian'));
  });

  it('an entity is renamed in all places', async () => {
    await open(TEXT);
    const edit = await until('there are edits', async () =>
      vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        uri,
        place('entity: meridian', 10),
        'meridian-agency',
      ),
    );
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.equal(document.getText(), TEXT.replaceAll(': meridian', ': meridian-agency'));
  });

  it('an unknown reference is a problem with a fix, as it is typed', async () => {
    await open(TEXT.replace('entity: meridian', 'entity: meridiam'));
    const [problem] = await until('there is a problem', () => {
      const found = problems('unknown-entity');
      return found.length ? found : undefined;
    });
    assert.equal(document.getText(problem!.range), 'meridiam');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, problem!.range);
    const use = actions.find(({ title }) => title === 'Use meridian');
    assert.ok(use?.edit, actions.map(({ title }) => title).join());
    assert.ok(await vscode.workspace.applyEdit(use.edit));
    assert.equal(document.getText(), TEXT);
    await until('the problem is gone', () => !problems('unknown-entity').length);
  });

  it('conflict markers are merged by id', async () => {
    const note = (words: string) => `    note: "${words}"\n`;
    await open(`${TEXT}<<<<<<< ours\n    type: media\n||||||| base\n=======\n${note('sure')}>>>>>>> theirs\n`);
    await until('there is a problem', () => problems('conflict-markers').length > 0);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      uri,
      problems('conflict-markers')[0]!.range,
    );
    assert.ok(actions.some(({ command }) => command?.command === 'dateline.mergeAnnotations'));
    await vscode.commands.executeCommand('dateline.mergeAnnotations', uri);
    const merged = await until('it is merged and saved', async () => {
      const now = await readFile(`${name}.dateline.yaml`);
      return now && !now.includes('<<<<') ? now : undefined;
    });
    assert.ok(merged.includes('    type: media\n') && merged.includes(note('sure')), merged);
    await until('the problem is gone', () => !problems('conflict-markers').length);
  });

  it('an older format is brought to the present one by a fix, and the old text is kept', async () => {
    const old = TEXT.replace('dateline: 1\n', '');
    await open(old);
    await until('there is a problem', () => problems('version-missing').length > 0);
    const { range } = problems('version-missing')[0]!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', uri, range);
    const fix = actions.find(({ command }) => command?.command === 'dateline.migrateAnnotations')?.command;
    assert.ok(fix);
    await vscode.commands.executeCommand(fix.command, ...(fix.arguments as unknown[]));
    const now = await until('it is saved', async () =>
      (await readFile(`${name}.dateline.yaml`)) === old ? undefined : readFile(`${name}.dateline.yaml`),
    );
    assert.equal(now.replace('dateline: 1\n', ''), old);
    assert.equal(await readFile(`${name}.dateline.yaml.v0.bak`), old);
    await until('the problem is gone', () => !problems('version-missing').length);
  });
});
