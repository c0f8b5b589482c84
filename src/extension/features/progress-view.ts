/** The Progress view: articles by status, what is open, decisions per day and person. */
import { CancellationTokenSource, Disposable, EventEmitter, l10n, ProgressLocation, Uri, window, workspace, type TreeDataProvider } from 'vscode';
import { AGREEMENT_ROW, agreementRow, articleAgreement, codedArticles } from '../present/agreement-rows.js';
import { progressTree, type ArticleProgress } from '../present/progress.js';
import type { TreeNode } from '../present/node.js';
import { progressOf } from '../present/review-queue.js';
import { ArticleIndex } from '../state/article-index.js';
import { codersOf } from '../state/coder-files.js';
import { findArticleFiles } from '../state/article-files.js';
import { buildDocument, sourceOf } from '../state/documents.js';
import { obstacle } from '../state/readable.js';
import { readText } from '../state/read-text.js';
import { NO_SIDECAR } from '../state/sidecar-state.js';
import { sidecarUri } from '../state/sidecar-uri.js';
import { toItem } from '../tree.js';
import type { App } from './types.js';

const PAUSE_MS = 500;

export function progressView({ progress, choice, engine, lexicons, command }: App): Disposable {
  const changed = new EventEmitter<undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const count = (): Thenable<ArticleProgress[]> =>
    window.withProgress({ location: { viewId: 'dateline.progress' } }, async () => {
      const source = new CancellationTokenSource();
      try {
        return await progress.all(source.token, () => undefined);
      } finally {
        source.dispose();
      }
    });
  let counted: readonly ArticleProgress[] = [];
  const agreementRows = (): Promise<TreeNode[]> =>
    Promise.all(
      codedArticles(counted).map(async (article) => {
        const uri = Uri.parse(article.uri);
        const [text = '', found] = await Promise.all([readText(uri), codersOf(uri)]);
        return articleAgreement(article, await engine.call('agreement', { article: text, coders: found }), l10n);
      }),
    );
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: async (node) => {
      if (!node) {
        counted = view.visible ? await count() : [];
        return [...progressTree(counted, l10n), ...agreementRow(counted, l10n)];
      }
      return node.id === AGREEMENT_ROW ? agreementRows() : [...node.children];
    },
    getTreeItem: toItem,
  };
  const view = window.createTreeView('dateline.progress', { treeDataProvider: provider, showCollapseAll: true });
  const soon = (): void => {
    clearTimeout(timer);
    if (view.visible) timer = setTimeout(() => changed.fire(undefined), PAUSE_MS);
  };

  /** Reads every article once, so that what is open in it is known. */
  const readAll = (): Thenable<void> =>
    window.withProgress({ location: ProgressLocation.Notification, cancellable: true, title: l10n.t('Counting suggestions') }, async (bar, token) => {
      const files = await findArticleFiles(choice, token);
      for (const [i, { id, uri, hasSidecar }] of files.entries()) {
        if (token.isCancellationRequested) break;
        bar.report({ message: l10n.t('{0} of {1}', i + 1, files.length), increment: 100 / files.length });
        const total = await totalOf(uri, hasSidecar, token);
        if (total !== undefined) progress.setTotal(id, total);
      }
      changed.fire(undefined);
    });

  const totalOf = async (uri: Uri, hasSidecar: boolean, token: Parameters<typeof engine.call>[2]): Promise<number | undefined> => {
    const text = (await readText(uri).catch(() => undefined))?.replace(/^\uFEFF/, '');
    if (text === undefined || obstacle(text)) return undefined;
    const written = hasSidecar ? await readText(sidecarUri(uri)).catch(() => undefined) : undefined;
    const sidecar = written === undefined ? NO_SIDECAR : { text: written, ...(await engine.call('readSidecar', written, token)) };
    const reading = await engine.call('readArticle', text, token);
    const analysis = await engine.call('analyze', { text, lexicon: await lexicons.lexiconFor(uri) }, token);
    return progressOf(new ArticleIndex(buildDocument({ source: sourceOf(text, 0, reading), analysis, sidecar }))).total;
  };

  return Disposable.from(
    changed,
    view,
    { dispose: () => clearTimeout(timer) },
    progress.onDidChange(soon),
    view.onDidChangeVisibility(soon),
    workspace.onDidChangeWorkspaceFolders(soon),
    command('countOpen', readAll),
    command('refreshProgress', () => changed.fire(undefined)),
  );
}
