/** The outlines of countries that ship with the extension. */
import { Uri } from 'vscode';
import { readText } from '../state/read-text.js';

/** The TopoJSON text; empty where the file is missing. */
export async function outlinesText(extension: Uri): Promise<string> {
  return (await readText(Uri.joinPath(extension, 'dist', 'webview', 'outlines.json'))) ?? '';
}
