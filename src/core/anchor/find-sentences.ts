/** Finds sentences that were edited: among the new sentences of their gap first, then anywhere. */
import type { Unit } from '../text/units.js';
import { alignWords, type Alignment } from './align-words.js';
import { readWords, type Word } from './words.js';

/** A floor is what the best place must reach; a margin is what it must be ahead of the next. Calibrated in bench/anchors. */
export interface Limits {
  /** Least likeness inside the gap that the unchanged neighbours leave. */
  readonly gapFloor: number;
  /** The same where the old sentence is not known to have had that gap for itself. */
  readonly openFloor: number;
  /** The same anywhere else in the article. */
  readonly farFloor: number;
  readonly margin: number;
}

export const LIMITS: Limits = { gapFloor: 0.42, openFloor: 0.6, farFloor: 0.72, margin: 0.12 };

/** Where an edited sentence was found. */
export interface FoundSentence {
  /** The old sentence's words and the new words of the window they were found in. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  readonly alignment: Alignment;
  readonly score: number;
  /** First and last unit of the window. */
  readonly units: readonly [number, number];
  /** Whether it stands outside the gap its old neighbours leave. */
  readonly far: boolean;
}

export type SearchResult = { readonly found: FoundSentence } | { readonly rivals: readonly FoundSentence[] } | undefined;

/** An old sentence without an unchanged image. */
export interface MissingSentence {
  readonly words: readonly Word[];
  /** The units that may hold it, none of them an unchanged image of another; the gap first. */
  readonly gap: readonly number[];
  /** Whether every old sentence of the gap is known, and none of the new ones can be another's unseen. */
  readonly sure: boolean;
}

/** Windows of up to this many units: a sentence may have been split. */
const WINDOW = 3;
/** What a further unit in the window costs, so that a sentence is taken for split only where that explains more. */
const WIDER = 0.02;
/** How many windows a sentence is compared with outside its gap. */
const SHORTLIST = 6;

/** Searches all missing sentences together, because each new sentence can be the image of only one (or of several that became one). */
export function findSentences(
  text: string,
  units: readonly Unit[],
  missing: readonly MissingSentence[],
  free: readonly number[],
  limits: Limits = LIMITS,
): SearchResult[] {
  const windows = new Windows(text, units, free);
  const offers: Offer[] = [];
  for (const [index, sentence] of missing.entries()) {
    const near = new Set(sentence.gap);
    for (const window of windows.within(sentence.words, sentence.gap)) offers.push(...offer(index, sentence, window, false, limits));
    for (const window of windows.anywhere(sentence.words, near)) offers.push(...offer(index, sentence, window, true, limits));
  }
  return settle(offers, missing.length, limits);
}

interface Offer extends FoundSentence {
  readonly index: number;
  /** Whether it reaches its floor; those that do not only count as rivals. */
  readonly enough: boolean;
  readonly start: number;
  readonly end: number;
}

function offer(index: number, sentence: MissingSentence, window: Window, far: boolean, limits: Limits): Offer[] {
  const alignment = alignWords(sentence.words, window.words);
  if (alignment.from === alignment.to) return [];
  const score = scoreOf(alignment) - WIDER * (window.units[1] - window.units[0]);
  const floor = far ? limits.farFloor : sentence.sure ? limits.gapFloor : limits.openFloor;
  if (score < floor - limits.margin) return [];
  return [
    {
      index,
      before: sentence.words,
      after: window.words,
      alignment,
      score,
      units: window.units,
      far,
      enough: score >= floor,
      start: window.words[alignment.from]!.start,
      end: window.words[alignment.to - 1]!.end,
    },
  ];
}

/** Likeness, and a little for what was kept: a sentence that only grew is still all there. */
function scoreOf({ likeness, kept }: Alignment): number {
  return 0.75 * likeness + 0.25 * kept;
}

