/** dateline.project.yaml, where people's decisions across articles are kept: read as it stands in an editor, written so that the editor can undo it. */
import { Disposable, EventEmitter, l10n, Range, Uri, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { difference } from '../../core/sidecar/splices.js';
import { Notice } from '../notice.js';
import { fileExists, readText } from '../state/read-text.js';

const FILE = 'dateline.project.yaml';

export class ProjectFile implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** It says something else now, on disk or in an editor. */
  readonly onDidChange = this.changed.event;

  /** The first folder's that has one, for there is one for all folders of a workspace; the first folder's where none has. Undefined where no folder is open. */
  async locate(): Promise<Uri | undefined> {
    const all = filesOfFolders();
    for (const uri of all) if (openDocument(uri) || (await fileExists(uri))) return uri;
    return all[0];
  }

  dispose(): void {
    this.changed.dispose();
  }

  watch(): Disposable {
    const files = workspace.createFileSystemWatcher(`**/${FILE}`);
    const isOwn = (uri: Uri): boolean => filesOfFolders().some((own) => own.toString() === uri.toString());
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
    const uri = await this.locate();
    return uri ? (openDocument(uri)?.getText() ?? (await readText(uri)) ?? '') : '';
  }

  /** Replaces `before` by `after`, as one step that the editor's undo takes back; saved unless the file had unsaved changes. */
  async write(before: string, after: string): Promise<void> {
    const uri = await this.locate();
    if (!uri || before === after) return;
    const edit = new WorkspaceEdit();
    if (!openDocument(uri) && (await readText(uri)) === undefined) edit.createFile(uri, { ignoreIfExists: true });
    const wasDirty = openDocument(uri)?.isDirty ?? false;
    const { start, end, text } = difference(before, after);
    const document = openDocument(uri);
    const range = document ? new Range(document.positionAt(start), document.positionAt(end)) : positions(before, start, end);
    edit.replace(uri, range, text);
    if (!(await workspace.applyEdit(edit))) throw new Notice(l10n.t('{0} cannot be written.', FILE));
    if (!wasDirty) await (await workspace.openTextDocument(uri)).save();
  }

  /** Writes what stood there before a decision again, where nothing was written since; a file that the decision made goes. */
  async takeBack(before: string, after: string): Promise<void> {
    if ((await this.read()) !== after) throw new Notice(l10n.t('{0} says something else by now: change it there, or by the same command.', FILE));
    if (before !== '') return this.write(after, before);
    const uri = await this.locate();
    if (!uri) return;
    const edit = new WorkspaceEdit();
    edit.deleteFile(uri, { ignoreIfNotExists: true });
    await workspace.applyEdit(edit);
  }
}

function filesOfFolders(): Uri[] {
  return (workspace.workspaceFolders ?? []).map(({ uri }) => Uri.joinPath(uri, FILE));
}

function openDocument(uri: Uri): TextDocument | undefined {
  return workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());
}

/** Offsets of a text that no editor holds as lines and columns. */
function positions(text: string, start: number, end: number): Range {
  const position = (offset: number): readonly [number, number] => {
    const lines = text.slice(0, offset).split('\n');
    return [lines.length - 1, lines[lines.length - 1]!.length];
  };
  return new Range(...position(start), ...position(end));
}
