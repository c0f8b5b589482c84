/** The events of one article: how likely each two report one deed, and which do so plainly. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, ReportRecord } from '../types.js';
import { readArticleDeeds } from './deed-pair.js';
import { daysOf, gap, length, type Days } from './days.js';
import { familyOf } from './families.js';
import { isHabit } from './habits.js';
import { readReports, type ReadReport } from './read-reports.js';
import { deedScore } from './same-deed.js';
import { sidesAgree } from './sides.js';
import type { Vocabulary } from './vocabulary.js';

/** An article of more events is a chronicle: what the extraction leaves apart in it stays apart. */
const MOST = 150;
/** Log-odds beyond which a pair tells no more. */
const CLAMP = 6;
/** What the extraction's own join adds to a pair: it sees how a sentence is built. */
const JOINED = 1.15;
/** What a time before the article's own takes from a pair. */
const EARLIER = -2;
const BEFORE = /\b(?:earlier|ago|before|previous|last (?:week|month|year))\b/i;
/** The mean log-odds of all pairs between two groups that become one. */
const THRESHOLD = 0.4;
/** What an article that opens with a deed tells of violence without a place or a day is that deed, where the mean is not far below; so is what somebody denies. */
const BARE = -1.65;
const DENIED = -3.5;
/** The same where whoever is said to have done it is who denies something, in whatever words ("denied entering the hospital"). */
const DENIED_OF_SAME = -5;
/** Of sidesAgree, from which on two are one. */
const SAME = 0.8;
/** Whoever denies that it lost anybody does not deny the deed. */
const LOSSES = /^(?:suffer|sustain|incur|los(?:e|es|t|ing|s|ses)\b)/i;
/** What a pair loses where each names a day of its own, and where only one is a habit. */
const OTHER_DAY = -3;
const HABIT = -3;
/** The share of the article's violence that its main deed has. */
const MAIN = 0.34;
/** Of a pair that a person, or an analysis that groups every event, has settled. */
const SETTLED = 1e6;

export interface OwnDeeds {
  /** Log-odds of two events of the article, by their ids. */
  score(a: string, b: string): number;
  /** The key of the group that an event was joined into, where it is settled that those of other groups are other deeds. */
  readonly groups: ReadonlyMap<string, string>;
}

/** Reads an article's events. */
export function ownDeeds(article: ArticleRecord, forms: NameForms, vocabulary: Vocabulary): OwnDeeds {
  const { reports } = article;
  // Each has its group: an annotation, or a person's work, that has looked at all of them.
  if (reports.length < 2 || reports.length > MOST || reports.every(({ incident }) => incident !== undefined)) {
    return { score: () => -CLAMP, groups: groupsGiven(reports) };
  }
  const deeds = readArticleDeeds(readReports(article, forms, vocabulary));
  const sorted = deeds.reads.map(({ report }) => report);
  const habits = sorted.map((report) => isHabit(report, article.text));
  const days = sorted.map(ownDay);
  const apart = (j: number, i: number): number => (areOnOtherDays(days[j], days[i]) ? OTHER_DAY : 0) + (habits[j] === habits[i] ? 0 : HABIT);
  const scores = sorted.map((_, j) =>
    Float32Array.from({ length: j }, (_one, i) => Math.max(-CLAMP, Math.min(CLAMP, deedScore(deeds, j, i) + apart(j, i)))),
  );
  const at = new Map(sorted.map(({ event }, i) => [event, i]));
  return {
    score(a, b) {
      const [i, j] = [at.get(a)!, at.get(b)!];
      return scores[Math.max(i, j)]![Math.min(i, j)]!;
    },
    groups: groupDeeds(deeds.reads, scores, habits),
  };
}

function groupsGiven(reports: readonly ReportRecord[]): ReadonlyMap<string, string> {
  return new Map(reports.flatMap(({ event, incident }) => (incident === undefined ? [] : [[event, incident] as const])));
}

