/** Which articles an export is about, and what it is made from. */
import { FileType, l10n, Uri, workspace } from 'vscode';
import type { ExportSource } from '../../engine/exchange/protocol.js';
import type { App } from '../features/types.js';
import { Notice } from '../notice.js';
import { findArticleFiles } from '../state/article-files.js';
import { articleAtHand } from '../state/cursor.js';
import { readText } from '../state/read-text.js';
import { articleUri, fileName, isSidecar, SIDECAR_SUFFIX } from '../state/sidecar-uri.js';

/** One article that was chosen. */
export interface ChosenArticle {
  readonly uri: Uri;
  /** Its name; in a folder, its path from there. */
  readonly file: string;
}

export interface ChosenArticles {
  readonly articles: readonly ChosenArticle[];
  /** Where results would be put first. */
  readonly folder: Uri | undefined;
  readonly title: string;
}

/** What the explorer hands to a command: the row that was clicked, and all that are selected. Without it, the article in the editor. */
export async function chosenArticles({ articles, choice }: App, args: readonly unknown[]): Promise<ChosenArticles> {
  const uris = (Array.isArray(args[1]) ? (args[1] as unknown[]) : args.slice(0, 1)).filter((one): one is Uri => one instanceof Uri);
  if (!uris.length) {
    const { uri } = articles.inEditor ?? articles.active ?? (await articleAtHand(articles)).session;
    const name = uri.scheme === 'untitled' ? undefined : Uri.joinPath(uri, '..');
    return { articles: [{ uri, file: fileName(uri) }], folder: name, title: fileName(uri) };
  }
  const found = new Map<string, ChosenArticle>();
  for (const uri of uris) {
    if (!isFolder(await workspace.fs.stat(uri))) {
      const article = isSidecar(uri) ? articleUri(uri) : uri;
      found.set(article.toString(), { uri: article, file: fileName(article) });
      continue;
    }
    const prefix = uri.path.replace(/\/?$/, '/');
    for (const { uri: article } of await findArticleFiles(choice)) {
      const inside = article.scheme === uri.scheme && article.authority === uri.authority && article.path.startsWith(prefix);
      if (inside) found.set(article.toString(), { uri: article, file: article.path.slice(prefix.length) });
    }
  }
  const sorted = [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1));
  if (!sorted.length) throw new Notice(l10n.t('There is no article in {0}.', uris.map(fileName).join(', ')));
  const title = sorted.length === 1 ? fileName(sorted[0]!.uri) : l10n.t('{0} articles', sorted.length);
  return { articles: sorted, folder: Uri.joinPath(uris[0]!, isFolder(await workspace.fs.stat(uris[0]!)) ? '.' : '..'), title };
}

function isFolder({ type }: { readonly type: FileType }): boolean {
  return (type & FileType.Directory) !== 0;
}

/** The coders who have sidecars of their own beside the articles. */
export async function codersOf(articles: readonly ChosenArticle[]): Promise<readonly string[]> {
  const folders = new Map(articles.map(({ uri }) => [Uri.joinPath(uri, '..').toString(), Uri.joinPath(uri, '..')]));
  const coders = new Set<string>();
  for (const folder of folders.values()) {
    const names = new Set((await entriesOf(folder)).map(([name]) => name));
    for (const { uri } of articles) {
      const start = `${fileName(uri)}.`;
      for (const name of names) {
        const coder = name.startsWith(start) && name.endsWith(SIDECAR_SUFFIX) ? name.slice(start.length, -SIDECAR_SUFFIX.length) : '';
        if (/^[A-Za-z0-9_-]+$/.test(coder) && !names.has(start + coder)) coders.add(coder);
      }
    }
  }
  return [...coders].sort();
}

async function entriesOf(folder: Uri): Promise<[string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return []; // a folder that cannot be listed shows no coders
  }
}

/** The article's text and its sidecar's, as they are now: from the editor where it is open. A coder's own sidecar is read from its file. */
export async function sourceOf({ articles, lexicons }: App, { uri, file }: ChosenArticle, coder: string | undefined): Promise<ExportSource> {
  const lexicon = await lexicons.lexiconFor(uri);
  const session = articles.get(uri);
  const open = session ? await session.texts() : undefined;
  const text = open?.text ?? (await readText(uri))?.replace(/^\uFEFF/, '');
  if (text === undefined) throw new Notice(l10n.t('{0} is not there.', file));
  const sidecar = uri.with({ path: uri.path + (coder === undefined ? '' : `.${coder}`) + SIDECAR_SUFFIX });
  const annotations = open && coder === undefined ? open.sidecar : ((await readText(sidecar)) ?? '');
  return { file, text, sidecar: annotations, lexicon, ...(coder === undefined ? {} : { coder }) };
}
