/** How likely two tellings of one article report one deed: the mean of their events' pairs, between 0 and 1. */
import type { ReportRecord } from '../types.js';
import type { Gathered } from './gather-reports.js';
import { familyOf } from './families.js';
import type { OwnDeeds } from './own-deeds.js';

/** How much the best pair counts beside the mean: one plain repeat shows more than its neighbours hide. */
const BEST = 0.3;

/** The likelihoods of all pairs of an article's tellings, each once: a map for each telling would fill the memory. */
export type OwnPairs = Float32Array;

/** An article of more tellings is a chronicle: what the extraction leaves apart in it stays apart. */
const MOST = 150;

const NONE: OwnPairs = new Float32Array(0);

/** By the places of the tellings in `gathered`; ask with `likelyOf`. */
export function ownPairs(gathered: readonly Gathered[], deeds: OwnDeeds): OwnPairs {
  const count = gathered.length;
  if (count < 2 || count > MOST) return NONE;
  const families = gathered.map(({ reports }) => new Set(reports.map(({ type }) => familyOf(type))));
  const settled = gathered.map(({ reports }) => reports.some(({ event }) => deeds.groups.has(event)));
  const own = new Float32Array((count * (count - 1)) / 2);
  for (const [i, a] of gathered.entries()) {
    for (const [k, b] of gathered.slice(0, i).entries()) {
      // It is settled that these are two.
      if (settled[i] && settled[k]) continue;
      if ([...families[i]!].some((family) => families[k]!.has(family))) own[pairAt(i, k)] = likelihood(deeds, a.reports, b.reports);
    }
  }
  return own;
}

/** How likely two tellings of one article report one deed, by their places in it. */
export function likelyOf(own: OwnPairs, i: number, k: number): number {
  return own[pairAt(Math.max(i, k), Math.min(i, k))] ?? 0;
}

/** Whether another telling of its article is at least that likely one with it. */
export function hasLikely(own: OwnPairs, at: number, least: number): boolean {
  for (let earlier = 0; earlier < at; earlier += 1) if (own[pairAt(at, earlier)]! >= least) return true;
  for (let later = at + 1; pairAt(later, at) < own.length; later += 1) if (own[pairAt(later, at)]! >= least) return true;
  return false;
}

function pairAt(later: number, earlier: number): number {
  return (later * (later - 1)) / 2 + earlier;
}

function likelihood(deeds: OwnDeeds, a: readonly ReportRecord[], b: readonly ReportRecord[]): number {
  let sum = 0;
  let best = -Infinity;
  for (const x of a) {
    for (const y of b) {
      const score = deeds.score(x.event, y.event);
      sum += score;
      best = Math.max(best, score);
    }
  }
  const score = ((1 - BEST) * sum) / (a.length * b.length) + BEST * best;
  return 1 / (1 + Math.exp(-score));
}
