/** The coders' own files beside an article; the shared one is where the team's word goes. */
import { l10n, Uri, workspace } from 'vscode';
import { sidecarsOf } from '../../core/sidecar/coders.js';
import { Notice } from '../notice.js';
import { readText } from './read-text.js';
import { fileName } from './sidecar-uri.js';

export interface CoderText {
  readonly name: string;
  readonly text: string;
}

export async function codersOf(article: Uri): Promise<readonly CoderText[]> {
  const names = (await workspace.fs.readDirectory(Uri.joinPath(article, '..'))).map(([name]) => name);
  const own = sidecarsOf(fileName(article), names).flatMap(({ coder, file }) => (coder === undefined ? [] : [{ coder, file }]));
  return Promise.all(own.map(async ({ coder, file }) => ({ name: coder, text: (await readText(Uri.joinPath(article, '..', file))) ?? '' })));
}

/** The coders of an article that two or more have annotated; a notice where they are fewer. */
export async function codersToCompare(article: Uri): Promise<readonly CoderText[]> {
  const found = await codersOf(article);
  if (found.length >= 2) return found;
  throw new Notice(
    l10n.t(
      'It takes the annotations of two coders to compare them; this article has those of {0}. Each sets “dateline.coder” to a name of their own.',
      found.length,
    ),
  );
}
