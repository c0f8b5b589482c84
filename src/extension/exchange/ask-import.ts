/** What a person says before an import: which file, which format, what its labels mean, who made it. */
import type { Uri } from 'vscode';
import { l10n, QuickPickItemKind, window, type QuickPickItem } from 'vscode';
import { SUBJECTS, type Scheme, type Subject } from '../../core/project/scheme.js';
import type { ImportContents, ImportFormat } from '../../engine/exchange/protocol.js';
import type { ArticleFile } from '../state/article-files.js';
import { codeWords } from '../present/code-words.js';
import { kindTitle, kindWord, plain } from '../present/words.js';
import { told } from '../present/told.js';

interface Choice<T> extends QuickPickItem {
  readonly value: T;
}

/** Separators mean nothing. */
type Meaning = QuickPickItem & { readonly value?: string };

export async function askFile(folder: Uri | undefined): Promise<Uri | undefined> {
  const title = l10n.t('Choose the file to import');
  return (await window.showOpenDialog({ title, openLabel: l10n.t('Import'), ...(folder ? { defaultUri: folder } : {}) }))?.[0];
}

/** The formats that the file may be in come first. */
export async function askImportFormat(
  formats: readonly ImportFormat[],
  detected: readonly string[],
  file: string,
): Promise<ImportFormat | undefined> {
  const rank = ({ name }: ImportFormat): number => (detected.includes(name) ? detected.indexOf(name) : detected.length);
  const items = [...formats]
    .sort((a, b) => rank(a) - rank(b))
    .map((value): Choice<ImportFormat> => ({
      label: value.title,
      ...(detected.includes(value.name) ? { description: l10n.t('it looks like this') } : {}),
      detail: told(l10n, value.summary),
      value,
    }));
  return (await window.showQuickPick(items, { title: l10n.t('Import {0}', file), placeHolder: l10n.t('From which format?'), matchOnDetail: true }))
    ?.value;
}

/** Which article an imported one is that has no name, by its first words. Undefined where the person knows of none: it is left out. */
export async function askArticle(begins: string, articles: readonly ArticleFile[]): Promise<Uri | undefined> {
  const items = articles.map(({ id, uri }): Choice<Uri> => ({ label: id, value: uri })).sort((a, b) => (a.label < b.label ? -1 : 1));
  const title = l10n.t('Which article begins with these words?');
  return (await window.showQuickPick(items, { title, placeHolder: plain(begins, 80), ignoreFocusOut: true }))?.value;
}

/**
 * What the labels mean that say nothing here ("kind" or "kind:type"); those left out are refused. `scheme`: whose labels they may mean. Undefined where the
 * person changed their mind.
 */
export async function askLabels(unknown: ImportContents['unknown'], scheme: Scheme): Promise<Readonly<Record<string, string>> | undefined> {
  const labels: Record<string, string> = {};
  for (const [i, { label, count }] of unknown.entries()) {
    const chosen = await window.showQuickPick(
      [{ label: l10n.t('Leave it out'), value: '' }, ...SUBJECTS.flatMap((subject) => meanings(scheme, subject))],
      {
        title: l10n.t('What does the label “{0}” mean? ({1} of {2})', plain(label, 40), i + 1, unknown.length),
        placeHolder: l10n.t('{0}×', count),
        matchOnDescription: true,
        ignoreFocusOut: true,
      },
    );
    if (chosen?.value === undefined) return undefined;
    if (chosen.value) labels[label] = chosen.value;
  }
  return labels;
}

/** What a label may mean: the kind as such, and each of its labels. An event always has a type; what figures measure is no type of theirs. */
function meanings({ subjects }: Scheme, subject: Subject): Meaning[] {
  const title = subject === 'event' ? l10n.t('Events') : kindTitle(l10n, subject);
  const word = subject === 'event' ? l10n.t('event') : kindWord(l10n, subject);
  const types = subject === 'figure' || subject === 'time' ? [] : subjects[subject].labels;
  return [
    { label: title, kind: QuickPickItemKind.Separator },
    ...(subject === 'event' ? [] : [{ label: word, value: subject }]),
    ...types.map(({ code, title: name }) => ({ label: name ?? codeWords(l10n, code), description: word, value: `${subject}:${code}` })),
  ];
}

/** The annotator, for what the file itself does not sign; empty for nobody. Undefined where the person changed their mind. */
export async function askBy(): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: l10n.t('Who made these annotations?'),
    prompt: l10n.t('Names that the file itself gives are kept. Leave this empty to sign nothing else.'),
    ignoreFocusOut: true,
  });
  return answer?.trim();
}
