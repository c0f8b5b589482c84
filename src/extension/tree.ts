/** Shows a tree of plain nodes in a view, and keeps it on the article that is being read. */
import {
  DataTransferItem,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCheckboxState,
  TreeItemCollapsibleState,
  Uri,
  window,
  type DataTransfer,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeView,
} from 'vscode';
import { filterIndex, filterWords, isEmptyFilter, type Filtered } from './present/filter.js';
import type { TreeNode } from './present/node.js';
import { troubleWords } from './present/sidecar-trouble.js';
import type { ArticleIndex } from './state/article-index.js';
import type { ArticleSession } from './state/article-session.js';
import type { Articles } from './state/articles.js';
import { PointedRow } from './state/pointed-row.js';
import type { Selections } from './state/selections.js';
import { fileName } from './state/sidecar-uri.js';
import { isReference, type Reference } from './state/target.js';
import type { ViewFilters } from './state/view-filters.js';

export interface TreeOptions {
  /** Id of the view. */
  readonly view: string;
  readonly articles: Articles;
  readonly selections: Selections;
  /** The nodes for one article, made of what the view's filter lets through. */
  readonly build: (session: ArticleSession, index: ArticleIndex) => readonly TreeNode[];
  /** What stands beside the view's title. */
  readonly describe?: (session: ArticleSession) => string;
  /** The view can be filtered. */
  readonly filter?: { readonly filters: ViewFilters; readonly what: Filtered };
  /** How many suggestions are open: the view's badge. */
  readonly countOpen?: (index: ArticleIndex) => number;
  /** What the badge says of that number. */
  readonly openWords: (count: number) => string;
  /** Its rows can be dragged onto rows of a tree that takes them. */
  readonly drag?: boolean;
  /** Rows of another tree were dropped on a row of this one. */
  readonly drop?: (onto: Reference, dropped: readonly Reference[]) => unknown;
  /** A person ticked rows, or took their ticks away. */
  readonly check?: (references: readonly Reference[], isChecked: boolean) => unknown;
}

export interface NodeTree extends Disposable {
  readonly view: TreeView<TreeNode>;
  /** Builds anew, after something other than the article changed. */
  refresh(): void;
}

export function showTree(options: TreeOptions): NodeTree {
  const { articles, filter } = options;
  const changed = new EventEmitter<undefined>();
  let roots: readonly TreeNode[] | undefined;
  const build = (session: ArticleSession): readonly TreeNode[] => {
    const { index } = session.snapshot;
    return options.build(session, filter ? filterIndex(l10n, index, filter.filters.of(options.view), filter.what) : index);
  };
  const parents = new WeakMap<TreeNode, TreeNode>();
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      for (const child of node?.children ?? []) parents.set(child, node!);
      return [...(node ? node.children : (roots ??= articles.active ? build(articles.active) : []))];
    },
    getParent: (node) => parents.get(node),
    getTreeItem: toItem,
  };
  const view = window.createTreeView(options.view, {
    treeDataProvider: provider,
    showCollapseAll: true,
    canSelectMany: true,
    manageCheckboxStateManually: true,
    ...(options.drag || options.drop ? { dragAndDropController: dragAndDrop(options) } : {}),
  });
  const pointed = new PointedRow<TreeNode>(view.selection);
  /** What a key pressed here is about; from then on it is selected, too. */
  const take = (): readonly Reference[] => {
    const rows = pointed.take(view.selection);
    const [row] = rows;
    if (row && !view.selection.includes(row)) void Promise.resolve(view.reveal(row, { select: true, focus: false })).catch(() => undefined); // it may be gone
    return rows.filter(isReferring);
  };
  const refresh = (): void => {
    const session = articles.active;
    roots = undefined;
    view.description = (session && options.describe?.(session)) ?? '';
    const active = filter?.filters.of(options.view);
    const filtered = active && session && !isEmptyFilter(active) ? filterWords(l10n, active) : undefined;
    const rows = filtered === undefined || !session ? undefined : (roots = build(session));
    const isNone = rows?.every(({ goesTo }) => goesTo !== undefined) ?? false;
    // In an empty view its own words say that nothing matches, with a way out; but they never show beside a message.
    const notice = session && (troubleOf(session) ?? session.snapshot.notice);
    const isEmpty = rows?.length === 0 && notice === undefined;
    if (isEmpty) view.description = filtered ?? '';
    const messages = [notice, ...(isEmpty ? [] : [filtered, isNone ? l10n.t('Nothing matches the filter.') : undefined])];
    view.message = messages.filter((words) => words !== undefined).join('\n');
    const open = session && options.countOpen ? options.countOpen(session.snapshot.index) : 0;
    view.badge = open ? { value: open, tooltip: options.openWords(open) } : undefined;
    changed.fire(undefined);
  };
  refresh();
  const disposable = Disposable.from(
    view,
    changed,
    articles.onDidChangeActive(refresh),
    // Typing moves words, it changes no tree; the analysis that follows does.
    articles.onDidChange((session) => (session === articles.active && session.snapshot.cause !== 'typing' ? refresh() : undefined)),
    ...(filter ? [filter.filters.onDidChange((name) => (name === options.view ? refresh() : undefined))] : []),
    view.onDidChangeCheckboxState(({ items }) => {
      for (const wanted of [TreeItemCheckboxState.Checked, TreeItemCheckboxState.Unchecked]) {
        const nodes = items.filter(([, state]) => state === wanted).map(([node]) => node);
        if (nodes.length) void options.check?.(nodes.filter(isReferring), wanted === TreeItemCheckboxState.Checked);
      }
    }),
    view.onDidChangeSelection(({ selection }) => pointed.heard(selection)),
    options.selections.offer(options.view, take),
  );
  return { view, refresh, dispose: () => void disposable.dispose() };
}

