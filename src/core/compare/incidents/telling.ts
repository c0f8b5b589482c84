/** A telling: the events of one article that report one thing, with the facts by which other articles' tellings are compared. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, FigureRecord, IncidentDecision, ReportRecord, Reference, TimeRecord } from '../types.js';
import { reference } from '../types.js';
import { dayOf, daysOf, length, type Days } from './days.js';
import { gatherReports, type Gathered } from './gather-reports.js';
import { placeFact, type PlaceFact } from './places.js';
import { sideOf, type Side } from './sides.js';
import { plainWords, stem } from './words.js';

export interface Telling {
  /** The reference of its first event. */
  readonly id: Reference;
  readonly article: string;
  readonly reports: readonly ReportRecord[];
  readonly published?: number;
  readonly types: ReadonlySet<string>;
  readonly modes: ReadonlySet<string>;
  /** When it happened: as the text says, or else the days before publication. */
  readonly days?: Days;
  /** Whether its own words say when; or other words of the article do; or only the day of publication does. */
  readonly dated: 'stated' | 'inferred' | 'assumed';
  readonly places: readonly PlaceFact[];
  readonly actors: readonly Side[];
  readonly targets: readonly Side[];
  readonly figures: readonly FigureRecord[];
  readonly words: ReadonlySet<string>;
  readonly triggers: ReadonlySet<string>;
  /** It counts what happened in a stretch of time ("in the past week"), not one deed. */
  readonly sum: boolean;
  /** Only planned or supposed. */
  readonly unreal: boolean;
  /** Keys of the names in its article: articles on one thing share them. */
  readonly names: ReadonlySet<string>;
  readonly joinedBy: ReadonlySet<number>;
  readonly keptFrom: ReadonlySet<number>;
}

/** What has no date in its own words happened at most so many days before it was printed. */
const NEWS_DAYS = 3;

/** The tellings of one article. Events that a decision names on their own stand apart from the article's grouping. */
export function tellings(article: ArticleRecord, forms: NameForms, decisions: readonly IncidentDecision[]): Telling[] {
  const names = articleNames(article, forms);
  return gatherReports(article, forms, decisions).map((gathered) => telling(article, gathered, names, forms, decisions));
}

function telling(
  article: ArticleRecord,
  { reports, context = [] }: Gathered,
  names: ReadonlySet<string>,
  forms: NameForms,
  decisions: readonly IncidentDecision[],
): Telling {
  const references = reports.map((report) => reference(article.id, report.event));
  const published = article.details.published === undefined ? undefined : dayOf(article.details.published);
  const own = saidDays(reports, published);
  const told = own ? undefined : saidDays(context, published);
  const said = own ?? (told && { ...told, inferred: true });
  const days = said?.days ?? (published === undefined ? undefined : { start: published - NEWS_DAYS, end: published });
  const sides = (role: 'actor' | 'target'): Side[] =>
    reports.flatMap((report) => report.parties.filter((party) => party.role === role).map((party) => sideOf(party, article, forms)));
  const decidedIn = (list: 'join' | 'separate'): ReadonlySet<number> =>
    new Set(decisions.flatMap((decision, i) => (references.some((one) => decision[list].includes(one)) ? i : [])));
  return {
    id: references[0]!,
    article: article.id,
    reports,
    ...(published === undefined ? {} : { published }),
    types: new Set(reports.map(({ type }) => type)),
    modes: new Set(reports.flatMap(({ mode }) => mode ?? [])),
    ...(days ? { days } : {}),
    dated: said ? (said.inferred ? 'inferred' : 'stated') : 'assumed',
    places: distinctPlaces([
      ...reports.flatMap((report) => report.places.map((place) => placeFact(place, article, forms))),
      ...context.flatMap((report) => report.places.map((place) => ({ ...placeFact(place, article, forms), inferred: true }))),
    ]),
    actors: sides('actor'),
    targets: sides('target'),
    figures: reports.flatMap(({ figures }) => figures),
    words: plainWords(reports.map(({ sentence }) => article.text.slice(sentence.start, sentence.end)).join('\n')),
    triggers: new Set(reports.flatMap(({ trigger }) => trigger.text.toLowerCase().split(/\s+/).map(stem))),
    sum: reports.some((report) => report.times.some(isSum)),
    unreal: reports.every(({ status }) => status === 'planned' || status === 'hypothetical'),
    names,
    joinedBy: decidedIn('join'),
    keptFrom: decidedIn('separate'),
  };
}

/** Days from publication within which a time is the news itself, not what it is compared with ("the biggest since March 2020"). */
const RECENT_DAYS = 21;

/** The stretch the text itself gives: recent before old, stated before inferred, short before long, first before last. */
function saidDays(reports: readonly ReportRecord[], published: number | undefined): { readonly days: Days; readonly inferred: boolean } | undefined {
  const found = reports.flatMap((report) =>
    report.times.flatMap((time) => {
      const days = daysOf(time.value);
      return days ? [{ days, inferred: time.inferred }] : [];
    }),
  );
  const isOld = ({ end }: Days): boolean => published !== undefined && published - end > RECENT_DAYS;
  return found.sort(
    (a, b) => Number(isOld(a.days)) - Number(isOld(b.days)) || Number(a.inferred) - Number(b.inferred) || length(a.days) - length(b.days),
  )[0];
}

/** "The past week", "since 7 October": a stretch that is counted through; "this week" is a day of it. */
function isSum({ text, value }: TimeRecord): boolean {
  const days = daysOf(value);
  if (!days || value?.approximate || /^(?:earlier |late |early )?(?:this|last|next)\b|\bago\b/i.test(text)) return false;
  return length(days) >= 4;
}

/** Each place once; a stated one in front of the same inferred one. */
function distinctPlaces(places: readonly PlaceFact[]): PlaceFact[] {
  const found = new Map<string, PlaceFact>();
  for (const place of places) {
    const key = `${place.extent} ${place.name}`;
    if (!found.has(key) || found.get(key)!.inferred) found.set(key, place);
  }
  return [...found.values()];
}

/** Names of the article that tell it from others: no states, which a whole war shares. */
function articleNames(article: ArticleRecord, forms: NameForms): ReadonlySet<string> {
  const names = new Set<string>();
  for (const entity of article.entities) {
    if (!entity.named || entity.type === 'state' || entity.type === 'country' || entity.type === 'media') continue;
    const form = forms.of(entity.name, entity.kind, entity.type);
    if (!form.generic && form.key) names.add(form.block.length >= 4 ? form.block : form.key);
  }
  return names;
}
