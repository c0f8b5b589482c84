/** Opens an article of the workspace at words that the index knows. */
import type { Range } from 'vscode';
import { l10n, Selection, TabInputWebview, TextEditorRevealType, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import type { TextPlace } from '../../webview/types.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { articleFileUri } from '../state/article-files.js';

/** Whether an unknown command argument is a place. */
export function isTextPlace(value: unknown): value is TextPlace {
  return (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    typeof value.article === 'string' &&
    'start' in value &&
    typeof value.start === 'number' &&
    'end' in value &&
    typeof value.end === 'number'
  );
}

/** Shows the article with the words selected; beside a page that fills the active column, else where the article is shown already. */
export async function revealPlace(place: TextPlace): Promise<void> {
  const uri = articleFileUri(place.article);
  if (!uri) throw new Notice(l10n.t('The article is no longer in this workspace.'));
  const document = await workspace.openTextDocument(uri);
  const range = locate(document, place);
  const shown = window.visibleTextEditors.find((editor) => editor.document === document);
  const editor = await window.showTextDocument(document, { preview: true, viewColumn: shown?.viewColumn ?? freeColumn() });
  if (!range) throw new Notice(l10n.t('Its words are not in the text any more.'), 'hint');
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Not over the page that a person works in: beside it, where there is no other column of texts. */
function freeColumn(): ViewColumn {
  const { activeTabGroup, all } = window.tabGroups;
  const isPage = activeTabGroup.activeTab?.input instanceof TabInputWebview;
  if (!isPage) return ViewColumn.Active;
  const other = all.find((group) => group !== activeTabGroup && !(group.activeTab?.input instanceof TabInputWebview));
  return other?.viewColumn ?? ViewColumn.Beside;
}

/** The file may have changed since it was read: the words are looked for around their place. A sentence is only pointed at. */
function locate(document: TextDocument, { start, end, words }: TextPlace): Range | undefined {
  if (words === undefined) return toRange(document, { start, end });
  const text = document.getText();
  const pattern = new RegExp(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('\\s+'),
    'g',
  );
  const found = [...text.matchAll(pattern)].sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start))[0];
  return found && toRange(document, { start: found.index, end: found.index + found[0].length });
}
