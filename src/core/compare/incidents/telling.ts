/** A telling: the events of one article that report one thing, with the facts by which other articles' tellings are compared. */
import type { NameForms } from '../entities/node.js';
import { foldSpace } from '../../model/ids.js';
import type { PlaceValue } from '../../model/values.js';
import type { ArticleRecord, IncidentDecision, PlaceRecord, ReportRecord, Reference, TimeRecord } from '../types.js';
import { reference } from '../types.js';
import { dayOf, daysOf, isOld, isSum, length, type Days } from './days.js';
import { familyOf } from './families.js';
import { gatherReports, type Gathered } from './gather-reports.js';
import { isHabit } from './habits.js';
import { ownDeeds } from './own-deeds.js';
import { ownPairs, type OwnPairs } from './own-tellings.js';
import { placeKey } from '../geo/place-key.js';
import { areaOf, placeFact, type PlaceFact } from './places.js';
import { sideOf, type Side } from './sides.js';
import { tollOf, type Toll } from './figures-agree.js';
import type { Vocabulary } from './vocabulary.js';

export interface TellingEvent {
  readonly reference: Reference;
  readonly type: string;
  readonly mode?: string;
  /** Offset of its trigger. */
  readonly start: number;
}

/** A place as its words name it. */
export interface Spot {
  readonly words: string;
  readonly type?: string;
  readonly inferred: boolean;
  readonly value?: PlaceValue;
}

export interface Telling {
  /** The reference of its first event. */
  readonly id: Reference;
  readonly article: string;
  /** Its events, in the order of the text. */
  readonly events: readonly TellingEvent[];
  readonly spots: readonly Spot[];
  readonly published: number | undefined;
  readonly types: readonly string[];
  readonly modes: readonly string[];
  /** When it happened: as the text says, or else the days before publication. */
  readonly days: Days | undefined;
  /** Whether its own words say when; or other words of the article do; or only the day of publication does. */
  readonly dated: 'stated' | 'inferred' | 'assumed';
  readonly places: readonly PlaceFact[];
  /** The area that most of its article's places lie in, where no gazetteer knows its own. */
  readonly home: string | undefined;
  /** Whether its places are those of its own words or its paragraph, not the last ones told before it. */
  readonly isPlaced: boolean;
  readonly actors: readonly Side[];
  readonly targets: readonly Side[];
  /** Tolls. */
  readonly figures: readonly Toll[];
  /** Telling words of its sentences, and of its triggers (vocabulary.ts). */
  readonly words: string;
  readonly triggers: string;
  /** It counts what happened in a stretch of time ("in the past week"), not one deed. */
  readonly sum: boolean;
  /** Only planned or supposed, or a habit. */
  readonly unreal: boolean;
  /** Where in the text somebody denies it: the offset of the first such trigger. */
  readonly deniedAt: number | undefined;
  /** It denies a deed, and tells no more of it. */
  readonly isDenial: boolean;
  /** Keys of the names in its article: articles on one thing share them. */
  readonly names: ReadonlySet<string>;
  /** Its place among the article's tellings, and how likely each two of them report one deed (own-tellings.ts). */
  readonly at: number;
  readonly own: OwnPairs;
  readonly joinedBy: ReadonlySet<number>;
  readonly keptFrom: ReadonlySet<number>;
}

/** What has no date in its own words happened at most so many days before it was printed. */
const NEWS_DAYS = 3;

export interface TellingContext {
  readonly forms: NameForms;
  readonly vocabulary: Vocabulary;
  readonly decisions: readonly IncidentDecision[];
}

/** The tellings of one article. Events that a decision names on their own stand apart from the article's grouping. */
export function tellings(article: ArticleRecord, { forms, vocabulary, decisions }: TellingContext): Telling[] {
  const names = articleNames(article, forms);
  const deeds = ownDeeds(article, forms, vocabulary);
  const gathered = gatherReports(article, forms, decisions, deeds.groups);
  const own = ownPairs(gathered, deeds);
  const before = townsBefore(gathered, article, forms);
  const [home, once] = [homeOf(article, forms), listsOnce()];
  return gathered.map((one, i) => telling(article, one, { names, own, at: i, before: before[i]!, home, once }, { forms, vocabulary, decisions }));
}

