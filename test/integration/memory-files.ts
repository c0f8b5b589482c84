/** A file system that lives in memory, as an extension for archives or servers brings one along; it can refuse to be written to. */
import * as vscode from 'vscode';

/** `denied`: writing fails as it does in a folder without permission. `read-only`: the whole file system is declared so. */
export type Writing = 'allowed' | 'denied' | 'read-only';

export class MemoryFiles implements vscode.FileSystemProvider {
  private readonly files = new Map<string, Uint8Array>();
  private readonly changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  private readonly owned: vscode.Disposable;

  constructor(
    readonly scheme: string,
    private readonly writing: Writing = 'allowed',
  ) {
    this.owned = vscode.workspace.registerFileSystemProvider(scheme, this, { isCaseSensitive: true, isReadonly: writing === 'read-only' });
  }

  dispose(): void {
    this.owned.dispose();
    this.changed.dispose();
  }

  uri(name: string): vscode.Uri {
    return vscode.Uri.from({ scheme: this.scheme, path: `/${name}` });
  }

  /** Puts a file there, whoever may write. */
  put(name: string, content: string): vscode.Uri {
    this.files.set(`/${name}`, new TextEncoder().encode(content));
    return this.uri(name);
  }

  get(name: string): string | undefined {
    const bytes = this.files.get(`/${name}`);
    return bytes && new TextDecoder().decode(bytes);
  }

  get names(): readonly string[] {
    return [...this.files.keys()].map((path) => path.slice(1));
  }

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat | Promise<vscode.FileStat> {
    const file = this.files.get(path);
    if (!file && path !== '/') throw vscode.FileSystemError.FileNotFound(path);
    return { type: file ? vscode.FileType.File : vscode.FileType.Directory, ctime: 0, mtime: 0, size: file?.length ?? 0 };
  }

  readDirectory(): [string, vscode.FileType][] {
    return this.names.map((name) => [name, vscode.FileType.File]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const file = this.files.get(uri.path);
    if (!file) throw vscode.FileSystemError.FileNotFound(uri);
    return file;
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.change(uri);
    this.files.set(uri.path, content);
  }

  delete(uri: vscode.Uri): void {
    this.change(uri);
    this.files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const file = this.readFile(from);
    this.delete(from);
    this.writeFile(to, file);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions('one flat folder');
  }

  private change(uri: vscode.Uri): void {
    if (this.writing !== 'allowed') throw vscode.FileSystemError.NoPermissions(uri);
    this.changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
  }
}