function troubleOf({ sidecar }: ArticleSession): string | undefined {
  return troubleWords(l10n, fileName(sidecar.uri), sidecar.state);
}

/** What rows stand for, as it travels from one tree to another. */
const PARTS = 'application/vnd.dateline.parts';

function dragAndDrop({ drag, drop }: TreeOptions): TreeDragAndDropController<TreeNode> {
  return {
    dragMimeTypes: drag ? [PARTS] : [],
    dropMimeTypes: drop ? [PARTS] : [],
    handleDrag(nodes, data) {
      const references = nodes.filter(isReferring).map(({ uri, target }) => ({ uri, target }));
      if (drag && references.length) data.set(PARTS, new DataTransferItem(JSON.stringify(references)));
    },
    async handleDrop(node, data) {
      if (!drop || !node || !isReferring(node)) return;
      const dropped = await droppedRows(data);
      if (dropped.length) await drop({ uri: node.uri, target: node.target }, dropped);
    },
  };
}

/** Between two views an empty item of the type comes before the one that says something. */
async function droppedRows(data: DataTransfer): Promise<Reference[]> {
  for (const [type, item] of data) {
    const text = type === PARTS ? await item.asString() : '';
    if (!text) continue;
    const rows: unknown = JSON.parse(text);
    if (Array.isArray(rows)) return rows.filter(isReference);
  }
  return [];
}

function isReferring(node: TreeNode): node is TreeNode & Reference {
  return node.uri !== undefined && node.target !== undefined;
}

/** A node as VS Code draws it. */
export function toItem(node: TreeNode): TreeItem {
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
  if (node.checked !== undefined) {
    item.checkboxState = {
      state: node.checked ? TreeItemCheckboxState.Checked : TreeItemCheckboxState.Unchecked,
      tooltip: node.checked ? l10n.t('decided') : l10n.t('confirm'),
    };
  }
  if (node.spoken) item.accessibilityInformation = { label: node.spoken };
  if (node.uri !== undefined && node.target) {
    item.command = { command: 'dateline.reveal', title: '', arguments: [{ uri: node.uri, target: node.target } satisfies Reference] };
  }
  if (node.opens !== undefined) item.command = { command: 'vscode.open', title: '', arguments: [Uri.parse(node.opens)] };
  if (node.goesTo !== undefined) item.command = { command: `${node.goesTo}.focus`, title: '' };
  return item;
}
