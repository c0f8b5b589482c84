/** Asks which kind and type a mention has, or which type, mode and status an event: in the words of the workspace's scheme. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { MENTION_KINDS, MODES, STATUSES, type Measure, type MentionKind } from '../core/model/kinds.js';
import { labelOf, type Label, type Scheme } from '../core/project/scheme.js';
import type { AnnotatedEvent, AnnotatedMention } from '../core/sidecar/document.js';
import type { EventChanges, MentionChanges } from '../core/sidecar/decide.js';
import { codeTitle, codeWords } from './present/code-words.js';
import { kindIcon } from './present/entity-tree.js';
import { labelCode, labelTitle } from './present/labels.js';
import { isFigure } from './present/values.js';
import { kindTitle, kindWord, plain, statusWord } from './present/words.js';

interface Choice<T> extends QuickPickItem {
  readonly value?: T;
}

export interface MentionQuestion {
  readonly scheme: Scheme;
  /** Whether the kind and type that it has are offered as well. */
  readonly offerSame?: boolean;
}

/** Undefined where the person changed their mind. */
export async function askMentionChange(mention: AnnotatedMention, question: MentionQuestion): Promise<MentionChanges | undefined> {
  const kinds = [mention.kind, ...MENTION_KINDS.filter((kind) => kind !== mention.kind)];
  const items = kinds.flatMap((kind) => [heading<MentionChanges>(kindTitle(l10n, kind)), ...labelChoices(kind, mention, question)]);
  const now = labelCode(mention);
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('What is “{0}”?', plain(mention.text, 60)),
    placeHolder: l10n.t(
      'now: {0}',
      [kindWord(l10n, mention.kind), now ? labelTitle(l10n, { code: now }, mention.kind) : ''].filter(Boolean).join(', '),
    ),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.value;
}

function labelChoices(kind: MentionKind, mention: AnnotatedMention, { scheme, offerSame = false }: MentionQuestion): Choice<MentionChanges>[] {
  const changesKind = kind !== mention.kind;
  // A figure without a value of its own has nothing that could measure something.
  const measures = kind === 'figure' && !changesKind && mention.value && isFigure(mention.value);
  const labels: readonly (Label | undefined)[] = kind === 'figure' && !measures ? [undefined] : scheme.subjects[kind].labels;
  return (labels.length ? labels : [undefined])
    .filter((label) => changesKind || offerSame || (label !== undefined && label.code !== labelCode(mention)))
    .map((label) => ({
      label: `$(${kindIcon(kind)}) ${label ? labelTitle(l10n, label, kind) : kindWord(l10n, kind)}`,
      ...(label ? { description: describe(kindWord(l10n, kind), label) } : {}),
      ...(label?.guideline ? { detail: label.guideline } : {}),
      value: { ...(changesKind ? { kind } : {}), ...(label ? labelChange(mention, kind, label) : {}) },
    }));
}

/** The change that gives a mention of `kind` this label. */
export function labelChange(mention: AnnotatedMention, kind: MentionKind, { code }: Label): MentionChanges {
  if (kind !== 'figure') return { type: code };
  return mention.value && isFigure(mention.value) ? { value: { ...mention.value, measure: code as Measure } } : {};
}

/** Kind and type of words that are not marked. Undefined where the person changed their mind. */
export async function askLabel(words: string, scheme: Scheme): Promise<{ readonly kind: MentionKind; readonly type?: string } | undefined> {
  const items = MENTION_KINDS.flatMap((kind): Choice<{ readonly kind: MentionKind; readonly type?: string }>[] => {
    // What a figure measures is read from its words.
    const labels: readonly (Label | undefined)[] = kind === 'figure' ? [] : scheme.subjects[kind].labels;
    return [
      heading(kindTitle(l10n, kind)),
      ...(labels.length ? labels : [undefined]).map((label) => ({
        label: `$(${kindIcon(kind)}) ${label ? labelTitle(l10n, label, kind) : kindWord(l10n, kind)}`,
        ...(label ? { description: describe(kindWord(l10n, kind), label) } : {}),
        value: { kind, ...(label ? { type: label.code } : {}) },
      })),
    ];
  });
  const title = l10n.t('What is “{0}”?', plain(words, 60));
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.value;
}

/** Undefined where the person changed their mind. */
export async function askEventChange(event: AnnotatedEvent, scheme: Scheme): Promise<EventChanges | undefined> {
  const { labels } = scheme.subjects.event;
  const modes = labelOf(scheme, 'event', event.type, event)?.modes ?? MODES.map((code): Label => ({ code }));
  const items: Choice<EventChanges>[] = [
    heading(l10n.t('Status')),
    ...STATUSES.filter((status) => status !== event.status).map((status) => ({
      label: statusWord(l10n, status),
      description: l10n.t('status'),
      value: { status },
    })),
    heading(l10n.t('Type')),
    ...labels.filter(({ code }) => code !== event.type).map((label) => eventChoice(label, { type: label.code })),
    heading(l10n.t('Mode')),
    ...modes
      .filter(({ code }) => code !== event.mode)
      .map((label): Choice<EventChanges> => ({ ...labelItem(label, l10n.t('mode')), value: { mode: label.code } })),
    ...(event.mode ? [{ label: l10n.t('no mode'), description: l10n.t('mode'), value: { mode: undefined } }] : []),
  ];
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Change “{0}”', plain(event.trigger.text, 60)),
    placeHolder: l10n.t(
      'now: {0}',
      [codeTitle(l10n, event.type), event.mode ? codeWords(l10n, event.mode) : '', statusWord(l10n, event.status)].filter(Boolean).join(', '),
    ),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return chosen?.value;
}

/** The code of an event type. Undefined where the person changed their mind. */
export async function askEventType(words: string, scheme: Scheme): Promise<string | undefined> {
  const items = scheme.subjects.event.labels.map((label) => eventChoice(label, label.code));
  return (await window.showQuickPick(items, { title: l10n.t('What is “{0}”?', plain(words, 40)), matchOnDetail: true }))?.value;
}

function eventChoice<T>(label: Label, value: T): Choice<T> {
  return { ...labelItem(label, l10n.t('type')), value };
}

function labelItem(label: Label, what: string): QuickPickItem {
  return { label: labelTitle(l10n, label), description: describe(what, label), ...(label.guideline ? { detail: label.guideline } : {}) };
}

/** Review mode's digit stands beside what it sets. */
function describe(what: string, { key }: Label): string {
  return key === undefined ? what : `${what} · ${key}`;
}

function heading<T>(label: string): Choice<T> {
  return { label, kind: QuickPickItemKind.Separator };
}
