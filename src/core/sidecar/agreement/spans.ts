/** How far two coders mark the same words: precision, recall and F1, exact and by overlap. */
import { overlaps, type Span } from '../../model/span.js';

export interface SpanScore {
  /** Spans of the one coder, of the other, and those that match one to one. */
  readonly first: number;
  readonly second: number;
  readonly matched: number;
  /** 0..1; 1 where neither marked anything. Symmetric: it does not matter who is taken for right. */
  readonly f1: number;
}

/** Spans with the same start and end. */
export function exactScore(first: readonly Span[], second: readonly Span[]): SpanScore {
  const left = new Map<string, number>();
  const key = ({ start, end }: Span): string => `${start} ${end}`;
  for (const span of first) left.set(key(span), (left.get(key(span)) ?? 0) + 1);
  let matched = 0;
  for (const span of second) {
    const count = left.get(key(span)) ?? 0;
    if (count === 0) continue;
    left.set(key(span), count - 1);
    matched++;
  }
  return score(first.length, second.length, matched);
}

/** Spans that share at least one character, each matched at most once, the largest overlaps first. */
export function overlapScore(first: readonly Span[], second: readonly Span[]): SpanScore {
  return score(first.length, second.length, matchSpans(first, second).length);
}

/** One-to-one pairs of overlapping spans, as indexes: the largest shares first. */
export function matchSpans(first: readonly Span[], second: readonly Span[]): readonly (readonly [number, number])[] {
  const pairs: { readonly i: number; readonly j: number; readonly share: number }[] = [];
  const order = second.map((span, j) => ({ span, j })).sort((a, b) => a.span.start - b.span.start);
  for (const [i, a] of first.entries()) {
    for (const { span: b, j } of order) {
      if (b.start >= a.end) break;
      if (!overlaps(a, b)) continue;
      const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
      pairs.push({ i, j, share: shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) });
    }
  }
  const [usedA, usedB] = [new Set<number>(), new Set<number>()];
  const matched: [number, number][] = [];
  for (const { i, j } of pairs.sort((a, b) => b.share - a.share)) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    matched.push([i, j]);
  }
  return matched;
}

function score(first: number, second: number, matched: number): SpanScore {
  return { first, second, matched, f1: first + second === 0 ? 1 : (2 * matched) / (first + second) };
}
