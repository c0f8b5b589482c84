/** Answers queries over all articles: every hit with its context. */
import { foldName } from '../../gazetteer/fold.js';
import type { Span } from '../../model/span.js';
import type { Comparison } from '../comparison.js';
import { contextOf, type Context } from '../context/keyword.js';
import { daysOf, dayOf, type Days } from '../incidents/days.js';
import { isInside, quotedSpans } from '../record/quoted-spans.js';
import { reference, type ArticleRecord, type PartyRecord, type PlaceRecord, type Reference, type ReportRecord, type SharedEntity } from '../types.js';
import type { EventQuery, Query } from './query.js';

export interface Hit extends Context {
  /** What was found: "words", a type, or the event's type and mode. */
  readonly label: string;
  /** The event, for event patterns. */
  readonly report?: Reference;
}

export interface SearchOptions {
  /** At most so many hits; 10,000 where absent. */
  readonly limit?: number;
}

/** All hits, in the order of publication, article and text. */
export function search(query: Query, comparison: Comparison, { limit = 10_000 }: SearchOptions = {}): readonly Hit[] {
  const hits: Hit[] = [];
  const answer = answererOf(query, comparison);
  for (const id of comparison.inOrder()) {
    for (const hit of answer(comparison.articles.get(id)!)) {
      hits.push(hit);
      if (hits.length >= limit) return hits;
    }
  }
  return hits;
}

function answererOf(query: Query, comparison: Comparison): (article: ArticleRecord) => Iterable<Hit> {
  switch (query.kind) {
    case 'words':
      return (article) => wordHits(article, query.pattern);
    case 'type':
      return (article) => mentionHits(article, (index) => article.entities[index]!.type === query.type);
    case 'entity': {
      const members = new Set(named(query.name, comparison.entities()).flatMap((entity) => entity.members));
      const folded = foldName(query.name);
      return (article) =>
        mentionHits(article, (index) => {
          const { id, name, nouns } = article.entities[index]!;
          return members.has(reference(article.id, id)) || foldName(name) === folded || nouns.some((noun) => foldName(noun) === folded);
        });
    }
    case 'event':
      return eventHits(query, comparison);
  }
}

function* wordHits(article: ArticleRecord, pattern: RegExp): Iterable<Hit> {
  let quoted: readonly Span[] | undefined;
  for (const match of article.text.matchAll(pattern)) {
    const span = { start: match.index, end: match.index + match[0].length };
    quoted ??= quotedSpans(article.text);
    yield { ...contextOf(article, span, isInside(quoted, span) ? 'quoted' : 'own'), label: 'words' };
  }
}

function* mentionHits(article: ArticleRecord, wanted: (entity: number) => boolean): Iterable<Hit> {
  for (const mention of article.mentions) {
    if (wanted(mention.entity))
      yield {
        ...contextOf(article, mention, mention.voice),
        label: article.entities[mention.entity]!.type ?? article.entities[mention.entity]!.kind,
      };
  }
}

function eventHits(query: EventQuery, comparison: Comparison): (article: ArticleRecord) => Iterable<Hit> {
  const whoever = (name: string | undefined): Wanted | undefined => (name === undefined ? undefined : wantedNames(name, comparison));
  const [actor, target, place, source] = [whoever(query.actor), whoever(query.target), whoever(query.place), whoever(query.source)];
  const from = query.from === undefined ? undefined : dayOf(query.from);
  const to = query.to === undefined ? undefined : dayOf(query.to);
  const fits = (article: ArticleRecord, report: ReportRecord): boolean =>
    (query.deed === undefined || report.type === query.deed || report.mode === query.deed) &&
    (query.status === undefined || report.status === query.status) &&
    (!actor || report.parties.some((party) => party.role === 'actor' && isParty(article, party, actor, comparison))) &&
    (!target || report.parties.some((party) => party.role === 'target' && isParty(article, party, target, comparison))) &&
    (!place || report.places.some((one) => isPlace(article, one, place))) &&
    (!source || report.attributions.some((one) => isNamed(one.source, source) || members(article, one.entity, source))) &&
    ((from === undefined && to === undefined) || meets(happened(article, report), from, to));
  return function* (article) {
    const triggers = new Set<string>();
    for (const report of article.reports) {
      const { start, end } = report.trigger;
      // One word may tell of two deeds ("struck the market and the school"): it is found once.
      if (triggers.has(`${start} ${end}`) || !fits(article, report)) continue;
      triggers.add(`${start} ${end}`);
      const label = report.mode === undefined ? report.type : `${report.type} (${report.mode})`;
      yield { ...contextOf(article, report.trigger, report.voice), label, report: reference(article.id, report.event) };
    }
  };
}

/** What a name in a query stands for. */
interface Wanted {
  readonly members: ReadonlySet<Reference>;
  readonly folded: string;
  /** Its main name, where it is a state: "Russian" jets are Russia's. */
  readonly nation?: string;
}

function wantedNames(name: string, comparison: Comparison): Wanted {
  const nation = comparison.known.nations.nameOf(name);
  const members = new Set(named(name, comparison.entities()).flatMap((entity) => entity.members));
  return { members, folded: foldName(name), ...(nation === undefined ? {} : { nation }) };
}

function named(name: string, entities: readonly SharedEntity[]): SharedEntity[] {
  const folded = foldName(name);
  return entities.filter((entity) => entity.id === name || [entity.name, ...entity.names].some((one) => foldName(one) === folded));
}

function isNamed(words: string, wanted: Wanted): boolean {
  return ` ${foldName(words)} `.includes(` ${wanted.folded} `);
}

function members(article: ArticleRecord, entity: string | undefined, wanted: Wanted): boolean {
  return entity !== undefined && wanted.members.has(reference(article.id, entity));
}

function isParty(article: ArticleRecord, party: PartyRecord, wanted: Wanted, { known }: Comparison): boolean {
  // "Iran-backed militias" are not Iran.
  const isOfState = wanted.nation !== undefined && party.text.split(/\s+/).some((word) => known.nations.nameOf(word) === wanted.nation);
  return (
    isOfState ||
    isNamed(party.text.replace(/\S+-(?:backed|led|held|run|allied)\b/g, ''), wanted) ||
    (party.entity !== undefined && members(article, article.entities[party.entity]!.id, wanted))
  );
}

/** The place itself, or one inside it. */
function isPlace(article: ArticleRecord, place: PlaceRecord, wanted: Wanted): boolean {
  if (isNamed(place.text, wanted)) return true;
  const entity = place.entity === undefined ? undefined : article.entities[place.entity];
  if (entity && members(article, entity.id, wanted)) return true;
  return (place.value ?? entity?.place)?.parents.some((parent) => isNamed(parent, wanted)) ?? false;
}

/** The days of an event; of publication where the text names none. */
export function happened(article: ArticleRecord, report: ReportRecord): Days | undefined {
  for (const time of [...report.times].sort((a, b) => Number(a.inferred) - Number(b.inferred))) {
    const days = daysOf(time.value);
    if (days) return days;
  }
  const day = article.details.published === undefined ? undefined : dayOf(article.details.published);
  return day === undefined ? undefined : { start: day, end: day };
}

function meets(days: Days | undefined, from: number | undefined, to: number | undefined): boolean {
  return days !== undefined && (from === undefined || days.end >= from) && (to === undefined || days.start <= to);
}
