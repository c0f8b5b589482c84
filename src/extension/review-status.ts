/** What the status bar says while a review is on: how far it is, what the current thing is, and which digit sets which type. */
import { l10n, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import { labelOf, type Scheme } from '../core/project/scheme.js';
import { eventLabel, typeWords } from './present/event-words.js';
import { keyWords, labelCode, labelTitle } from './present/labels.js';
import { reviewHelp, subjectOf } from './present/review-keys.js';
import { progressOf } from './present/review-queue.js';
import { kindWord, plain } from './present/words.js';
import type { ArticleIndex } from './state/article-index.js';
import { itemsOf, type Target } from './state/target.js';

export class ReviewStatus implements Disposable {
  private items: readonly [progress: StatusBarItem, keys: StatusBarItem] | undefined;

  dispose(): void {
    this.hide();
  }

  hide(): void {
    for (const item of this.items ?? []) item.dispose();
    this.items = undefined;
  }

  show(index: ArticleIndex, current: Target | undefined, scheme: Scheme): void {
    const [progress, keys] = (this.items ??= [
      window.createStatusBarItem('dateline.review', StatusBarAlignment.Left, 100),
      window.createStatusBarItem('dateline-review-types', StatusBarAlignment.Left, 99),
    ]);
    const { decided, total, mentions, events } = progressOf(index);
    const what = current ? describe(index, current, scheme) : decided >= total ? l10n.t('everything is decided, Escape ends') : '';
    progress.name = l10n.t('Dateline Review');
    progress.text = `$(checklist) ${l10n.t('Review: {0} of {1}', decided, total)}${what ? ` · ${what}` : ''}`;
    progress.tooltip = [
      l10n.t('Mentions: {0} of {1} decided. Events: {2} of {3}.', mentions.decided, mentions.total, events.decided, events.total),
      reviewHelp(l10n),
    ].join('\n\n');
    progress.command = 'dateline.endReview';
    progress.accessibilityInformation = {
      label: [l10n.t('Review mode is on, {0} of {1} decided. Escape ends it.', decided, total), what].filter(Boolean).join(' '),
    };
    progress.show();
    const subject = subjectOf(index, current);
    const words = subject ? keyWords(l10n, scheme, subject) : '';
    keys.name = l10n.t('Dateline Review: Types');
    keys.text = plain(words, 140);
    keys.tooltip = words;
    if (words) keys.show();
    else keys.hide();
  }
}

/** "rebels: actor, armed group"; "rebels → attacked → the town: Assault". */
function describe(index: ArticleIndex, target: Target, scheme: Scheme): string {
  const { mentions, events } = itemsOf(index, target);
  const [mention] = mentions;
  const [event] = events;
  if (event) return `${plain(eventLabel(event).label, 60)}: ${typeWords(l10n, event)}`;
  if (!mention) return '';
  const code = labelCode(mention);
  const label = labelOf(scheme, mention.kind, code) ?? (code === undefined ? undefined : { code });
  return `${plain(mention.text, 40)}: ${[kindWord(l10n, mention.kind), label ? labelTitle(l10n, label, mention.kind) : ''].filter(Boolean).join(', ')}`;
}
