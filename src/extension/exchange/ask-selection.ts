/** What is exported, and how: one list whose first rows go on, and whose other rows change what they say. */
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { MENTION_KINDS, type MentionKind } from '../../core/model/kinds.js';
import type { OffsetUnit } from '../../core/exchange/offsets.js';
import type { ExportChoice, ExportFacts, ExportFormat } from '../../engine/exchange/protocol.js';
import { codeWords } from '../present/code-words.js';
import { kindTitle } from '../present/words.js';

/** The choices without what the command itself knows. */
export type Selected = Pick<ExportChoice, 'selection' | 'offsets' | 'bom' | 'settings' | 'each'> & { readonly coder?: string };

export interface SelectionQuestion {
  readonly title: string;
  readonly format: ExportFormat;
  readonly several: boolean;
  /** Absent where there are too many articles to look into each before asking. */
  readonly facts?: ExportFacts;
  readonly coders: readonly string[];
}

interface Row extends QuickPickItem {
  /** Resolves to what is chosen then; undefined where nothing has changed. */
  readonly change?: (now: Selected) => Promise<Selected | undefined> | Selected;
  readonly suggestions?: boolean;
}

/** Undefined where the person changed their mind. */
export async function askSelection(question: SelectionQuestion): Promise<Selected | undefined> {
  let now: Selected = { selection: { suggestions: false }, bom: false, settings: {}, each: false };
  for (;;) {
    const row = await window.showQuickPick(rowsOf(question, now), {
      title: l10n.t('What to export'),
      placeHolder: question.title,
      ignoreFocusOut: true,
    });
    if (!row) return undefined;
    if (row.suggestions !== undefined) return { ...now, selection: { ...now.selection, suggestions: row.suggestions } };
    now = (await row.change?.(now)) ?? now;
  }
}

function rowsOf({ format, several, facts, coders }: SelectionQuestion, now: Selected): Row[] {
  const counts = (of: ExportFacts['all'] | undefined): string => (of ? l10n.t('mentions: {0}, events: {1}', of.mentions, of.events) : '');
  const go: Row[] = [
    { label: `$(export) ${l10n.t('What people decided')}`, description: counts(facts?.decided), suggestions: false },
    {
      label: `$(export) ${l10n.t('Decisions and suggestions')}`,
      description: counts(facts?.all),
      detail: l10n.t('Suggestions are marked as such where the format can say so.'),
      suggestions: true,
    },
  ];
  // Where nobody has decided anything yet, the suggestions are what there is.
  if (facts && facts.decided.mentions + facts.decided.events === 0) go.reverse();
  const { kinds, types, by } = now.selection;
  const typeLabel = (code: string): string => codeWords(l10n, code);
  const options = [
    row(l10n.t('Kinds'), kinds?.map(kindLabel), async (was) => {
      const chosen = await pickSome(l10n.t('Kinds'), [...MENTION_KINDS, 'event'] as const, kinds, kindLabel);
      return chosen && withSelection(was, 'kinds', chosen.length > MENTION_KINDS.length ? undefined : chosen);
    }),
    ...(facts && facts.types.length > 1
      ? [row(l10n.t('Types'), types?.map(typeLabel), (was) => pickPart(was, 'types', l10n.t('Types'), facts.types, typeLabel))]
      : []),
    ...(facts?.by.length ? [row(l10n.t('Decided by'), by, (was) => pickPart(was, 'by', l10n.t('Decided by'), facts.by, String))] : []),
    ...(coders.length ? [row(l10n.t('Annotations of'), [now.coder ?? l10n.t('the shared file')], (was) => pickCoder(was, coders))] : []),
    ...(several && format.layout === 'one-file'
      ? [row(l10n.t('Files'), [now.each ? l10n.t('one for each article') : l10n.t('one for all')], (was) => ({ ...was, each: !was.each }))]
      : []),
    ...(format.offsets.length > 1
      ? [
          row(l10n.t('Offsets count'), [unitWord(now.offsets ?? format.offsets[0]!)], (was) => ({
            ...was,
            offsets: next(format.offsets, was.offsets),
          })),
        ]
      : []),
    ...(format.table
      ? [row(l10n.t('Byte order mark, for Excel'), [now.bom ? l10n.t('yes') : l10n.t('no')], (was) => ({ ...was, bom: !was.bom }))]
      : []),
    ...format.settings.map(({ name, summary, choices }) => ({
      ...row(name, [now.settings[name] ?? choices[0]!], (was: Selected) => ({
        ...was,
        settings: { ...was.settings, [name]: next(choices, was.settings[name]) },
      })),
      detail: summary,
    })),
  ];
  return [...go, { label: l10n.t('Options'), kind: QuickPickItemKind.Separator }, ...options];
}

function row(name: string, values: readonly string[] | undefined, change: NonNullable<Row['change']>): Row {
  return { label: `$(gear) ${name}`, description: values?.join(', ') ?? l10n.t('all'), change };
}

/** The choice after the one that holds now; the first one holds where none was made. */
function next<T>(choices: readonly T[], now: T | undefined): T {
  const at = now === undefined ? 0 : choices.indexOf(now);
  return choices[(at + 1) % choices.length]!;
}

function withSelection<K extends 'kinds' | 'types' | 'by'>(was: Selected, key: K, value: Selected['selection'][K]): Selected {
  const { [key]: _, ...others } = was.selection;
  const rest = { ...others, suggestions: was.selection.suggestions };
  return { ...was, selection: value === undefined ? rest : { ...rest, [key]: value } };
}

async function pickPart(
  was: Selected,
  key: 'types' | 'by',
  title: string,
  all: readonly string[],
  words: (one: string) => string,
): Promise<Selected | undefined> {
  const chosen = await pickSome(title, all, was.selection[key], words);
  return chosen && withSelection(was, key, chosen.length === all.length ? undefined : chosen);
}

/** Undefined where the person changed their mind, or ticked nothing: an export of nothing is none. */
async function pickSome<T extends string>(
  title: string,
  all: readonly T[],
  now: readonly T[] | undefined,
  words: (one: T) => string,
): Promise<readonly T[] | undefined> {
  const items = all.map((value) => ({ label: words(value), value, picked: now?.includes(value) ?? true }));
  const chosen = await window.showQuickPick(items, { title, canPickMany: true, ignoreFocusOut: true });
  return chosen?.length ? chosen.map(({ value }) => value) : undefined;
}

async function pickCoder(was: Selected, coders: readonly string[]): Promise<Selected | undefined> {
  const items = [{ label: l10n.t('the shared file') }, ...coders.map((coder) => ({ label: coder, coder }))];
  const chosen = await window.showQuickPick<QuickPickItem & { readonly coder?: string }>(items, {
    title: l10n.t('Annotations of'),
    ignoreFocusOut: true,
  });
  if (!chosen) return undefined;
  const { coder: _, ...rest } = was;
  return chosen.coder === undefined ? rest : { ...rest, coder: chosen.coder };
}

function kindLabel(kind: MentionKind | 'event'): string {
  return kind === 'event' ? l10n.t('Events') : kindTitle(l10n, kind);
}

function unitWord(unit: OffsetUnit): string {
  switch (unit) {
    case 'codepoint':
      return l10n.t('code points');
    case 'utf16':
      return l10n.t('UTF-16 code units');
    case 'grapheme':
      return l10n.t('characters as people see them');
    case 'byte':
      return l10n.t('bytes of UTF-8');
  }
}
