/** Whether the numbers of two tellings speak for one thing. */
import type { FigureRecord } from '../types.js';

/** Counts of people hurt, which say most about which attack is meant. */
const TOLLS = new Set<string>(['killed', 'wounded', 'casualties', 'missing', 'abducted', 'detained', 'displaced', 'released']);

/** 1 an equal number that is no small one; 0.5 numbers that fit; 0 nothing to compare; -0.5 tolls of other size. */
export function figuresAgree(a: readonly FigureRecord[], b: readonly FigureRecord[]): number {
  let best = 0;
  let compared = false;
  for (const x of a) {
    for (const y of b) {
      if (!x.measure || x.measure !== y.measure || !TOLLS.has(x.measure)) continue;
      const score = figureAgrees(x, y);
      if (score === undefined) continue;
      best = compared ? Math.max(best, score) : score;
      compared = true;
    }
  }
  return best;
}

function figureAgrees(a: FigureRecord, b: FigureRecord): number | undefined {
  const [x, y] = [middle(a), middle(b)];
  if (x === undefined || y === undefined) return undefined;
  if (x === y) return x >= 5 ? 1 : 0.5;
  const fits = (a.value.min ?? 0) <= (b.value.max ?? Infinity) && (b.value.min ?? 0) <= (a.value.max ?? Infinity);
  const ratio = Math.min(x, y) / Math.max(x, y);
  if (ratio >= 0.6 || (fits && ratio > 0.3)) return 0.5;
  return ratio < 0.2 ? -0.5 : 0;
}

/** The number itself, or the middle of a range. */
function middle({ value: { min, max } }: FigureRecord): number | undefined {
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  return min ?? max;
}
