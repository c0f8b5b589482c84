/** Replaces the whole text of an open document, as one step of its undo. */
import { l10n, Range, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { Notice } from './notice.js';
import { fileName } from './state/sidecar-uri.js';

export async function replaceText(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(0), document.positionAt(document.getText().length)), text);
  if (!(await workspace.applyEdit(edit))) throw new Notice(l10n.t('{0} could not be changed.', fileName(document.uri)));
}
