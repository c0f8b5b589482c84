/** Shows in Problems what is wrong with a sidecar and odd about its decisions, at their lines. */
import { Diagnostic, DiagnosticSeverity, Disposable, languages, l10n, Range, window, workspace, type TextDocument, type Uri } from 'vscode';
import { diagnostics } from '../diagnostics.js';
import type { ArticleSession } from '../state/article-session.js';
import { findArticle } from '../state/find-article.js';
import { readText } from '../state/read-text.js';
import { articleUri, fileName, isSidecar } from '../state/sidecar-uri.js';
import type { App } from './types.js';

/** Decisions come faster than anybody reads problems. */
const PAUSE_MS = 300;

export function sidecarProblems({ articles, engine, log }: App): Disposable {
  const problems = languages.createDiagnosticCollection('dateline');
  const timers = new Map<ArticleSession, ReturnType<typeof setTimeout>>();

  /** Of an open article: shown even where the sidecar itself is not open. */
  const showOf = async ({ sidecar, snapshot, document }: ArticleSession): Promise<void> => {
    const { text } = sidecar.state;
    if (text === undefined) return problems.set(sidecar.uri, diagnostics(snapshot.sidecar.issues, ''));
    const issues = await engine.call('checkSidecar', { text, article: document.getText() });
    if (sidecar.state.text === text && articles.ofSidecar(sidecar.uri)) problems.set(sidecar.uri, diagnostics(issues, text));
  };

  const soon = (session: ArticleSession): void => {
    clearTimeout(timers.get(session));
    const show = (): void => {
      timers.delete(session);
      showOf(session).catch((error: unknown) => log.error(String(error)));
    };
    timers.set(session, setTimeout(show, PAUSE_MS));
  };

  /** Of a sidecar that is open by itself. */
  const showAlone = async (document: TextDocument): Promise<void> => {
    if (!isSidecar(document.uri) || articles.ofSidecar(document.uri)) return;
    const { version } = document;
    const text = document.getText();
    const article = document.uri.scheme === 'untitled' ? undefined : await findArticle(document.uri);
    const words = article && (await readText(article).catch(() => undefined));
    const issues = await engine.call('checkSidecar', { text, ...(words === undefined ? {} : { article: words }) });
    const lonely = article || document.uri.scheme === 'untitled' ? [] : [missing(document.uri)];
    if (!document.isClosed && document.version === version && !articles.ofSidecar(document.uri)) {
      problems.set(document.uri, [...diagnostics(issues, text), ...lonely]);
    }
  };

  const forget = (session: ArticleSession): void => {
    clearTimeout(timers.get(session));
    timers.delete(session);
    problems.delete(session.sidecar.uri);
    for (const { document } of window.visibleTextEditors) if (document.uri.toString() === session.sidecar.uri.toString()) void showAlone(document);
  };

  for (const { document } of window.visibleTextEditors) void showAlone(document);
  return Disposable.from(
    problems,
    articles.onDidChange((session) => (session.snapshot.cause === 'typing' ? undefined : soon(session))),
    articles.onDidClose(forget),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(({ document }) => void showAlone(document))),
    workspace.onDidSaveTextDocument((document) => void showAlone(document)),
    workspace.onDidCloseTextDocument(({ uri }) => (isSidecar(uri) && !articles.ofSidecar(uri) ? problems.delete(uri) : undefined)),
    { dispose: () => timers.forEach((timer) => clearTimeout(timer)) },
  );
}

function missing(sidecar: Uri): Diagnostic {
  const message = l10n.t('There is no article “{0}” beside this file.', fileName(articleUri(sidecar)));
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Dateline';
  diagnostic.code = 'no-article';
  return diagnostic;
}
