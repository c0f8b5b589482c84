/** How far each article is: of open ones as they are, of others by their annotations files and by what was counted when they were read last. */
import type { Uri } from 'vscode';
import { Disposable, EventEmitter, workspace, type CancellationToken, type Memento } from 'vscode';
import type { Engine } from '../../engine/client.js';
import { countDecisions, type ArticleProgress } from '../present/progress.js';
import { progressOf } from '../present/review-queue.js';
import type { ArticleChoice } from './article-choice.js';
import { articleId, findArticleFiles } from './article-files.js';
import type { ArticleSession } from './article-session.js';
import type { Articles } from './articles.js';
import { readText } from './read-text.js';
import { belongsTo, fileName, sidecarUri, SIDECAR_SUFFIX } from './sidecar-uri.js';

const TOTALS = 'articleTotals';
const SAVE_MS = 2000;

export interface ProgressTools {
  readonly articles: Articles;
  readonly choice: ArticleChoice;
  readonly engine: Pick<Engine, 'call'>;
  readonly memento: Memento;
}

export class ProgressBook implements Disposable {
  /** Decisions and suggestions of articles when they were read last, by id. */
  private readonly totals: Map<string, number>;
  /** The same as they were when the window was opened. */
  private readonly earlier: ReadonlyMap<string, number>;
  private saving: ReturnType<typeof setTimeout> | undefined;
  private readonly changed = new EventEmitter<Uri>();
  /** Fires with the article. */
  readonly onDidChange = this.changed.event;
  private readonly owned: Disposable;

  constructor(private readonly tools: ProgressTools) {
    this.totals = new Map(Object.entries(tools.memento.get<Readonly<Record<string, number>>>(TOTALS, {})));
    this.earlier = new Map(this.totals);
    this.owned = Disposable.from(
      this.changed,
      tools.articles.onDidChange((session) => (session.snapshot.cause === 'typing' ? undefined : this.note(session))),
    );
  }

  dispose(): void {
    clearTimeout(this.saving);
    this.owned.dispose();
  }

  /** Undefined for a file without annotations. */
  async of(uri: Uri): Promise<ArticleProgress | undefined> {
    const session = this.tools.articles.get(uri);
    const id = articleId(uri) ?? fileName(uri);
    const text = session ? session.sidecar.state.text : await this.sidecarText(uri);
    if (text === undefined && !session) return undefined;
    const sidecar = session ? session.snapshot.sidecar.sidecar : (await this.tools.engine.call('readSidecar', text!)).sidecar;
    return { id, uri: uri.toString(), ...countDecisions(sidecar), total: this.totals.get(id), coders: [] };
  }

  /** Decisions and suggestions of an article when it was read in an earlier session of the window. */
  before(uri: Uri): number | undefined {
    const id = articleId(uri);
    return id === undefined ? undefined : this.earlier.get(id);
  }

  /** Every article of the workspace. Stops early where the token says so. */
  async all(token: CancellationToken, tell: (done: number, total: number) => void): Promise<ArticleProgress[]> {
    const files = await findArticleFiles(this.tools.choice, token);
    const beside = await workspace.findFiles(`**/*${SIDECAR_SUFFIX}`, undefined, undefined, token);
    const found: ArticleProgress[] = [];
    for (const { id, uri } of files) {
      if (token.isCancellationRequested) break;
      const progress = (await this.of(uri)) ?? { id, uri: uri.toString(), decided: 0, total: this.totals.get(id), days: [] };
      const folder = uri.path.slice(0, uri.path.lastIndexOf('/') + 1);
      const name = fileName(uri);
      const coders = beside
        .filter((other) => other.path.startsWith(folder) && !other.path.slice(folder.length).includes('/') && belongsTo(fileName(other), name))
        .map((other) => fileName(other).slice(name.length + 1, -SIDECAR_SUFFIX.length))
        .filter((coder) => coder !== '');
      found.push({ ...progress, coders });
      tell(found.length, files.length);
    }
    return found;
  }

  /** Remembers how much there is to decide in an article. */
  setTotal(id: string, total: number): void {
    if (this.totals.get(id) === total) return;
    this.totals.set(id, total);
    clearTimeout(this.saving);
    this.saving = setTimeout(() => void this.tools.memento.update(TOTALS, Object.fromEntries(this.totals)), SAVE_MS);
  }

  private note({ uri, snapshot }: ArticleSession): void {
    const id = articleId(uri);
    if (id !== undefined && snapshot.phase === 'ready') this.setTotal(id, progressOf(snapshot.index).total);
    this.changed.fire(uri);
  }

  private async sidecarText(uri: Uri): Promise<string | undefined> {
    try {
      return await readText(sidecarUri(uri));
    } catch {
      return undefined; // unreadable: Problems says so when the article is opened
    }
  }
}
