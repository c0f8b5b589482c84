/** Goes to mentions: the next and previous one, the next of the same entity, and whatever a tree item or a hover's link names. */
import { Disposable, l10n, Selection, TextEditorRevealType, window, type TextEditor, type Uri } from 'vscode';
import { toRange } from '../convert.js';
import type { Span } from '../../core/model/span.js';
import { Notice } from '../notice.js';
import { activeArticle, aimOf, articleAtHand, targetAt } from '../state/cursor.js';
import { isReference, locate } from '../state/target.js';
import type { App } from './types.js';

export function navigate({ articles, selections, command }: App): Disposable {
  const step = async (direction: 1 | -1): Promise<void> => {
    const { editor, session } = await articleAtHand(articles);
    await session.settled();
    const { mentions } = session.snapshot.index;
    const at = editor.document.offsetAt(editor.selection.start);
    const end = editor.document.offsetAt(editor.selection.end);
    // What is selected now is passed over; of several that start here, the longer comes first.
    const isAhead = (mention: Span): boolean => mention.start > at || (mention.start === at && mention.end < end);
    const isBehind = (mention: Span): boolean => mention.start < at || (mention.start === at && mention.end > end && end > at);
    const next = direction > 0 ? (mentions.find(isAhead) ?? mentions[0]) : (mentions.findLast(isBehind) ?? mentions[mentions.length - 1]);
    if (!next) throw new Notice(l10n.t('This article has no annotations.'), 'hint');
    select(editor, next);
  };

  const nextOfEntity = async (...args: readonly unknown[]): Promise<void> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const { index } = session.snapshot;
    const [target] = targets;
    const from = target?.what === 'mention' ? index.mention(target.id) : undefined;
    const entity = target?.what === 'entity' ? target.id : from?.entity;
    const mentions = entity === undefined ? [] : index.mentionsOf(entity);
    if (!mentions.length) throw new Notice(l10n.t('There is no other mention of this.'), 'hint');
    const editor = await show(session.document.uri);
    const at = from?.start ?? editor.document.offsetAt(editor.selection.start);
    select(editor, mentions.find((mention) => mention.start > at) ?? mentions[0]!);
  };

  const reveal = async (argument: unknown): Promise<void> => {
    if (!isReference(argument)) {
      const { editor, session } = activeArticle(articles);
      const target = targetAt(session, editor);
      const span = target && locate(session.snapshot.index, target);
      return span && select(editor, span);
    }
    const session = articles.get(argument.uri);
    const span = session && locate(session.snapshot.index, argument.target);
    if (!span) throw new Notice(l10n.t('Its words are not in the text any more.'), 'hint');
    select(await show(session.document.uri), span);
  };

  return Disposable.from(
    command('nextMention', () => step(1)),
    command('previousMention', () => step(-1)),
    command('nextOfEntity', nextOfEntity),
    command('reveal', reveal),
  );
}

/** The editor that shows the article, in the column where it is shown already. */
async function show(uri: Uri): Promise<TextEditor> {
  const shown = window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri.toString());
  return window.showTextDocument(uri, { preview: false, ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }) });
}

function select(editor: TextEditor, span: Span): void {
  const range = toRange(editor.document, span);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
