/** A file at the root of each workspace folder that all its articles share: read when first asked for, and again when it changes. */
import { EventEmitter, Uri, workspace, type Disposable, type Event, type FileSystemWatcher, type WorkspaceFolder } from 'vscode';
import { readText } from './read-text.js';

export interface WorkspaceFileOptions<T> {
  readonly name: string;
  /** What holds where there is no file. */
  readonly absent: T;
  readonly parse: (text: string) => Promise<T>;
}

export class WorkspaceFile<T> implements Disposable {
  private readonly read = new Map<string, Promise<T>>();
  private readonly known = new Map<string, T>();
  private watcher: FileSystemWatcher | undefined;
  private readonly changed = new EventEmitter<Uri>();
  /** What the file of a folder says is not what `now` or `of` answered last. Fires with its address. */
  readonly onDidChange: Event<Uri> = this.changed.event;

  constructor(private readonly options: WorkspaceFileOptions<T>) {}

  dispose(): void {
    this.watcher?.dispose();
    this.changed.dispose();
  }

  /** Where the file of an article's folder is, or would be; undefined outside of a folder. */
  uriFor(article: Uri): Uri | undefined {
    const folder = workspace.getWorkspaceFolder(article);
    return folder && Uri.joinPath(folder.uri, this.options.name);
  }

  /** What the file says, for an article. */
  of(article: Uri): Promise<T> {
    const folder = workspace.getWorkspaceFolder(article);
    if (!folder) return Promise.resolve(this.options.absent);
    this.watch();
    const key = folder.uri.toString();
    let content = this.read.get(key);
    if (!content) this.read.set(key, (content = this.load(folder)));
    return content;
  }

  /** What it said when it was last read; asks for it where it was not. */
  now(article: Uri): T {
    const folder = workspace.getWorkspaceFolder(article);
    if (!folder) return this.options.absent;
    if (!this.read.has(folder.uri.toString())) {
      const uri = Uri.joinPath(folder.uri, this.options.name);
      this.of(article).then(
        (content) => (content === this.options.absent ? undefined : this.changed.fire(uri)),
        () => this.changed.fire(uri), // the file is there and cannot be read
      );
    }
    return this.known.get(folder.uri.toString()) ?? this.options.absent;
  }

  /** The file was written: what is known of it no longer holds. */
  forget(uri: Uri): void {
    const folder = workspace.getWorkspaceFolder(uri);
    if (!folder || !this.read.delete(folder.uri.toString())) return;
    const tell = (): void => this.changed.fire(uri);
    this.of(uri).then(tell, tell);
  }

  private async load(folder: WorkspaceFolder): Promise<T> {
    const text = await readText(Uri.joinPath(folder.uri, this.options.name));
    const content = text === undefined ? this.options.absent : await this.options.parse(text);
    this.known.set(folder.uri.toString(), content);
    return content;
  }

  private watch(): void {
    if (this.watcher) return;
    this.watcher = workspace.createFileSystemWatcher(`**/${this.options.name}`);
    this.watcher.onDidChange((uri) => this.forget(uri));
    this.watcher.onDidCreate((uri) => this.forget(uri));
    this.watcher.onDidDelete((uri) => this.forget(uri));
  }
}
