/** What the rules for two events of one article look at (same-deed.ts); the trees look at some of it, too (deed-pair.ts). */
import type { ReportRecord } from '../types.js';
import { tieOfDeeds, type DeedTie } from '../../text/deed-ties.js';
import { gap, length, type Days } from './days.js';
import { familyOf } from './families.js';
import { figuresAgree } from './figures-agree.js';
import { areKinModes } from './modes.js';
import { placesAgree } from './places.js';
import type { ReadReport } from './read-reports.js';
import { sidesAgree } from './sides.js';
import { countShared } from './vocabulary.js';
import { shareOf } from './words.js';

export interface DeedFeatures {
  /** Violence of one type, other events of one type; types of which one may stand for the other; all else. */
  readonly type: 'sameForce' | 'sameSoft' | 'kinForce' | 'kinSoft' | 'other';
  readonly mode: 'same' | 'kin' | 'other' | 'open';
  readonly stem: boolean;
  /** The later tells what came of it, or both do, in one sentence. */
  readonly result: boolean;
  /** The earlier stands in the headline. */
  readonly title: 'same' | 'other' | 'no';
  readonly isKnown: boolean;
  readonly isAnother: boolean;
  /** 0 to 1: characters and events between them. */
  readonly far: number;
  readonly between: number;
  readonly next: boolean;
  /** As placesAgree says. */
  readonly place: number;
  readonly apart: boolean;
  readonly days: 'same' | 'within' | 'next' | 'other' | 'open';
  readonly actors: number;
  readonly targets: number;
  readonly tolls: number;
  /** Telling words in common, and as a share; none within a sentence. */
  readonly shared: number;
  readonly words: number;
  readonly status: boolean;
  readonly unreal: boolean;
  /** One counts a stretch of time, the other tells of a day. */
  readonly sum: boolean;
  /** What the words between them say, where both stand in one sentence. */
  readonly tie: DeedTie | undefined;
}

/** Characters and events beyond which distance tells no more. */
const FAR = 1500;
const MANY = 8;

/** The features of a later event and an earlier one. */
export function deedFeatures(later: ReadReport, earlier: ReadReport): DeedFeatures {
  const [a, b] = [later.report, earlier.report];
  const together = a.sentence.start === b.sentence.start;
  const shared = together ? 0 : countShared(later.words, earlier.words);
  const place = placesAgree({ places: later.places, names: NO_NAMES }, { places: earlier.places, names: NO_NAMES });
  return {
    type: typeOf(a.type, b.type),
    mode: a.mode === undefined || b.mode === undefined ? 'open' : a.mode === b.mode ? 'same' : areKinModes([a.mode], [b.mode]) ? 'kin' : 'other',
    stem: countShared(later.stems, earlier.stems) > 0,
    result: together && later.isResult,
    title: !earlier.inTitle ? 'no' : a.type === b.type ? 'same' : 'other',
    isKnown: later.isKnown,
    isAnother: earlier.isAnother && !together,
    far: Math.min(1, Math.max(0, a.trigger.start - b.trigger.end) / FAR),
    between: Math.min(1, (later.at - earlier.at - 1) / MANY),
    next: later.at - earlier.at === 1,
    place: place.score,
    apart: place.apart,
    days: daysAgree(later.days, earlier.days),
    actors: sidesAgree(later.actors, earlier.actors),
    targets: sidesAgree(later.targets, earlier.targets),
    tolls: figuresAgree(later.tolls, earlier.tolls),
    shared,
    words: shareOf(shared, Math.min(later.words.length, earlier.words.length)),
    status: a.status !== b.status,
    unreal: isUnreal(a) !== isUnreal(b),
    sum: later.sum !== earlier.sum,
    tie: together
      ? tieOfDeeds(b.trigger.text, later.text.slice(b.trigger.end, a.trigger.start), a.trigger.text, later.at - earlier.at === 1)
      : undefined,
  };
}

const NO_NAMES: ReadonlySet<string> = new Set();

function typeOf(a: string, b: string): DeedFeatures['type'] {
  const force = familyOf(a) === 'force' && familyOf(b) === 'force';
  if (a === b) return force ? 'sameForce' : 'sameSoft';
  if (force) return 'kinForce';
  return familyOf(a) === familyOf(b) ? 'kinSoft' : 'other';
}

function daysAgree(a: Days | undefined, b: Days | undefined): DeedFeatures['days'] {
  if (!a || !b) return 'open';
  const between = gap(a, b);
  if (between === 0) return Math.max(length(a), length(b)) <= 2 ? 'same' : 'within';
  return between === 1 ? 'next' : 'other';
}

function isUnreal({ status }: ReportRecord): boolean {
  return status === 'planned' || status === 'hypothetical';
}
