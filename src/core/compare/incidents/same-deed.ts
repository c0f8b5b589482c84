/**
 * How likely two events of one article report one deed, from what its record keeps. The extraction joins what one sentence or a repeat of words shows; this
 * weighs the rest, and other articles may tip it (telling-rules.ts).
 */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, ReportRecord } from '../types.js';
import { daysOf, gap, length, type Days } from './days.js';
import { familyOf } from './families.js';
import { figuresAgree, tollOf, type Toll } from './figures-agree.js';
import { areKinModes } from './modes.js';
import { placeFact, placesAgree, type PlaceFact } from './places.js';
import { sideOf, sidesAgree, type Side } from './sides.js';
import { countShared, type Vocabulary } from './vocabulary.js';
import { shareOf } from './words.js';

/** One event with what pairs are compared by, made once. */
export interface ReadReport {
  readonly report: ReportRecord;
  /** Its place among the article's events. */
  readonly at: number;
  readonly places: readonly PlaceFact[];
  readonly days?: Days;
  readonly actors: readonly Side[];
  readonly targets: readonly Side[];
  readonly tolls: readonly Toll[];
  /** Telling words of its sentence beside the trigger, and of the trigger (vocabulary.ts). */
  readonly words: string;
  readonly stems: string;
  /** Its trigger says what a deed led to ("killing"). */
  readonly isResult: boolean;
  /** Its trigger is introduced as known ("the attack"), or as another one ("a second attack"). */
  readonly isKnown: boolean;
  readonly isAnother: boolean;
  readonly inTitle: boolean;
}

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
  readonly words: number;
  readonly status: boolean;
  readonly unreal: boolean;
}

/**
 * Fitted to the pairs of data/corpus/train, pulled towards round numbers; the first is set on the incidents that rules are set on, whose articles have a deed to tell
 * and fewer others beside it.
 */
const BIAS = -3.1;
const TYPE = { sameForce: 1.9, sameSoft: 1.5, kinForce: -0.5, kinSoft: -1, other: -0.7 };
const MODE = { same: 1.3, kin: -0.2, other: -0.9, open: 0 };
const TITLE = { same: 1.2, other: 0.4, no: 0 };
const DAYS = { same: 0.7, within: -0.6, next: -0.2, other: -0.6, open: 0 };

const RESULT = /^(?:kill|dea[dt]|die|dying|wound|injur|hurt|casualt|martyr|slain|los[est]|left|destroy|damag|toll|fatal|bod|burn|missing)/i;
const KNOWN = /\b(?:the|this|that|these|those|its|their)\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu;
const ANOTHER =
  /\b(?:another|second|third|separate|separately|further|elsewhere|similar|previous|earlier|first|last|since)\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu;
/** Characters in front of a trigger that introduce it. */
const INTRODUCTION = 60;
/** Characters and events beyond which distance tells no more. */
const FAR = 1500;
const MANY = 8;

/** The article's events in the order of the text. */
export function readReports(article: ArticleRecord, forms: NameForms, vocabulary: Vocabulary): ReadReport[] {
  const { text } = article;
  const titleEnd = text.indexOf('\n\n');
  return [...article.reports]
    .sort((a, b) => a.trigger.start - b.trigger.start)
    .map((report, at) => {
      const { trigger, sentence } = report;
      const before = text.slice(sentence.start, trigger.start);
      const introduction = before.slice(-INTRODUCTION);
      const days = report.times.map(({ value }) => daysOf(value)).find((one) => one !== undefined);
      const sides = (role: 'actor' | 'target'): Side[] =>
        report.parties.filter((party) => party.role === role).map((party) => sideOf(party, article, forms));
      return {
        report,
        at,
        places: report.places.map((place) => placeFact(place, article, forms)),
        ...(days ? { days } : {}),
        actors: sides('actor'),
        targets: sides('target'),
        tolls: report.figures.flatMap((figure) => tollOf(figure) ?? []),
        words: vocabulary.words(`${before} ${text.slice(trigger.end, sentence.end)}`),
        stems: vocabulary.stems([trigger.text]),
        isResult: RESULT.test(trigger.text),
        isKnown: KNOWN.test(introduction),
        isAnother: ANOTHER.test(introduction),
        inTitle: titleEnd >= 0 && trigger.start < titleEnd,
      };
    });
}

/** The log-odds that the later event reports the deed of the earlier one. */
export function deedScore(later: ReadReport, earlier: ReadReport): number {
  const f = deedFeatures(later, earlier);
  return (
    BIAS +
    TYPE[f.type] +
    MODE[f.mode] +
    TITLE[f.title] +
    DAYS[f.days] +
    (f.result ? 1.6 : 0) +
    (f.stem ? 0.7 : 0) +
    (f.isKnown ? 0.9 : 0) -
    (f.isAnother ? 0.4 : 0) +
    (f.next ? 0.5 : 0) -
    0.3 * f.far -
    0.5 * f.between +
    0.5 * f.place -
    (f.apart ? 0.4 : 0) +
    0.3 * f.actors +
    0.3 * f.targets +
    (f.tolls >= 1 ? 0.6 : f.tolls >= 0.5 ? 0.4 : f.tolls < 0 ? -1 : 0) +
    0.3 * f.words -
    (f.status ? 0.5 : 0) -
    (f.unreal ? 0.6 : 0)
  );
}

export function deedFeatures(later: ReadReport, earlier: ReadReport): DeedFeatures {
  const [a, b] = [later.report, earlier.report];
  const together = a.sentence.start === b.sentence.start;
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
    words: together ? 0 : shareOf(countShared(later.words, earlier.words), Math.min(later.words.length, earlier.words.length)),
    status: a.status !== b.status,
    unreal: isUnreal(a) !== isUnreal(b),
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
