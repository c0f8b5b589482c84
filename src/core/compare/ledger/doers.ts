/** Who, of those that an incident's events name, did the deed that the incident is about. */
import { familyOf } from '../incidents/families.js';
import type { ArticleRecord, PartyRecord, ReportRecord } from '../types.js';

/** Those who help, count and tell. */
const BYSTANDERS =
  /\b(?:rescue(?:rs?| workers?| teams?)|civil defen[cs]e|white helmets|medics?|paramedics?|doctors?|nurses?|ambulances?|hospitals?|agency|television|tv|radio|newspaper|broadcaster|observatory|monitors?)\b/i;

/**
 * The actors of one article's events. Events of another sort that the article tells in one breath (a search for the dead) have other actors. Nobody fires at
 * himself, and rescuers and agencies at nobody: of force, whom the same events name as target is left out, and so are those who help, count and tell.
 */
export function doersOf(article: ArticleRecord, reports: readonly ReportRecord[], type: string): PartyRecord[] {
  const family = familyOf(type);
  const own = reports.filter((report) => familyOf(report.type) === family);
  const parties = (role: PartyRecord['role'], of: readonly ReportRecord[]): PartyRecord[] =>
    of.flatMap((report) => report.parties.filter((party) => party.role === role));
  const actors = parties('actor', own.length ? own : reports);
  if (family !== 'force') return actors;
  const hit = new Set(parties('target', reports).flatMap(({ entity }) => entity ?? []));
  const left = actors.filter(({ entity, text }) => !BYSTANDERS.test(text) && (entity === undefined || article.entities[entity]?.type !== 'media'));
  const others = left.filter(({ entity }) => entity === undefined || !hit.has(entity));
  return others.length ? others : left.filter(({ inferred }) => !inferred);
}
