/** The open articles: one session each, and which of them is being read. */
import { Disposable, EventEmitter, RelativePattern, TabInputText, Uri, window, workspace, type Tab, type TextDocument } from 'vscode';
import type { ArticleChoice } from './article-choice.js';

import type { ArticleSession } from './article-session.js';
import { articleUri, isSidecar, SIDECAR_SUFFIX } from './sidecar-uri.js';

export class Articles implements Disposable {
  private readonly sessions = new Map<string, { readonly session: ArticleSession; readonly owned: Disposable }>();
  /** The last look at each document whose sidecar is still looked for. */
  private readonly looks = new WeakMap<TextDocument, symbol>();
  private activeSession: ArticleSession | undefined;
  private editorSession: ArticleSession | undefined;

  private readonly opened = new EventEmitter<ArticleSession>();
  private readonly closed = new EventEmitter<ArticleSession>();
  private readonly changed = new EventEmitter<ArticleSession>();
  private readonly activeChanged = new EventEmitter<undefined>();
  private readonly inEditorChanged = new EventEmitter<undefined>();
  readonly onDidOpen = this.opened.event;
  readonly onDidClose = this.closed.event;
  /** A session has a new snapshot. */
  readonly onDidChange = this.changed.event;
  readonly onDidChangeActive = this.activeChanged.event;
  readonly onDidChangeInEditor = this.inEditorChanged.event;
  private readonly owned: Disposable;

