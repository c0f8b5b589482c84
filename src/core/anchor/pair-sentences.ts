/** Pairs the sentences of two versions of a text that stand unchanged in both: first the unique ones, then equal ones by their neighbours. */

export interface SentencePairs {
  /** For each old sentence the index of the new one, or -1. */
  readonly images: Int32Array;
  /** Old sentences that stand unchanged but in another order than the others. */
  readonly moved: ReadonlySet<number>;
  /** Old sentences that several new ones equal, and nothing tells which: the new ones. */
  readonly unsure: ReadonlyMap<number, readonly number[]>;
}

/**
 * Pairs by fingerprints. `before` has all sentences of the old text; or, with `repeats`, only some of them, in order: then `repeats` says which of several
 * equal ones (from 1) each is.
 */
export function pairSentences(before: readonly string[], after: readonly string[], repeats?: readonly number[]): SentencePairs {
  const images = new Int32Array(before.length).fill(-1);
  const olds = positions(before);
  const news = positions(after);
  const repeated: [string, number[]][] = [];
  for (const [print, old] of olds) {
    const fresh = news.get(print) ?? [];
    const count = repeats ? Math.max(...old.map((i) => repeats[i]!)) : old.length;
    // As many as before: the first is the first, and so on.
    if (count === fresh.length) for (const [k, i] of old.entries()) images[i] = fresh[repeats ? repeats[i]! - 1 : k]!;
    else if (fresh.length) repeated.push([print, old]);
  }
  const unsure = new Map<number, readonly number[]>();
  const claimed = new Set<number>();
  // Each pass may pin a sentence that decides about its neighbour.
  for (let changed = true; changed;) {
    changed = false;
    const pins = inOrder(images);
    for (const [print, old] of repeated) {
      for (const [i, j] of byNeighbours(old, news.get(print)!, images, claimed, pins, before.length, after.length)) {
        images[i] = j;
        claimed.add(j);
        changed = true;
      }
    }
  }
  for (const [print, old] of repeated) {
    const free = news.get(print)!.filter((j) => !claimed.has(j));
    if (free.length) for (const i of old) if (images[i]! < 0) unsure.set(i, free);
  }
  const pins = new Set(inOrder(images));
  const moved = new Set<number>();
  for (let i = 0; i < before.length; i++) if (images[i]! >= 0 && !pins.has(i)) moved.add(i);
  return { images, moved, unsure };
}

/** Equal sentences that are told apart: by a neighbour that stayed a neighbour, or as the only ones between the same pins. */
function byNeighbours(
  old: readonly number[],
  fresh: readonly number[],
  images: Int32Array,
  claimed: ReadonlySet<number>,
  pins: readonly number[],
  oldCount: number,
  newCount: number,
): [number, number][] {
  const waiting = old.filter((i) => images[i]! < 0);
  const free = fresh.filter((j) => !claimed.has(j));
  const found: [number, number][] = [];
  const taken = new Set<number>();
  for (const i of waiting) {
    const touching = free.filter((j) => !taken.has(j) && neighbours(i, j, images, oldCount, newCount));
    const sharers = touching.length === 1 ? waiting.filter((other) => neighbours(other, touching[0]!, images, oldCount, newCount)) : [];
    if (touching.length === 1 && sharers.length === 1) {
      found.push([i, touching[0]!]);
      taken.add(touching[0]!);
    }
  }
  if (found.length) return found;
  for (const i of waiting) {
    const [low, high] = pinsAround(i, pins);
    const from = low === undefined ? -1 : images[low]!;
    const to = high === undefined ? newCount : images[high]!;
    const between = free.filter((j) => j > from && j < to);
    const rivals = waiting.filter((other) => other > (low ?? -1) && other < (high ?? oldCount));
    if (between.length > 0 && between.length === rivals.length) found.push([i, between[rivals.indexOf(i)]!]);
  }
  return found;
}

/** Whether the sentence before both, or the one after both, is the same; the ends of the texts count as sentences. */
function neighbours(i: number, j: number, images: Int32Array, oldCount: number, newCount: number): boolean {
  const before = i === 0 ? j === 0 : images[i - 1]! >= 0 && images[i - 1] === j - 1;
  const after = i === oldCount - 1 ? j === newCount - 1 : images[i + 1]! >= 0 && images[i + 1] === j + 1;
  return before || after;
}

/** The nearest pinned old sentences before and after `i`. */
export function pinsAround(i: number, pins: readonly number[]): readonly [number | undefined, number | undefined] {
  let low = 0;
  let high = pins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pins[middle]! < i) low = middle + 1;
    else high = middle;
  }
  return [pins[low - 1], pins[low] === i ? pins[low + 1] : pins[low]];
}

/** The longest run of old sentences whose images stand in order: these stayed, the others moved. */
export function inOrder(images: Int32Array): number[] {
  const tails: number[] = [];
  const previous = new Int32Array(images.length).fill(-1);
  for (let i = 0; i < images.length; i++) {
    const image = images[i]!;
    if (image < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (images[tails[middle]!]! < image) low = middle + 1;
      else high = middle;
    }
    previous[i] = low > 0 ? tails[low - 1]! : -1;
    tails[low] = i;
  }
  const run: number[] = [];
  for (let i = tails[tails.length - 1] ?? -1; i >= 0; i = previous[i]!) run.push(i);
  return run.reverse();
}

function positions(prints: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [i, print] of prints.entries()) {
    const list = found.get(print);
    if (list) list.push(i);
    else found.set(print, [i]);
  }
  return found;
}
