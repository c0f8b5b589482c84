/**
 * Review mode: single keys decide, one thing after the other. It is on only where a person switched it on, for one editor at a time; the status bar says so,
 * and Escape ends it. While it is on, letters decide and never reach the text. A key does not wait for the one before to be written.
 */
import { commands, Disposable, l10n, Selection, TextEditorRevealType, TextEditorSelectionChangeKind, window } from 'vscode';
import { labelOfKey } from '../../core/project/scheme.js';
import { toRange } from '../convert.js';
import { Notice } from '../notice.js';
import { pickKey } from '../pick-key.js';
import { labelChange } from '../pick-type.js';
import { keyTitles, labelCode, labelTitle } from '../present/labels.js';
import { reviewKey, reviewKeyLines, subjectOf, type ReviewAct } from '../present/review-keys.js';
import { nextItem, openItems, progressOf, type ReviewItem } from '../present/review-queue.js';
import { ReviewStatus } from '../review-status.js';
import type { ArticleSession } from '../state/article-session.js';
import { activeArticle, articleAtHand, targetAt } from '../state/cursor.js';
import { changeEvents, changeMentions } from '../state/decisions.js';
import { itemsOf, type Target } from '../state/target.js';
import type { App } from './types.js';

export function reviewMode({ articles, annotator, schemes, letters, command }: App): Disposable {
  const status = new ReviewStatus();
  let reviewing: ArticleSession | undefined;
  let current: Target | undefined;
  /** Decisions under way, and what they are about: that is not met again. */
  let pending: Promise<unknown> = Promise.resolve();
  let leaving: readonly Target[] = [];
  /** A question is on its way or open: letters are its answer, and decide nothing. */
  let asking = false;
  /** What was decided on in this review, for going back with undo. */
  let done: readonly Target[] = [];

  const left = (): void => {
    if (reviewing && current) deselect(reviewing);
    [reviewing, current, leaving, done] = [undefined, undefined, [], []];
    status.hide();
  };
  const end = (): void => letters.end();

  const show = (): void => {
    if (reviewing) status.show(reviewing.snapshot.index, current, schemes.now(reviewing.uri).scheme);
  };

  const open = (session: ArticleSession): readonly ReviewItem[] =>
    openItems(session.snapshot.index).filter(({ target }) => !leaving.some((one) => isSame(one, target)) || isSame(target, current));

  const select = (target: Target, { start, end: last }: ReviewItem['span']): void => {
    const { editor } = activeArticle(articles);
    current = target;
    const range = toRange(editor.document, { start, end: last });
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    show();
  };

  const go = (direction: 1 | -1): void => {
    const { editor, session } = activeArticle(articles);
    const items = open(session);
    const next = nextItem(items, { offset: editor.document.offsetAt(editor.selection.start), current }, direction);
    const isDone = next === undefined || (items.length === 1 && leaving.some((one) => isSame(one, next.target)));
    if (!isDone) return select(next.target, next.span);
    // The mode stays on until the person ends it: a key too many must not type over the last words.
    current = undefined;
    editor.selection = new Selection(editor.selection.end, editor.selection.end);
    show();
    throw new Notice(l10n.t('Everything in this article is decided. Escape ends the review.'), 'hint');
  };

  /** The thing decided on: the one review went to, as long as the cursor is still there; else what is at the cursor. */
  const aim = (): Target => {
    const { editor, session } = activeArticle(articles);
    const target = current ?? targetAt(session, editor);
    if (!target) throw new Notice(l10n.t('There is no annotation at the cursor.'), 'hint');
    return target;
  };

  const decideAndGoOn = (target: Target, decide: () => Thenable<unknown>): void => {
    current = target;
    leaving = [...leaving, target];
    done = [...done, target];
    const decided = Promise.resolve(decide()).finally(() => (leaving = leaving.filter((one) => one !== target)));
    pending = Promise.allSettled([pending, decided]);
    go(1);
  };

  const run = (name: string, session: ArticleSession, target: Target): Thenable<unknown> =>
    commands.executeCommand(`dateline.${name}`, { uri: session.uri.toString(), target });

  const setLabel = async (key: number): Promise<void> => {
    const { session } = activeArticle(articles);
    const target = aim();
    const { mentions, events } = itemsOf(session.snapshot.index, target);
    const subject = subjectOf(session.snapshot.index, target);
    const { scheme } = await schemes.of(session.uri);
    const label = subject && labelOfKey(scheme, subject, key);
    if (!label) throw new Notice(l10n.t('There is no type number {0} here.', key), 'hint');
    const [mention] = mentions;
    // The type that it has already is no change.
    if ((mention ? labelCode(mention) : events[0]?.type) === label.code) return decideAndGoOn(target, () => run('confirm', session, target));
    const signature = await annotator.sign();
    const decision = {
      label: l10n.t('Set type {0}', labelTitle(l10n, label, subject)),
      edits: (snapshot: ArticleSession['snapshot']) =>
        mention
          ? changeMentions(snapshot, [target], labelChange(mention, mention.kind, label), signature)
          : changeEvents(snapshot, [target], { type: label.code, ...(label.modes ? { mode: undefined } : {}) }, signature),
    };
    decideAndGoOn(target, () => session.decide(decision));
  };

  const act = async (what: ReviewAct): Promise<void> => {
    const { session } = activeArticle(articles);
    switch (what) {
      case 'next':
        return go(1);
      case 'previous':
        return go(-1);
      case 'confirm':
      case 'reject': {
        const target = aim();
        return decideAndGoOn(target, () => run(what, session, target));
      }
      case 'remove':
        return void (await run('remove', session, aim()));
      case 'undo': {
        await pending;
        await commands.executeCommand('dateline.undoDecision');
        const last = done.at(-1);
        done = done.slice(0, -1);
        const item = last && openItems(session.snapshot.index).find(({ target }) => isSame(target, last));
        return item && select(item.target, item.span);
      }
      case 'redo':
        await pending;
        return void (await commands.executeCommand('dateline.redoDecision'));
      case 'end':
        return end();
      case 'help':
        return help();
    }
  };

  /** Asks about the current item; goes on where it was decided, stays where the person changed their mind. */
  const ask = async (question: string): Promise<void> => {
    const { session } = activeArticle(articles);
    const target = aim();
    asking = true;
    try {
      await pending;
      await run(question, session, target);
    } finally {
      asking = false;
    }
    if (reviewing !== session || openItems(session.snapshot.index).some((one) => isSame(one.target, target))) return;
    done = [...done, target];
    go(1);
  };

  /** Lists every key; what is chosen there is as if its key had been pressed. */
  const help = async (): Promise<void> => {
    const { session } = activeArticle(articles);
    const subject = subjectOf(session.snapshot.index, current);
    const { scheme } = schemes.now(session.uri);
    const lines = reviewKeyLines(l10n, subject ? keyTitles(l10n, scheme, subject) : []);
    asking = true;
    const press = await pickKey(l10n.t('Keys of the review'), lines).finally(() => (asking = false));
    if (press !== undefined && reviewing === session) await key(press);
  };

  const key = async (letter: string): Promise<void> => {
    if (asking) return;
    const meant = reviewKey(letter);
    if (!meant) throw new Notice(l10n.t('This key does nothing in a review. H lists those that do.'), 'hint');
    if ('digit' in meant) return setLabel(meant.digit);
    return 'question' in meant ? ask(meant.question) : act(meant.act);
  };

  return Disposable.from(
    status,
    command('review', async () => {
      if (reviewing) return end();
      const { session } = await articleAtHand(articles);
      await session.settled();
      if (!openItems(session.snapshot.index).length) {
        const isEmpty = progressOf(session.snapshot.index).total === 0;
        throw new Notice(isEmpty ? l10n.t('Nothing is suggested here.') : l10n.t('Everything in this article is decided.'), 'hint');
      }
      letters.begin({ key, left });
      reviewing = session;
      show();
      go(1);
    }),
    command('endReview', end),
    command('reviewKey', (letter) => letters.press(String(letter))),
    articles.onDidChange((session) => (session === reviewing ? show() : undefined)),
    articles.onDidChangeInEditor(() => (reviewing && articles.inEditor !== reviewing ? end() : undefined)),
    // A person went elsewhere, by key or mouse: what is there is what the next key is about.
    window.onDidChangeTextEditorSelection(({ kind }) => {
      if (!reviewing || (kind !== TextEditorSelectionChangeKind.Keyboard && kind !== TextEditorSelectionChangeKind.Mouse)) return;
      current = undefined;
      show();
    }),
    { dispose: left },
  );
}

/** Takes back what the mode has selected: letters reach the text again, and the next one would stand in its place. */
function deselect({ uri }: ArticleSession): void {
  for (const editor of window.visibleTextEditors) {
    if (editor.document.uri.toString() === uri.toString()) editor.selection = new Selection(editor.selection.end, editor.selection.end);
  }
}

function isSame(a: Target | undefined, b: Target | undefined): boolean {
  return a !== undefined && a.what === b?.what && a.id === b.id;
}
