/** The Events view: who did what to whom, where, when, with what figure, according to whom. */
import { Disposable, l10n, window } from 'vscode';
import { report } from '../commands.js';
import { takeParts } from '../take-parts.js';
import { eventTree, GROUPINGS, ORDERS, type Grouping, type Order } from '../present/event-tree.js';
import { changedItems } from '../present/changed-words.js';
import { tickRows } from '../tick-rows.js';
import { coderName } from '../state/coder.js';
import { showTree } from '../tree.js';
import type { App } from './types.js';

const GROUPING = 'eventGrouping';
const ORDER = 'eventOrder';

export function eventsView({ articles, selections, filters, annotator, command, log, context }: App): Disposable {
  let grouping = readGrouping(context.workspaceState.get(GROUPING));
  let order = readOrder(context.workspaceState.get(ORDER));
  const tree = showTree({
    view: 'dateline.events',
    articles,
    selections,
    build: ({ document, snapshot }, index) =>
      eventTree({ uri: document.uri.toString(), index, changed: changedItems(snapshot.document).length, grouping, order, l10n }),
    filter: { filters, what: 'events' },
    countOpen: ({ events }) => events.filter(({ decision }) => decision === 'suggested').length,
    openWords: (count) => l10n.t('Events to decide on: {0}', count),
    check: tickRows,
    describe: () => {
      const coder = coderName();
      const arranged = [groupingTitle(grouping), ...(order === 'position' ? [] : [orderTitle(order)])].join(', ');
      // Whose file decisions go into: whoever forgets it decides into another's.
      return coder ? `${l10n.t('coder {0}', coder)} · ${arranged}` : arranged;
    },
    drop: (onto, dropped) => takeParts({ articles, annotator }, onto, dropped).catch((error: unknown) => report(error, log)),
  });
  const group = async (argument: unknown): Promise<void> => {
    const chosen = isGrouping(argument) ? argument : await askGrouping(grouping);
    if (!chosen) return;
    grouping = chosen;
    await context.workspaceState.update(GROUPING, chosen);
    tree.refresh();
  };
  const sort = async (argument: unknown): Promise<void> => {
    const chosen = isOrder(argument) ? argument : await askOrder(order);
    if (!chosen) return;
    order = chosen;
    await context.workspaceState.update(ORDER, chosen);
    tree.refresh();
  };
  return Disposable.from(tree, command('groupEvents', group), command('sortEvents', sort));
}

async function askOrder(current: Order): Promise<Order | undefined> {
  const items = ORDERS.map((order) => ({ label: orderTitle(order), order, ...(order === current ? { description: l10n.t('now') } : {}) }));
  return (await window.showQuickPick(items, { title: l10n.t('Sort events') }))?.order;
}

function orderTitle(order: Order): string {
  switch (order) {
    case 'position':
      return l10n.t('in the order of the article');
    case 'confidence':
      return l10n.t('the surest first');
    case 'type':
      return l10n.t('by type');
    case 'time':
      return l10n.t('by time');
  }
}

function isOrder(value: unknown): value is Order {
  return ORDERS.some((order) => order === value);
}

function readOrder(value: unknown): Order {
  return isOrder(value) ? value : 'position';
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
    case 'deed':
      return l10n.t('by deed: what reports the same');
  }
}

function isGrouping(value: unknown): value is Grouping {
  return GROUPINGS.some((grouping) => grouping === value);
}

function readGrouping(value: unknown): Grouping {
  return isGrouping(value) ? value : 'type';
}
