/** What the workspace's people taught: dateline.lexicon.yaml at the root of each folder, read when an article first asks. */
import { EventEmitter, Uri, workspace, type Disposable, type FileSystemWatcher, type WorkspaceFolder } from 'vscode';
import type { AlwaysEntry, LexiconFile, NeverEntry } from '../../core/project/lexicon-file.js';
import type { Engine } from '../../engine/client.js';
import { readText } from './read-text.js';
import { writeAtomically } from './write-atomically.js';

const FILE = 'dateline.lexicon.yaml';
const EMPTY: LexiconFile = { always: [], never: [] };

export class WorkspaceLexicon implements Disposable {
  private readonly read = new Map<string, Promise<LexiconFile>>();
  private readonly changed = new EventEmitter<void>();
  private watcher: FileSystemWatcher | undefined;
  /** A lexicon is not what it was: articles want to be analysed again. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly engine: Pick<Engine, 'call'>) {}

  dispose(): void {
    this.watcher?.dispose();
    this.changed.dispose();
  }

  /** The lexicon for an article; empty outside of a folder, and where the file is missing or broken. */
  lexiconFor(article: Uri): Promise<LexiconFile> {
    const folder = workspace.getWorkspaceFolder(article);
    if (!folder) return Promise.resolve(EMPTY);
    this.watch();
    const key = folder.uri.toString();
    let lexicon = this.read.get(key);
    if (!lexicon) this.read.set(key, (lexicon = this.load(folder)));
    return lexicon;
  }

  /** Writes one entry into the lexicon of the article's folder. Resolves to the file; undefined outside of a folder. */
  async teach(article: Uri, list: 'always' | 'never', entry: AlwaysEntry | NeverEntry): Promise<Uri | undefined> {
    const folder = workspace.getWorkspaceFolder(article);
    if (!folder) return undefined;
    const uri = Uri.joinPath(folder.uri, FILE);
    const before = (await readText(uri)) ?? '';
    const after = await this.engine.call('teach', { text: before, list, entry });
    if (after !== before) await writeAtomically(uri, after);
    this.forget(uri);
    return uri;
  }

  private async load(folder: WorkspaceFolder): Promise<LexiconFile> {
    const text = await readText(Uri.joinPath(folder.uri, FILE));
    return text === undefined ? EMPTY : (await this.engine.call('readLexicon', text)).lexicon;
  }

  private watch(): void {
    if (this.watcher) return;
    this.watcher = workspace.createFileSystemWatcher(`**/${FILE}`);
    this.watcher.onDidChange((uri) => this.forget(uri));
    this.watcher.onDidCreate((uri) => this.forget(uri));
    this.watcher.onDidDelete((uri) => this.forget(uri));
  }

  private forget(uri: Uri): void {
    const folder = workspace.getWorkspaceFolder(uri);
    if (folder && this.read.delete(folder.uri.toString())) this.changed.fire();
  }
}

/** An engine that tells every analysis what the workspace taught. */
export function taughtEngine(engine: Pick<Engine, 'call'>, lexicons: WorkspaceLexicon, article: Uri): Pick<Engine, 'call'> {
  return {
    async call(method, input, cancellation) {
      if (method !== 'analyze') return engine.call(method, input, cancellation);
      const lexicon = await lexicons.lexiconFor(article);
      return engine.call(method, { ...(input as object), lexicon } as typeof input, cancellation);
    },
  };
}
