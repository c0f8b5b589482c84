/** The Incidents view: what several articles tell, and under it who says what. Opening it builds the index. */
import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  MarkdownString,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { ClaimRow } from '../../core/compare/ledger/types.js';
import type { Incident } from '../../core/compare/types.js';
import type { IncidentReference } from '../index/incident-reference.js';
import { incidentCounts, incidentFacts, incidentName, incidentRowName } from '../present/incident-words.js';
import { escapeMarkdown } from '../present/markdown.js';
import { plain, stanceWord, statusWord } from '../present/words.js';
import type { AcrossApp } from './types.js';

/** A row of the tree; what commands on it are about is its reference. */
type Row = IncidentReference & ({ readonly of: Incident } | { readonly of: Incident; readonly row: ClaimRow });

const ALL = 'incidentsOfOneArticle';
/** As many are shown: with more, a search finds better than a list. */
const SHOWN = 2000;

export function incidentsView({ index, command, context }: AcrossApp): Disposable {
  let all = context.workspaceState.get(ALL, false);
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (row) => ('row' in row ? reportItem(row, row.row) : incidentItem(row.of)),
    getChildren: (row) => (row ? reports(row) : incidents()),
    getParent: (row) => ('row' in row ? { incident: row.incident, of: row.of } : undefined),
  };
  const view = window.createTreeView('dateline.incidents', { treeDataProvider: provider, showCollapseAll: true, canSelectMany: true });

  const incidents = async (): Promise<Row[]> => {
    if (!view.visible && index.phase === 'idle') return [];
    const found = await index.ask('corpusIncidents', { shared: !all, most: SHOWN });
    const { shared } = await index.ask('corpusSummary', undefined);
    view.message = index.phase === 'incomplete' ? l10n.t('Reading was stopped: only {0} articles are compared.', index.size) : '';
    view.description = l10n.t('{0} told by several, {1} articles', shared, index.size);
    return found.map((of) => ({ incident: of.id, of }));
  };
  const reports = async ({ of, ...row }: Row): Promise<Row[]> => {
    if ('row' in row) return [];
    const ledger = await index.ask('corpusLedger', { id: of.id });
    return (ledger?.rows ?? []).map((one) => ({ incident: of.id, reports: one.reports, of, row: one }));
  };
  const refresh = (): void => {
    // Until they are read nobody can say that no two tell of the same.
    void commands.executeCommand('setContext', 'dateline.comparing', index.phase === 'building');
    if (index.phase !== 'building') changed.fire(undefined);
  };
  const showAll = async (): Promise<void> => {
    all = !all;
    await context.workspaceState.update(ALL, all);
    changed.fire(undefined);
  };
  return Disposable.from(
    view,
    changed,
    index.onDidChange(refresh),
    view.onDidChangeVisibility(({ visible }) => (visible && index.phase === 'idle' ? changed.fire(undefined) : undefined)),
    command('toggleSingleIncidents', showAll),
    command('showIncidents', async () => {
      await index.start();
      await commands.executeCommand('dateline.incidents.focus');
    }),
  );
}

function incidentItem(incident: Incident): TreeItem {
  const item = new TreeItem(plain(incidentRowName(l10n, incident)), TreeItemCollapsibleState.Collapsed);
  item.id = incident.id;
  item.description = incidentCounts(l10n, incident);
  item.tooltip = new MarkdownString(`**${escapeMarkdown(incidentName(l10n, incident))}**\n\n${escapeMarkdown(incidentFacts(l10n, incident))}`);
  item.iconPath = new ThemeIcon(incident.decided ? 'pass' : incident.articles.length > 1 ? 'layers' : 'circle-outline');
  item.contextValue = incident.articles.length > 1 ? 'incident shared' : 'incident';
  item.accessibilityInformation = { label: `${incidentName(l10n, incident)}, ${incidentCounts(l10n, incident)}` };
  return item;
}

function reportItem({ incident }: Row, row: ClaimRow): TreeItem {
  const item = new TreeItem(plain(row.outlet), TreeItemCollapsibleState.None);
  const source = row.sources.map(({ text }) => text).join(' ← ') || l10n.t('own voice');
  const status = row.stance === 'asserts' ? (row.status === 'asserted' ? '' : statusWord(l10n, row.status)) : stanceWord(l10n, row.stance);
  const said = row.figures.map(({ text }) => text).join(', ') || row.deed.words.map(({ text }) => text).join(', ');
  item.id = `${incident}/${row.id}`;
  item.description = plain([status, said, source].filter(Boolean).join(' · '), 90);
  item.iconPath = new ThemeIcon(row.stance === 'asserts' ? 'comment' : 'comment-unresolved');
  item.contextValue = 'report';
  item.accessibilityInformation = { label: [row.outlet, row.published, status, said, source].filter(Boolean).join(', ') };
  item.tooltip = new MarkdownString(
    [
      `**${escapeMarkdown(row.title ?? row.article)}**`,
      [row.outlet, row.published]
        .filter(Boolean)
        .map((one) => escapeMarkdown(one!))
        .join(' · '),
    ].join('\n\n'),
  );
  item.command = { command: 'dateline.revealWords', title: '', arguments: [{ article: row.article, ...row.sentence }] };
  return item;
}
