/** Articles that are copied, deleted, or renamed by another program: their annotations are offered to go along, never without a word. */
import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import { textHash } from '../../core/model/ids.js';
import { report } from '../commands.js';
import { fileExists, readText } from '../state/read-text.js';
import { sidecarsBeside } from '../state/sidecars-beside.js';
import { articleUri, codersArticleUri, fileName, isSidecar, SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import type { App } from './types.js';

const ARTICLE = /\.(?:txt|md|article|news)$/i;
/** In a larger workspace an article's text is not looked for among all annotations. */
const SEARCHED = 500;
/** The text's hash stands in the first lines of a sidecar. */
const HEAD = 4000;

export function followFiles({ articles, log }: App): Disposable {
  /** Articles that were offered others' annotations: nobody is asked twice. */
  const offered = new Set<string>();
  const quietly = (work: Promise<unknown>): void => void work.catch((error: unknown) => report(error, log));
  const once = (article: Uri, work: () => Promise<boolean>): void => {
    if (offered.has(article.toString())) return;
    const asks = work().then((found) => (found ? offered.add(article.toString()) : undefined));
    quietly(asks);
  };
  return Disposable.from(
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => quietly(offerDeletion(uri)))),
    workspace.onDidCreateFiles(({ files }) => files.filter(({ path }) => ARTICLE.test(path)).forEach((uri) => once(uri, () => offerCopies(uri)))),
    articles.onDidOpen(({ uri, document }) => once(uri, () => offerOrphans(uri, document.getText()))),
  );
}

async function offerDeletion(article: Uri): Promise<void> {
  if (isSidecar(article) || (await fileExists(article))) return;
  const sidecars = await sidecarsBeside(article);
  if (!sidecars.length) return;
  const deleteThem = l10n.t('Delete Them Too');
  const message = l10n.t('{0} is deleted. Its annotations are still there: {1}.', fileName(article), sidecars.map(fileName).join(', '));
  if ((await window.showWarningMessage(message, deleteThem, l10n.t('Keep Them'))) !== deleteThem) return;
  for (const sidecar of sidecars)
    await workspace.fs.delete(sidecar, { useTrash: workspace.fs.isWritableFileSystem(sidecar.scheme) === true && sidecar.scheme === 'file' });
}

/** An article that says the same as one with annotations, and has none itself. Whether there was something to ask. */
async function offerCopies(copy: Uri): Promise<boolean> {
  const text = await readText(copy).catch(() => undefined);
  const original = text === undefined ? undefined : await annotatedArticle(copy, text, fileExists);
  if (!original) return false;
  const yes = l10n.t('Copy Them Too');
  const message = l10n.t('{0} says the same as {1}, which has annotations.', fileName(copy), fileName(original));
  if ((await window.showInformationMessage(message, yes, l10n.t('Begin Anew'))) !== yes) return true;
  for (const [from, to] of await sidecarMoves(original, copy)) await workspace.fs.copy(from, to, { overwrite: false });
  return true;
}

/** An article without annotations whose very text has some, under a name that is gone: another program renamed or moved it. */
async function offerOrphans(article: Uri, text: string): Promise<boolean> {
  const gone = await annotatedArticle(article, text, async (uri) => !(await fileExists(uri)));
  if (!gone) return false;
  const yes = l10n.t('Move Them Here');
  const message = l10n.t('{0} has no annotations; those of the same text are left from {1}, which is gone.', fileName(article), fileName(gone));
  if ((await window.showInformationMessage(message, yes, l10n.t('Leave Them'))) !== yes) return true;
  for (const [from, to] of await sidecarMoves(gone, article)) await workspace.fs.rename(from, to, { overwrite: false });
  return true;
}

/** The article that annotations of just this text are kept for, if it `counts`. None where `article` has annotations itself. */
async function annotatedArticle(article: Uri, text: string, counts: (article: Uri) => Promise<boolean>): Promise<Uri | undefined> {
  if (!text.trim() || (await sidecarsBeside(article)).length) return undefined;
  const hash = textHash(text);
  for (const sidecar of await workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, undefined, SEARCHED)) {
    const other = articleOf(sidecar);
    if (other.toString() === article.toString() || !(await counts(other))) continue;
    const said = await readText(sidecar).catch(() => undefined);
    if (said?.slice(0, HEAD).includes(hash)) return other;
  }
  return undefined;
}

/** By its name alone: the article may be gone. */
function articleOf(sidecar: Uri): Uri {
  const coders = codersArticleUri(sidecar);
  return coders && ARTICLE.test(coders.path) ? coders : articleUri(sidecar);
}

/** All sidecars of one article, and where they would lie beside another. */
async function sidecarMoves(from: Uri, to: Uri): Promise<readonly (readonly [Uri, Uri])[]> {
  const own = await sidecarsBeside(from);
  return own.map((sidecar) => [sidecar, Uri.joinPath(to, '..', fileName(to) + fileName(sidecar).slice(fileName(from).length))] as const);
}
