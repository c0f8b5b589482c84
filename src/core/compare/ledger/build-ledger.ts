/** The claims ledger of one incident. */
import type { NameForms } from '../entities/node.js';
import { sideOf } from '../incidents/sides.js';
import type { ArticleRecord, Incident, IncidentDecision, ReportRecord } from '../types.js';
import { parseReference } from '../types.js';
import { doersOf } from './doers.js';
import { disagreements } from './disagreements.js';
import { omissions } from './omissions.js';
import { articleRows } from './rows.js';
import { sourceWarnings, type Identify } from './sources.js';
import type { Cell, ClaimRow, FigureClaim, Ledger } from './types.js';

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
  rows = markDifferences(rows);
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

/** Marks the cells that say something other than most rows do; where no view has the most rows, all of them. */
function markDifferences(rows: readonly ClaimRow[]): ClaimRow[] {
  const columns = ['actor', 'target', 'deed', 'place', 'time'] as const;
  const odd = Object.fromEntries(columns.map((column) => [column, oddOnes(rows, (row) => keysOf(row[column]))])) as Record<
    (typeof columns)[number],
    ReadonlySet<string>
  >;
  const oddStatus = oddOnes(rows, (row) => [row.status]);
  const measures = new Set(rows.flatMap(({ figures }) => figures.map((figure) => figure.measure)));
  const oddFigures = new Set([...measures].flatMap((measure) => [...oddClaims(rows, measure)]));
  return rows.map((row) => ({
    ...row,
    statusDiffers: oddStatus.has(row.id),
    actor: { ...row.actor, differs: odd.actor.has(row.id) },
    target: { ...row.target, differs: odd.target.has(row.id) },
    deed: { ...row.deed, differs: odd.deed.has(row.id) },
    place: { ...row.place, differs: odd.place.has(row.id) },
    time: { ...row.time, differs: odd.time.has(row.id) },
    figures: row.figures.map((figure) => ({ ...figure, differs: oddFigures.has(figure.id) })),
  }));
}

function keysOf(cell: Cell): string[] {
  return cell.words.map(({ key }) => key).filter(Boolean);
}

/** Ids of the rows that share no key with the view most rows have. Rows without words say nothing and are not marked. */
function oddOnes(rows: readonly ClaimRow[], keys: (row: ClaimRow) => readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const row of rows) for (const key of new Set(keys(row))) counts.set(key, (counts.get(key) ?? 0) + 1);
  const speaking = rows.filter((row) => keys(row).length);
  const most = Math.max(0, ...counts.values());
  const main = [...counts].filter(([, count]) => count === most).map(([key]) => key);
  const agreed = most * 2 > speaking.length ? new Set(main) : undefined;
  if (counts.size <= 1) return new Set();
  return new Set(speaking.filter((row) => !agreed || !keys(row).some((key) => agreed.has(key))).map(({ id }) => id));
}

function oddClaims(rows: readonly ClaimRow[], measure: string): ReadonlySet<string> {
  const claims = rows.flatMap((row) => row.figures.filter((figure) => figure.measure === measure && figure.partOf === undefined));
  const keyOf = ({ value }: FigureClaim): string => `${value.min ?? ''}..${value.max ?? ''} ${value.unit ?? ''}`;
  const counts = new Map<string, number>();
  for (const claim of claims) counts.set(keyOf(claim), (counts.get(keyOf(claim)) ?? 0) + 1);
  const most = [...counts].find(([, count]) => count * 2 > claims.length)?.[0];
  return new Set(counts.size <= 1 ? [] : claims.filter((claim) => keyOf(claim) !== most).map(({ id }) => id));
}
