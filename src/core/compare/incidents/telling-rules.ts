/** Which tellings meet, and which may become one incident. */
import { hashKey } from '../../gazetteer/layout.js';
import { PERSONS, type Edge, type JoinRules, type Member } from '../join/joiner.js';
import { familyOf } from './families.js';
import { areaOf, type PlaceFact } from './places.js';
import { hasLikely, likelyOf } from './own-tellings.js';
import { isElsewhere, pairFeatures, scorePair, weigh } from './score-pair.js';
import type { Telling } from './telling.js';
import { say, textOf, type Said } from '../../model/say.js';

/** Evidence below this joins nothing: a wrong join is worse than a missed one. */
export const FLOOR = 0.5;
/** Two tellings of one article that look so alike are a plain repeat, whatever stands between them. */
const REPEAT = 0.9;
/** What one article tells apart and is less likely one deed (own-tellings.ts) joins through no other article. */
const OWN_LEAST = 0.1;
/** A denial and what happened instead stand in one sentence: so many characters apart. */
const BESIDE = 100;
/** What other articles that bring two tellings of one together add to their likelihood. */
const OWN_LIFT = 0.5;
/** The mean over the articles of two groups that become one. */
const MEAN = 0.645;
/** Days of one block; tellings stand in the blocks of their first day and of the day after their last. */
const BLOCK_DAYS = 4;
/** Blocks are read in full up to this size; beyond it each member meets so many neighbours. */
const LARGEST_BLOCK = 120;
/** Pairs that are looked at between two large groups. */
const SAMPLE = 8;

export const tellingRules: JoinRules<Telling> = { blocks, edges, mayMerge };

function blocks(telling: Telling): string[] {
  const keys = [...telling.joinedBy].map((decision) => `decided ${decision}`);
  if (hasLikely(telling.own, telling.at, FLOOR)) keys.push(`own ${telling.article}`);
  const times = timeKeys(telling);
  const families = new Set(telling.types.map((type) => familyOf(type)));
  for (const where of placeKeys(telling)) for (const when of times) for (const family of families) keys.push([family, where, when].join('|'));
  return keys;
}

/** Four-day blocks; what has no time, or one longer than two weeks, stands by the day of publication. */
function timeKeys({ days, published }: Telling): number[] {
  const around = days && days.end - days.start <= 14 ? days : published === undefined ? undefined : { start: published - 3, end: published };
  if (!around) return [-1];
  const first = Math.floor(around.start / BLOCK_DAYS);
  const last = Math.floor((around.end + 1) / BLOCK_DAYS);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Places by name and by what they lie in; by the article's sides where it names none. */
function placeKeys({ places, actors, targets, home }: Telling): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const place of places) for (const key of keysOfPlace(place)) keys.add(key);
  if (home !== undefined) keys.add(`at ${home}`);
  // What is told of a province at large is told of its neighbour by the next outlet: a listed group brings the two together.
  if (places.every(({ extent, inferred }) => inferred || extent === 'region' || extent === 'country')) {
    for (const side of [...actors, ...targets]) if (side.group !== undefined) keys.add(`side ${side.group}`);
  }
  if (!keys.size) for (const side of [...actors, ...targets]) if (side.group ?? side.name) keys.add(`side ${side.group ?? side.name}`);
  if (!keys.size) for (const side of [...actors, ...targets]) for (const nation of side.nations) keys.add(`in ${nation}`);
  return keys;
}

function keysOfPlace(place: PlaceFact): string[] {
  const { extent, block, name, country } = place;
  if (extent === 'country') return [`in ${country ?? name}`];
  const own = `at ${block.length >= 3 ? block : name}`;
  const area = areaOf(place);
  return area === undefined ? [own] : [own, `at ${area}`];
}

function edges(block: string, members: readonly Member<Telling>[]): Edge[] {
  if (block.startsWith('decided '))
    return members.slice(1).map(({ id }) => ({ a: members[0]!.id, b: id, score: PERSONS, reason: textOf(say("a person's decision")) }));
  const found: Edge[] = [];
  const sorted =
    members.length > LARGEST_BLOCK
      ? [...members].sort((x, y) => (x.item.days?.start ?? 0) - (y.item.days?.start ?? 0) || (x.id < y.id ? -1 : 1))
      : members;
  for (const [i, a] of sorted.entries()) {
    const end = Math.min(sorted.length, i + 1 + LARGEST_BLOCK);
    for (let j = i + 1; j < end; j++) {
      const b = sorted[j]!;
      const score = pairScore(a.item, b.item);
      if (score >= FLOOR) found.push(a.id < b.id ? edge(a, b, score) : edge(b, a, score));
    }
  }
  return found;
}

/** A number for each of its blocks, the same in every session. */
export function blockNumbers(telling: Telling): number[] {
  return blocks(telling).map((block) => hashKey(block, 0) >>> 2); // small enough to be held without an object each
}

function pairScore(a: Telling, b: Telling): number {
  return a.article === b.article ? ownScore(a, b) : scorePair(a, b);
}

