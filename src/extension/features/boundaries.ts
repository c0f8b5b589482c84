/** Grows, shrinks and moves the mention at the cursor, a word at a time. */
import { Disposable, l10n, Selection } from 'vscode';
import { changeMention } from '../../core/sidecar/decide.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { BOUNDARY_MOVES, moveBoundary, type BoundaryMove } from '../present/boundary.js';
import { plain } from '../present/words.js';
import { activeArticle, targetAt } from '../state/cursor.js';
import type { App } from './types.js';

export function boundaries({ articles, annotator, command }: App): Disposable {
  const move = async (how: BoundaryMove): Promise<void> => {
    const { editor, session } = activeArticle(articles);
    await session.settled();
    const target = targetAt(session, editor);
    const id = target?.what === 'mention' ? target.id : undefined;
    if (id === undefined) throw new Notice(l10n.t('There is no mention at the cursor.'), 'hint');
    const signature = await annotator.sign();
    const mention = session.snapshot.index.mention(id);
    const at = editor.document.offsetAt(editor.selection.active);
    // Of a mention of several stretches the one at the cursor moves.
    const piece = mention?.spans?.find(({ start, end }) => start <= at && at <= end) ?? mention;
    const span = piece && moveBoundary(editor.document.getText(), piece, how);
    if (!span) throw new Notice(l10n.t('The mention cannot go further.'), 'hint');
    const text = editor.document.getText();
    const label = l10n.t('Boundary of “{0}”', plain(text.slice(span.start, span.end), 40));
    const written = session.decide({
      label,
      edits: ({ document }) =>
        changeMention(document, id, { spans: mention?.spans?.map((one) => (one === piece ? span : one)) ?? [span] }, signature),
    });
    const range = toRange(editor.document, span);
    editor.selection = new Selection(range.start, range.end);
    await written;
  };
  return Disposable.from(...BOUNDARY_MOVES.map((how) => command(how, () => move(how))));
}
