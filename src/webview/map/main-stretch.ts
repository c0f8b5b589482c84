/** The stretch of days in which nearly all reports lie: one day of 2011 would squeeze the spring of 2025 into a corner. */

export interface Stretch {
  /** Both included. */
  readonly first: number;
  readonly last: number;
}

/** So many of the reports may be left out, at most; of few reports one. */
const FAR_SHARE = 0.05;
const FEWEST = 6;
/** What is left out lies behind a gap of so much of the whole. */
const GAP_SHARE = 1 / 3;

/** Cuts few far days off either end, as long as a wide gap parts them from the others. */
export function mainStretch(days: readonly number[]): Stretch {
  let kept = [...days].sort((a, b) => a - b);
  let left = kept.length < FEWEST ? 0 : Math.max(1, Math.floor(kept.length * FAR_SHARE));
  for (;;) {
    const at = widestGap(kept);
    const [before, after] = [kept.slice(0, at), kept.slice(at)];
    const far = Math.min(before.length, after.length);
    if (!far || far > left || kept[at]! - kept[at - 1]! < GAP_SHARE * (kept[kept.length - 1]! - kept[0]!)) break;
    kept = before.length > after.length ? before : after;
    left -= far;
  }
  return { first: kept[0]!, last: kept[kept.length - 1]! };
}

/** Where the days after the widest gap begin; 0 where there is none. */
function widestGap(sorted: readonly number[]): number {
  let best = 0;
  for (let i = 1; i < sorted.length; i++) if (sorted[i]! - sorted[i - 1]! > (best ? sorted[best]! - sorted[best - 1]! : 0)) best = i;
  return best;
}
