/** Asks which kind and type a mention has, or which type, mode and status an event. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { ACTOR_TYPES, EVENT_TYPES, MENTION_KINDS, MODES, PLACE_TYPES, STATUSES, type MentionKind } from '../core/model/kinds.js';
import type { AnnotatedEvent, AnnotatedMention } from '../core/sidecar/document.js';
import type { EventChanges, MentionChanges } from '../core/sidecar/decide.js';
import { kindIcon } from './present/entity-tree.js';
import { codeTitle, codeWords, kindTitle, kindWord, plain, statusWord } from './present/words.js';

interface Choice<T> extends QuickPickItem {
  readonly value?: T;
}

/** Undefined where the person changed their mind. `offerSame` offers the kind and type it has as well. */
export async function askMentionChange(mention: AnnotatedMention, { offerSame = false } = {}): Promise<MentionChanges | undefined> {
  const kinds = [mention.kind, ...MENTION_KINDS.filter((kind) => kind !== mention.kind)];
  const items = kinds.flatMap((kind) => [heading<MentionChanges>(kindTitle(l10n, kind)), ...typeChoices(kind, mention, offerSame)]);
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('What is “{0}”?', plain(mention.text, 60)),
    placeHolder: l10n.t('now: {0}', [kindWord(l10n, mention.kind), mention.type ? codeWords(mention.type) : ''].filter(Boolean).join(', ')),
    matchOnDescription: true,
  });
  return chosen?.value;
}

function typeChoices(kind: MentionKind, mention: AnnotatedMention, offerSame: boolean): Choice<MentionChanges>[] {
  const types = kind === 'actor' ? ACTOR_TYPES : kind === 'place' ? PLACE_TYPES : [undefined];
  const changesKind = kind !== mention.kind;
  return types
    .filter((type) => changesKind || offerSame || type !== mention.type)
    .filter((type) => changesKind || offerSame || type !== undefined)
    .map((type) => ({
      label: `$(${kindIcon(kind)}) ${type ? codeWords(type) : kindWord(l10n, kind)}`,
      ...(type ? { description: kindWord(l10n, kind) } : {}),
      value: { ...(changesKind ? { kind } : {}), ...(type ? { type } : {}) },
    }));
}

/** Undefined where the person changed their mind. */
export async function askEventChange(event: AnnotatedEvent): Promise<EventChanges | undefined> {
  const items: Choice<EventChanges>[] = [
    heading(l10n.t('Status')),
    ...STATUSES.filter((status) => status !== event.status).map((status) => ({
      label: statusWord(l10n, status),
      description: l10n.t('status'),
      value: { status },
    })),
    heading(l10n.t('Type')),
    ...EVENT_TYPES.filter((type) => type !== event.type).map((type) => ({ label: codeTitle(type), description: l10n.t('type'), value: { type } })),
    heading(l10n.t('Mode')),
    ...MODES.filter((mode) => mode !== event.mode).map((mode) => ({ label: codeWords(mode), description: l10n.t('mode'), value: { mode } })),
    ...(event.mode ? [{ label: l10n.t('no mode'), description: l10n.t('mode'), value: { mode: undefined } }] : []),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Change “{0}”', plain(event.trigger.text, 60)),
    placeHolder: l10n.t(
      'now: {0}',
      [codeTitle(event.type), event.mode ? codeWords(event.mode) : '', statusWord(l10n, event.status)].filter(Boolean).join(', '),
    ),
    matchOnDescription: true,
  });
  return chosen?.value;
}

function heading<T>(label: string): Choice<T> {
  return { label, kind: QuickPickItemKind.Separator };
}
