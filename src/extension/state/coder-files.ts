/** The coders' own files beside an article; the shared one is where the team's word goes. */
import { Uri, workspace } from 'vscode';
import { sidecarsOf } from '../../core/sidecar/coders.js';
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
