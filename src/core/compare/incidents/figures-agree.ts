/** Whether the numbers of two tellings speak for one thing. */
import type { NameForms } from '../entities/node.js';
import type { FigureRecord } from '../types.js';

/** Counts of people hurt, which say most about which attack is meant. */
const TOLLS = new Set<string>(['killed', 'wounded', 'casualties', 'missing', 'abducted', 'detained', 'displaced', 'released']);

/** A count of people hurt: what two tellings' numbers are compared by. */
export interface Toll {
  readonly measure: string;
  readonly min?: number;
  readonly max?: number;
}

export function tollOf({ measure, value: { min, max } }: FigureRecord, forms: NameForms): Toll | undefined {
  if (!measure || !TOLLS.has(measure)) return undefined;
  return forms.remembered(`toll ${measure} ${min} ${max}`, () => ({
    measure,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  }));
}

/** 1 an equal number that is no small one; 0.5 numbers that fit; 0 nothing to compare; -0.5 tolls of other size. */
export function figuresAgree(a: readonly Toll[], b: readonly Toll[]): number {
  let best = 0;
  let compared = false;
  for (const x of a) {
    for (const y of b) {
      if (x.measure !== y.measure) continue;
      const score = figureAgrees(x, y);
      if (score === undefined) continue;
      best = compared ? Math.max(best, score) : score;
      compared = true;
    }
  }
  return best;
}

function figureAgrees(a: Toll, b: Toll): number | undefined {
  const [x, y] = [middle(a), middle(b)];
  if (x === undefined || y === undefined) return undefined;
  if (x === y) return x >= 5 ? 1 : 0.5;
  const fits = (a.min ?? 0) <= (b.max ?? Infinity) && (b.min ?? 0) <= (a.max ?? Infinity);
  const ratio = Math.min(x, y) / Math.max(x, y);
  if (ratio >= 0.6 || (fits && ratio > 0.3)) return 0.5;
  return ratio < 0.2 ? -0.5 : 0;
}

/** The number itself, or the middle of a range. */
function middle({ min, max }: Toll): number | undefined {
  if (min !== undefined && max !== undefined) return (min + max) / 2;
  return min ?? max;
}
