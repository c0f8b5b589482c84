/** What tells whether a mention has a role in an event, as numbers for the trees: the linear model's word, and what it says of the others. */
import { ACTOR_TYPES, EVENT_TYPES, MEASURES, PLACE_TYPES } from '../../model/kinds.js';
import type { Mention } from '../../model/annotation.js';
import { NEVER, type FirstReading, type FirstScored } from './first-reading.js';
import type { TakenRole } from './types.js';

const TIES: readonly string[] = ['subj', 'obj', 'iobj', 'agent', 'obl', 'mod', 'poss'];
const BYS: readonly string[] = ['head', 'joined', 'front', 'of', 'member', 'within', 'sentence', 'paragraph', 'before', 'speaker', 'pronoun', 'noun'];
const TYPES: readonly string[] = [...ACTOR_TYPES, ...PLACE_TYPES];
const WORD_CLASSES: readonly string[] = ['verb', 'noun', 'predicate'];
const GRAINS: readonly string[] = ['minute', 'hour', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague'];
const FAR = 30;

/** What is the same for all links of an event. */
export interface EventNumbers {
  readonly reading: FirstReading;
  readonly at: number;
  /** Places in the list of the events of its sentence. */
  readonly beside: readonly number[];
  /** The event before, and the last before of its type; -1 where there is none. */
  readonly before: number;
  readonly kin: number;
}

export function eventNumbers(reading: FirstReading, at: number): EventNumbers {
  const { events } = reading;
  const { read, candidate } = events[at]!.one;
  let first = at;
  let last = at;
  while (events[first - 1]?.one.read === read) first--;
  while (events[last + 1]?.one.read === read) last++;
  let kin = at - 1;
  while (kin >= 0 && events[kin]!.one.candidate.entry.type !== candidate.entry.type) kin--;
  return { reading, at, beside: Array.from({ length: last - first + 1 }, (_, i) => first + i), before: at - 1, kin };
}

/** The numbers of the event's link `k` in a role. */
export function roleNumbers({ reading, at, beside, before, kin }: EventNumbers, k: number, role: TakenRole, timesNamed: number): number[] {
  const event = reading.events[at]!;
  const { one, links, scores } = event;
  const { facts, candidate, read } = one;
  const link = links[k]!;
  const { mention, placed, tie } = link;
  const own = scores[k]!;
  const rivals = rivalsOf(event, k, role);
  const after = placed !== undefined && placed.from >= candidate.to;
  const distance = !placed ? 0 : after ? placed.from - candidate.to + 1 : placed.to - candidate.from - 1;
  const elsewhere = reading.eventsOf(mention, role);
  const others = elsewhere.length - (elsewhere.includes(at) ? 1 : 0);
  const taken = takenBeside(reading, at, beside, mention, role);
  return [
    own[role],
    role === 'actor' ? own.target : role === 'target' ? own.actor : NEVER,
    rivals.best,
    rivals.better,
    rivals.bestTied,
    rivals.count,
    tie ? TIES.indexOf(tie.tie) : -1,
    BYS.indexOf(link.by),
    link.back,
    Math.max(-FAR, Math.min(FAR, distance)),
    placed ? facts.triggers.filter((token) => isBetween(token, after ? candidate.to : placed.to, after ? placed.from : candidate.from)).length : 0,
    TYPES.indexOf(mention.type ?? ''),
    mention.form === 'name' ? 1 : 0,
    EVENT_TYPES.indexOf(candidate.entry.type),
    WORD_CLASSES.indexOf(candidate.entry.wordClass),
    facts.passive ? 1 : 0,
    read.view.quoted[candidate.token] ? 1 : 0,
    placed && read.view.quoted[placed.head] ? 1 : 0,
    Math.min(20, read.index),
    Math.min(10, timesNamed),
    others,
    reading.mostIn(role) ? others / reading.mostIn(role) : 0,
    elsewhere.includes(before) ? (reading.events[before]!.one.read === read ? 2 : 1) : 0,
    kin >= 0 && elsewhere.includes(kin) ? 1 : 0,
    at > 0 && elsewhere.includes(0) ? 1 : 0,
    event.chance,
    rivals.placed + (placed ? 1 : 0),
    taken.inRole,
    taken.inAny,
    placed && facts.sources.has(placed.head) ? 1 : 0,
    ...valueNumbers(mention),
    liesIn(event, k),
    beside.indexOf(at),
    beside.length,
    (facts.taken.includes('subj') ? 1 : 0) + (facts.taken.includes('obj') ? 2 : 0),
    before >= 0 ? Math.min(10, read.index - reading.events[before]!.one.read.index) : 10,
  ];
}

function isBetween(token: number, from: number, to: number): boolean {
  return token >= from && token < to;
}

/** The other links of its kind. */
function rivalsOf(
  { links, scores }: FirstScored,
  k: number,
  role: TakenRole,
): Readonly<Record<'best' | 'bestTied' | 'better' | 'count' | 'placed', number>> {
  const { kind } = links[k]!.mention;
  const own = scores[k]![role];
  const found = { best: NEVER, bestTied: NEVER, better: 0, count: 0, placed: 0 };
  for (const [i, { mention, tie, back, placed }] of links.entries()) {
    if (i === k || mention.kind !== kind) continue;
    const score = scores[i]![role];
    found.count++;
    if (placed) found.placed++;
    if (score > own) found.better++;
    if (score > found.best) found.best = score;
    if (tie && !back && score > found.bestTied) found.bestTied = score;
  }
  return found;
}

/** How plainly the mention takes part in the other events of the sentence: in this role, and as actor or target. */
function takenBeside(
  reading: FirstReading,
  at: number,
  beside: readonly number[],
  mention: Mention,
  role: TakenRole,
): { inRole: number; inAny: number } {
  let inRole = NEVER;
  let inAny = NEVER;
  for (const other of beside) {
    if (other === at) continue;
    const { links, scores } = reading.events[other]!;
    const i = links.findIndex((link) => link.tie && link.mention.id === mention.id);
    if (i < 0) continue;
    const score = scores[i]!;
    inRole = Math.max(inRole, score[role]);
    inAny = Math.max(inAny, score.actor, score.target);
  }
  return { inRole, inAny };
}

function valueNumbers({ value }: Mention): [measure: number, grain: number] {
  return [
    value && 'measure' in value ? MEASURES.indexOf(value.measure) : -1,
    value && 'granularity' in value ? GRAINS.indexOf(value.granularity) : -1,
  ];
}

/** 2 for a place in which another of the sentence lies, 1 for one that lies in another. */
function liesIn({ links }: FirstScored, k: number): number {
  const { mention } = links[k]!;
  if (mention.kind !== 'place') return 0;
  let lies = 0;
  for (const { mention: other, placed } of links) {
    if (other === mention || !placed || other.kind !== 'place') continue;
    if (parentsOf(other).includes(mention.text.toLowerCase())) return 2;
    if (parentsOf(mention).includes(other.text.toLowerCase())) lies = 1;
  }
  return lies;
}

function parentsOf({ value }: Mention): readonly string[] {
  return value && 'parents' in value ? (value.parents ?? []).map((parent) => parent.toLowerCase()) : [];
}
