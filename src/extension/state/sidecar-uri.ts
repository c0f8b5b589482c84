/** Names of sidecars: "<article>.dateline.yaml", and a coder's own "<article>.<coder>.dateline.yaml". */
import type { Uri } from 'vscode';

export const SIDECAR_SUFFIX = '.dateline.yaml';
const CODER = /^\.[A-Za-z0-9_-]+$/;

/** The sidecar of an article, or a coder's own. */
export function sidecarUri(article: Uri, coder = ''): Uri {
  return article.with({ path: article.path + (coder === '' ? '' : `.${coder}`) + SIDECAR_SUFFIX });
}

export function isSidecar(uri: Uri): boolean {
  return uri.path.endsWith(SIDECAR_SUFFIX);
}

/** The article that a sidecar of this name lies beside, where no coder's name stands in it. */
export function articleUri(sidecar: Uri): Uri {
  return sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_SUFFIX.length) });
}

/** The article that a sidecar lies beside if its name holds a coder's; undefined where it cannot. */
export function codersArticleUri(sidecar: Uri): Uri | undefined {
  const article = articleUri(sidecar);
  const path = article.path.replace(/\.[A-Za-z0-9_-]+$/, '');
  return path === article.path || path.endsWith('/') ? undefined : article.with({ path });
}

/** The last part of a path. */
export function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}

/** Whether `name` is that of a sidecar, shared or a coder's, of the article named `article`. */
export function belongsTo(name: string, article: string): boolean {
  if (!name.startsWith(article) || !name.endsWith(SIDECAR_SUFFIX)) return false;
  const between = name.slice(article.length, -SIDECAR_SUFFIX.length);
  return between === '' || CODER.test(between);
}
