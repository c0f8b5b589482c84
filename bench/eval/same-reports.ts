/** How well the reports of one thing within an article are joined: pairs of annotated events that were found. */
import { pairEvents } from '../../scripts/corpus/score-events.js';
import type { GoldArticle } from '../../scripts/corpus/read.js';
import { firstReport } from '../../scripts/train/event-examples.js';
import type { Event } from '../../src/core/model/annotation.js';

export interface PairCounts {
  right: number;
  found: number;
  gold: number;
}

/** Adds the pairs of one article. */
export function countPairs(counts: PairCounts, article: GoldArticle, events: readonly Event[]): void {
  const items = pairEvents(article.events, events).flatMap(({ gold, event }) =>
    gold && event ? [{ gold: firstReport(article.events, article.events.indexOf(gold)), found: event.incident ?? event.id }] : [],
  );
  for (const [i, one] of items.entries()) {
    for (const other of items.slice(0, i)) {
      const wanted = one.gold === other.gold;
      const joined = one.found === other.found;
      if (wanted) counts.gold++;
      if (joined) counts.found++;
      if (wanted && joined) counts.right++;
    }
  }
}

/** F1 of the pairs; 0 where none is right. */
export function pairF1({ right, found, gold }: PairCounts): number {
  return right ? (2 * right) / (found + gold) : 0;
}
