/** What a command that is run from an editor is about. */
import { l10n, window, type TextEditor } from 'vscode';
import { toSpan } from '../convert.js';
import { Notice } from '../notice.js';
import type { ArticleSession } from './article-session.js';
import type { Articles } from './articles.js';
import type { Selections } from './selections.js';
import { isReference, type Target } from './target.js';

/** An article and the things in it that a command is about. */
export interface Aim {
  readonly session: ArticleSession;
  readonly targets: readonly Target[];
}

/** The active editor with its article. */
export function activeArticle(articles: Articles): { readonly editor: TextEditor; readonly session: ArticleSession } {
  const editor = window.activeTextEditor;
  const session = editor && articles.get(editor.document.uri);
  if (!session) throw new Notice(l10n.t('Open an article first, or make this text one with “Annotate This Article”.'));
  return { editor, session };
}

/** The active editor's article; where another page lies over it (the walkthrough, say), the last one that is open, which is shown. */
export async function articleAtHand(articles: Articles): Promise<{ readonly editor: TextEditor; readonly session: ArticleSession }> {
  const last = articles.active ?? articles.all.at(-1);
  if (!window.activeTextEditor && last) await window.showTextDocument(last.document, { preview: false });
  return activeArticle(articles);
}

/**
 * The mention or event at the cursor: a decision whose words changed, else what is selected exactly, else the innermost mention that holds the cursor, else the event whose trigger does.
 */
export function targetAt(session: ArticleSession, editor: TextEditor): Target | undefined {
  const { index } = session.snapshot;
  const selection = toSpan(editor.document, editor.selection);
  const changed = index.changedAt(selection.start)[0];
  if (changed) return { what: 'orphan', id: changed.id };
  const exact = (span: { readonly start: number; readonly end: number }): boolean => span.start === selection.start && span.end === selection.end;
  const mention = index.mentions.find(exact) ?? (selection.start === selection.end ? index.mentionsAt(selection.start)[0] : undefined);
  if (mention) return { what: 'mention', id: mention.id };
  const event = index.events.find(({ trigger }) => exact(trigger)) ?? index.eventsAt(selection.start)[0];
  if (event) return { what: 'event', id: event.id };
  const inside = index.mentionsAt(selection.start)[0];
  return inside && { what: 'mention', id: inside.id };
}

/**
 * What a command is about: the tree items it was called on (VS Code passes the clicked one and all selected), the row at which a key was pressed in the tree
 * whose name it was given, a hover's
 * link, or the cursor.
 */
export async function aimOf(articles: Articles, selections: Selections, args: readonly unknown[]): Promise<Aim> {
  const [first, all] = args;
  const selected = selections.in(first);
  // A key pressed in a view never decides on what happens to be at the cursor.
  if (selected && !selected.length) throw new Notice(l10n.t('Choose the row of an annotation first.'), 'hint');
  const given = selected ?? (Array.isArray(all) && all.length ? all.filter(isReference) : isReference(first) ? [first] : []);
  const uri = given[0]?.uri;
  if (uri !== undefined) {
    const session = articles.get(uri);
    if (!session) throw new Notice(l10n.t('The article is no longer open.'));
    return { session, targets: given.filter((reference) => reference.uri === uri).map((reference) => reference.target) };
  }
  const { editor, session } = activeArticle(articles);
  await session.settled();
  const target = targetAt(session, editor);
  if (!target) throw new Notice(l10n.t('There is no annotation at the cursor.'), 'hint');
  return { session, targets: [target] };
}
