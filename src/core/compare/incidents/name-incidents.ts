/** The order of incidents, and ids and names that tell each from the others. */
import { hashKey } from '../../gazetteer/layout.js';
import { textOf } from '../../model/say.js';
import { incidentSaid, type IncidentMark } from '../../words/incident-words.js';
import type { Incident, IncidentDecision } from '../types.js';
import { dayOf } from './days.js';
import { plainId } from './describe-incident.js';

/** What naming needs of an incident: all of a large corpus at a time would fill the memory, and so would their names. */
interface Sketch<T> {
  readonly of: T;
  readonly articles: number;
  readonly first: string;
  /** Days; those without are the first. */
  readonly start: number;
  readonly id: number;
  readonly name: number;
  readonly toll: Incident['toll'];
  readonly decided: Decided | undefined;
  /** Which of those with its id it is, from 1. */
  nth: number;
  apart: IncidentMark | undefined;
}

interface Decided {
  /** A person has named it. */
  readonly isNamed: boolean;
  /** It keeps its id: a person's decision has it. */
  readonly keepsId: boolean;
}

/** Incidents that are described in one step: some ten milliseconds. */
const AT_ONCE = 500;

/** Sorts incidents (those told by most articles first, then the latest) and makes their ids and names unique. */
export function nameIncidents(described: readonly Incident[], decisions: readonly IncidentDecision[]): Incident[] {
  return [...nameOneByOne(described, (incident) => incident, decisions)].flatMap((incident) => incident ?? []);
}

/**
 * The same one by one, each of `all` described when it is needed: all at once would fill the memory. Nothing is given now and then while only their order and their
 * names are worked out. The list must not change meanwhile.
 */
export function* nameOneByOne<T>(
  all: Iterable<T>,
  describe: (one: T) => Incident,
  decisions: readonly IncidentDecision[],
): Generator<Incident | undefined> {
  const ids = new Set(decisions.flatMap(({ id }) => id ?? []));
  const sketches: Sketch<T>[] = [];
  for (const one of all) {
    sketches.push(sketch(one, describe(one), ids));
    if (sketches.length % AT_ONCE === 0) yield undefined;
  }
  sketches.sort((a, b) => b.articles - a.articles || b.start - a.start || (a.first < b.first ? -1 : 1));
  tellIdsApart(sketches, ids);
  tellNamesApart(sketches);
  for (const { of, nth, apart } of sketches) {
    const incident = describe(of);
    const id = nth > 1 ? `${incident.id}-${nth}` : incident.id;
    if (apart) yield { ...incident, id, apart, name: textOf(incidentSaid({ ...incident, apart })) };
    else yield nth > 1 ? { ...incident, id } : incident;
  }
}

/** An id ends with a type or a mode, unless it is told from others. */
const NUMBERED = /\d$/;

/** As it was before it was told from others. What a person decided keeps its id and name. */
export function unnamed(incident: Incident): Incident {
  if (incident.decided || (!incident.apart && !NUMBERED.test(incident.id))) return incident;
  const { apart, ...plain } = incident;
  return { ...plain, id: plainId(plain), name: apart ? textOf(incidentSaid(plain)) : plain.name };
}

/** Before all days. */
const NEVER = -1_000_000;

function sketch<T>(of: T, incident: Incident, ids: ReadonlySet<string>): Sketch<T> {
  const { id, name, toll, articles, reports, start, decided = false } = incident;
  return {
    of,
    articles: articles.length,
    first: reports[0]!,
    start: start === undefined ? NEVER : (dayOf(start) ?? NEVER),
    id: hashOf(id),
    name: hashOf(name),
    toll,
    decided: decided ? { isNamed: name !== textOf(incidentSaid(incident)), keepsId: ids.has(id) } : undefined,
    nth: 1,
    apart: undefined,
  };
}

function tellIdsApart(sketches: readonly Sketch<unknown>[], ids: ReadonlySet<string>): void {
  const taken = new Map([...ids].map((id) => [hashOf(id), 1]));
  for (const one of sketches) {
    if (one.decided?.keepsId) continue;
    one.nth = (taken.get(one.id) ?? 0) + 1;
    taken.set(one.id, one.nth);
  }
}

/**
 * Gives those of one name a mark: their toll where no other has it, else which of them it is. One that several articles tell is told from others such only, so that it
 * has one name whether or not those of one article are listed, too.
 */
function tellNamesApart(sketches: readonly Sketch<unknown>[]): void {
  for (const namesakes of alike(sketches)) {
    for (const one of namesakes) {
      if (one.decided?.isNamed) continue;
      const rivals = isShared(one) ? namesakes.filter(isShared) : namesakes;
      if (rivals.length === 1) continue;
      const { toll } = one;
      const isOwn =
        toll !== undefined && rivals.every((other) => other === one || other.toll?.measure !== toll.measure || other.toll.number !== toll.number);
      one.apart = isOwn ? toll : { nth: rivals.indexOf(one) + 1 };
    }
  }
}

/** Those that have one name with others, by name. */
function alike(sketches: readonly Sketch<unknown>[]): Iterable<readonly Sketch<unknown>[]> {
  const first = new Map<number, Sketch<unknown>>();
  const more = new Map<number, Sketch<unknown>[]>();
  for (const one of sketches) {
    const known = first.get(one.name);
    if (!known) first.set(one.name, one);
    else if (more.has(one.name)) more.get(one.name)!.push(one);
    else more.set(one.name, [known, one]);
  }
  return more.values();
}

function isShared({ articles }: Sketch<unknown>): boolean {
  return articles > 1;
}

/** 53 bits: of a million words two are one in ten thousand corpora. */
function hashOf(words: string): number {
  return (hashKey(words, 1) & 0x1fffff) * 2 ** 32 + hashKey(words, 2);
}
