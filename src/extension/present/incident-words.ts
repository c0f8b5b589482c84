/** An incident in few words. */
import type { Incident } from '../../core/compare/types.js';
import { say, textOf } from '../../core/model/say.js';
import { incidentRowSaid, incidentSaid } from '../../core/words/incident-words.js';
import { told } from './told.js';
import type { L10n } from './words.js';

/** Its name; one that no person gave is made anew, in the person's language. */
export function incidentName(l10n: L10n, incident: Incident): string {
  const said = incidentSaid(incident);
  return incident.name === textOf(said) ? told(l10n, said) : incident.name;
}

/** The same for a row of a list, which cuts the end: the day in front. */
export function incidentRowName(l10n: L10n, incident: Incident): string {
  if (incident.name === textOf(incidentSaid(incident))) return told(l10n, incidentRowSaid(incident));
  return incident.start === undefined ? incident.name : told(l10n, say('{0} {1}', incident.start, incident.name));
}

/** "4 articles, 7 reports". */
export function incidentCounts(l10n: L10n, { articles, reports }: Pick<Incident, 'articles' | 'reports'>): string {
  return `${articleCount(l10n, articles.length)}, ${reports.length === 1 ? l10n.t('1 report') : l10n.t('{0} reports', reports.length)}`;
}

export function articleCount(l10n: L10n, count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count);
}

/** When, told by how many, and why the reports are thought to tell of one thing. */
export function incidentFacts(l10n: L10n, incident: Incident): string {
  const { start, end, evidence, decided } = incident;
  const when = start === undefined ? l10n.t('day not known') : start === end || end === undefined ? start : l10n.t('{0} to {1}', start, end);
  const why = decided
    ? l10n.t('decided on by a person')
    : evidence
      ? l10n.t('joined by {0} ({1} %)', evidenceWords(l10n, evidence.reason), Math.round(evidence.score * 100))
      : '';
  return [when, incidentCounts(l10n, incident), why].filter(Boolean).join(' · ');
}

/** Evidence is a list of what the core says without values, parted by commas. */
export function evidenceWords(l10n: L10n, reason: string): string {
  return reason
    .split(', ')
    .map((template) => told(l10n, { template, values: [] }))
    .join(', ');
}
