/** The coasts and borders that ship with the extension, read when the first place is explained. */
import { Uri, type LogOutputChannel } from 'vscode';
import { readLines, type MapLine } from '../present/place-map.js';
import { readText } from './read-text.js';

/** Gives the lines; none where the file cannot be read, which is logged once. */
export function outlines(extension: Uri, log: LogOutputChannel): () => Promise<readonly MapLine[]> {
  let lines: Promise<readonly MapLine[]> | undefined;
  const read = async (): Promise<readonly MapLine[]> => {
    try {
      return readLines((await readText(Uri.joinPath(extension, 'dist', 'webview', 'outlines.json'))) ?? '');
    } catch (error) {
      log.warn(`no map in hovers: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  return () => (lines ??= read());
}