/** Gives places away, the surest first; a place that two sentences want about equally is given to none. */
function settle(offers: readonly Offer[], count: number, limits: Limits): SearchResult[] {
  const results = new Array<SearchResult>(count).fill(undefined);
  const sorted = [...offers].sort(
    (a, b) => b.score - a.score || a.units[1] - a.units[0] - (b.units[1] - b.units[0]) || Number(a.far) - Number(b.far),
  );
  const best = new Map<number, Offer>();
  const given: Offer[] = [];
  for (const one of sorted) {
    if (!one.enough || best.has(one.index)) continue;
    if (given.some((other) => collide(one, other))) continue;
    best.set(one.index, one);
    given.push(one);
  }
  for (let index = 0; index < count; index++) {
    const own = sorted.filter((one) => one.index === index);
    const chosen = best.get(index);
    if (!chosen) continue;
    // Other places for this sentence, not given to a surer owner, and other sentences for this place that found none.
    const places = own.filter(
      (one) => apart(one, chosen) && !given.some((other) => other !== chosen && collide(other, one) && other.score >= one.score),
    );
    const claimants = sorted.filter((one) => one.index !== index && !best.has(one.index) && collide(one, chosen));
    const rival = [...places, ...claimants].find(
      (one) => chosen.score - one.score < limits.margin && (one.far === chosen.far || !one.far || chosen.far),
    );
    results[index] = rival ? { rivals: [chosen, ...(rival.index === index ? [rival] : [])] } : { found: chosen };
  }
  return results;
}

function apart(a: Offer, b: Offer): boolean {
  return a.end <= b.start || b.end <= a.start;
}

/** Whether two offers want the same new words. */
function collide(a: Offer, b: Offer): boolean {
  if (apart(a, b)) return false;
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0.3 * Math.min(a.end - a.start, b.end - b.start);
}

interface Window {
  readonly units: readonly [number, number];
  readonly words: readonly Word[];
}

/** Runs of one to three free units that follow one another, read once each. */
class Windows {
  private readonly words = new Map<number, readonly Word[]>();
  private readonly free: ReadonlySet<number>;
  private index: Map<string, number[]> | undefined;

  constructor(
    private readonly text: string,
    private readonly units: readonly Unit[],
    free: readonly number[],
  ) {
    this.free = new Set(free);
  }

  /** All windows of the gap; in a long gap only those around the most alike units. */
  within(sentence: readonly Word[], gap: readonly number[]): Window[] {
    const inGap = new Set(gap);
    return this.around(gap.length <= 2 * SHORTLIST ? gap : this.shortlist(sentence, inGap), inGap);
  }

  /** Windows around the most alike free units outside the gap. */
  anywhere(sentence: readonly Word[], except: ReadonlySet<number>): Window[] {
    const others = new Set([...this.free].filter((unit) => !except.has(unit)));
    return others.size ? this.around(this.shortlist(sentence, others), others) : [];
  }

  private around(centres: readonly number[], allowed: ReadonlySet<number>): Window[] {
    const found = new Map<string, Window>();
    for (const centre of centres) {
      for (let size = 1; size <= WINDOW; size++) {
        for (let first = centre - size + 1; first <= centre; first++) {
          const last = first + size - 1;
          const key = `${first} ${last}`;
          if (found.has(key) || !this.isRun(first, last, allowed)) continue;
          found.set(key, { units: [first, last], words: this.run(first, last) });
        }
      }
    }
    return [...found.values()];
  }

  private isRun(first: number, last: number, allowed: ReadonlySet<number>): boolean {
    for (let unit = first; unit <= last; unit++) if (!allowed.has(unit)) return false;
    return true;
  }

  private run(first: number, last: number): readonly Word[] {
    if (first === last) return this.wordsOf(first);
    const words: Word[] = [];
    for (let unit = first; unit <= last; unit++) words.push(...this.wordsOf(unit));
    return words;
  }

  private wordsOf(unit: number): readonly Word[] {
    let words = this.words.get(unit);
    if (!words) this.words.set(unit, (words = readWords(this.text, this.units[unit])));
    return words;
  }

  /** The units that share most of the sentence's words, rare words counting more. */
  private shortlist(sentence: readonly Word[], among: ReadonlySet<number>): number[] {
    this.index ??= this.buildIndex();
    const scores = new Map<number, number>();
    for (const word of sentence) {
      const units = this.index.get(word.norm);
      if (!units || word.class === 'mark') continue;
      const gain = word.weight * Math.log(1 + this.units.length / units.length);
      for (const unit of units) if (among.has(unit)) scores.set(unit, (scores.get(unit) ?? 0) + gain);
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, SHORTLIST)
      .map(([unit]) => unit);
  }

  private buildIndex(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (const unit of this.free) {
      for (const norm of new Set(this.wordsOf(unit).map((word) => word.norm))) {
        const list = index.get(norm);
        if (list) list.push(unit);
        else index.set(norm, [unit]);
      }
    }
    return index;
  }
}
