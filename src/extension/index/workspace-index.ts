/** The index of all articles of the workspace: built in a worker of its own when a person first asks across articles, kept up to date from then on. */
import { CancellationTokenSource, Disposable, EventEmitter, FileType, l10n, Uri, workspace, type LogOutputChannel } from 'vscode';
import { isCancelled, type Engine } from '../../engine/client.js';
import type { Input, Method, Output } from '../../engine/protocol.js';
import { Notice } from '../notice.js';
import type { ArticleChoice } from '../state/article-choice.js';
import { articleId, articleOf, findArticleFiles, type ArticleFile } from '../state/article-files.js';
import { readText } from '../state/read-text.js';
import { isSidecar, sidecarUri } from '../state/sidecar-uri.js';
import type { WorkspaceGazetteer } from '../state/workspace-gazetteer.js';
import type { WorkspaceLexicon } from '../state/workspace-lexicon.js';
import { IndexCache, type Known } from './index-cache.js';
import { ProjectFile } from './project-file.js';

export interface IndexTools {
  /** The worker that holds the articles. */
  readonly engine: Pick<Engine, 'call'>;
  /** The one that serves the open articles: it lends a hand where there is much to do, an article at a time. */
  readonly helper: Pick<Engine, 'call'>;
  readonly choice: ArticleChoice;
  readonly lexicons: WorkspaceLexicon;
  readonly gazetteers: WorkspaceGazetteer;
  /** Where it is kept; absent where no folder is open. */
  readonly storage: Uri | undefined;
  /** Of the program and its data: another one analyses everything anew. */
  readonly version: () => Promise<string>;
  readonly log: LogOutputChannel;
}

/** `idle`: nobody has asked. `incomplete`: a person cancelled; what is there can be used. */
export type IndexPhase = 'idle' | 'building' | 'ready' | 'incomplete';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** Below this a second worker takes longer to start than it saves. */
const MANY = 60;
/** Files that are looked at side by side. */
const LOOKS = 24;
/** Longer texts are left to the index's own worker: the other one must stay free for a person. */
const LONG = 60_000;
const PAUSE_MS = 250;
const SAVE_MS = 1500;

export class WorkspaceIndex implements Disposable {
  readonly project: ProjectFile;
  private known = new Map<string, Known>();
  private phaseNow: IndexPhase = 'idle';
  private begun: Promise<void> | undefined;
  private work: Promise<void> = Promise.resolve();
  private cancelling = new CancellationTokenSource();
  /** Articles to look at again; undefined for all. */
  private readonly due = new Set<string>();
  private dueAll = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private cache: IndexCache | undefined;
  private version = '';
  private watching: Disposable | undefined;
  private disposed = false;
  private readonly changed = new EventEmitter<void>();
  private readonly progressed = new EventEmitter<Progress>();
  /** What the views show may be another: articles or decisions changed, or the phase. */
  readonly onDidChange = this.changed.event;
  readonly onDidProgress = this.progressed.event;

  constructor(private readonly tools: IndexTools) {
    this.project = new ProjectFile();
  }

  get phase(): IndexPhase {
    return this.phaseNow;
  }

  /** Articles that are in the index. */
  get size(): number {
    return this.known.size;
  }

  dispose(): void {
    this.disposed = true;
    clearTimeout(this.timer);
    clearTimeout(this.saving);
    this.cancelling.cancel();
    this.cancelling.dispose();
    this.watching?.dispose();
    this.project.dispose();
    this.changed.dispose();
    this.progressed.dispose();
  }

  /** Resolves when the index knows every article as it is now; the first call builds it. Rejects where no folder is open. */
  async start(): Promise<void> {
    if (!this.tools.storage || !workspace.workspaceFolders?.length) throw new Notice(l10n.t('Open a folder first: articles are compared within it.'));
    this.begun ??= this.begin(this.tools.storage);
    try {
      await this.begun;
      await this.settled();
    } catch (error) {
      // The worker is gone, and what it held with it: the next call reads the cache again.
      this.begun = undefined;
      this.setPhase('idle');
      throw error;
    }
  }

