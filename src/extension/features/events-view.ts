/** The Events view: who did what to whom, where, when, with what figure, according to whom. */
import { Disposable, l10n, window } from 'vscode';
import { eventTree, GROUPINGS, type Grouping } from '../present/event-tree.js';
import { tickRows } from '../tick-rows.js';
import { showTree } from '../tree.js';
import type { App } from './types.js';

const GROUPING = 'eventGrouping';

export function eventsView({ articles, selections, filters, command, context }: App): Disposable {
  let grouping = readGrouping(context.workspaceState.get(GROUPING));
  const tree = showTree({
    view: 'dateline.events',
    articles,
    selections,
    build: ({ document }, index) => eventTree({ uri: document.uri.toString(), index, grouping, l10n }),
    filter: { filters, what: 'events' },
    countOpen: ({ events }) => events.filter(({ decision }) => decision === 'suggested').length,
    check: tickRows,
    describe: () => groupingTitle(grouping),
  });
  const group = async (argument: unknown): Promise<void> => {
    const chosen = isGrouping(argument) ? argument : await askGrouping(grouping);
    if (!chosen) return;
    grouping = chosen;
    await context.workspaceState.update(GROUPING, chosen);
    tree.refresh();
  };
  return Disposable.from(tree, command('groupEvents', group));
}

async function askGrouping(current: Grouping): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((grouping) => ({
    label: groupingTitle(grouping),
    grouping,
    ...(grouping === current ? { description: l10n.t('now') } : {}),
  }));
  return (await window.showQuickPick(items, { title: l10n.t('Group events') }))?.grouping;
}

function groupingTitle(grouping: Grouping): string {
  switch (grouping) {
    case 'type':
      return l10n.t('by type');
    case 'actor':
      return l10n.t('by actor');
    case 'place':
      return l10n.t('by place');
    case 'time':
      return l10n.t('by time');
    case 'source':
      return l10n.t('by source');
  }
}

function isGrouping(value: unknown): value is Grouping {
  return GROUPINGS.some((grouping) => grouping === value);
}

function readGrouping(value: unknown): Grouping {
  return isGrouping(value) ? value : 'type';
}
