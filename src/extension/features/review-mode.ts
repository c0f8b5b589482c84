/**
 * Review mode: single keys decide, one thing after the other. It is on only where a person switched it on, for one editor at a time; the status bar says so,
 * and Escape ends it. While it is on, letters decide and never reach the text.
 */
import { commands, Disposable, l10n, Selection, StatusBarAlignment, TextEditorRevealType, window, type StatusBarItem } from 'vscode';
import { ACTOR_TYPES, EVENT_TYPES, PLACE_TYPES } from '../../core/model/kinds.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { codeWords } from '../present/words.js';
import { nextItem, openItems, progressOf } from '../present/review-queue.js';
import type { ArticleSession } from '../state/article-session.js';
import { activeArticle } from '../state/cursor.js';
import { changeEvents, changeMentions } from '../state/decisions.js';
import { itemsOf, type Target } from '../state/target.js';
import type { App } from './types.js';

/** The letters of review mode. Every other letter says what the letters do; none is typed. */
const KEYS: Readonly<Record<string, 'next' | 'previous' | 'confirm' | 'reject' | 'change' | 'undo' | 'redo' | 'end' | 'remove'>> = {
  n: 'next',
  j: 'next',
  p: 'previous',
  k: 'previous',
  c: 'confirm',
  y: 'confirm',
  x: 'reject',
  r: 'reject',
  t: 'change',
  u: 'undo',
  d: 'remove',
  q: 'end',
};

export function reviewMode({ articles, annotator, letters, command }: App): Disposable {
  let reviewing: ArticleSession | undefined;
  let current: Target | undefined;
  let item: StatusBarItem | undefined;

  const left = (): void => {
    reviewing = undefined;
    current = undefined;
    item?.dispose();
    item = undefined;
  };
  const end = (): void => letters.end();

  const show = (): void => {
    if (!reviewing) return;
    const { decided, total } = progressOf(reviewing.snapshot.index);
    item ??= window.createStatusBarItem('dateline.review', StatusBarAlignment.Left, 100);
    item.name = l10n.t('Dateline Review');
    item.text = `$(checklist) ${l10n.t('Review: {0} of {1}', decided, total)}`;
    item.tooltip = l10n.t('C confirms, X rejects, T changes, 1 to 9 set the type, N and P go on and back, U undoes, Escape ends.');
    item.command = 'dateline.endReview';
    item.accessibilityInformation = { label: l10n.t('Review mode is on, {0} of {1} decided. Escape ends it.', decided, total) };
    item.show();
  };

  const go = (direction: 1 | -1): void => {
    const { editor, session } = activeArticle(articles);
    const items = openItems(session.snapshot.index);
    const next = nextItem(items, { offset: editor.document.offsetAt(editor.selection.start), current }, direction);
    if (!next) {
      end();
      throw new Notice(l10n.t('Everything in this article is decided.'), 'hint');
    }
    current = next.target;
    const range = toRange(editor.document, next.span);
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    show();
  };

  /** The thing decided on: the one review went to, as long as the cursor is still there; else what is at the cursor. */
  const reference = (): unknown[] => {
    const { session } = activeArticle(articles);
    return current ? [{ uri: session.uri.toString(), target: current }] : [];
  };

  const decideAndGoOn = async (name: 'confirm' | 'reject'): Promise<void> => {
    await commands.executeCommand(`dateline.${name}`, ...reference());
    go(1);
  };

  const setType = async (at: number): Promise<void> => {
    const { session } = activeArticle(articles);
    const target = current;
    if (!target) return;
    const { mentions, events } = itemsOf(session.snapshot.index, target);
    const types: readonly string[] = events.length
      ? EVENT_TYPES
      : mentions[0]?.kind === 'actor'
        ? ACTOR_TYPES
        : mentions[0]?.kind === 'place'
          ? PLACE_TYPES
          : [];
    const type = types[at - 1];
    if (type === undefined) throw new Notice(l10n.t('There is no type number {0} here.', at), 'hint');
    const signature = await annotator.sign();
    await session.decide({
      label: l10n.t('Set type {0}', codeWords(type)),
      edits: (snapshot) =>
        events.length ? changeEvents(snapshot, [target], { type }, signature) : changeMentions(snapshot, [target], { type }, signature),
    });
    go(1);
  };

  const key = async (letter: string): Promise<void> => {
    if (/^[1-9]$/.test(letter)) return setType(Number(letter));
    switch (KEYS[letter]) {
      case 'next':
        return go(1);
      case 'previous':
        return go(-1);
      case 'confirm':
        return decideAndGoOn('confirm');
      case 'reject':
        return decideAndGoOn('reject');
      case 'change':
        await commands.executeCommand('dateline.change', ...reference());
        return go(1);
      case 'remove':
        return void (await commands.executeCommand('dateline.remove', ...reference()));
      case 'undo':
        return void (await commands.executeCommand('dateline.undoDecision'));
      case 'redo':
        return void (await commands.executeCommand('dateline.redoDecision'));
      case 'end':
        return end();
      case undefined:
        throw new Notice(l10n.t('Review mode: C confirms, X rejects, T changes, N goes on, U undoes, Escape ends.'), 'hint');
    }
  };

  return Disposable.from(
    command('review', async () => {
      if (reviewing) return end();
      const { session } = activeArticle(articles);
      await session.settled();
      letters.begin({ key, left });
      reviewing = session;
      show();
      go(1);
    }),
    command('endReview', end),
    command('reviewKey', (letter) => letters.press(String(letter))),
    articles.onDidChange((session) => (session === reviewing ? show() : undefined)),
    articles.onDidChangeInEditor(() => (reviewing && articles.inEditor !== reviewing ? end() : undefined)),
    window.onDidChangeTextEditorSelection(({ kind }) => (kind === undefined ? undefined : (current = undefined))),
    { dispose: left },
  );
}
