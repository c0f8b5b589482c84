/** Krippendorff's alpha for categories and numbers: any number of coders, missing values allowed (Krippendorff 2004, chapter 11). */

export type Metric = 'nominal' | 'interval';

/** `values[coder][unit]`; `undefined` where a coder said nothing. `undefined` where nothing can be paired or all values are the same. */
export function krippendorffAlpha(values: readonly (readonly (string | number | undefined)[])[], metric: Metric = 'nominal'): number | undefined {
  const units = Math.max(0, ...values.map((row) => row.length));
  const totals = new Map<string | number, number>();
  let pairable = 0;
  let observed = 0;
  for (let unit = 0; unit < units; unit++) {
    const said = values.flatMap((row) => row[unit] ?? []);
    if (said.length < 2) continue;
    pairable += said.length;
    for (const value of said) totals.set(value, (totals.get(value) ?? 0) + 1);
    for (const a of said) for (const b of said) observed += difference(a, b, metric) / (said.length - 1);
  }
  let expected = 0;
  for (const [a, m] of totals) for (const [b, n] of totals) expected += m * n * difference(a, b, metric);
  if (pairable < 2 || expected === 0) return undefined;
  return 1 - ((pairable - 1) * observed) / expected;
}

function difference(a: string | number, b: string | number, metric: Metric): number {
  if (metric === 'nominal') return a === b ? 0 : 1;
  return (Number(a) - Number(b)) ** 2;
}
