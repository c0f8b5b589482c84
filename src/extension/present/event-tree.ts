/** The Events view as data: groups, their events, and what stands in each role. */
import { ROLES } from '../../core/model/kinds.js';
import type { AnnotatedEvent } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import { changedRow } from './changed-words.js';
import { codeTitle, measureWords } from './code-words.js';
import { eventTooltip } from './event-tooltip.js';
import { eventDescription, eventLabel, eventRow, roleIcon, statusIcon, typeWords } from './event-words.js';
import type { TreeNode } from './node.js';
import { decisionWord, plain, quoted, roleWord, stanceWord, statusWord, type L10n } from './words.js';

export const GROUPINGS = ['type', 'actor', 'place', 'time', 'source', 'deed'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** In what order a group's events stand. */
export const ORDERS = ['position', 'confidence', 'type', 'time'] as const;
export type Order = (typeof ORDERS)[number];

export interface EventTreeInput {
  readonly uri: string;
  readonly index: ArticleIndex;
  /** How many decisions are to be looked at again. */
  readonly changed: number;
  readonly grouping: Grouping;
  readonly order: Order;
  readonly l10n: L10n;
}

interface Group {
  readonly key: string;
  readonly label: string;
  readonly order: string;
  readonly events: AnnotatedEvent[];
}

export function eventTree(input: EventTreeInput): TreeNode[] {
  const groups = new Map<string, Group>();
  for (const event of input.index.events) {
    for (const { key, label, order } of keysOf(event, input)) {
      const group = groups.get(key) ?? { key, label, order: order ?? '', events: [] };
      if (group.events.at(-1) !== event) group.events.push(event); // all keys of an event come one after the other
      groups.set(key, group);
    }
  }
  const sorted = [...groups.values()].sort(
    (a, b) =>
      Number(a.key === '') - Number(b.key === '') ||
      (input.grouping === 'time' ? a.order.localeCompare(b.order) : 0) ||
      b.events.length - a.events.length ||
      a.label.localeCompare(b.label),
  );
  return [...changedRow(input.l10n, input.changed), ...sorted.map((group) => groupNode(group, input))];
}

function groupNode(group: Group, input: EventTreeInput): TreeNode {
  const open = group.events.filter((event) => event.decision === 'suggested').length;
  const { l10n } = input;
  return {
    id: `${input.grouping}:${group.key}`,
    label: group.label,
    description: String(group.events.length),
    spoken: l10n.t('{0}, events: {1}, suggested: {2}', group.label, group.events.length, open),
    context: 'group',
    children: inOrder(group.events, input).map((event) => eventNode(event, `${input.grouping}:${group.key}`, input)),
    isOpen: true,
  };
}

/** The order of the article is the last word between events that are alike. */
function inOrder(events: readonly AnnotatedEvent[], { order, index }: EventTreeInput): AnnotatedEvent[] {
  const key = (event: AnnotatedEvent): string | number => {
    switch (order) {
      case 'position':
        return event.trigger.start;
      case 'confidence':
        return -event.confidence;
      case 'type':
        return event.type;
      case 'time':
        return startOf(event, index);
    }
  };
  return [...events].sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    return (typeof x === 'number' && typeof y === 'number' ? x - y : String(x).localeCompare(String(y))) || a.trigger.start - b.trigger.start;
  });
}

/** When it happened, as far as a time of the event says; what has none comes last. */
function startOf(event: AnnotatedEvent, index: ArticleIndex): string {
  const starts = event.arguments.flatMap(({ role, mention }) => {
    const value = role === 'time' && mention !== undefined ? index.mention(mention)?.value : undefined;
    return value && 'granularity' in value && value.start !== undefined ? [value.start] : [];
  });
  return starts.sort()[0] ?? '~';
}

