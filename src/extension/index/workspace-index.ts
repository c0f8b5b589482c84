/** The index of all articles of the workspace: built in a worker of its own when a person first asks across articles, kept up to date from then on. */
import { CancellationTokenSource, Disposable, EventEmitter, l10n, Uri, workspace, type CancellationToken, type LogOutputChannel } from 'vscode';
import type { Input, Method, Output } from '../../engine/protocol.js';
import { Notice } from '../notice.js';
import type { ArticleChoice } from '../state/article-choice.js';
import { articleId, articleOf, findArticleFiles, type ArticleFile } from '../state/article-files.js';
import { isSidecar } from '../state/sidecar-uri.js';
import { analyseChanged, type AnalysisTools, type Caller } from './analyse-changed.js';
import { IndexCache, type Known } from './index-cache.js';
import { ProjectFile } from './project-file.js';

export interface IndexTools extends AnalysisTools {
  /** The worker that holds the articles and compares them. It analyses none, so that it needs no models. */
  readonly engine: Caller;
  readonly choice: ArticleChoice;
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

/** Articles that are read for joining between two questions. */
const READ_AT_ONCE = 20;
/** Articles are read while others are analysed, or questions answered: so few that nobody waits for them. */
const READ_MEANWHILE = 5;
const PAUSE_MS = 250;
const SAVE_MS = 1500;
/** All answers are written together: not after each change of a busy hour. */
const ANSWERS_MS = 60_000;

export class WorkspaceIndex implements Disposable {
  readonly project: ProjectFile;
  private known = new Map<string, Known>();
  /** Every article's file when all were last looked for: which there are changes only then. Absent where that was cancelled. */
  private files: readonly ArticleFile[] | undefined;
  private phaseNow: IndexPhase = 'idle';
  private begun: Promise<void> | undefined;
  private work: Promise<void> = Promise.resolve();
  private cancelling = new CancellationTokenSource();
  /** Articles to look at again; undefined for all. */
  private readonly due = new Set<string>();
  private dueAll = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private answering: ReturnType<typeof setTimeout> | undefined;
  /** What the cache keeps of the answers holds no more. */
  private answersChanged = false;
  /** Articles changed before all that was kept of an earlier session was joined anew. */
  private changedMeanwhile = false;
  /** They were kept once in this session: the first time is soon after a build. */
  private answersKept = false;
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
    clearTimeout(this.answering);
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
    this.known = await this.cache.restore((packed) => engine.call('corpusTake', packed));
    const answers = await this.cache.answers();
    // Answers that are gone or damaged are written anew, though no article changes.
    if (!answers || !(await engine.call('corpusRestore', answers))) this.answersChanged = true;
    await this.decide();
    this.watching ??= this.watch();
    this.scheduleAll();
  }