  constructor(
    private readonly choice: ArticleChoice,
    private readonly createSession: (document: TextDocument) => ArticleSession,
  ) {
    const sidecars = workspace.createFileSystemWatcher(`**/*${SIDECAR_SUFFIX}`);
    this.owned = Disposable.from(
      ...[this.opened, this.closed, this.changed, this.activeChanged, this.inEditorChanged],
      window.onDidChangeVisibleTextEditors(() => this.lookAtVisible()),
      window.onDidChangeActiveTextEditor(() => this.updateActive()),
      workspace.onDidOpenTextDocument((document) => (isShown(document) ? this.look(document) : undefined)),
      workspace.onDidCloseTextDocument((document) => this.close(document)),
      workspace.onDidChangeTextDocument((event) => {
        this.get(event.document.uri)?.textChanged(event);
        this.sidecarChanged(event.document.uri);
      }),
      workspace.onDidSaveTextDocument((document) => this.sidecarChanged(document.uri)),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('dateline.coder')) this.reopen();
        if (event.affectsConfiguration('dateline.articles')) this.lookAgain();
      }),
      sidecars,
      sidecars.onDidCreate((uri) => this.sidecarChanged(uri)),
      sidecars.onDidChange((uri) => this.sidecarChanged(uri)),
      sidecars.onDidDelete((uri) => this.sidecarChanged(uri)),
    );
  }

  /** Looks at what is shown already. Starts no work for what is no article. */
  start(): void {
    this.lookAtVisible();
  }

  dispose(): void {
    for (const { session, owned } of this.sessions.values()) {
      owned.dispose();
      session.dispose();
    }
    this.sessions.clear();
    this.owned.dispose();
  }

  /** All open articles. */
  get all(): readonly ArticleSession[] {
    return [...this.sessions.values()].map(({ session }) => session);
  }

  /** The article that the views follow: the active editor's, or the last one that was, as long as it is shown somewhere or only a page lies over it. */
  get active(): ArticleSession | undefined {
    return this.activeSession;
  }

  /** The article in the active editor. */
  get inEditor(): ArticleSession | undefined {
    return this.editorSession;
  }

  /** The open article whose decisions are kept in that file. */
  ofSidecar(uri: Uri): ArticleSession | undefined {
    const sidecar = uri.toString();
    return this.all.find((session) => session.sidecar.uri.toString() === sidecar);
  }

  get(uri: Uri | string): ArticleSession | undefined {
    return this.sessions.get(uri.toString())?.session;
  }

  /** Decides anew whether the document is an article, and opens or closes its session. An answer that a later look has overtaken counts no more. */
  async look(document: TextDocument): Promise<void> {
    const look = Symbol();
    this.looks.set(document, look);
    const isArticle = this.choice.quickly(document) ?? (await this.choice.isArticle(document));
    if (this.looks.get(document) === look) this.settle(document, isArticle);
  }

  private settle(document: TextDocument, isArticle: boolean): void {
    if (document.isClosed) return;
    const has = this.sessions.has(document.uri.toString());
    if (isArticle && !has) this.open(document);
    if (!isArticle && has) this.close(document);
  }

  private open(document: TextDocument): void {
    const session = this.createSession(document);
    const outside = this.watchOutside(document.uri);
    this.sessions.set(document.uri.toString(), {
      session,
      owned: Disposable.from(
        session.onDidChange(() => this.changed.fire(session)),
        outside,
      ),
    });
    this.opened.fire(session);
    this.updateActive();
  }

  private close(document: TextDocument): void {
    const key = document.uri.toString();
    const entry = this.sessions.get(key);
    if (!entry || (document.isClosed && entry.session.document !== document)) return;
    this.sessions.delete(key);
    entry.owned.dispose();
    this.closed.fire(entry.session);
    entry.session.dispose();
    this.updateActive();
  }

  /** The workspace's watcher does not see files outside of the workspace. */
  private watchOutside(uri: Uri): Disposable {
    if (uri.scheme === 'untitled' || workspace.getWorkspaceFolder(uri)) return new Disposable(() => undefined);
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(uri, '..'), `*${SIDECAR_SUFFIX}`));
    const changed = (sidecar: Uri): void => this.sidecarChanged(sidecar);
    return Disposable.from(watcher, watcher.onDidCreate(changed), watcher.onDidChange(changed), watcher.onDidDelete(changed));
  }

  private sidecarChanged(uri: Uri): void {
    if (!isSidecar(uri)) return;
    const session = this.ofSidecar(uri);
    if (session) return void session.sidecarChanged();
    // A text beside which annotations appear becomes an article.
    const article = articleUri(uri).toString();
    const document = workspace.textDocuments.find((other) => other.uri.toString() === article);
    if (document && isShown(document)) void this.look(document);
  }

  private lookAtVisible(): void {
    for (const { document } of window.visibleTextEditors) if (!this.sessions.has(document.uri.toString())) void this.look(document);
    this.updateActive();
  }

  private lookAgain(): void {
    for (const document of new Set([...window.visibleTextEditors.map((editor) => editor.document), ...this.all.map((session) => session.document)]))
      void this.look(document);
  }

  /** Decisions go into another file now: each article begins anew with that. */
  private reopen(): void {
    for (const { document } of this.all) {
      this.close(document);
      void this.look(document);
    }
  }

  private updateActive(): void {
    const editor = window.activeTextEditor;
    const inEditor = editor && this.get(editor.document.uri);
    if (inEditor !== this.editorSession) {
      this.editorSession = inEditor;
      this.inEditorChanged.fire(undefined);
    }
    const last = this.activeSession;
    const kept = last && this.get(last.document.uri) === last && (isShown(last.document) || isCovered(last.document)) ? last : undefined;
    const active = inEditor ?? kept ?? this.all.find((session) => isShown(session.document));
    if (active !== this.activeSession) {
      this.activeSession = active;
      this.activeChanged.fire(undefined);
    }
  }
}

/** Whether it is open in a tab while no text is shown at all: a page lies over it, the walkthrough or the claims. */
function isCovered({ uri }: TextDocument): boolean {
  const isTab = ({ input }: Tab): boolean => input instanceof TabInputText && input.uri.toString() === uri.toString();
  return !window.visibleTextEditors.length && window.tabGroups.all.some(({ tabs }) => tabs.some(isTab));
}

function isShown(document: TextDocument): boolean {
  return window.visibleTextEditors.some((editor) => editor.document === document);
}
