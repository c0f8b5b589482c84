/** Which article of ours an imported one is: the one that the file names, the one beside it with its name, the one in the editor, or the one that a person names. */
import { Uri, workspace } from 'vscode';
import type { ImportContents } from '../../engine/exchange/protocol.js';
import type { App } from '../features/types.js';
import type { ArticleSession } from '../state/article-session.js';
import { findArticleFiles } from '../state/article-files.js';
import { fileExists } from '../state/read-text.js';
import { fileName } from '../state/sidecar-uri.js';
import { askArticle } from './ask-import.js';

/** A .txt comes last: brat writes one beside its annotations that is but a copy, where the article has another ending. */
const ENDINGS = ['', '.article', '.news', '.md', '.txt'];

/** Undefined where no article is found. What is found becomes an article, if it was none. */
export async function targetOf(app: App, from: Uri, { articles }: ImportContents, index: number): Promise<ArticleSession | undefined> {
  const inEditor = app.articles.inEditor ?? app.articles.active;
  const { file } = articles[index]!;
  const name = file?.replace(/^.*[\\/]/, '');
  if (inEditor && (file === undefined ? isBeside(from, inEditor.uri) : name === fileName(inEditor.uri))) return inEditor;
  const uri = await firstThere(candidates(from, file));
  if (uri) return sessionOf(app, uri);
  if (articles.length === 1) return inEditor;
  if (file !== undefined) return undefined;
  const chosen = await askArticle(articles[index]!.begins, await findArticleFiles(app.choice));
  return chosen && sessionOf(app, chosen);
}

function candidates(from: Uri, file: string | undefined): Uri[] {
  const folder = Uri.joinPath(from, '..');
  const beside = ENDINGS.map((ending) => Uri.joinPath(folder, stemOf(from) + ending));
  if (file === undefined) return beside;
  const parts = file.replaceAll('\\', '/').split('/');
  const roots = [folder, ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri)];
  // What a file of others says is no way out of the folders that are open.
  const named = parts.includes('..') ? [] : roots.map((root) => Uri.joinPath(root, ...parts));
  return [...named, ...roots.map((root) => Uri.joinPath(root, parts.at(-1)!)), ...beside];
}

async function firstThere(uris: readonly Uri[]): Promise<Uri | undefined> {
  for (const uri of uris) if (await fileExists(uri)) return uri;
  return undefined;
}

async function sessionOf({ articles, choice }: App, uri: Uri): Promise<ArticleSession | undefined> {
  const document = await workspace.openTextDocument(uri);
  await articles.look(document);
  if (!articles.get(uri) && choice.isCandidate(document)) {
    await choice.choose(uri, true);
    await articles.look(document);
  }
  return articles.get(uri);
}

/** Whether it has the article's name and folder, with another ending. */
function isBeside(from: Uri, article: Uri): boolean {
  return stemOf(from) === stemOf(article) && Uri.joinPath(from, '..').toString() === Uri.joinPath(article, '..').toString();
}

function stemOf(uri: Uri): string {
  return fileName(uri).replace(/\.[^.]+$/, '');
}
