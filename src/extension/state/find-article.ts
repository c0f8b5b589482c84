/** The article that a sidecar belongs to: the one whose whole name it bears, else the one that is left without a coder's name. */
import type { Uri } from 'vscode';
import { fileExists } from './read-text.js';
import { articleUri, codersArticleUri } from './sidecar-uri.js';

export async function findArticle(sidecar: Uri): Promise<Uri | undefined> {
  const article = articleUri(sidecar);
  if (await fileExists(article)) return article;
  const shorter = codersArticleUri(sidecar);
  return shorter && (await fileExists(shorter)) ? shorter : undefined;
}
