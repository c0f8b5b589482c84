/** Which events of one article make one telling: what the article joins itself, and tolls that stand bare behind the deed they tell of. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, IncidentDecision, ReportRecord } from '../types.js';
import { reference } from '../types.js';
import { isHabit } from './habits.js';
import { areKinModes } from './modes.js';
import { sideOf, sidesAgree, type Side } from './sides.js';

/** Events that report one thing, in the order of the text; the first of all events that have a place or a time of their own tells where and when. */
export interface Gathered {
  readonly reports: readonly ReportRecord[];
  /** Where it says neither place nor time: the events told before it, whose place and time it has. */
  readonly context?: readonly ReportRecord[];
}

/** A toll stands at most so many characters behind its deed. */
const NEAR = 450;
const FORCE = new Set<string>(['ASSAULT', 'SEIZE']);
/** Captives are taken in a fight or a raid. */
const CAPTURES = new Set<string>(['arrest', 'abduction']);

/** Gathers an article's events, by the keys that `groups` has of them (own-deeds.ts). Those that a person's decision names stand alone. */
export function gatherReports(
  article: ArticleRecord,
  forms: NameForms,
  decisions: readonly IncidentDecision[],
  groups: ReadonlyMap<string, string>,
): Gathered[] {
  const byKey = new Map<string, ReportRecord[]>();
  const decided = new Set(decisions.flatMap(({ join, separate }) => [...join, ...separate]));
  for (const report of article.reports) {
    const key = decided.has(reference(article.id, report.event)) ? `decided ${report.event}` : (groups.get(report.event) ?? report.event);
    const group = byKey.get(key);
    if (group) group.push(report);
    else byKey.set(key, [report]);
  }
  const byText = [...byKey.entries()].map(([key, reports]) => ({ key, reports })).sort((a, b) => startOf(a.reports) - startOf(b.reports));
  const gathered: { reports: ReportRecord[]; context?: readonly ReportRecord[]; fixed: boolean }[] = [];
  for (const { key, reports } of byText) {
    const fixed = key.startsWith('decided ');
    const before = isBare(reports) && !reports.some((one) => isHabit(one, article.text)) ? nearestBefore(article, gathered, reports) : undefined;
    if (!before) gathered.push({ reports, fixed });
    else if (!fixed && !before.fixed && isTollOf(reports, before.reports, article, forms)) before.reports.push(...reports);
    else gathered.push({ reports, fixed, context: before.context ?? before.reports });
  }
  return gathered.map(({ reports, context }) => ({
    reports: reports.sort((a, b) => a.trigger.start - b.trigger.start),
    ...(context ? { context } : {}),
  }));
}

function startOf(reports: readonly ReportRecord[]): number {
  return Math.min(...reports.map(({ trigger }) => trigger.start));
}

/** It says neither where nor when, in its own words. */
function isBare(reports: readonly ReportRecord[]): boolean {
  return reports.every(
    ({ places, times }) =>
      places.every(({ inferred, beside }) => inferred || beside) && times.every(({ inferred, value }) => inferred || !value?.start),
  );
}

/** The telling with the last words before these, in the same paragraph and near. */
function nearestBefore<T extends { readonly reports: readonly ReportRecord[] }>(
  { text }: ArticleRecord,
  gathered: readonly T[],
  reports: readonly ReportRecord[],
): T | undefined {
  const start = startOf(reports);
  let best: { readonly one: T; readonly end: number } | undefined;
  for (const one of gathered) {
    const end = Math.max(...one.reports.map(({ trigger }) => (trigger.end <= start ? trigger.end : -1)));
    if (end >= 0 && (!best || end > best.end)) best = { one, end };
  }
  if (!best || start - best.end > NEAR || /\n\s*\n/.test(text.slice(best.end, start))) return undefined;
  return best.one;
}

/** Violence that no other side did, by no other means: what the deed before it cost. */
function isTollOf(reports: readonly ReportRecord[], deed: readonly ReportRecord[], article: ArticleRecord, forms: NameForms): boolean {
  const isCost = ({ type, mode }: ReportRecord): boolean => type === 'ASSAULT' || (type === 'COERCE' && mode !== undefined && CAPTURES.has(mode));
  if (!reports.every(isCost) || !deed.some(({ type }) => FORCE.has(type))) return false;
  const isReal = ({ status }: ReportRecord): boolean => status !== 'planned' && status !== 'hypothetical';
  if (reports.some((one) => !isReal(one)) || !deed.some(isReal)) return false;
  const modes = new Set(deed.flatMap(({ mode }) => mode ?? []));
  if (modes.size && reports.some(({ mode }) => mode !== undefined && !modes.has(mode) && !areKinModes([mode], modes))) return false;
  const actors = (list: readonly ReportRecord[]): Side[] =>
    list.flatMap(({ parties }) => parties.filter(({ role }) => role === 'actor').map((party) => sideOf(party, article, forms)));
  return sidesAgree(actors(reports), actors(deed)) > -0.6;
}