/** What the tellings of one article share. */
interface OfArticle extends Pick<Telling, 'names' | 'own' | 'at' | 'home'> {
  /** The places of the last event before it that states a town or a site. */
  readonly before: readonly PlaceFact[];
  readonly once: ListsOnce;
}

function telling(
  article: ArticleRecord,
  { reports, context = [] }: Gathered,
  { names, own, at, before, home, once }: OfArticle,
  { forms, vocabulary, decisions }: TellingContext,
): Telling {
  const references = reports.map((report) => reference(article.id, report.event));
  const published = article.details.published === undefined ? undefined : dayOf(article.details.published);
  const stated = saidDays(reports, published);
  const told = stated ? undefined : saidDays(context, published);
  const said = stated ?? (told && { ...told, inferred: true });
  const days = said?.days ?? (published === undefined ? undefined : { start: published - NEWS_DAYS, end: published });
  const places = distinctPlaces([
    ...reports.flatMap((report) => report.places.map((place) => placeFact(place, article, forms))),
    ...context.flatMap((report) => report.places.map((place) => placeFact({ ...place, inferred: true }, article, forms))),
  ]);
  const where = places.length ? places : before;
  const sides = (role: 'actor' | 'target'): readonly Side[] =>
    once([
      ...new Set(reports.flatMap((report) => report.parties.filter((party) => party.role === role).map((party) => sideOf(party, article, forms)))),
    ]);
  const decidedIn = (list: 'join' | 'separate'): ReadonlySet<number> =>
    new Set(decisions.flatMap((decision, i) => (references.some((one) => decision[list].includes(one)) ? i : [])));
  return {
    id: references[0]!,
    article: article.id,
    events: reports.map(({ type, mode, trigger: { start } }, i) => ({
      reference: references[i]!,
      type,
      ...(mode === undefined ? {} : { mode }),
      start,
    })),
    spots: once(reports.flatMap(({ places }) => places.flatMap((place) => (place.beside ? [] : spotOf(place, forms))))),
    published,
    types: distinct(
      reports.map(({ type }) => type),
      forms,
    ),
    modes: distinct(
      reports.flatMap(({ mode }) => mode ?? []),
      forms,
    ),
    days: days && forms.remembered(`days ${days.start} ${days.end}`, () => days),
    dated: said ? (said.inferred ? 'inferred' : 'stated') : 'assumed',
    places: once(where),
    home: where.some((place) => areaOf(place) !== undefined) ? undefined : home,
    isPlaced: places.length > 0,
    actors: sides('actor'),
    targets: sides('target'),
    figures: once(reports.flatMap(({ figures }) => figures.flatMap((figure) => tollOf(figure, forms) ?? []))),
    words: vocabulary.words(reports.map(({ sentence }) => article.text.slice(sentence.start, sentence.end)).join('\n')),
    triggers: vocabulary.stems(reports.map(({ trigger }) => trigger.text)),
    sum: reports.some((report) => report.times.some((time) => isSum(time, published))),
    deniedAt: reports.find(({ status }) => status === 'denied')?.trigger.start,
    isDenial: reports.every(({ status }) => status === 'denied'),
    unreal: reports.every((one) => one.status === 'planned' || one.status === 'hypothetical' || isHabit(one, article.text)),
    names,
    at,
    own,
    joinedBy: decisions.length ? decidedIn('join') : NONE,
    keptFrom: decisions.length ? decidedIn('separate') : NONE,
  };
}

const NONE: ReadonlySet<number> = new Set();
const NOWHERE: readonly PlaceFact[] = [];

type ListsOnce = <T>(list: readonly T[]) => readonly T[];

