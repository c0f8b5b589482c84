/** What the status bar says while a review is on: how far it is, what the current thing is, and which digit sets which type. A click lists all keys. */
import { l10n, MarkdownString, StatusBarAlignment, window, type Disposable, type StatusBarItem } from 'vscode';
import { labelOf, type Scheme } from '../core/project/scheme.js';
import { eventLabel, typeWords } from './present/event-words.js';
import { keyTitles, labelCode, labelTitle } from './present/labels.js';
import { escapeMarkdown } from './present/markdown.js';
import { reviewKeyLines, shortLegend, subjectOf, type Types } from './present/review-keys.js';
import { progressOf } from './present/review-queue.js';
import { kindWord, plain } from './present/words.js';
import type { ArticleIndex } from './state/article-index.js';
import { itemsOf, type Target } from './state/target.js';

/** In so many letters both items fit beside those of VS Code in a window of 1000 pixels. */
const ROOM = 96;

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
    const said = `${l10n.t('Review: {0} of {1}', decided, total)}${what ? ` · ${what}` : ''}`;
    progress.text = `$(checklist) ${said}`;
    const subject = subjectOf(index, current);
    const types = subject ? keyTitles(l10n, scheme, subject) : [];
    const counts = l10n.t('Mentions: {0} of {1} decided. Events: {2} of {3}.', mentions.decided, mentions.total, events.decided, events.total);
    const help = { title: l10n.t('Show the keys of the review'), command: 'dateline.reviewKey', arguments: ['h'] };
    progress.tooltip = keyTable(counts, types);
    progress.command = help;
    progress.accessibilityInformation = {
      label: [l10n.t('Review mode is on, {0} of {1} decided. Escape ends it, H lists the keys.', decided, total), what].filter(Boolean).join(' '),
    };
    progress.show();
    keys.name = l10n.t('Dateline Review: Types');
    keys.text = shortLegend(l10n, types, ROOM - said.length);
    keys.tooltip = keyTable(counts, types);
    keys.command = help;
    keys.accessibilityInformation = { label: types.map(([digit, title]) => `${digit} ${title}`).join(', ') };
    if (types.length) keys.show();
    else keys.hide();
  }
}

/** Every key, a line each. */
function keyTable(counts: string, types: Types): MarkdownString {
  const groups = reviewKeyLines(l10n, types).filter((lines) => lines.length);
  const rows = groups.map((lines) => lines.map(({ key, does }) => `\`${key}\` ${escapeMarkdown(does)}`).join('  \n'));
  return new MarkdownString([counts, ...rows].join('\n\n'));
}

/** "rebels: actor, armed group"; "rebels → attacked → the town: Assault". */
function describe(index: ArticleIndex, target: Target, scheme: Scheme): string {
  const { mentions, events } = itemsOf(index, target);
  const [mention] = mentions;
  const [event] = events;
  if (event) return `${plain(eventLabel(event).label, 34)}: ${typeWords(l10n, event)}`;
  if (!mention) return '';
  const code = labelCode(mention);
  const label = labelOf(scheme, mention.kind, code) ?? (code === undefined ? undefined : { code });
  return `${plain(mention.text, 28)}: ${[kindWord(l10n, mention.kind), label ? labelTitle(l10n, label, mention.kind) : ''].filter(Boolean).join(', ')}`;
}
