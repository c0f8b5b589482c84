/** The sidecars that lie beside an article: the shared one and the coders'. */
import { FileType, Uri, workspace } from 'vscode';
import { belongsTo, fileName, SIDECAR_SUFFIX } from './sidecar-uri.js';

/** Those of the article alone: one belongs to the article of the longest name that is there ("a.txt" leaves "a.txt.b.dateline.yaml" to "a.txt.b"). */
export async function sidecarsBeside(article: Uri): Promise<readonly Uri[]> {
  try {
    const beside = await workspace.fs.readDirectory(Uri.joinPath(article, '..'));
    const names = new Set(beside.map(([name]) => name));
    const own = fileName(article);
    const isTaken = (name: string): boolean => {
      const longer = name.slice(0, -SIDECAR_SUFFIX.length);
      return longer !== own && names.has(longer);
    };
    return beside
      .filter(([name, type]) => (type & FileType.File) !== 0 && belongsTo(name, own) && !isTaken(name))
      .map(([name]) => Uri.joinPath(article, '..', name));
  } catch {
    // A folder that cannot be listed has nothing that could be taken along.
    return [];
  }
}
