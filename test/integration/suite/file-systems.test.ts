/** Articles where files are not simply files: in memory, read-only, in a folder that may not be written to. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  confirmWords,
  datelineApi,
  mentionWords,
  openArticle,
  openUri,
  readFile,
  removeFile,
  until,
  uriOf,
  type OpenArticle,
} from '../article.js';
import { MemoryFiles } from '../memory-files.js';

const TEXT = 'GENEVA, May 3 (Agency) - At least 12 soldiers were killed in Kharkiv on Monday, the army said.\n';
const SIDECAR = `dateline: 1
mentions:
  - id: aaaaa
    kind: place
    type: settlement
    quote: "Kharkiv"
    in: "${TEXT.trim()}"
    decision: confirmed
    by: "QX"
`;

/** The decision of the mention of these words, as it is shown now. */
async function decisionOn(article: OpenArticle, words: string): Promise<string | undefined> {
  return (await article.snapshot()).document.mentions.find(({ text }) => text === words)?.decision;
}

/** A decision that cannot be kept is refused with a sentence, and nothing looks as if it had been made. */
async function assertRefused(article: OpenArticle, message: RegExp): Promise<void> {
  await assert.rejects(confirmWords(article, 'Kharkiv'), ({ message: said }: Error) => message.test(said) || assert.fail(said));
  assert.equal(await decisionOn(article, 'Kharkiv'), 'suggested');
  assert.equal((await datelineApi()).sessionFor(article.uri)?.decisions.canUndo, false);
}

/** A server that is slow to say which files it has, until it is let. */
class SlowFiles extends MemoryFiles {
  private readonly asked: (() => void)[] = [];
  slow = true;

  override async stat(uri: vscode.Uri): Promise<vscode.FileStat> {
    if (this.slow && uri.path.endsWith('.dateline.yaml')) await new Promise<void>((answer) => this.asked.push(answer));
    return super.stat(uri);
  }

  get isAsked(): boolean {
    return this.asked.length > 0;
  }

  answer(): void {
    this.slow = false;
    for (const answer of this.asked) answer();
  }
}

describe('file systems', () => {
  let files: MemoryFiles | undefined;
  afterEach(async () => {
    await closeAll();
    files?.dispose();
    files = undefined;
  });

  it('in memory: an article is read, decided on, and its decisions are kept beside it', async () => {
    files = new MemoryFiles('dateline-memory');
    const article = await openUri(files.put('memory.article', TEXT));
    assert.ok(mentionWords(await article.snapshot()).includes('Kharkiv'));
    assert.ok(await confirmWords(article, 'Kharkiv'));
    assert.match(files.get('memory.article.dateline.yaml') ?? '', /quote: "Kharkiv"/);
    assert.deepEqual([...files.names].sort(), ['memory.article', 'memory.article.dateline.yaml'], 'no temporary file is left');
    await vscode.commands.executeCommand('dateline.undoDecision');
    await until('the file of the only decision is gone', () => files?.get('memory.article.dateline.yaml') === undefined);
  });

  it('in memory: decisions that are there are shown', async () => {
    files = new MemoryFiles('dateline-memory');
    files.put('kept.article.dateline.yaml', SIDECAR);
    assert.equal(await decisionOn(await openUri(files.put('kept.article', TEXT)), 'Kharkiv'), 'confirmed');
  });

  it('slow: a text that a person made an article stays one, whatever was asked before', async () => {
    const slow = (files = new SlowFiles('dateline-slow'));
    const uri = slow.put('notes.txt', TEXT);
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
    await until('its sidecar is looked for', () => slow.isAsked);
    await vscode.commands.executeCommand('dateline.annotateArticle', uri);
    const api = await datelineApi();
    assert.ok(api.sessionFor(uri), 'it is an article');
    slow.answer();
    assert.ok(mentionWords(await api.whenReady(uri)).includes('Kharkiv'));
    assert.ok(api.sessionFor(uri), 'it still is one');
  });

  it('read-only: an article is read with its decisions, and says why no more can be made', async () => {
    files = new MemoryFiles('dateline-read-only', 'read-only');
    files.put('kept.article.dateline.yaml', SIDECAR);
    assert.equal(await decisionOn(await openUri(files.put('kept.article', TEXT)), 'Kharkiv'), 'confirmed');
    const article = await openUri(files.put('fixed.article', TEXT));
    await assertRefused(article, /fixed\.article\.dateline\.yaml cannot be written: this file system is read-only/);
    assert.equal(files.get('fixed.article.dateline.yaml'), undefined);
    assert.equal(files.get('kept.article.dateline.yaml'), SIDECAR);
  });

  it('without permission: the reason is said, and nothing half-written is left', async () => {
    files = new MemoryFiles('dateline-denied', 'denied');
    const article = await openUri(files.put('denied.article', TEXT));
    await assertRefused(article, /denied\.article\.dateline\.yaml cannot be written: there is no permission/);
    assert.deepEqual(files.names, ['denied.article']);
  });

  it('a read-only folder of the disk: the same', async function () {
    const folder = 'read-only';
    const canWrite = async (): Promise<boolean> => {
      try {
        await vscode.workspace.fs.writeFile(uriOf(`${folder}/probe`), new Uint8Array());
        await removeFile(`${folder}/probe`);
        return true;
      } catch {
        return false;
      }
    };
    // The launcher locks the folder where it can: to root every folder is open otherwise.
    if (await canWrite()) this.skip();
    const article = await openArticle(`${folder}/ariha-market-agency.article`);
    await assert.rejects(confirmWords(article, 'Ariha'), /cannot be written/);
    assert.equal(await decisionOn(article, 'Ariha'), 'suggested');
    assert.equal(await readFile(`${folder}/ariha-market-agency.article.dateline.yaml`), undefined);
  });
});
