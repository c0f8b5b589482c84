/** Shows a tree of plain nodes in a view, and keeps it on the article that is being read. */
import {
  Disposable,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import type { TreeNode } from './present/node.js';
import type { ArticleSession } from './state/article-session.js';
import type { Articles } from './state/articles.js';
import type { Selections } from './state/selections.js';
import type { Reference } from './state/target.js';

export interface TreeOptions {
  /** Id of the view. */
  readonly view: string;
  readonly articles: Articles;
  readonly selections: Selections;
  /** The nodes for one article. */
  readonly build: (session: ArticleSession) => readonly TreeNode[];
  /** What stands beside the view's title. */
  readonly describe?: (session: ArticleSession) => string;
}

export interface NodeTree extends Disposable {
  readonly view: TreeView<TreeNode>;
  /** Builds anew, after something other than the article changed. */
  refresh(): void;
}

export function showTree(options: TreeOptions): NodeTree {
  const { articles } = options;
  const changed = new EventEmitter<undefined>();
  let roots: readonly TreeNode[] | undefined;
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node ? node.children : (roots ??= articles.active ? options.build(articles.active) : []))],
    getTreeItem: toItem,
  };
  const view = window.createTreeView(options.view, { treeDataProvider: provider, showCollapseAll: true, canSelectMany: true });
  const refresh = (): void => {
    const session = articles.active;
    roots = undefined;
    view.description = (session && options.describe?.(session)) ?? '';
    view.message = session?.snapshot.notice ?? '';
    changed.fire(undefined);
  };
  refresh();
  const disposable = Disposable.from(
    view,
    changed,
    articles.onDidChangeActive(refresh),
    // Typing moves words, it changes no tree; the analysis that follows does.
    articles.onDidChange((session) => (session === articles.active && session.snapshot.cause !== 'typing' ? refresh() : undefined)),
    options.selections.offer(options.view, () =>
      view.selection.filter((node): node is TreeNode & Reference => node.uri !== undefined && node.target !== undefined),
    ),
  );
  return { view, refresh, dispose: () => void disposable.dispose() };
}

function toItem(node: TreeNode): TreeItem {
  const state = node.children.length
    ? node.isOpen
      ? TreeItemCollapsibleState.Expanded
      : TreeItemCollapsibleState.Collapsed
    : TreeItemCollapsibleState.None;
  const item = new TreeItem(node.label, state);
  item.id = node.id;
  if (node.description) item.description = node.description;
  if (node.tooltip) item.tooltip = new MarkdownString(node.tooltip, true);
  if (node.icon) item.iconPath = new ThemeIcon(node.icon, node.color ? new ThemeColor(node.color) : undefined);
  if (node.context) item.contextValue = node.context;
  if (node.spoken) item.accessibilityInformation = { label: node.spoken };
  if (node.uri !== undefined && node.target) {
    item.command = { command: 'dateline.reveal', title: '', arguments: [{ uri: node.uri, target: node.target } satisfies Reference] };
  }
  return item;
}
