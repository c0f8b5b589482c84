/** Chance-corrected agreement on categories: Cohen's kappa for two coders, Fleiss' for several. */

/**
 * Cohen (1960): each pair is one item as the two coders categorised it. `undefined` where agreement by chance is certain (both used one category only) or
 * there are no items.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | undefined {
  const n = pairs.length;
  if (n === 0) return undefined;
  const [first, second] = [new Map<string, number>(), new Map<string, number>()];
  let agreed = 0;
  for (const [a, b] of pairs) {
    if (a === b) agreed++;
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
  }
  let chance = 0;
  for (const [category, count] of first) chance += (count / n) * ((second.get(category) ?? 0) / n);
  return chance === 1 ? undefined : (agreed / n - chance) / (1 - chance);
}

/** Fleiss (1971): for each item the number of coders that chose each category; every item has the same number of coders, at least two. */
export function fleissKappa(counts: readonly (readonly number[])[]): number | undefined {
  const items = counts.length;
  const raters = counts[0]?.reduce((sum, count) => sum + count, 0) ?? 0;
  if (items === 0 || raters < 2) return undefined;
  const totals = counts[0]!.map((_, category) => counts.reduce((sum, item) => sum + item[category]!, 0));
  const chance = totals.reduce((sum, total) => sum + (total / (items * raters)) ** 2, 0);
  const agreed =
    counts.reduce((sum, item) => sum + (item.reduce((squares, count) => squares + count * count, 0) - raters) / (raters * (raters - 1)), 0) / items;
  return chance === 1 ? undefined : (agreed - chance) / (1 - chance);
}
