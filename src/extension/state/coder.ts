/** Whose sidecar decisions go into: the setting `dateline.coder`; empty for the file that all share. */
import { workspace, type Uri } from 'vscode';
import { isCoderName } from '../../core/sidecar/coders.js';
import { sidecarUri } from './sidecar-uri.js';

/** The coder's name; a name that cannot stand in a file name counts as none. */
export function coderName(): string {
  const name = workspace.getConfiguration('dateline').get('coder', '').trim();
  return isCoderName(name) ? name : '';
}

/** The file that decisions on an article go into. */
export function decisionsUri(article: Uri): Uri {
  return sidecarUri(article, coderName());
}
