/** What tells whether two events of an article report one thing, as numbers for the trees: the linear model's word on them and on the others, and what they share. */
import { EVENT_TYPES } from '../../model/kinds.js';
import { RESULT, type ComparedEvent } from './incident-features.js';

const ROLES = ['actor', 'target', 'place', 'time', 'source'] as const;
const OWN = ['actor', 'target', 'place', 'time'] as const;
const TYPES: readonly string[] = EVENT_TYPES;
const FAR = 20;
/** Where there is no other. */
const NONE = -9;

/** An article's events in order, with the linear model's log-odds of a later one (first index) and an earlier one. */
export interface PairScores {
  readonly facts: readonly (ComparedEvent | undefined)[];
  /** How many events of each type there are. */
  readonly counts: ReadonlyMap<string, number>;
}

export function countTypes(facts: readonly (ComparedEvent | undefined)[]): PairScores {
  const counts = new Map<string, number>();
  for (const one of facts) if (one) counts.set(one.event.type, (counts.get(one.event.type) ?? 0) + 1);
  return { facts, counts };
}

/** The numbers of the later event `j` and the earlier `i`; `scores` are those of `j` with each earlier event that is looked at, by its place. */
export function pairNumbers({ facts, counts }: PairScores, j: number, i: number, scores: ReadonlyMap<number, number>): number[] {
  const later = facts[j]!;
  const earlier = facts[i]!;
  const own = scores.get(i)!;
  let best = NONE;
  let better = 0;
  for (const [k, score] of scores) {
    if (k === i) continue;
    best = Math.max(best, score);
    if (score > own) better++;
  }
  const { event: a } = later;
  const { event: b } = earlier;
  return [
    own,
    best,
    better,
    Math.min(FAR, later.sentence - earlier.sentence),
    Math.min(FAR, j - i),
    a.type === b.type ? 1 : 0,
    TYPES.indexOf(a.type),
    TYPES.indexOf(b.type),
    a.mode === undefined || b.mode === undefined ? 0 : a.mode === b.mode ? 2 : 1,
    later.head === earlier.head ? 1 : 0,
    later.noun ? 1 : 0,
    earlier.noun ? 1 : 0,
    later.definite ? 1 : 0,
    earlier.part === 'headline' ? 1 : 0,
    later.folded === earlier.folded ? 1 : 0,
    RESULT.test(later.head) ? 1 : 0,
    RESULT.test(earlier.head) ? 1 : 0,
    later.sentence !== earlier.sentence ? 0 : later.governor === earlier.token ? 2 : earlier.governor === later.token ? 3 : 1,
    a.status === b.status ? 1 : 0,
    ...ROLES.map((role) => sharedIn(later.words.get(role), earlier.words.get(role))),
    ...OWN.map((role) => sharedIn(later.own.get(role), earlier.own.get(role))),
    sharedIn(later.numbers.size ? later.numbers : undefined, earlier.numbers.size ? earlier.numbers : undefined),
    sharedIn(later.days.size ? later.days : undefined, earlier.days.size ? earlier.days : undefined),
    later.isAnother ? 1 : 0,
    earlier.isAnother ? 1 : 0,
    directIn(later),
    directIn(earlier),
    facts.length,
    counts.get(a.type)! / facts.length,
    Math.min(FAR, i),
    Math.min(FAR, earlier.sentence),
    later.partStart === earlier.partStart ? 1 : 0,
    a.confidence,
    b.confidence,
  ];
}

/** 1 where both name one thing, 0 where they name others, below 0 where one of them names none. */
function sharedIn(a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): number {
  if (!a || !b) return a ? -1 : b ? -2 : -3;
  for (const one of a) if (b.has(one)) return 1;
  return 0;
}

/** How many of its arguments its own clause names. */
function directIn({ event }: ComparedEvent): number {
  return Math.min(6, event.arguments.filter(({ inferred, role }) => !inferred && role !== 'source').length);
}
