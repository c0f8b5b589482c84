/** Which documents are articles. */
import { EventEmitter, languages, workspace, type Disposable, type Memento, type TextDocument, type Uri } from 'vscode';
import { decisionsUri } from './coder.js';
import { fileExists } from './read-text.js';
import { isSidecar, sidecarUri } from './sidecar-uri.js';

export const ARTICLE_LANGUAGE = 'news-article';
const CHOICES = 'articleChoices';

/** Whether a text or Markdown file was turned into an article by hand (true), or out of one (false); keyed by its address. */
type Choices = Readonly<Record<string, boolean>>;

export class ArticleChoice implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** A person chose, or a chosen file has another name. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: Memento) {}

  dispose(): void {
    this.changed.dispose();
  }

  /** Whether a document could become an article: a text that a person has as a file, or is writing. */
  isCandidate(document: TextDocument): boolean {
    const { scheme } = document.uri;
    // A git: document is an old state of a file; what lies beside it is not its sidecar.
    if (scheme === 'git' || (scheme !== 'untitled' && workspace.fs.isWritableFileSystem(scheme) === undefined)) return false;
    return document.languageId === ARTICLE_LANGUAGE || document.languageId === 'plaintext' || document.languageId === 'markdown';
  }

  /** What can be said without looking beside the file; undefined where its sidecar decides. */
  quickly(document: TextDocument): boolean | undefined {
    if (!this.isCandidate(document)) return false;
    const chosen = this.chosen(document.uri);
    if (chosen !== undefined) return chosen;
    if (document.languageId === ARTICLE_LANGUAGE) return true;
    if (isSidecar(document.uri)) return false;
    return matchesSetting(document) ? true : undefined;
  }

  /** Whether the document is an article. Costs two looks for its sidecar at most. */
  async isArticle(document: TextDocument): Promise<boolean> {
    const quick = this.quickly(document);
    if (quick !== undefined || document.uri.scheme === 'untitled') return quick ?? false;
    return (await fileExists(decisionsUri(document.uri))) || fileExists(sidecarUri(document.uri));
  }

  /** Remembers a person's choice for one file. */
  async choose(uri: Uri, isArticle: boolean): Promise<void> {
    await this.remember({ ...this.choices(), [uri.toString()]: isArticle });
  }

  /** The choice goes along when its file is renamed. */
  async move(from: Uri, to: Uri): Promise<void> {
    const { [from.toString()]: chosen, ...rest } = this.choices();
    if (chosen !== undefined) await this.remember({ ...rest, [to.toString()]: chosen });
  }

  /** Every file that a person chose or refused, by its address. */
  get all(): ReadonlyMap<string, boolean> {
    return new Map(Object.entries(this.choices()));
  }

  private async remember(choices: Choices): Promise<void> {
    await this.memento.update(CHOICES, choices);
    this.changed.fire();
  }

  private chosen(uri: Uri): boolean | undefined {
    return this.choices()[uri.toString()];
  }

  private choices(): Choices {
    return this.memento.get<Choices>(CHOICES, {});
  }
}

function matchesSetting(document: TextDocument): boolean {
  const setting = workspace.getConfiguration('dateline', document.uri).get<unknown>('articles');
  const patterns = Array.isArray(setting) ? setting : [setting];
  return patterns.some((pattern) => typeof pattern === 'string' && pattern !== '' && languages.match({ pattern }, document) > 0);
}
