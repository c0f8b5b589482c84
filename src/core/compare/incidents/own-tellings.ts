/** How likely two tellings of one article report one deed: the mean of their events' pairs, between 0 and 1. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord } from '../types.js';
import type { Gathered } from './gather-reports.js';
import { familyOf } from './families.js';
import { deedScore, readReports, type ReadReport } from './same-deed.js';
import type { Vocabulary } from './vocabulary.js';

/** How much the best pair counts beside the mean: one plain repeat shows more than its neighbours hide. */
const BEST = 0.3;
/** Log-odds beyond which a pair tells no more. */
const CLAMP = 6;

/** The likelihoods of all pairs of an article's tellings, each once: a map for each telling would fill the memory. */
export type OwnPairs = Float32Array;

/** An article of more tellings is a chronicle: what the extraction leaves apart in it stays apart. */
const MOST = 150;

const NONE: OwnPairs = new Float32Array(0);

/** By the places of the tellings in `gathered`; ask with `likelyOf`. */
export function ownPairs(article: ArticleRecord, gathered: readonly Gathered[], forms: NameForms, vocabulary: Vocabulary): OwnPairs {
  const count = gathered.length;
  if (count < 2 || count > MOST) return NONE;
  const byEvent = new Map(readReports(article, forms, vocabulary).map((read) => [read.report.event, read]));
  const reads = gathered.map(({ reports }) => reports.map(({ event }) => byEvent.get(event)!));
  const families = gathered.map(({ reports }) => new Set(reports.map(({ type }) => familyOf(type))));
  const own = new Float32Array((count * (count - 1)) / 2);
  for (const [i, a] of reads.entries()) {
    for (const [k, b] of reads.slice(0, i).entries()) {
      // The article's own analysis, or a person, has settled that these are two.
      if (isSettled(a) && isSettled(b)) continue;
      if ([...families[i]!].some((family) => families[k]!.has(family))) own[pairAt(i, k)] = likelihood(a, b);
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

function isSettled(reads: readonly ReadReport[]): boolean {
  return reads.some(({ report }) => report.incident !== undefined);
}

function likelihood(a: readonly ReadReport[], b: readonly ReadReport[]): number {
  let sum = 0;
  let best = -CLAMP;
  for (const x of a) {
    for (const y of b) {
      const raw = x.at > y.at ? deedScore(x, y) : deedScore(y, x);
      const score = Math.max(-CLAMP, Math.min(CLAMP, raw));
      sum += score;
      best = Math.max(best, score);
    }
  }
  const score = ((1 - BEST) * sum) / (a.length * b.length) + BEST * best;
  return 1 / (1 + Math.exp(-score));
}
