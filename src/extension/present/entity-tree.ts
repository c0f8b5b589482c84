/** The Entities view as data: kinds, what is named, and every mention. */
import type { Entity } from '../../core/model/annotation.js';
import { MENTION_KINDS, type MentionKind } from '../../core/model/kinds.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleIndex } from '../state/article-index.js';
import { changedRow } from './changed-words.js';
import { codeWords } from './code-words.js';
import { contextWords } from './context-words.js';
import { escapeMarkdown, shown } from './markdown.js';
import type { TreeNode } from './node.js';
import { valueWords } from './values.js';
import { decisionWord, kindTitle, kindWord, plain, type L10n } from './words.js';

export interface EntityTreeInput {
  readonly uri: string;
  readonly index: ArticleIndex;
  /** How many decisions are to be looked at again. */
  readonly changed: number;
  readonly l10n: L10n;
}

export function kindIcon(kind: MentionKind): string {
  switch (kind) {
    case 'actor':
      return 'person';
    case 'place':
      return 'location';
    case 'figure':
      return 'symbol-numeric';
    case 'time':
      return 'calendar';
  }
}

export function entityTree(input: EntityTreeInput): TreeNode[] {
  return [...changedRow(input.l10n, input.changed), ...MENTION_KINDS.flatMap((kind) => kindNode(kind, input))];
}

function kindNode(kind: MentionKind, input: EntityTreeInput): TreeNode[] {
  const mentions = input.index.mentions.filter((mention) => mention.kind === kind);
  if (!mentions.length) return [];
  const groups = new Map<string, AnnotatedMention[]>();
  for (const mention of mentions) {
    const key = mention.entity !== undefined && input.index.entity(mention.entity) ? mention.entity : `~${mention.id}`;
    groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const inOrder = kind === 'figure' || kind === 'time';
  const sorted = [...groups].sort(([, a], [, b]) => (inOrder ? 0 : b.length - a.length) || a[0]!.start - b[0]!.start);
  const title = kindTitle(input.l10n, kind);
  return [
    {
      id: kind,
      label: title,
      description: String(sorted.length),
      spoken: input.l10n.t('{0}, named: {1}, mentions: {2}', title, sorted.length, mentions.length),
      icon: kindIcon(kind),
      color: `dateline.${kind}Line`,
      context: 'kind',
      children: sorted.map(([key, list]) => {
        const entity = input.index.entity(key);
        return entity ? entityNode(entity, list, input) : mentionNode(list[0]!, kind, input);
      }),
      isOpen: kind === 'actor' || kind === 'place',
    },
  ];
}

function entityNode(entity: Entity, mentions: readonly AnnotatedMention[], input: EntityTreeInput): TreeNode {
  const { l10n, uri } = input;
  const open = mentions.filter((mention) => mention.decision === 'suggested').length;
  const type = entity.type ?? mentions[0]!.type;
  const value = entity.kind === 'figure' || entity.kind === 'time' ? mentions[0]!.value : undefined;
  const words = value ? valueWords(l10n, value) : type ? codeWords(l10n, type) : '';
  const label = plain(entity.name);
  return {
    id: `${entity.kind}/${entity.id}`,
    label,
    description: [open ? '' : '✓', words, mentions.length > 1 ? `${mentions.length}×` : ''].filter(Boolean).join(' · '),
    spoken: l10n.t('{0}, {1}, mentions: {2}, suggested: {3}', label, words || kindWord(l10n, entity.kind), mentions.length, open),
    tooltip: entityTooltip(l10n, entity, mentions.length === 1 ? contextWords(input.index.document.source.text, mentions[0]!) : undefined),
    context: `entity ${open ? 'open' : 'decided'}`,
    uri,
    target: { what: 'entity', id: entity.id },
    checked: !open,
    // One mention needs no row of its own: the entity's row shows it.
    children: mentions.length > 1 ? mentions.map((mention) => mentionNode(mention, `${entity.kind}/${entity.id}`, input)) : [],
  };
}

function entityTooltip(l10n: L10n, entity: Entity, context: string | undefined): string {
  const lines = [`**${shown(entity.name)}**${entity.role ? ` · ${shown(entity.role, 60)}` : ''}`];
  if (context) lines.push(escapeMarkdown(context));
  if (entity.aliases.length) lines.push(l10n.t('Also: {0}', entity.aliases.map((alias) => shown(alias, 60)).join(', ')));
  if (entity.place) lines.push(escapeMarkdown(valueWords(l10n, entity.place)));
  if (entity.link) lines.push(shown(entity.link));
  if (entity.note) lines.push(`$(note) ${shown(entity.note, 400)}`);
  return lines.join('\n\n');
}

function mentionNode(mention: AnnotatedMention, parent: string, { uri, index, l10n }: EntityTreeInput): TreeNode {
  const decided = mention.decision !== 'suggested';
  const context = contextWords(index.document.source.text, mention);
  const label = plain(mention.text);
  const value = mention.entity === undefined && mention.value ? valueWords(l10n, mention.value) : '';
  return {
    id: `${parent}/${mention.id}`,
    label,
    description: [decided ? '✓' : '', value || context].filter(Boolean).join(' '),
    spoken: [label, kindWord(l10n, mention.kind), decisionWord(l10n, mention.decision), context].join(', '),
    icon: kindIcon(mention.kind),
    context: `mention ${decided ? 'decided' : 'open'}`,
    uri,
    target: { what: 'mention', id: mention.id },
    checked: decided,
    children: [],
  };
}
