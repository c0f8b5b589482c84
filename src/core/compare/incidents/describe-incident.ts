/** What the tellings of one deed come to: the deed, the place, the day, the toll. */
import { slug } from '../../model/ids.js';
import { textOf } from '../../model/say.js';
import type { PlaceValue } from '../../model/values.js';
import { incidentSaid } from '../../words/incident-words.js';
import type { Evidence, Incident, IncidentDecision } from '../types.js';
import { isoDay, length, type Days } from './days.js';
import type { Telling } from './telling.js';

export interface IncidentGroup {
  readonly tellings: readonly Telling[];
  readonly evidence?: Evidence;
}

/** One incident; its id is not unique yet. */
export function describeIncident({ tellings, evidence }: IncidentGroup, decisions: readonly IncidentDecision[]): Incident {
  const sorted = tellings.length < 2 ? tellings : [...tellings].sort((a, b) => byArticle(a, b) || compare(a.id, b.id));
  const events = sorted.flatMap((telling) => telling.events.map((event) => ({ event, telling })));
  if (sorted.length > 1) events.sort((a, b) => byArticle(a.telling, b.telling) || a.event.start - b.event.start);
  const reports = events.map(({ event }) => event.reference);
  const decided = decisions.length ? sorted.flatMap((telling) => [...telling.joinedBy]).map((i) => decisions[i]!)[0] : undefined;
  const type = mainType(sorted);
  // The manner of the main deed: that soldiers are missing after an attack makes it no abduction.
  const mode = mostFrequent(sorted.flatMap(({ events }) => [...new Set(events.flatMap((event) => (event.type === type && event.mode) || []))]));
  const days = happened(sorted);
  const place = finest(sorted);
  const toll = mainToll(sorted);
  const facts = {
    type,
    ...(mode === undefined ? {} : { mode }),
    ...(days ? { start: isoDay(days.start), end: isoDay(days.end) } : {}),
    ...(place ? { place } : {}),
    ...(toll ? { toll } : {}),
  };
  return {
    id: decided?.id ?? plainId(facts),
    name: decided?.name ?? textOf(incidentSaid(facts)),
    ...facts,
    reports,
    articles: [...new Set(sorted.map((telling) => telling.article))],
    ...(evidence ? { evidence } : {}),
    ...(decided ? { decided: true } : {}),
  };
}

/** Of the deed, where and when; not unique. */
export function plainId({ type, mode, start = '', place }: Pick<Incident, 'type' | 'mode' | 'start' | 'place'>): string {
  return slug([place?.words ?? 'somewhere', start, mode ?? type].join(' '));
}

/** What most events report. Who is missing after an attack was not carried off by one, as far as anybody says. */
function mainType(tellings: readonly Telling[]): string {
  const types = tellings.flatMap(({ events }) => events.map(({ type }) => type));
  const measures = new Set(tellings.flatMap(({ figures }) => figures.map(({ measure }) => measure)));
  const isLoss = types.includes('ASSAULT') && measures.has('missing') && !measures.has('abducted') && !measures.has('detained');
  return mostFrequent(isLoss ? types.filter((type) => type !== 'COERCE') : types)!;
}

/** The toll that most articles give, of the gravest measure; of several the highest. */
function mainToll(tellings: readonly Telling[]): Incident['toll'] {
  for (const measure of TOLL_MEASURES) {
    const counts = new Map<number, number>();
    for (const { figures } of tellings)
      for (const number of new Set(figures.flatMap((one) => (one.measure === measure ? (one.min ?? one.max ?? []) : []))))
        counts.set(number, (counts.get(number) ?? 0) + 1);
    const [first] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0]);
    if (first) return { measure, number: first[0] };
  }
  return undefined;
}

/** The gravest first. */
const TOLL_MEASURES = ['killed', 'casualties', 'wounded', 'abducted', 'missing', 'detained', 'displaced', 'released'] as const;

/** In the order of publication; what has no day comes last. */
function byArticle(a: Telling, b: Telling): number {
  const [x, y] = [a.published ?? 1e9, b.published ?? 1e9];
  return x - y || compare(a.article, b.article);
}

/** The stretch that most tellings share: the shortest that a text states, else the shortest known. */
function happened(tellings: readonly Telling[]): Days | undefined {
  for (const dated of ['stated', 'inferred', 'assumed'] as const) {
    const known = tellings.flatMap((telling) => (telling.days && telling.dated === dated ? telling.days : []));
    const counts = new Map<string, { days: Days; count: number }>();
    for (const days of known) {
      const key = `${days.start} ${days.end}`;
      counts.set(key, { days, count: (counts.get(key)?.count ?? 0) + 1 });
    }
    const best = [...counts.values()].sort((a, b) => length(a.days) - length(b.days) || b.count - a.count || a.days.start - b.days.start)[0];
    if (best) return best.days;
  }
  return undefined;
}

const UNKNOWN: PlaceValue = { parents: [], precision: 'unknown' };

/** The finest place that is told most often, with its value. */
function finest(tellings: readonly Telling[]): Incident['place'] {
  const found = new Map<string, { place: NonNullable<Incident['place']>; weight: number }>();
  for (const { spots } of tellings) {
    for (const { words, type, inferred, value } of spots) {
      const fine = type === 'country' ? 0.2 : /^(?:region|area|water)$/.test(type ?? '') ? 1 : 3;
      const entry = found.get(words.toLowerCase()) ?? { place: { ...(value ?? UNKNOWN), words }, weight: 0 };
      entry.weight += fine * (inferred ? 0.3 : 1);
      found.set(words.toLowerCase(), entry);
    }
  }
  return [...found.values()].sort((a, b) => b.weight - a.weight || compare(a.place.words, b.place.words))[0]?.place;
}

function mostFrequent(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || compare(a[0], b[0]))[0]?.[0];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
