/** Shows in Problems what is wrong with a sidecar, at its line. */
import { Diagnostic, DiagnosticSeverity, Disposable, languages, l10n, Position, Range, window, workspace, type TextDocument, type Uri } from 'vscode';
import type { Issue } from '../../core/model/issue.js';
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

function diagnostics(issues: readonly Issue[], text: string): Diagnostic[] {
  return issues.map((issue) => {
    const diagnostic = new Diagnostic(rangeIn(text, issue), issue.message, severityOf(issue.severity));
    diagnostic.source = 'Dateline';
    diagnostic.code = issue.code;
    return diagnostic;
  });
}

/** The sidecar need not be open: its positions are counted here. */
function rangeIn(text: string, { span }: Issue): Range {
  const position = (offset: number): Position => {
    const before = text.slice(0, offset);
    const line = before.split('\n').length - 1;
    return new Position(line, offset - (before.lastIndexOf('\n') + 1));
  };
  return span ? new Range(position(span.start), position(span.end)) : new Range(0, 0, 0, 0);
}

function severityOf(severity: Issue['severity']): DiagnosticSeverity {
  switch (severity) {
    case 'error':
      return DiagnosticSeverity.Error;
    case 'warning':
      return DiagnosticSeverity.Warning;
    case 'info':
      return DiagnosticSeverity.Information;
  }
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
