/** Who says so: chains from the outlet to whoever knows, and outlets that rest on one source. */
import type { Attribution } from '../../model/annotation.js';
import { say } from '../../model/say.js';
import type { ArticleRecord, Reference, ReportRecord } from '../types.js';
import { reference } from '../types.js';
import type { ClaimRow, SourceLink, SourceWarning } from './types.js';

/** Says which entity of all articles a reference is, by a stable id. */
export type Identify = (own: Reference) => string | undefined;

/** The links of one attribution, nearest first. */
export function sourceChain(attribution: Attribution, article: ArticleRecord, identify: Identify): SourceLink[] {
  const own = linkOf(attribution.source, article, identify, attribution.entity);
  const span = spanOfMention(attribution, article);
  return [span ? { ...own, span } : own, ...(attribution.via ?? []).map((words) => linkOf(words, article, identify))];
}

function linkOf(text: string, article: ArticleRecord, identify: Identify, entityId?: string): SourceLink {
  const entity =
    article.entities.find((one) => one.id === entityId) ?? article.entities.find((one) => one.named && [one.name, ...one.aliases].includes(text));
  // A nameless source ("a medical source") may be anybody; a named one is known in every article.
  const identity = entity?.named ? identify(reference(article.id, entity.id)) : undefined;
  return identity === undefined ? { text } : { text, identity };
}

/** Where the source's words stand: the text of the mention nearest to the cue. */
function spanOfMention(attribution: Attribution, article: ArticleRecord): SourceLink['span'] {
  const near = attribution.cueSpan?.start ?? 0;
  let best: { start: number; end: number } | undefined;
  for (let at = article.text.indexOf(attribution.source); at >= 0; at = article.text.indexOf(attribution.source, at + 1)) {
    if (!best || Math.abs(at - near) < Math.abs(best.start - near)) best = { start: at, end: at + attribution.source.length };
  }
  return best;
}

/** What tells one source from another inside an article: reports with the same key stand in one row. */
export function sourceKey(report: ReportRecord): string {
  return report.attributions
    .filter((one) => one.stance !== 'denies')
    .map((one) => [one.source, ...(one.via ?? [])].join(' < ').toLowerCase())
    .sort()
    .join(' & ');
}

/** The ends of a row's chains: identities of those who are said to know. An outlet that others cite is the end for them. */
export function roots(row: Pick<ClaimRow, 'sources'>): ReadonlySet<string> {
  return new Set(row.sources.flatMap(({ identity }) => identity ?? []));
}

/** Outlets that rest on one named source: for the whole incident, or beside others. */
export function sourceWarnings(rows: readonly ClaimRow[]): SourceWarning[] {
  const told = rows.filter((row) => row.stance === 'asserts');
  const byRoot = new Map<string, ClaimRow[]>();
  for (const row of told) for (const root of roots(row)) byRoot.set(root, [...(byRoot.get(root) ?? []), row]);
  const warnings: SourceWarning[] = [];
  const allOutlets = new Set(rows.map(({ outlet }) => outlet));
  for (const [root, resting] of byRoot) {
    const outlets = [...new Set(resting.map(({ outlet }) => outlet))];
    if (outlets.length < 2) continue;
    const source = resting[0]!.sources.find(({ identity }) => identity === root)!.text;
    const only = outlets.length === allOutlets.size && told.every((row) => roots(row).has(root) || !row.sources.length);
    const names = outlets.join(', ');
    const message = only
      ? say('all outlets rest on one source: {0} ({1})', source, names)
      : say('{0} outlets rest on one source: {1} ({2})', outlets.length, source, names);
    const rowsOf = resting.map(({ id }) => id);
    warnings.push({ source, rows: rowsOf, outlets, only, message });
  }
  return warnings.sort((a, b) => b.outlets.length - a.outlets.length || (a.source < b.source ? -1 : 1));
}
