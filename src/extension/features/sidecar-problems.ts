/** Shows in Problems what is wrong with a sidecar, at its line. */
import { Diagnostic, DiagnosticSeverity, Disposable, languages, l10n, Range, window, workspace, type TextDocument, type Uri } from 'vscode';
import { diagnostics } from '../diagnostics.js';
import type { ArticleSession } from '../state/article-session.js';
import { fileExists } from '../state/read-text.js';
import { articleUri, fileName, isSidecar } from '../state/sidecar-uri.js';
import type { App } from './types.js';

export function sidecarProblems({ articles, engine }: App): Disposable {
  const problems = languages.createDiagnosticCollection('dateline');

  /** Of an open article: shown even where the sidecar itself is not open. */
  const showOf = ({ sidecar, snapshot }: ArticleSession): void => {
    const { text } = sidecar.state;
    problems.set(sidecar.uri, diagnostics(snapshot.sidecar.issues, text ?? ''));
  };

  /** Of a sidecar that is open by itself. */
  const showAlone = async (document: TextDocument): Promise<void> => {
    if (!isSidecar(document.uri) || articles.get(articleUri(document.uri))) return;
    const { version } = document;
    const text = document.getText();
    const found = diagnostics((await engine.call('readSidecar', text)).issues, text);
    const lonely = document.uri.scheme === 'untitled' || (await hasArticle(document.uri)) ? [] : [missing(document.uri)];
    if (!document.isClosed && document.version === version) problems.set(document.uri, [...found, ...lonely]);
  };

  for (const { document } of window.visibleTextEditors) void showAlone(document);
  return Disposable.from(
    problems,
    articles.onDidChange((session) => (session.snapshot.cause === 'typing' ? undefined : showOf(session))),
    articles.onDidClose(({ sidecar }) => problems.delete(sidecar.uri)),
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(({ document }) => void showAlone(document))),
    workspace.onDidSaveTextDocument((document) => void showAlone(document)),
    workspace.onDidCloseTextDocument(({ uri }) => (isSidecar(uri) && !articles.get(articleUri(uri)) ? problems.delete(uri) : undefined)),
  );
}

/** Beside the article, or beside the one that a coder's sidecar is for. */
async function hasArticle(sidecar: Uri): Promise<boolean> {
  const article = articleUri(sidecar);
  if (await fileExists(article)) return true;
  const shorter = article.with({ path: article.path.replace(/\.[A-Za-z0-9_-]+$/, '') });
  return shorter.path !== article.path && fileExists(shorter);
}

function missing(sidecar: Uri): Diagnostic {
  const message = l10n.t('There is no article “{0}” beside this file.', fileName(articleUri(sidecar)));
  const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), message, DiagnosticSeverity.Warning);
  diagnostic.source = 'Dateline';
  diagnostic.code = 'no-article';
  return diagnostic;
}