  /** Asks the worker that holds the articles, once it knows them all. */
  async ask<M extends Method>(method: M, input: Input<M>): Promise<Output<M>> {
    await this.start();
    return this.tools.engine.call(method, input);
  }

  /** Stops building; what was analysed so far is kept and can be used. */
  cancel(): void {
    this.cancelling.cancel();
  }

  /** Looks at every file again, as after a cancelled build. */
  async update(): Promise<void> {
    if (this.begun) this.scheduleAll();
    await this.start();
  }

  private async begin(storage: Uri): Promise<void> {
    this.setPhase('building');
    this.version = await this.tools.version();
    this.cache = new IndexCache(Uri.joinPath(storage, 'index'), this.version);
    const { engine } = this.tools;
    this.known = await this.cache.restore((lines) => engine.call('corpusTake', lines));
    await this.decide();
    this.watching ??= this.watch();
    this.scheduleAll();
  }

  private watch(): Disposable {
    const files = workspace.createFileSystemWatcher('**/*');
    const { lexicons, gazetteers } = this.tools;
    const changed = (uri: Uri): void => this.fileChanged(articleOf(uri));
    const cameOrWent = (uri: Uri): void => (isSidecar(uri) ? this.scheduleAll() : this.fileCameOrWent(uri));
    return Disposable.from(
      files,
      files.onDidChange(changed),
      files.onDidCreate(cameOrWent),
      files.onDidDelete(cameOrWent),
      lexicons.onDidChange(() => this.scheduleAll()),
      gazetteers.onDidChange(() => this.scheduleAll()),
      workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('dateline.articles') ? this.scheduleAll() : undefined)),
      this.project.onDidChange(() => void this.enqueue(() => this.decide())),
      this.project.watch(),
    );
  }

  private fileChanged(article: Uri): void {
    const id = articleId(article);
    if (id === undefined || !this.known.has(id)) return;
    this.due.add(id);
    this.schedule();
  }

  /** Programs write many files that are no articles: only what could be one is looked for. */
  private fileCameOrWent(uri: Uri): void {
    const id = articleId(uri);
    const isText = /\.(?:article|news|txt|md|markdown)$/i.test(uri.path);
    if (id !== undefined && (isText || this.known.has(id) || !/\.\w+$/.test(uri.path))) this.scheduleAll();
  }

  private scheduleAll(): void {
    this.dueAll = true;
    this.schedule();
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (!this.disposed) this.timer = setTimeout(() => void this.settled(), PAUSE_MS);
  }

  /** Does what is due, and resolves when nothing is. */
  private async settled(): Promise<void> {
    while (!this.disposed && (this.dueAll || this.due.size)) {
      clearTimeout(this.timer);
      await this.enqueue(() => this.catchUp());
    }
    await this.work;
  }

  private enqueue(run: () => Promise<void>): Promise<void> {
    const result = this.work.then(run);
    this.work = result.catch((error: unknown) => {
      // Whoever waits for it is told; a change on disk has nobody who waits.
      if (!this.disposed) this.tools.log.error(error instanceof Error ? error : String(error));
    });
    return result;
  }

  private async decide(): Promise<void> {
    const text = await this.project.read();
    await this.tools.engine.call('corpusDecide', text);
    this.changed.fire();
  }

  private async catchUp(): Promise<void> {
    const all = this.dueAll;
    const some = new Set(this.due);
    this.dueAll = false;
    this.due.clear();
    if (!all && !some.size) return;
    this.cancelling.dispose();
    this.cancelling = new CancellationTokenSource();
    const { token } = this.cancelling;
    if (all) this.setPhase('building');
    const files = await findArticleFiles(this.tools.choice, token);
    if (all && !token.isCancellationRequested) await this.dropMissing(files);
    const wanted = all ? files : files.filter(({ id }) => some.has(id));
    await this.takeIn(wanted);
    this.setPhase(token.isCancellationRequested ? 'incomplete' : this.phaseNow === 'incomplete' && !all ? 'incomplete' : 'ready');
    this.changed.fire();
    this.saveSoon();
  }

  private async dropMissing(files: readonly ArticleFile[]): Promise<void> {
    const present = new Set(files.map(({ id }) => id));
    const gone = [...this.known.keys()].filter((id) => !present.has(id));
    if (!gone.length) return;
    await this.tools.engine.call('corpusDrop', gone);
    for (const id of gone) {
      this.known.delete(id);
      this.cache?.touch(id);
    }
  }

  /** Looks at files side by side, and has those that changed analysed by one worker or two. */
  private async takeIn(files: readonly ArticleFile[]): Promise<void> {
    const stamps = new Map<string, string>();
    await inParallel(files, LOOKS, async (file) => void stamps.set(file.id, await stampOf(file)));
    const changed = files.filter(({ id }) => this.known.get(id)?.stamp !== stamps.get(id) || stamps.get(id) === '');
    const { token } = this.cancelling;
    let done = files.length - changed.length;
    const queue = [...changed];
    const lane = async (help: boolean): Promise<void> => {
      for (let file = queue.shift(); file && !token.isCancellationRequested && !this.disposed; file = queue.shift()) {
        await this.takeInOne(file, stamps.get(file.id)!, help);
        this.progressed.fire({ done: ++done, total: files.length });
      }
    };
    await Promise.all([lane(false), ...(changed.length > MANY ? [lane(true)] : [])]);
  }

  private async takeInOne(file: ArticleFile, stamp: string, help: boolean): Promise<void> {
    const { engine, helper, lexicons, gazetteers } = this.tools;
    const { id, uri } = file;
    const [text, sidecar, lexicon, places] = await Promise.all([
      readArticleText(uri),
      file.hasSidecar ? readQuietly(sidecarUri(uri)) : Promise.resolve(''),
      lexicons.lexiconFor(uri),
      gazetteers.placesFor(uri),
    ]);
    if (text === undefined) return;
    const known = this.known.get(id)?.hash;
    const request = { id, text, sidecar: sidecar ?? '', lexicon, places, version: this.version, ...(known === undefined ? {} : { known }) };
    try {
      const isHelped = help && text.length < LONG;
      const { hash, lines } = isHelped ? await helper.call('recordArticle', request) : await engine.call('corpusAdd', request);
      if (lines !== undefined) await engine.call('corpusTake', lines);
      if (hash !== known) this.cache?.touch(id);
      else if (this.known.get(id)?.stamp !== stamp) this.cache?.touch(id);
      this.known.set(id, { hash, stamp });
    } catch (error) {
      if (!isCancelled(error)) throw error;
    }
  }

  private saveSoon(): void {
    clearTimeout(this.saving);
    if (this.disposed) return;
    this.saving = setTimeout(
      () => void this.enqueue(async () => this.cache?.save(this.known, (ids) => this.tools.engine.call('corpusLines', ids))),
      SAVE_MS,
    );
  }

  private setPhase(phase: IndexPhase): void {
    if (phase === this.phaseNow) return;
    this.phaseNow = phase;
    this.changed.fire();
  }
}

/** Times and sizes of an article's files; empty where they cannot be had, so that the files are read. */
async function stampOf({ uri, hasSidecar }: ArticleFile): Promise<string> {
  try {
    const stats = await Promise.all([uri, ...(hasSidecar ? [sidecarUri(uri)] : [])].map((one) => workspace.fs.stat(one)));
    return stats.map(({ mtime, size }) => `${mtime}/${size}`).join(' ');
  } catch {
    return '';
  }
}

/** The text without BOM; undefined where the file is gone, is no text, or is none that can be read. */
async function readArticleText(uri: Uri): Promise<string | undefined> {
  return (await readQuietly(uri))?.replace(/^\uFEFF/, '');
}

async function readQuietly(uri: Uri): Promise<string | undefined> {
  try {
    if (((await workspace.fs.stat(uri)).type & FileType.File) === 0) return undefined;
    return await readText(uri);
  } catch {
    return undefined; // an article that cannot be read is in no index; opening it says why
  }
}

async function inParallel<T>(items: readonly T[], lanes: number, run: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async (): Promise<void> => {
    for (let item = queue.pop(); item !== undefined; item = queue.pop()) await run(item);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