function keysOf(event: AnnotatedEvent, { grouping, index, l10n }: EventTreeInput): { key: string; label: string; order?: string }[] {
  const none = (label: string): { key: string; label: string }[] => [{ key: '', label }];
  switch (grouping) {
    case 'type':
      return [{ key: event.type, label: codeTitle(l10n, event.type) }];
    case 'deed': {
      const [first] = index.reportsOf(event);
      return first ? [{ key: first.incident!, label: eventLabel(first).label }] : none(l10n.t('Told once'));
    }
    case 'source': {
      if (!event.attributions.length) return none(l10n.t('The outlet’s own voice'));
      return event.attributions.map((attribution) =>
        named(index, attribution.entity ?? mentionEntity(index, attribution.mention), attribution.source),
      );
    }
    case 'actor':
    case 'place':
    case 'time': {
      const parts = event.arguments.filter((argument) => argument.role === grouping);
      if (!parts.length) return none(l10n.t('No {0} named', roleWord(l10n, grouping)));
      return parts.map((part) => {
        const mention = part.mention === undefined ? undefined : index.mention(part.mention);
        const value = mention?.value && 'granularity' in mention.value ? mention.value : undefined;
        if (grouping === 'time' && value?.start !== undefined) return { key: value.start, label: value.start.slice(0, 10), order: value.start };
        return { ...named(index, part.entity ?? mention?.entity, part.text), order: '~' };
      });
    }
  }
}

function mentionEntity(index: ArticleIndex, mention: string | undefined): string | undefined {
  return mention === undefined ? undefined : index.mention(mention)?.entity;
}

function named(index: ArticleIndex, entity: string | undefined, words: string): { key: string; label: string } {
  const name = index.entity(entity)?.name;
  return name === undefined ? { key: `"${plain(words).toLowerCase()}`, label: plain(words) } : { key: entity!, label: plain(name) };
}

function eventNode(event: AnnotatedEvent, group: string, input: EventTreeInput): TreeNode {
  const { l10n, uri, index } = input;
  const { label, description } = eventRow(l10n, event);
  const id = `${group}/${event.id}`;
  return {
    id,
    label,
    description,
    spoken: [
      eventLabel(event).label,
      typeWords(l10n, event),
      statusWord(l10n, event.status),
      decisionWord(l10n, event.decision),
      eventDescription(l10n, event),
    ].join(', '),
    tooltip: eventTooltip(l10n, event, index),
    icon: statusIcon(event),
    ...(event.decision === 'suggested' ? {} : { color: 'testing.iconPassed' }),
    context: `event ${event.decision === 'suggested' ? 'open' : 'decided'}${index.reportsOf(event).length ? ' joined' : ''}`,
    uri,
    target: { what: 'event', id: event.id },
    checked: event.decision !== 'suggested',
    children: partNodes(event, id, input),
  };
}

function partNodes(event: AnnotatedEvent, id: string, { l10n, uri }: EventTreeInput): TreeNode[] {
  const claimed = new Set(event.attributions.flatMap(({ mention, source }) => [mention, source]));
  // Who, to whom, where, when, how many: always so, wherever the words stand. Their numbers are those of the event.
  const inOrder = event.arguments
    .map((argument, at) => ({ argument, at }))
    .sort((a, b) => ROLES.indexOf(a.argument.role) - ROLES.indexOf(b.argument.role));
  const roles = inOrder.flatMap(({ argument, at }): TreeNode[] => {
    if (argument.role === 'source' && (claimed.has(argument.mention) || claimed.has(argument.text))) return [];
    const role = roleWord(l10n, argument.role);
    const measure = argument.measure ? ` · ${measureWords(l10n, argument.measure)}` : '';
    return [
      {
        id: `${id}/a${at}`,
        label: plain(argument.text),
        description: `${role}${measure}${argument.inferred ? ` · ${l10n.t('from the context')}` : ''}`,
        icon: roleIcon(argument.role),
        context: 'argument',
        uri,
        target: { what: 'argument', id: event.id, at },
        children: [],
      },
    ];
  });
  const claims = event.attributions.map((attribution, at): TreeNode => ({
    id: `${id}/s${at}`,
    label: plain(attribution.source),
    description: [stanceWord(l10n, attribution.stance), attribution.cue ? quoted(l10n, plain(attribution.cue, 30)) : ''].filter(Boolean).join(' · '),
    icon: 'quote',
    context: 'attribution',
    uri,
    target: { what: 'attribution', id: event.id, at },
    children: [],
  }));
  return [...roles, ...claims];
}
