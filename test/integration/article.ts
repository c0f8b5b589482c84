/** What the suites do with an article, through VS Code's own interface and the extension's. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { decideMention } from '../../src/core/sidecar/decide.js';
import type { DatelineApi } from '../../src/extension/activate.js';
import type { Snapshot } from '../../src/extension/state/snapshot.js';

export const ARTICLE = 'ariha-market-agency.article';

/** The folder that is open: a throw-away copy of examples/. */
export function uriOf(name: string): vscode.Uri {
  return vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, name);
}

export async function datelineApi(): Promise<DatelineApi> {
  return vscode.extensions.getExtension<DatelineApi>('dateline.dateline')!.activate();
}

export interface OpenArticle {
  readonly uri: vscode.Uri;
  readonly editor: vscode.TextEditor;
  /** The snapshot as it is now. */
  snapshot(): Promise<Snapshot>;
}

/** Shows a file of the workspace and waits until it was read. */
export function openArticle(name = ARTICLE): Promise<OpenArticle> {
  return openUri(uriOf(name));
}

/** The same for a file of whatever file system. */
export async function openUri(uri: vscode.Uri): Promise<OpenArticle> {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { preview: false });
  const api = await datelineApi();
  await api.whenReady(uri);
  return { uri, editor, snapshot: () => api.whenReady(uri) };
}

let copies = 0;

/** A copy of the article under a name of its own: a text that was open before may live on, with its decisions. */
export async function copyArticle(): Promise<string> {
  const name = `copy-${++copies}.article`;
  await vscode.workspace.fs.copy(uriOf(ARTICLE), uriOf(name));
  return name;
}

export async function closeAll(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Selects the `nth` occurrence (from 0) of `words`. */
export function select({ editor }: OpenArticle, words: string, nth = 0): void {
  const text = editor.document.getText();
  let start = -1;
  for (let left = nth; left >= 0; left--) start = text.indexOf(words, start + 1);
  assert.ok(start >= 0, `"${words}" is in the text`);
  editor.selection = new vscode.Selection(editor.document.positionAt(start), editor.document.positionAt(start + words.length));
}

/** Confirms the mention of these words through its session, as the command does: rejects with what the command would tell a person. */
export async function confirmWords({ uri }: OpenArticle, words: string): Promise<boolean> {
  const session = (await datelineApi()).sessionFor(uri);
  assert.ok(session, 'it is an open article');
  return session.decide({
    label: words,
    edits: ({ document }) => {
      const mention = document.mentions.find(({ text }) => text === words);
      assert.ok(mention, `"${words}" is a mention`);
      return decideMention(document, mention.id, 'confirmed', { by: 'AB' });
    },
  });
}

/** The words of a snapshot's mentions, cut out of the text they belong to. */
export function mentionWords(snapshot: Snapshot, kind?: string): string[] {
  const { text } = snapshot.document.source;
  return snapshot.index.mentions.filter((mention) => !kind || mention.kind === kind).map(({ start, end }) => text.slice(start, end));
}

export async function readFile(name: string): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uriOf(name)));
  } catch {
    // Absence is an answer here.
    return undefined;
  }
}

export async function writeFile(name: string, content: string | Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(uriOf(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
}

export async function removeFile(name: string): Promise<void> {
  await vscode.workspace.fs.delete(uriOf(name), { recursive: true });
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** As long as a step of the interface suite: it names what it waits for, and hardly ever waits so long. */
const LIMIT = 40_000;
const PAUSE = 50;

/** Asks again until there is an answer that is neither undefined nor false. */
export async function until<T>(what: string, ask: () => Promise<T | undefined | false> | T | undefined | false): Promise<T> {
  for (const end = Date.now() + LIMIT; ;) {
    const value = await ask();
    if (value !== undefined && value !== false) return value;
    if (Date.now() > end) throw new Error(`waited ${LIMIT} ms in vain until ${what}`);
    await pause(PAUSE);
  }
}
