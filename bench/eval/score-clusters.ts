/** How well items are grouped: B-cubed and pairs. */

/** One thing that is grouped: its group in the gold, and in what was found. Items share a group when the words are equal. */
export interface Clustered {
  readonly gold: string;
  readonly found: string;
  /** Pairs of one article say nothing of joining articles and are left out of the pairs. */
  readonly article: string;
}

export interface ClusterScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly pairPrecision: number;
  readonly pairRecall: number;
  /** Pairs across articles that were found. */
  readonly pairs: number;
}

/** B-cubed (Bagga and Baldwin 1998) over all items; pairwise precision and recall over pairs of different articles. */
export function scoreClusters(items: readonly Clustered[]): ClusterScore {
  let precision = 0;
  let recall = 0;
  let both = 0;
  let found = 0;
  let gold = 0;
  for (const [i, a] of items.entries()) {
    let right = 0;
    let inFound = 0;
    let inGold = 0;
    for (const [k, b] of items.entries()) {
      const sameFound = a.found === b.found;
      const sameGold = a.gold === b.gold;
      if (sameFound) inFound++;
      if (sameGold) inGold++;
      if (sameFound && sameGold) right++;
      if (k <= i || a.article === b.article) continue;
      if (sameFound) found++;
      if (sameGold) gold++;
      if (sameFound && sameGold) both++;
    }
    precision += right / inFound;
    recall += right / inGold;
  }
  precision /= Math.max(1, items.length);
  recall /= Math.max(1, items.length);
  return {
    precision,
    recall,
    f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0,
    pairPrecision: found ? both / found : 1,
    pairRecall: gold ? both / gold : 1,
    pairs: found,
  };
}
