/** A decision whose words changed, in words: for the view, and beside the words in the text. */
import type { ReviewItem } from '../../core/sidecar/review.js';
import type { AnnotationDocument } from '../../core/sidecar/document.js';
import { needsReview } from '../../core/sidecar/review.js';
import type { Target } from '../state/target.js';
import { shown } from './markdown.js';
import type { TreeNode } from './node.js';
import { kindWord, outcomeWord, plain, quoted, roleWord, type L10n } from './words.js';

/** What a person should look at: a rejection whose words are gone needs nobody. */
export function changedItems(document: AnnotationDocument): ReviewItem[] {
  return needsReview(document).filter(({ item }) => item.decision !== 'rejected');
}

export function targetOf({ id, item, anchor }: ReviewItem): Target {
  const isOrphan = anchor.outcome === 'figure-changed' || anchor.outcome === 'ambiguous' || anchor.outcome === 'lost';
  return { what: isOrphan ? 'orphan' : 'trigger' in item ? 'event' : 'mention', id };
}

/** `“12 civilians” → “15 civilians”`. */
export function changeWords(l10n: L10n, { before, after, parts }: ReviewItem): string {
  const said = (words: string, limit: number): string => quoted(l10n, plain(words, limit));
  const words = after === undefined || after === before ? said(before, 60) : `${said(before, 60)} → ${said(after, 60)}`;
  return [words, ...parts.map((part) => `${said(part.before, 40)} → ${part.after === undefined ? '?' : said(part.after, 40)}`)].join(', ');
}

export function whatHappened(l10n: L10n, { anchor: { outcome }, parts }: ReviewItem): string {
  return parts.length && outcome !== 'lost' && outcome !== 'ambiguous' ? l10n.t('what belongs to it changed') : outcomeWord(l10n, outcome);
}

/** The first row of the other trees where anything changed: as many as the view that lists them has. */
export function changedRow(l10n: L10n, count: number): TreeNode[] {
  if (!count) return [];
  const label = l10n.t('Needs Review');
  return [
    { id: 'changed', label, description: String(count), icon: 'warning', color: 'dateline.reviewLine', goesTo: 'dateline.changed', children: [] },
  ];
}

export function changedNode(l10n: L10n, uri: string, review: ReviewItem): TreeNode {
  const { id, item, anchor, sentence, parts } = review;
  const label = changeWords(l10n, review);
  const kind = 'trigger' in item ? l10n.t('event') : kindWord(l10n, item.kind);
  const why = whatHappened(l10n, review);
  const quiet = anchor.outcome === 'edited' && !parts.length;
  return {
    id: `changed/${id}`,
    label,
    description: `${kind}, ${why}`,
    spoken: `${kind} ${label}, ${why}`,
    tooltip: [
      `**${shown(label, 200)}**`,
      ...parts.map((part) => `${roleWord(l10n, part.role)}: ${shown(part.before, 80)} → ${part.after === undefined ? '?' : shown(part.after, 80)}`),
      ...(sentence ? [l10n.t('Decided on in: {0}', shown(sentence, 400))] : []),
      ...(anchor.sentence !== undefined && anchor.sentence !== sentence ? [l10n.t('Now: {0}', shown(anchor.sentence, 400))] : []),
    ].join('\n\n'),
    icon: anchor.outcome === 'lost' ? 'debug-disconnect' : anchor.outcome === 'ambiguous' ? 'question' : quiet ? 'edit' : 'warning',
    ...(quiet ? {} : { color: 'dateline.reviewLine' }),
    context: anchor.outcome === 'lost' || anchor.outcome === 'ambiguous' ? 'changed homeless' : 'changed placed',
    uri,
    target: targetOf(review),
    children: [],
  };
}
