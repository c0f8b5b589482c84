/** Aligns the words of a sentence with those of a text that may be the same sentence, edited. */
import { isVariant, type Word } from './words.js';

export interface Alignment {
  /** For each old word the index of the new word it became, or -1. */
  readonly images: Int32Array;
  /** Weight of the old words that have an image. */
  readonly matched: number;
  /** How much of the old sentence survived, 0..1. */
  readonly kept: number;
  /** How alike the old sentence and the part of the new words between its first and last image are, 0..1. */
  readonly likeness: number;
  /** The new words from the first to the last image, half-open; empty where nothing matched. */
  readonly from: number;
  readonly to: number;
  /** Other new words that old word `index` could as well be, the alignment losing less than `margin`. */
  rivals(index: number, margin: number): readonly number[];
}

/** What two neighbours gain by staying neighbours: keeps runs together, and tells one "12" from another. */
const NEIGHBOURS = 0.3;
/** The same where one of the two is a punctuation mark: a comma follows anything. */
const BESIDE_MARK = 0.05;
/** What a word costs that comes or goes in the middle. */
const GAP = 0.01;
/** A word that is the other inflected or misspelt is worth a little less than the word itself. */
const VARIANT = 0.7;

/** Fewer telling words than this do not make a sentence known by themselves. */
const FEW = 4;

/** The best alignment in order. New words before and after the sentence are free. */
export function alignWords(before: readonly Word[], after: readonly Word[]): Alignment {
  const n = before.length;
  const m = after.length;
  const scores = pairScores(before, after);
  const gains = neighbourGains(before);
  const forward = bestPaths(
    n,
    m,
    (i, j) => scores[i * m + j]!,
    (i) => gains[i]!,
  );
  const images = traceBack(forward, n, m, gains);
  let matched = 0;
  let total = 0;
  let from = m;
  let to = 0;
  for (let i = 0; i < n; i++) {
    total += before[i]!.weight;
    const j = images[i]!;
    if (j < 0) continue;
    matched += scores[i * m + j]!;
    from = Math.min(from, j);
    to = Math.max(to, j + 1);
  }
  // Two or three words alone are found in any text: then what stands around them counts too.
  const telling = images.reduce((count, j, i) => count + (j >= 0 && before[i]!.class !== 'mark' && before[i]!.class !== 'function' ? 1 : 0), 0);
  let span = 0;
  for (let j = telling < FEW ? 0 : from; j < (telling < FEW ? m : to); j++) span += after[j]!.weight;
  let backward: Paths | undefined;
  return {
    images,
    matched,
    kept: total > 0 ? Math.min(1, matched / total) : 0,
    likeness: total + span > 0 ? Math.min(1, (2 * matched) / (total + span)) : 0,
    from: from < to ? from : 0,
    to: from < to ? to : 0,
    rivals(index, margin) {
      backward ??= bestPaths(
        n,
        m,
        (i, j) => scores[(n - 1 - i) * m + (m - 1 - j)]!,
        (i) => gains[n - i]!,
      );
      const width = m + 1;
      const best = Math.max(forward.match[n * width + m]!, forward.gap[n * width + m]!);
      const rivals: number[] = [];
      for (let j = 0; j < m; j++) {
        const own = scores[index * m + j]!;
        if (own <= 0 || j === images[index]) continue;
        const through = forward.match[(index + 1) * width + j + 1]! + backward.match[(n - index) * width + m - j]! - own;
        if (through > best - margin) rivals.push(j);
      }
      return rivals;
    },
  };
}

function pairScores(before: readonly Word[], after: readonly Word[]): Float64Array {
  const m = after.length;
  const scores = new Float64Array(before.length * m);
  for (const [i, a] of before.entries()) {
    for (let j = 0; j < m; j++) {
      const b = after[j]!;
      if (a.norm === b.norm) scores[i * m + j] = a.weight;
      else if (a.norm.charCodeAt(0) === b.norm.charCodeAt(0) && isVariant(a, b)) scores[i * m + j] = a.weight * VARIANT;
    }
  }
  return scores;
}

/** What each old word gains by following the one before it; the last entry is for the end of the sentence. An end is no better a neighbour than a mark. */
function neighbourGains(before: readonly Word[]): Float64Array {
  const isMark = (i: number): boolean => before[i]?.class === 'mark';
  return Float64Array.from({ length: before.length + 1 }, (_, i) =>
    i === 0 || i === before.length || isMark(i) || isMark(i - 1) ? BESIDE_MARK : NEIGHBOURS,
  );
}

interface Paths {
  /** Best score of the first i old and j new words, the last of both being a pair. */
  readonly match: Float64Array;
  /** The same, the last not being a pair. */
  readonly gap: Float64Array;
}

function bestPaths(n: number, m: number, score: (i: number, j: number) => number, gain: (i: number) => number): Paths {
  const width = m + 1;
  const match = new Float64Array((n + 1) * width).fill(-Infinity);
  const gap = new Float64Array((n + 1) * width).fill(-Infinity);
  match[0] = 0; // the beginnings of both count as a pair: a first word that stays first gains by it
  gap[0] = 0;
  for (let i = 0; i <= n; i++) {
    const inner = i > 0 && i < n ? GAP : 0;
    for (let j = 0; j <= m; j++) {
      const at = i * width + j;
      if (i > 0 && j > 0) {
        const own = score(i - 1, j - 1);
        const diagonal = at - width - 1;
        if (own > 0) match[at] = own + Math.max(match[diagonal]! + gain(i - 1), gap[diagonal]!);
      }
      let best = gap[at]!;
      if (i > 0) best = Math.max(best, match[at - width]! - GAP, gap[at - width]! - GAP);
      if (j > 0) best = Math.max(best, match[at - 1]! - inner, gap[at - 1]! - inner);
      gap[at] = best;
    }
  }
  return { match, gap };
}

function traceBack({ match, gap }: Paths, n: number, m: number, gains: Float64Array): Int32Array {
  const width = m + 1;
  const images = new Int32Array(n).fill(-1);
  let i = n;
  let j = m;
  let inMatch = match[n * width + m]! >= gap[n * width + m]!;
  while (i > 0 || j > 0) {
    const at = i * width + j;
    if (inMatch && i > 0 && j > 0) {
      images[i - 1] = j - 1;
      const diagonal = at - width - 1;
      inMatch = match[diagonal]! + gains[i - 1]! >= gap[diagonal]!;
      i--;
      j--;
      continue;
    }
    const inner = i > 0 && i < n ? GAP : 0;
    const value = gap[at]!;
    const is = (other: number): boolean => Math.abs(other - value) < 1e-9;
    if (i > 0 && is(match[at - width]! - GAP)) [i, inMatch] = [i - 1, true];
    else if (j > 0 && is(match[at - 1]! - inner)) [j, inMatch] = [j - 1, true];
    else if (i > 0 && is(gap[at - width]! - GAP)) [i, inMatch] = [i - 1, false];
    else if (j > 0) [j, inMatch] = [j - 1, false];
    else [i, inMatch] = [i - 1, false];
  }
  return images;
}
