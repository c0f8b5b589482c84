/** All reports of all articles, as the map and the timeline draw them. */
import type { Comparison } from '../../core/compare/comparison.js';
import { outletOf } from '../../core/compare/context/keyword.js';
import { dayOf, daysOf, isoDay } from '../../core/compare/incidents/days.js';
import { reference, type ArticleRecord, type PartyRecord, type PlaceRecord, type ReportRecord } from '../../core/compare/types.js';
import { foldSpace } from '../../core/model/ids.js';
import type { CorpusEvent } from './protocol.js';

/** A quotation is cut to so many characters: the words themselves are a click away. */
const QUOTATION = 240;

export function corpusEvents(comparison: Comparison): CorpusEvent[] {
  const incidentOf = new Map(comparison.incidents().flatMap(({ id, reports }) => reports.map((own) => [own, id] as const)));
  const names = new Map(comparison.entities().map(({ id, name }) => [id, name]));
  const nameOf = (article: ArticleRecord, party: PartyRecord): string => {
    const entity = party.entity === undefined ? undefined : article.entities[party.entity];
    const shared = entity && comparison.identify(reference(article.id, entity.id));
    return (shared === undefined ? undefined : names.get(shared)) ?? entity?.name ?? foldSpace(party.text);
  };
  return [...comparison.articles.values()].flatMap((article) =>
    article.reports.map((report) => eventOf(article, report, incidentOf.get(reference(article.id, report.event)), (party) => nameOf(article, party))),
  );
}

function eventOf(article: ArticleRecord, report: ReportRecord, incident: string | undefined, nameOf: (party: PartyRecord) => string): CorpusEvent {
  const { published, title } = article.details;
  const parties = (role: PartyRecord['role']): string[] => [...new Set(report.parties.filter((party) => party.role === role).map(nameOf))];
  const place = finest(report.places);
  const said = report.times.map((time) => daysOf(time.value)).find((days) => days);
  const assumed = said || published === undefined ? undefined : dayOf(published);
  return {
    id: reference(article.id, report.event),
    article: article.id,
    outlet: outletOf(article),
    ...(published === undefined ? {} : { published }),
    ...(title === undefined ? {} : { title }),
    type: report.type,
    ...(report.mode === undefined ? {} : { mode: report.mode }),
    status: report.status,
    decided: report.decision !== 'suggested',
    confidence: report.confidence,
    trigger: { ...report.trigger },
    quotation: foldSpace(article.text.slice(report.sentence.start, report.sentence.end)).slice(0, QUOTATION),
    actors: parties('actor'),
    targets: parties('target'),
    sources: [...new Set(report.attributions.map(({ source }) => foldSpace(source)))],
    figures: report.figures.map(({ text, measure }) => `${measure === undefined || measure === 'other' ? '' : `${measure}: `}${foldSpace(text)}`),
    ...(place ? { place } : {}),
    ...(said ? { start: isoDay(said.start), end: isoDay(said.end) } : {}),
    ...(assumed === undefined ? {} : { start: isoDay(assumed), end: isoDay(assumed), dayIsAssumed: true }),
    ...(incident === undefined ? {} : { incident }),
  };
}

const FINENESS = ['exact', 'near', 'admin', 'country', 'unknown'];
const AREAS = /^(?:region|area|water|country)$/;

/** The finest place with coordinates, a stated one before an inferred one; else the first that is named. */
function finest(places: readonly PlaceRecord[]): CorpusEvent['place'] {
  const rank = ({ value, inferred }: PlaceRecord): number =>
    (value?.lat === undefined ? 100 : 0) + FINENESS.indexOf(value?.precision ?? 'unknown') * 2 + (inferred ? 1 : 0);
  const [best] = [...places].sort((a, b) => rank(a) - rank(b));
  if (!best) return undefined;
  const value = best.value ?? { parents: [], precision: 'unknown' as const };
  return { ...value, words: foldSpace(best.text), area: AREAS.test(best.type ?? '') };
}
