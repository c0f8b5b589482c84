/** "Always mark these words so", "never mark them": kept in the workspace's dateline.lexicon.yaml, and known to every article at once. */
import { Disposable, l10n, window } from 'vscode';
import { Notice } from '../notice.js';
import { askLabel, askMentionChange } from '../pick-type.js';
import { codeWords } from '../present/code-words.js';
import { kindWord, plain } from '../present/words.js';
import { activeArticle, aimOf, targetAt } from '../state/cursor.js';
import { itemsOf } from '../state/target.js';
import type { MentionKind } from '../../core/model/kinds.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import type { ArticleSession } from '../state/article-session.js';
import type { App } from './types.js';

const SHOWN_MS = 5000;

export function teach({ articles, selections, lexicons, schemes, command }: App): Disposable {
  const mentionOf = async (args: readonly unknown[]): Promise<{ session: ArticleSession; mention: AnnotatedMention }> => {
    const { session, targets } = await aimOf(articles, selections, args);
    const mention = targets.flatMap((target) => itemsOf(session.snapshot.index, target).mentions)[0];
    if (!mention) throw new Notice(l10n.t('Put the cursor on marked words first.'), 'hint');
    return { session, mention };
  };
  const written = (done: unknown, message: string): void => {
    if (done === undefined) throw new Notice(l10n.t('Open the article’s folder first: what you teach is kept in a file at its root.'));
    window.setStatusBarMessage(message, SHOWN_MS);
  };

  const always = async ({ uri }: ArticleSession, words: string, kind: MentionKind, type?: string): Promise<void> => {
    const done = await lexicons.teach(uri, 'always', { words: words.replace(/\s+/g, ' '), kind, ...(type ? { type } : {}) });
    const label = type ? codeWords(l10n, type) : kindWord(l10n, kind);
    written(done, l10n.t('“{0}” is always marked as {1} in this workspace.', plain(words, 40), label));
  };

  return Disposable.from(
    command('alwaysMark', async (...args) => {
      const unmarked = args.length ? undefined : unmarkedSelection(articles);
      if (unmarked) {
        const { session, words } = unmarked;
        const label = await askLabel(words, (await schemes.of(session.uri)).scheme);
        return label && always(session, words, label.kind, label.type);
      }
      const { session, mention } = await mentionOf(args);
      const choice = await askMentionChange(mention, { scheme: (await schemes.of(session.uri)).scheme, offerSame: true });
      if (!choice) return;
      const kind = choice.kind ?? mention.kind;
      const type = choice.type ?? (choice.kind === undefined ? mention.type : undefined);
      return always(session, mention.text, kind, type);
    }),
    command('neverMark', async (...args) => {
      const { session, mention } = await mentionOf(args);
      const done = await lexicons.teach(session.uri, 'never', { words: mention.text.replace(/\s+/g, ' '), kind: mention.kind });
      written(done, l10n.t('“{0}” is never marked as {1} in this workspace.', plain(mention.text, 40), kindWord(l10n, mention.kind)));
    }),
  );
}

/** Selected words that nothing marks: they can be taught without marking them first. */
function unmarkedSelection(articles: App['articles']): { readonly session: ArticleSession; readonly words: string } | undefined {
  const { editor, session } = activeArticle(articles);
  const words = editor.document.getText(editor.selection).trim();
  return words && !targetAt(session, editor) ? { session, words } : undefined;
}
