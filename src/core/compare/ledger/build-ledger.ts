/** The claims ledger of one incident. */
import type { NameForms } from '../entities/node.js';
import { sideOf } from '../incidents/sides.js';
import type { ArticleRecord, Incident, IncidentDecision, ReportRecord } from '../types.js';
import { parseReference } from '../types.js';
import { doersOf } from './doers.js';
import { disagreements } from './disagreements.js';
import { markDifferences } from './mark-differences.js';
import { omissions } from './omissions.js';
import { articleRows } from './rows.js';
import { sourceWarnings, type Identify } from './sources.js';
import type { ClaimRow, Ledger } from './types.js';

export interface LedgerInput {
  readonly incident: Incident;
  /** The incident's articles, at least. */
  readonly articles: ReadonlyMap<string, ArticleRecord>;
  readonly identify: Identify;
  readonly forms: NameForms;
  readonly decisions?: readonly IncidentDecision[];
}

/** Puts the incident's reports side by side. */
export function buildLedger({ incident, articles, identify, forms, decisions = [] }: LedgerInput): Ledger {
  const reportsOf = new Map<string, ReportRecord[]>();
  for (const own of incident.reports) {
    const { article, id } = parseReference(own);
    const report = articles.get(article)?.reports.find((one) => one.event === id);
    if (report) reportsOf.set(article, [...(reportsOf.get(article) ?? []), report]);
  }
  let rows: ClaimRow[] = [...reportsOf]
    .flatMap(([article, reports]) => articleRows(articles.get(article)!, reports, incident.type, identify))
    .map((row, i) => number(row, i));
  const missing = omissions(rows);
  const firsts = new Set([...new Map([...rows].reverse().map((row) => [row.article, row.id])).values()]);
  rows = rows.map((row) => (firsts.has(row.id) ? { ...row, omits: missing.get(row.article) ?? [] } : row));
  rows = markDifferences(rows, { articles, type: incident.type, identify, forms });
  const sidesOf = (row: ClaimRow): ReturnType<typeof sideOf>[] => {
    const article = articles.get(row.article)!;
    const ids = new Set(row.reports.map((own) => parseReference(own).id));
    const reports = article.reports.filter((one) => ids.has(one.event));
    return doersOf(article, reports, incident.type).map((party) => sideOf(party, article, forms));
  };
  const decision = decisions.find((one) => one.id === incident.id) ?? decisions.find((one) => one.join.some((own) => incident.reports.includes(own)));
  return {
    incident,
    rows,
    disagreements: disagreements({ rows, articles, sidesOf, forms }),
    warnings: sourceWarnings(rows),
    resolved: decision?.resolved ?? [],
    ...(decision?.note === undefined ? {} : { note: decision.note }),
  };
}

/** Ids that are unique in the ledger, parts pointing at their wholes. */
function number(row: Omit<ClaimRow, 'id'>, i: number): ClaimRow {
  const id = `r${i + 1}`;
  const ids = new Map(row.figures.map((figure, k) => [figure.id, `${id}.${k + 1}`]));
  return {
    ...row,
    id,
    figures: row.figures.map((figure) => ({
      ...figure,
      id: ids.get(figure.id)!,
      ...(figure.partOf === undefined ? {} : { partOf: ids.get(figure.partOf) ?? figure.partOf }),
    })),
  };
}