/** Groups by average linkage: the two groups whose pairs speak most for one deed become one, until none do. */
function groupDeeds(reads: readonly ReadReport[], scores: readonly Float32Array[], habits: readonly boolean[]): ReadonlyMap<string, string> {
  const reports = reads.map(({ report }) => report);
  const count = reports.length;
  const sums = reports.map(() => new Float64Array(count));
  for (let j = 1; j < count; j++) {
    for (let i = 0; i < j; i++) sums[i]![j] = sums[j]![i] = scores[j]![i]! + given(reports[j]!, reports[i]!);
  }
  const members = reports.map((_, i) => [i]);
  const live = reports.map((_, i) => i);
  const mean = (x: number, y: number): number => sums[x]![y]! / (members[x]!.length * members[y]!.length);
  // For each group the best of those behind it, kept up: to look at all pairs for each join takes long where there are many.
  const partner = new Int16Array(count);
  const best = new Float64Array(count);
  const seek = (x: number): void => {
    partner[x] = -1;
    best[x] = THRESHOLD;
    for (const y of live) if (y > x && mean(x, y) > best[x]) [partner[x], best[x]] = [y, mean(x, y)];
  };
  for (const x of live) seek(x);
  for (;;) {
    let a = -1;
    for (const x of live) if (partner[x]! >= 0 && (a < 0 || best[x]! > best[a]!)) a = x;
    if (a < 0) break;
    const b = partner[a]!;
    live.splice(live.indexOf(b), 1);
    members[a]!.push(...members[b]!);
    for (const other of live) sums[a]![other] = sums[other]![a] = sums[a]![other]! + sums[b]![other]!;
    for (const x of live) {
      if (x === a || partner[x] === a || partner[x] === b) seek(x);
      else if (x < a && (mean(x, a) > best[x]! || (mean(x, a) === best[x] && a < partner[x]!))) [partner[x], best[x]] = [a, mean(x, a)];
    }
  }
  const main = mainDeed(
    reads,
    live.map((i) => members[i]!),
  );
  const join = (at: number, i: number): void => {
    live.splice(live.indexOf(i), 1);
    members[at]!.push(i);
  };
  const between = (a: number, b: number): number => mean(Math.min(a, b), Math.max(a, b));
  for (const i of live.filter((one) => members[one]!.length === 1 && isBare(reports[one]!))) {
    if (habits[i]) continue;
    if (reports[i]!.status === 'denied') {
      if (LOSSES.test(reports[i]!.trigger.text)) continue;
      const others = live.filter(
        (one) => one < i && members[one]!.some((own) => familyOf(reports[own]!.type) === 'force' && reports[own]!.status !== 'denied'),
      );
      const best = others.sort((a, b) => between(b, i) - between(a, i))[0];
      const isOfSame = (one: number): boolean => members[one]!.some((own) => sidesAgree(reads[own]!.actors, reads[i]!.actors) >= SAME);
      if (best !== undefined && between(best, i) > (isOfSame(best) ? DENIED_OF_SAME : DENIED)) join(best, i);
    } else if (main !== undefined) {
      const at = live.find((one) => members[one]!.includes(main[0]!))!;
      if (between(at, i) > BARE) join(at, i);
    }
  }
  const groups = new Map<string, string>();
  for (const [i, { event, incident, decision }] of reports.entries()) {
    if (decision !== 'suggested' && incident !== undefined) groups.set(event, reports[i]!.event);
  }
  for (const i of live) if (members[i]!.length > 1) for (const own of members[i]!) groups.set(reports[own]!.event, reports[members[i]![0]!]!.event);
  return groups;
}

/** The deed of violence that an article opens with, if it tells of few others beside it. */
function mainDeed(reads: readonly ReadReport[], groups: readonly (readonly number[])[]): readonly number[] | undefined {
  const isForce = (i: number): boolean => familyOf(reads[i]!.report.type) === 'force';
  const all = reads.filter((_, i) => isForce(i)).length;
  const [main] = groups.filter((group) => isForce(group[0]!)).sort((a, b) => b.length - a.length);
  const opens = main?.some((i) => reads[i]!.inTitle || reads[i]!.paragraph <= 1);
  return main && opens && main.length >= Math.max(2, MAIN * all) ? main : undefined;
}

/** Violence of which its own words say neither where nor when. */
function isBare({ type, places, times }: ReportRecord): boolean {
  return familyOf(type) === 'force' && places.every(({ inferred, beside }) => inferred || beside) && times.every(({ inferred }) => inferred);
}

/** Whether its own words put it before what the article is about ("a week earlier"). */
function isBefore({ times }: ReportRecord): boolean {
  return times.some(({ text, inferred }) => !inferred && BEFORE.test(text));
}

/** More than a day apart. */
function areOnOtherDays(a: Days | undefined, b: Days | undefined): boolean {
  return a !== undefined && b !== undefined && gap(a, b) > 1;
}

/** The wounded die later than they were hit. */
const DIES = /^(?:die[sd]?|dying|dead|deaths?|succumb\w*)\b/i;

/** The day that an event's own words name. */
function ownDay({ trigger, times }: ReportRecord): Days | undefined {
  if (DIES.test(trigger.text)) return undefined;
  const days = times
    .filter(({ inferred }) => !inferred)
    .map(({ value }) => daysOf(value))
    .find((one) => one !== undefined);
  return days && length(days) <= 2 ? days : undefined;
}

/** What the article's analysis, or a person, says of a pair. */
function given(a: ReportRecord, b: ReportRecord): number {
  const apart = isBefore(a) === isBefore(b) ? 0 : EARLIER;
  if (a.incident === undefined || b.incident === undefined) return apart;
  const same = a.incident === b.incident;
  if (a.decision !== 'suggested' && b.decision !== 'suggested') return same ? SETTLED : -SETTLED;
  return (same ? JOINED : 0) + apart;
}