/** Inside an article the extraction has joined already what one sentence shows: what else is likely is added, repeats after other articles have had their say. */
function ownScore(a: Telling, b: Telling): number {
  const likely = likelyOf(a.own, a.at, b.at);
  return likely < FLOOR && scorePair(a, b) >= REPEAT ? FLOOR : likely;
}

function edge(a: Member<Telling>, b: Member<Telling>, score: number): Edge {
  return { a: a.id, b: b.id, score, reason: '' };
}

/** What the tellings of one article in a group say of those of one article in another. */
interface ArticlePair {
  /** Of two articles the best of the pairs, of one the mean; how many are weighed; how many are excluded, but not by their place alone. */
  score: number;
  weighed: number;
  excluded: number;
}

/** The share of pairs of two articles that may be excluded by day or kind, and of articles all of whose pairs may be by their place. */
const MOST_EXCLUDED = 0.4;
const MOST_ELSEWHERE = 0.5;

/**
 * The articles on the whole speak for it, each two by the best of their tellings: what follows a deed in one says little by itself of what follows it in another. Few
 * are excluded, and nothing that one article keeps apart comes together.
 */
function mayMerge(a: readonly Member<Telling>[], b: readonly Member<Telling>[], link: Edge): boolean {
  if (isKeptApart(a, b) || isKeptApart(b, a)) return false;
  if (link.score >= PERSONS) return true;
  const pairs = new Map<string, ArticlePair>();
  for (const { item: x } of sample(a)) {
    for (const { item: y } of sample(b)) {
      const key = `${x.article}|${y.article}`;
      let pair = pairs.get(key);
      if (!pair) pairs.set(key, (pair = { score: 0, weighed: 0, excluded: 0 }));
      if (!weighPair(x, y, pair)) return false;
    }
  }
  let sum = 0;
  let count = 0;
  for (const { score, weighed, excluded } of pairs.values()) {
    if (excluded > MOST_EXCLUDED * (weighed + excluded)) return false;
    if (!weighed) continue;
    sum += score;
    count++;
  }
  return pairs.size - count <= MOST_ELSEWHERE * pairs.size && sum >= MEAN * count;
}

/** Adds two tellings to what their articles say; false where one article keeps them apart. */
function weighPair(x: Telling, y: Telling, pair: ArticlePair): boolean {
  if (x.article === y.article) {
    // An article that tells twin bombs apart does so for a reason, however alike they look; a denial and what happened instead are told apart all the same.
    const likely = isAnswer(x, y) && scorePair(x, y) >= REPEAT ? REPEAT : likelyOf(x.own, x.at, y.at);
    if (likely < OWN_LEAST && x.isDenial === y.isDenial) return false;
    pair.score = (pair.score * pair.weighed + Math.min(1, likely + OWN_LIFT)) / (pair.weighed + 1);
    pair.weighed++;
    return true;
  }
  const features = pairFeatures(x, y);
  if (features) {
    pair.score = Math.max(pair.score, weigh(features));
    pair.weighed++;
  } else if (!isElsewhere(x, y)) pair.excluded++; // One report may place it in the next village, if another names both.
  return true;
}

/** Whether one of two tellings of an article is told beside the denial of the other: what is denied, or what happened instead. */
function isAnswer(x: Telling, y: Telling): boolean {
  if ((x.deniedAt === undefined) === (y.deniedAt === undefined)) return false;
  const [denied, other] = x.deniedAt === undefined ? [y, x] : [x, y];
  return other.events.some(({ start }) => Math.abs(start - denied.deniedAt!) < BESIDE);
}

function sample(members: readonly Member<Telling>[]): readonly Member<Telling>[] {
  if (members.length <= SAMPLE) return members;
  const step = members.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, i) => members[Math.floor(i * step)]!);
}

function isKeptApart(a: readonly Member<Telling>[], b: readonly Member<Telling>[]): boolean {
  return a.some((x) => x.item.joinedBy.size > 0 && b.some((y) => [...y.item.keptFrom].some((decision) => x.item.joinedBy.has(decision))));
}

/** What speaks for a pair, in words. */
export function explainPair(a: Telling, b: Telling): string {
  const features = pairFeatures(a, b);
  if (!features) return textOf(say('joined through other reports'));
  const parts: Said[] = [];
  if (features.place >= 0.5) parts.push(features.place >= 0.9 ? say('the same place') : say('one place inside the other'));
  if (features.time >= 0.7) parts.push(say('the same day'));
  if (features.figures >= 0.5) parts.push(features.figures >= 1 ? say('the same toll') : say('a similar toll'));
  if (features.actors >= 0.8) parts.push(say('the same actor'));
  if (features.targets >= 0.8) parts.push(say('the same target'));
  if (features.mode >= 1) parts.push(say('the same kind of attack'));
  if (features.words >= 0.3) parts.push(say('words in common'));
  return (parts.length ? parts : [say('the same kind of deed at about the same time')]).map(textOf).join(', ');
}
