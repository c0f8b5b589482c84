/** Number words and vague counts, with the ranges they stand for. */

export const UNITS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply what stands before them. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    lac: 1e5,
    million: 1e6,
    millions: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    trillions: 1e12,
  }),
);

/** Letters glued to digits in news ("$3m", "5bn", "40k"). */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, mn: 1e6, mln: 1e6, mio: 1e6, mil: 1e6, b: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, tln: 1e12, trn: 1e12 }),
);

/** Plural counts are ranges, not numbers: at least two of their kind and fewer than the next. */
export const PLURALS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2e3, 9999]],
  ['lakhs', [2e5, 9_999_999]],
  ['crores', [2e7, 999_999_999]],
  ['millions', [2e6, 9_999_999]],
  ['billions', [2e9, 9_999_999_999]],
  ['tens', [20, 99]],
]);

/** "tens of thousands", "hundreds of millions". */
export const PLURAL_FACTORS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['tens', [20, 99]],
  ['dozens', [24, 99]],
  ['scores', [40, 99]],
  ['hundreds', [200, 999]],
  ['thousands', [2000, 9999]],
]);

export const FRACTION_PARTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    fourth: 4,
    fourths: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    eighth: 8,
    eighths: 8,
    tenth: 10,
    tenths: 10,
  }),
);

/** "a couple of", "a handful of", "a pair of": what the noun means as a count. */
export const COUNT_NOUNS: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['dozen', [12, 12]],
  ['score', [20, 20]],
  ['pair', [2, 2]],
  ['couple', [2, 3]],
  ['handful', [3, 8]],
]);
