/** What a report holds: incidents with their ledgers, the words used, and every statement with its quotation. */
import { foldSpace } from '../../model/ids.js';
import type { Comparison } from '../comparison.js';
import { outletOf } from '../context/keyword.js';
import { frameEntity, frameIncident, frameVerbs, type Frame } from '../framing/lens.js';
import type { Ledger } from '../ledger/types.js';
import { parseReference, type Incident, type SharedEntity } from '../types.js';

/** What is reported on. */
export type Subject =
  | { readonly kind: 'all' }
  | { readonly kind: 'incident'; readonly id: string }
  | { readonly kind: 'entity'; readonly name: string }
  | { readonly kind: 'period'; readonly from?: string; readonly to?: string };

export interface Statement {
  readonly incident: string;
  readonly article: string;
  readonly outlet: string;
  readonly published?: string;
  readonly title?: string;
  /** The sentence, and where in it the trigger stands. */
  readonly quotation: string;
  readonly trigger: string;
  readonly line: number;
}

export interface ReportData {
  readonly title: string;
  /** Whether the title names the one incident that it reports, which needs no heading of its own. */
  readonly single: boolean;
  readonly articles: number;
  readonly outlets: readonly string[];
  readonly ledgers: readonly Ledger[];
  readonly frames: readonly Frame[];
  readonly statements: readonly Statement[];
}

/** Gathers a report; nothing where the subject is not found. Only incidents that several articles tell, unless one is named. */
export function reportData(subject: Subject, comparison: Comparison): ReportData | undefined {
  const { articles } = comparison;
  const entity = subject.kind === 'entity' ? findEntity(subject.name, comparison.entities()) : undefined;
  if (subject.kind === 'entity' && !entity) return undefined;
  const incidents = comparison.incidents().filter((incident) => isWanted(incident, subject, entity, comparison));
  if (!incidents.length) return undefined;
  const named = new Set(incidents.flatMap((incident) => incident.articles));
  const chosen = new Map([...named].sort().flatMap((id) => (articles.has(id) ? [[id, articles.get(id)!] as const] : [])));
  const frames = [
    ...(entity ? [frameEntity(entity, chosen)] : []),
    ...incidents
      .slice(0, 20)
      .flatMap((incident) => [
        frameIncident(incident, 'actor', chosen),
        frameIncident(incident, 'target', chosen),
        frameIncident(incident, 'deed', chosen),
      ]),
    frameVerbs('control', chosen),
    frameVerbs('violence', chosen),
  ].filter(({ outlets }) => outlets.length > 0);
  return {
    title: titleOf(subject, incidents, entity),
    single: subject.kind === 'incident',
    articles: chosen.size,
    outlets: [...new Set([...chosen.values()].map(outletOf))].sort(),
    ledgers: incidents.map((incident) => comparison.ledger(incident)),
    frames,
    statements: incidents.flatMap((incident) => statements(incident, comparison)),
  };
}

function findEntity(name: string, entities: readonly SharedEntity[]): SharedEntity | undefined {
  const wanted = name.toLowerCase();
  return entities.find((one) => one.id === name || [one.name, ...one.names].some((other) => other.toLowerCase() === wanted));
}

function isWanted(incident: Incident, subject: Subject, entity: SharedEntity | undefined, comparison: Comparison): boolean {
  switch (subject.kind) {
    case 'incident':
      return incident.id === subject.id;
    case 'entity':
      return takesPart(incident, entity!, comparison);
    case 'period':
      return (
        incident.articles.length > 1 &&
        incident.start !== undefined &&
        (subject.from === undefined || (incident.end ?? incident.start) >= subject.from) &&
        (subject.to === undefined || incident.start <= subject.to)
      );
    case 'all':
      return incident.articles.length > 1;
  }
}

function takesPart(incident: Incident, entity: SharedEntity, comparison: Comparison): boolean {
  const members = new Set(entity.members);
  return incident.reports.some((own) => {
    const { article, id } = parseReference(own);
    const record = comparison.articles.get(article);
    const report = record?.reports.find((one) => one.event === id);
    const filled = [...(report?.parties ?? []), ...(report?.places ?? [])];
    return filled.some((one) => one.entity !== undefined && members.has(`${article}#${record!.entities[one.entity]!.id}`));
  });
}

function titleOf(subject: Subject, incidents: readonly Incident[], entity: SharedEntity | undefined): string {
  switch (subject.kind) {
    case 'incident':
      return incidents[0]!.name;
    case 'entity':
      return entity!.name;
    case 'period':
      return [subject.from, subject.to].filter((day) => day !== undefined).join(' to ');
    case 'all':
      return `${incidents.length} incidents told by several outlets`;
  }
}

/** Signs that make a line of Markdown a headline or a quotation: none of the sentence's words. */
const MARKUP = /^\s*(?:#{1,6}|>)\s+/;

function statements(incident: Incident, comparison: Comparison): Statement[] {
  return incident.reports.flatMap((own): Statement[] => {
    const { article, id } = parseReference(own);
    const record = comparison.articles.get(article);
    const report = record?.reports.find((one) => one.event === id);
    if (!record || !report) return [];
    const { published, title } = record.details;
    return [
      {
        incident: incident.id,
        article,
        outlet: outletOf(record),
        ...(published === undefined ? {} : { published }),
        ...(title === undefined ? {} : { title }),
        quotation: foldSpace(record.text.slice(report.sentence.start, report.sentence.end).replace(MARKUP, '')),
        trigger: report.trigger.text,
        line: record.text.slice(0, report.trigger.start).split('\n').length,
      },
    ];
  });
}
