/** dateline.project.yaml, where people's decisions across articles are kept: read as it stands in an editor, written so that the editor can undo it. */
import { Disposable, EventEmitter, l10n, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { difference } from '../../core/sidecar/splices.js';
import { Notice } from '../notice.js';
import { readText } from '../state/read-text.js';

const FILE = 'dateline.project.yaml';

export class ProjectFile implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** It says something else now, on disk or in an editor. */
  readonly onDidChange = this.changed.event;

  /** The file of the first folder; undefined where none is open. */
  get uri(): Uri | undefined {
    const folder = workspace.workspaceFolders?.[0];
    return folder && Uri.joinPath(folder.uri, FILE);
  }

  dispose(): void {
    this.changed.dispose();
  }

  watch(): Disposable {
    const files = workspace.createFileSystemWatcher(`**/${FILE}`);
    const isOwn = (uri: Uri): boolean => uri.toString() === this.uri?.toString();
    const changed = (uri: Uri): void => (isOwn(uri) ? this.changed.fire() : undefined);
    return Disposable.from(
      files,
      files.onDidChange(changed),
      files.onDidCreate(changed),
      files.onDidDelete(changed),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => (contentChanges.length ? changed(document.uri) : undefined)),
    );
  }

  /** Its text; empty where there is none. */
  async read(): Promise<string> {
    if (!this.uri) return '';
    return this.open()?.getText() ?? (await readText(this.uri)) ?? '';
  }

  /** Replaces `before` by `after`, as one step that the editor's undo takes back; saved unless the file had unsaved changes. */
  async write(before: string, after: string): Promise<void> {
    const { uri } = this;
    if (!uri || before === after) return;
    const edit = new WorkspaceEdit();
    if (!this.open() && (await readText(uri)) === undefined) edit.createFile(uri, { ignoreIfExists: true });
    const wasDirty = this.open()?.isDirty ?? false;
    const { start, end, text } = difference(before, after);
    const document = this.open();
    const range = document ? new Range(document.positionAt(start), document.positionAt(end)) : positions(before, start, end);
    edit.replace(uri, range, text);
    if (!(await workspace.applyEdit(edit))) throw new Notice(l10n.t('{0} cannot be written.', FILE));
    if (!wasDirty) await (await workspace.openTextDocument(uri)).save();
  }

  private open(): TextDocument | undefined {
    const uri = this.uri?.toString();
    return workspace.textDocuments.find((document) => document.uri.toString() === uri);
  }
}

/** Offsets of a text that no editor holds as lines and columns. */
function positions(text: string, start: number, end: number): Range {
  const position = (offset: number): readonly [number, number] => {
    const lines = text.slice(0, offset).split('\n');
    return [lines.length - 1, lines[lines.length - 1]!.length];
  };
  return new Range(...position(start), ...position(end));
}
