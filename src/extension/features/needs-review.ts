/** The view of decisions whose words changed, and what a person does with each: accept, correct, attach elsewhere, drop. */
import { Disposable, l10n, window } from 'vscode';
import type { Span } from '../../core/model/span.js';
import { removeItem } from '../../core/sidecar/decide.js';
import { reattach, type Reattach } from '../../core/sidecar/review.js';
import { toSpan } from '../convert.js';
import { Notice } from '../notice.js';
import { changedItems, changedNode, changeWords } from '../present/changed-words.js';
import type { ArticleSession } from '../state/article-session.js';
import { aimOf } from '../state/cursor.js';
import { showTree } from '../tree.js';
import type { App } from './types.js';

export function needsReviewView({ articles, annotator, selections, command }: App): Disposable {
  const tree = showTree({
    view: 'dateline.changed',
    articles,
    selections,
    build: ({ document, snapshot }) => changedItems(snapshot.document).map((item) => changedNode(l10n, document.uri.toString(), item)),
    // Its heading says so also while it is closed.
    describe: ({ snapshot }) => String(changedItems(snapshot.document).length || ''),
    countOpen: ({ document }) => changedItems(document).length,
    openWords: (count) => l10n.t('Decisions to look at again: {0}', count),
  });

  /** The ids of changed decisions that a command is about. */
  const aim = async (args: readonly unknown[]): Promise<{ session: ArticleSession; ids: readonly string[] }> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const changed = new Set(changedItems(session.snapshot.document).map(({ id }) => id));
    const ids = targets.map(({ id }) => id).filter((id) => changed.has(id));
    if (!ids.length) throw new Notice(l10n.t('Nothing changed here since it was decided on.'), 'hint');
    return { session, ids };
  };

  const settle =
    (label: (words: string) => string, how: () => Reattach) =>
    async (...args: readonly unknown[]): Promise<void> => {
      const { session, ids } = await aim(args);
      const given = how();
      const signature = await annotator.sign();
      const done = await session.decide({
        label: label(wordsOf(session, ids)),
        edits: ({ document }) => ids.flatMap((id) => reattach(document, id, given, signature)),
      });
      if (!done) throw new Notice(l10n.t('It has no place in the text: select the words it is about now and attach it to them, or drop it.'));
    };

  return Disposable.from(
    tree,
    command(
      'acceptChange',
      settle(
        (words) => l10n.t('Accept {0}', words),
        () => ({}),
      ),
    ),
    command(
      'acceptCorrection',
      settle(
        (words) => l10n.t('Corrected by the outlet: {0}', words),
        () => ({ corrected: true }),
      ),
    ),
    command(
      'attachToSelection',
      settle(
        (words) => l10n.t('Attach {0} elsewhere', words),
        () => ({ spans: selectedSpans(articles) }),
      ),
    ),
    command('dropDecision', async (...args) => {
      const { session, ids } = await aim(args);
      await session.decide({
        label: l10n.t('Drop {0}', wordsOf(session, ids)),
        edits: ({ document }) => ids.flatMap((id) => [...removeItem(document, 'mentions', id), ...removeItem(document, 'events', id)]),
      });
    }),
  );
}

function wordsOf({ snapshot }: ArticleSession, ids: readonly string[]): string {
  const [first] = changedItems(snapshot.document).filter(({ id }) => ids.includes(id));
  const words = first ? changeWords(l10n, first) : '';
  return ids.length > 1 ? l10n.t('{0} and {1} more', words, ids.length - 1) : words;
}

/** What is selected in the article's editor, which need not be the active one while a tree has the focus. */
function selectedSpans(articles: App['articles']): readonly Span[] {
  const editor = window.activeTextEditor ?? window.visibleTextEditors.find(({ document }) => document === articles.active?.document);
  const spans = editor && articles.get(editor.document.uri) ? editor.selections.map((selection) => toSpan(editor.document, selection)) : [];
  const filled = spans.filter(({ start, end }) => end > start);
  if (!filled.length) throw new Notice(l10n.t('Select the words in the article that it is about now.'), 'hint');
  return filled;
}
