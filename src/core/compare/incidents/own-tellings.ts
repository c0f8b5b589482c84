/** How likely two tellings of one article report one deed: the mean of their events' pairs, between 0 and 1. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, Reference } from '../types.js';
import { reference } from '../types.js';
import type { Gathered } from './gather-reports.js';
import { familyOf } from './families.js';
import { deedScore, readReports, type ReadReport } from './same-deed.js';
import type { Vocabulary } from './vocabulary.js';

/** What is less likely is as good as excluded and not kept. */
const LEAST = 0.05;
/** How much the best pair counts beside the mean: one plain repeat shows more than its neighbours hide. */
const BEST = 0.3;
/** Log-odds beyond which a pair tells no more. */
const CLAMP = 6;

const NONE: ReadonlyMap<Reference, number> = new Map();

/** For each telling: the others of its article, by the reference of their first event. */
export function ownPairs(
  article: ArticleRecord,
  gathered: readonly Gathered[],
  forms: NameForms,
  vocabulary: Vocabulary,
): readonly ReadonlyMap<Reference, number>[] {
  if (gathered.length < 2) return [NONE];
  const byEvent = new Map(readReports(article, forms, vocabulary).map((read) => [read.report.event, read]));
  const reads = gathered.map(({ reports }) => reports.map(({ event }) => byEvent.get(event)!));
  const families = gathered.map(({ reports }) => new Set(reports.map(({ type }) => familyOf(type))));
  const own = gathered.map((): Map<Reference, number> => new Map());
  for (const [i, a] of reads.entries()) {
    for (const [k, b] of reads.slice(0, i).entries()) {
      // The article's own analysis, or a person, has settled that these are two.
      if (isSettled(a) && isSettled(b)) continue;
      if (![...families[i]!].some((family) => families[k]!.has(family))) continue;
      const likely = likelihood(a, b);
      if (likely < LEAST) continue;
      own[i]!.set(reference(article.id, b[0]!.report.event), likely);
      own[k]!.set(reference(article.id, a[0]!.report.event), likely);
    }
  }
  return own.map((pairs) => (pairs.size ? pairs : NONE));
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
