/** Edits what is known of the article itself: title, outlet, author, day of publication. */
import { l10n, window, type Disposable } from 'vscode';
import type { ArticleDetails } from '../../core/model/annotation.js';
import { isoDay } from '../../core/text/iso-day.js';
import { activeArticle } from '../state/cursor.js';
import type { App } from './types.js';

const FIELDS = ['title', 'outlet', 'author', 'published'] as const;
type Field = (typeof FIELDS)[number];

export function details({ articles, command }: App): Disposable {
  return command('editDetails', async () => {
    const session = articles.active ?? activeArticle(articles).session;
    for (let field = await askField(session.snapshot.document.article); field; field = await askField(session.snapshot.document.article)) {
      const value = await askValue(field, session.snapshot.document.article[field] ?? '');
      if (value === undefined) continue;
      await session.decide({ label: l10n.t('Edit article details'), edits: () => [{ do: 'details', details: { [field]: value } }] });
      await session.whenReady();
    }
  });
}

async function askField(article: ArticleDetails): Promise<Field | undefined> {
  const items = FIELDS.map((field) => ({ field, label: fieldWord(field), description: article[field] ?? l10n.t('not known') }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Article details'),
    placeHolder: l10n.t('Choose what to edit; Escape when you are done'),
  });
  return chosen?.field;
}

async function askValue(field: Field, value: string): Promise<string | undefined> {
  const answer = await window.showInputBox({
    title: fieldWord(field),
    value,
    prompt:
      field === 'published'
        ? l10n.t('The day of publication, as 2024-05-17. “Monday” and “last week” in the text count from here.')
        : l10n.t('Leave it empty to take it from the article itself.'),
    validateInput: (text) =>
      field === 'published' && text.trim() !== '' && isoDay(text.trim()) === undefined
        ? l10n.t('A day as year-month-day, for example 2024-05-17.')
        : undefined,
  });
  if (answer === undefined || answer.trim() === value) return undefined;
  return field === 'published' ? (isoDay(answer.trim()) ?? '') : answer.trim();
}

function fieldWord(field: Field): string {
  switch (field) {
    case 'title':
      return l10n.t('Title');
    case 'outlet':
      return l10n.t('Outlet');
    case 'author':
      return l10n.t('Author');
    case 'published':
      return l10n.t('Published');
  }
}