  private watch(): Disposable {
    const files = workspace.createFileSystemWatcher('**/*');
    const { lexicons, gazetteers, choice } = this.tools;
    const changed = (uri: Uri): void => this.fileChanged(articleOf(uri));
    const cameOrWent = (uri: Uri): void => (isSidecar(uri) ? this.scheduleAll() : this.fileCameOrWent(uri));
    return Disposable.from(
      files,
      files.onDidChange(changed),
      files.onDidCreate(cameOrWent),
      files.onDidDelete(cameOrWent),
      lexicons.onDidChange(() => this.scheduleAll()),
      gazetteers.onDidChange(() => this.scheduleAll()),
      choice.onDidChange(() => this.scheduleAll()),
      workspace.onDidChangeConfiguration((event) => (event.affectsConfiguration('dateline.articles') ? this.scheduleAll() : undefined)),
      this.project.onDidChange(() => void this.enqueue(() => this.decideAnew())),
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
      this.logUnlessDisposed(error);
    });
    return result;
  }

  private logUnlessDisposed(error: unknown): void {
    if (!this.disposed) this.tools.log.error(error instanceof Error ? error : String(error));
  }

  private async decide(): Promise<void> {
    const text = await this.project.read();
    await this.tools.engine.call('corpusDecide', text);
    this.changed.fire();
  }

  private async decideAnew(): Promise<void> {
    await this.decide();
    this.answersChanged = true;
    this.saveSoon();
  }

  private async catchUp(): Promise<void> {
    const all = this.dueAll;
    const some = new Set(this.due);
    this.dueAll = false;
    this.due.clear();
    if (!all && !some.size) return;
    this.cancelling.cancel(); // what is joined meanwhile waits
    this.cancelling.dispose();
    this.cancelling = new CancellationTokenSource();
    const { token } = this.cancelling;
    if (all) this.setPhase('building');
    const files = (all ? undefined : this.files) ?? (await findArticleFiles(this.tools.choice, token));
    this.files = token.isCancellationRequested ? undefined : files;
    if (all && this.files) await this.dropMissing(files);
    await this.takeIn(all ? files : files.filter(({ id }) => some.has(id)));
    await this.join(token);
    this.setPhase(token.isCancellationRequested ? 'incomplete' : this.phaseNow === 'incomplete' && !all ? 'incomplete' : 'ready');
    this.changed.fire();
    this.saveSoon();
  }

  /** Joins what was taken in, a little at a time; goes on unawaited where all is answered without. */
  private async join(token: CancellationToken): Promise<void> {
    for (let most = 0; !token.isCancellationRequested && !this.disposed; most = READ_AT_ONCE) {
      const { left, isAtHand } = await this.tools.engine.call('corpusJoin', most);
      if (!left) this.changedMeanwhile = false;
      if (!left) return;
      if (!isAtHand) continue;
      void this.joinRest(token).catch((error: unknown) => this.logUnlessDisposed(error));
      return;
    }
  }

  private async joinRest(token: CancellationToken): Promise<void> {
    // The views ask first.
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    for (let left = 1; left > 0;) {
      if (token.isCancellationRequested || this.disposed) return;
      ({ left } = await this.tools.engine.call('corpusJoin', READ_MEANWHILE));
    }
    // Entities that changed meanwhile stood where their names are.
    if (this.changedMeanwhile) this.changed.fire();
    this.changedMeanwhile = false;
  }

  private async dropMissing(files: readonly ArticleFile[]): Promise<void> {
    const present = new Set(files.map(({ id }) => id));
    const gone = [...this.known.keys()].filter((id) => !present.has(id));
    if (!gone.length) return;
    this.answersChanged = this.changedMeanwhile = true;
    await this.tools.engine.call('corpusDrop', gone);
    for (const id of gone) {
      this.known.delete(id);
      this.cache?.touch(id);
    }
  }

  /** Has the files that changed since analysed, and takes them in. */
  private async takeIn(files: readonly ArticleFile[]): Promise<void> {
    const { engine } = this.tools;
    let came = 0;
    await analyseChanged(files, {
      tools: this.tools,
      known: this.known,
      version: this.version,
      token: this.cancelling.token,
      take: async ({ id, hash, stamp, packed }) => {
        if (packed) {
          await engine.call('corpusTake', packed);
          if (++came % READ_MEANWHILE === 0) void engine.call('corpusJoin', READ_MEANWHILE).catch((error: unknown) => this.logUnlessDisposed(error));
        }
        const before = this.known.get(id);
        if (hash !== before?.hash || stamp !== before.stamp) this.cache?.touch(id);
        if (hash !== before?.hash) this.answersChanged = this.changedMeanwhile = true;
        this.known.set(id, { hash, stamp });
      },
      progressed: (done) => this.progressed.fire({ done, total: files.length }),
    });
  }

  private saveSoon(): void {
    clearTimeout(this.saving);
    clearTimeout(this.answering);
    if (this.disposed) return;
    const { engine } = this.tools;
    const saveArticles = async (): Promise<void> => this.cache?.save(this.known, (ids) => engine.call('corpusPacked', ids));
    this.saving = setTimeout(() => void this.enqueue(saveArticles), SAVE_MS);
    if (!this.answersChanged) return;
    const saveAnswers = async (): Promise<void> => {
      this.answersChanged = false;
      // Piece by piece: what a person asks for meanwhile is answered between two of them.
      let answers: Uint8Array | undefined;
      while (!answers && !this.disposed) answers = await engine.call('corpusAnswers', undefined);
      if (answers) await this.cache?.saveAnswers(answers);
    };
    this.answering = setTimeout(() => void this.enqueue(saveAnswers), this.answersKept ? ANSWERS_MS : SAVE_MS);
    this.answersKept = true;
  }

  private setPhase(phase: IndexPhase): void {
    if (phase === this.phaseNow) return;
    this.phaseNow = phase;
    this.changed.fire();
  }
}