/** Lists of the same things become one, as long as it is: an article's tellings have most in common, and there are a hundred thousand of them. */
function listsOnce(): ListsOnce {
  const made: (readonly unknown[])[] = [];
  return <T>(list: readonly T[]) => {
    const known = made.find((one) => one.length === list.length && one.every((item, i) => item === list[i]));
    if (known) return known as readonly T[];
    const exact = list.slice(); // a list that was grown has room for sixteen more
    made.push(exact);
    return exact;
  };
}

/** Talks and appeals are held elsewhere than what they are about. */
const WORDS = /^(?:talk|speech|means)$/;

/** For each telling the places of the last deed before it that states a town or a site, as inferred ones. */
function townsBefore(gathered: readonly Gathered[], article: ArticleRecord, forms: NameForms): readonly (readonly PlaceFact[])[] {
  const stated = gathered
    .flatMap(({ reports }) => reports)
    .filter(({ type, places }) => !WORDS.test(familyOf(type)) && places.some((place) => !place.inferred && isFine(placeFact(place, article, forms))))
    .sort((a, b) => a.trigger.start - b.trigger.start);
  return gathered.map(({ reports: [first] }) => {
    const last = stated.findLast(({ trigger }) => trigger.start < first!.trigger.start);
    return last ? distinctPlaces(last.places.map((place) => placeFact({ ...place, inferred: true }, article, forms))) : NOWHERE;
  });
}

/** The area that most of the places lie in that the article names. */
function homeOf(article: ArticleRecord, forms: NameForms): string | undefined {
  const counts = new Map<string, number>();
  for (const [entity, { kind, name, count, named }] of article.entities.entries()) {
    const area = kind === 'place' && named ? areaOf(placeFact({ text: name, entity, inferred: false }, article, forms)) : undefined;
    if (area !== undefined) counts.set(area, (counts.get(area) ?? 0) + count);
  }
  let home: string | undefined;
  for (const [area, count] of counts) if (home === undefined || count > counts.get(home)!) home = area;
  return home;
}

function isFine({ extent }: PlaceFact): boolean {
  return extent === 'settlement' || extent === 'site';
}

function distinct(words: readonly string[], forms: NameForms): readonly string[] {
  const all = words.length < 2 ? words : [...new Set(words)];
  return forms.remembered(`list ${all.join(' ')}`, () => all);
}

function spotOf({ text, type, inferred, value }: PlaceRecord, forms: NameForms): Spot {
  return forms.remembered(`spot ${text}|${type ?? ''}|${inferred ? 1 : 0}|${placeKey(value)}`, () => ({
    words: foldSpace(text),
    inferred,
    ...(type === undefined ? {} : { type }),
    ...(value ? { value } : {}),
  }));
}

/** The stretch the text itself gives: recent before old, stated before inferred, short before long, first before last. */
function saidDays(reports: readonly ReportRecord[], published: number | undefined): { readonly days: Days; readonly inferred: boolean } | undefined {
  const found = reports.flatMap((report) =>
    ownTimes(report).flatMap((time) => {
      const days = daysOf(time.value);
      return days ? [{ days, inferred: time.inferred }] : [];
    }),
  );
  return found.sort(
    (a, b) =>
      Number(isOld(a.days, published)) - Number(isOld(b.days, published)) ||
      Number(a.inferred) - Number(b.inferred) ||
      length(a.days) - length(b.days),
  )[0];
}

/** "Buried on Wednesday the victims of a massacre committed a day earlier": of two times that are inferred, the one that is counted from the other. */
function ownTimes({ times }: ReportRecord): readonly TimeRecord[] {
  const counted = times.filter(({ text, inferred, value }) => inferred && value?.start !== undefined && COUNTED.test(text));
  return counted.length && times.every(({ inferred }) => inferred) ? counted : times;
}

const COUNTED = /\b(?:day|night|week)s? (?:earlier|before)$/i;

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
    if (!form.generic && form.key) names.add(form.block.length >= (entity.kind === 'place' ? 3 : 4) ? form.block : form.key);
  }
  return names;
}
