/** Articles that are copied or deleted in the workbench: their annotations are offered to go along, never without a word. */
import { Disposable, l10n, Uri, window, workspace } from 'vscode';
import { textHash } from '../../core/model/ids.js';
import { report } from '../commands.js';
import { fileExists, readText } from '../state/read-text.js';
import { sidecarsBeside } from '../state/sidecars-beside.js';
import { articleUri, fileName, isSidecar, sidecarUri, SIDECAR_SUFFIX } from '../state/sidecar-uri.js';
import type { App } from './types.js';

const ARTICLE = /\.(?:txt|md|article|news)$/i;
/** In a larger workspace the copy of an article is not looked for among all annotations. */
const SEARCHED = 500;

export function followFiles({ log }: App): Disposable {
  const quietly = (work: Promise<void>): void => void work.catch((error: unknown) => report(error, log));
  return Disposable.from(
    workspace.onDidDeleteFiles(({ files }) => files.forEach((uri) => quietly(offerDeletion(uri)))),
    workspace.onDidCreateFiles(({ files }) => files.filter(({ path }) => ARTICLE.test(path)).forEach((uri) => quietly(offerCopies(uri)))),
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

/** An article that says the same as one with annotations, and has none itself. */
async function offerCopies(copy: Uri): Promise<void> {
  const text = await readText(copy).catch(() => undefined);
  if (!text?.trim() || (await fileExists(sidecarUri(copy)))) return;
  const hash = textHash(text);
  for (const sidecar of await workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, undefined, SEARCHED)) {
    const said = await readText(sidecar).catch(() => undefined);
    if (!said?.slice(0, 4000).includes(hash)) continue;
    const original = articleUri(sidecar);
    if (original.toString() === copy.toString() || !(await fileExists(original))) continue;
    const yes = l10n.t('Copy Them Too');
    const message = l10n.t('{0} says the same as {1}, which has annotations.', fileName(copy), fileName(original));
    if ((await window.showInformationMessage(message, yes, l10n.t('Begin Anew'))) === yes) {
      for (const own of await sidecarsBeside(original)) {
        const ending = fileName(own).slice(fileName(original).length);
        await workspace.fs.copy(own, Uri.joinPath(copy, '..', fileName(copy) + ending), { overwrite: false });
      }
    }
    return;
  }
}
