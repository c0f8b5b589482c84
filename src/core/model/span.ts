/** A stretch of text: UTF-16 code units, half-open, from the start of the document. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner` (equal spans hold each other). */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Order of reading: by start, the longer first. */
export function byPosition(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** For each of `outers`, which do not overlap, the items whose span it holds; both are in order of reading, and looked through once. */
export function insideEach<T>(outers: readonly Span[], items: readonly T[], spanOf: (item: T) => Span): T[][] {
  const found: T[][] = outers.map(() => []);
  let at = 0;
  for (const item of items) {
    const span = spanOf(item);
    while (at < outers.length && outers[at]!.end <= span.start) at++;
    if (at < outers.length && contains(outers[at]!, span)) found[at]!.push(item);
  }
  return found;
}
