/** The letters of the walk through what changed. */
import type { ReviewItem } from '../../core/sidecar/review.js';
import type { KeyLine } from './review-keys.js';
import type { L10n } from './words.js';

/** In a line, for what can be done with an item. */
export function changeKeys(l10n: L10n, { anchor }: ReviewItem): string {
  switch (anchor.outcome) {
    case 'ambiguous':
      return l10n.t('A this place, 1 to {0} others, R attach, X drop, N next, Esc end', anchor.candidates?.length ?? 1);
    case 'lost':
      return l10n.t('R attach, X drop, N next, Esc end');
    default:
      return l10n.t('A accept, C corrected, R attach, X drop, N next, Esc end');
  }
}

/** One by one, in groups: what becomes of the decision, and where to go. */
export function changeKeyLines(l10n: L10n, { anchor }: ReviewItem): readonly (readonly KeyLine[])[] {
  const line = (press: string, does: string, key = press.toUpperCase()): KeyLine => ({ press, key, does });
  const placed =
    anchor.outcome === 'lost'
      ? []
      : anchor.outcome === 'ambiguous'
        ? [
            line('a', l10n.t('Take the place that is shown')),
            ...(anchor.candidates ?? []).slice(0, 9).map((_, at) => line(String(at + 1), l10n.t('Show place {0}', at + 1))),
          ]
        : [line('a', l10n.t('Accept the words as they are now')), line('c', l10n.t('The outlet corrected them: keep the old ones, too'))];
  return [
    [...placed, line('r', l10n.t('Attach the decision to the selection')), line('x', l10n.t('Drop the decision'))],
    [
      line('n', l10n.t('Go on')),
      line('p', l10n.t('Go back')),
      line('u', l10n.t('Undo the decision')),
      line('q', l10n.t('End the walk through what changed'), 'Escape'),
    ],
  ];
}

/** Where the walk is: what was settled counts, so that the number goes up to the last. `total` is that of its beginning. */
export function walkPosition(total: number, open: number, at: number): number {
  return Math.max(0, total - open) + at + 1;
}
