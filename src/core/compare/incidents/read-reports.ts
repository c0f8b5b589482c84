/** The events of one article with what pairs of them are compared by, each made once. */
import type { NameForms } from '../entities/node.js';
import type { ArticleRecord, ReportRecord } from '../types.js';
import { dayOf, daysOf, isSum, type Days } from './days.js';
import { tollOf, type Toll } from './figures-agree.js';
import { placeFact, type PlaceFact } from './places.js';
import { sideOf, type Side } from './sides.js';
import type { Vocabulary } from './vocabulary.js';

export interface ReadReport {
  readonly report: ReportRecord;
  /** Its place among the article's events, and of its paragraph among those that have events. */
  readonly at: number;
  readonly paragraph: number;
  /** The article's text: the words between two of its events are read from it. */
  readonly text: string;
  readonly places: readonly PlaceFact[];
  /** Its stated places, else the town that its paragraph named last. */
  readonly near: readonly PlaceFact[];
  readonly days?: Days;
  /** It counts what happened in a stretch of time. */
  readonly sum: boolean;
  /** Its days, else those of the event before it in its paragraph. */
  readonly nearDays?: Days;
  readonly actors: readonly Side[];
  readonly targets: readonly Side[];
  /** Entities of the article that it names, by role. */
  readonly doers: readonly number[];
  readonly hurt: readonly number[];
  readonly tolls: readonly Toll[];
  /** Telling words of its sentence beside the trigger, and of the trigger (vocabulary.ts). */
  readonly words: string;
  readonly stems: string;
  /** Its trigger says what a deed led to ("killing"). */
  readonly isResult: boolean;
  /** Its trigger is a word for any deed ("attack"). */
  readonly isGeneral: boolean;
  /** What introduces the trigger: see INTRODUCTIONS. */
  readonly introduction: number;
  /** Its trigger is introduced as known ("the attack"), or as another one ("a second attack"). */
  readonly isKnown: boolean;
  readonly isAnother: boolean;
  readonly inTitle: boolean;
  /** It stands in an item of a list. */
  readonly isListed: boolean;
  readonly isQuoted: boolean;
  readonly sources: ReadonlySet<string>;
}

const RESULT =
  /^(?:kill|dea[dt]|die|dying|wound|injur|hurt|casualt|martyr|slain|los[est]|left|destroy|damag|toll|fatal|bod(?:y|ies)\b|burn|missing|victim|perish|maim|liquidat|eliminat|neutrali)/i;
const GENERAL =
  /\b(?:attack|incident|assault|strike|operation|raid|violence|bombing|bombardment|shelling|explosion|blast|offensive|massacre|fighting|clash(?:es)?|crime|battle|ambush|killings?|atrocity|carnage|aggression|fire)s?$/i;
const KNOWN = /\b(?:the|this|that|these|those|its|their)\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu;
const ANOTHER =
  /\b(?:another|second|third|separate|separately|further|elsewhere|similar|previous|earlier|first|last|since)\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu;
/** Words right in front of a trigger, the first that fits: they tell a noun from a verb, news from what lies behind it. */
const INTRODUCTIONS: readonly RegExp[] = [
  /\bhad\s+(?:been\s+)?(?:\p{L}+ly\s+)?$/iu,
  /\b(?:has|have)\s+(?:been\s+)?(?:\p{L}+ly\s+)?$/iu,
  /\b(?:was|were|is|are)\s+(?:being\s+)?(?:\p{L}+ly\s+)?$/iu,
  /\b(?:will|would|could|may|might|can|should|to)\s+(?:be\s+|have\s+(?:been\s+)?)?$/iu,
  /\b(?:this|these|that|those)\s+(?:\p{L}[\p{L}-]*\s+)?$/iu,
  /\b(?:in|after|during|by|of|from|since|before|for|following)\s+the\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu,
  /\bthe\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu,
  /\b(?:in|after|during|by|of|from|since|before|for|following)\s+an?\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu,
  /\ban?\s+(?:\p{L}[\p{L}-]*\s+){0,2}$/iu,
  /\b(?:its|their|his|her)\s+(?:\p{L}[\p{L}-]*\s+)?$/iu,
  /,\s+$/u,
  /\band\s+$/iu,
  /\b(?:in|after|during|by|of|from|since|before|for|following)\s+$/iu,
  /\d\s+$/u,
  /^$/u,
];
/** Characters in front of a trigger that introduce it. */
const INTRODUCTION = 60;
const LISTED = /^\s*(?:[*•–—-]\s|\d+[.)]\s)/u;

/** The article's events in the order of the text. */
export function readReports(article: ArticleRecord, forms: NameForms, vocabulary: Vocabulary): ReadReport[] {
  const { text } = article;
  const titleEnd = text.indexOf('\n\n');
  const published = article.details.published === undefined ? undefined : dayOf(article.details.published);
  const sorted = [...article.reports].sort((a, b) => a.trigger.start - b.trigger.start);
  const reads: ReadReport[] = [];
  let paragraph = -1;
  let from = -1;
  let to = -1;
  let nearDays: Days | undefined;
  let mention = 0;
  let town: PlaceFact | undefined;
  for (const [at, report] of sorted.entries()) {
    const { trigger, sentence } = report;
    if (trigger.start >= to) {
      paragraph++;
      from = text.lastIndexOf('\n\n', trigger.start);
      const end = text.indexOf('\n\n', trigger.start);
      to = end < 0 ? text.length : end;
      nearDays = town = undefined;
    }
    for (; mention < article.mentions.length && article.mentions[mention]!.start < trigger.start; mention++) {
      const { start, entity } = article.mentions[mention]!;
      const named = article.entities[entity]!;
      if (start > from && named.kind === 'place' && (named.type === 'settlement' || named.type === 'facility'))
        town = placeFact({ text: named.name, entity, inferred: false }, article, forms);
    }
    const before = text.slice(sentence.start, trigger.start);
    const introduction = before.slice(-INTRODUCTION);
    const days = report.times.map(({ value }) => daysOf(value)).find((one) => one !== undefined);
    nearDays = days ?? nearDays;
    const parties = (role: 'actor' | 'target'): readonly ReportRecord['parties'][number][] => report.parties.filter((party) => party.role === role);
    const places = report.places.map((place) => placeFact(place, article, forms));
    const stated = places.filter(({ inferred }) => !inferred);
    const entitiesOf = (role: 'actor' | 'target'): number[] => parties(role).flatMap(({ entity }) => entity ?? []);
    reads.push({
      report,
      at,
      paragraph,
      text,
      places,
      near: stated.length || !town ? stated : [town],
      ...(days ? { days } : {}),
      ...(nearDays ? { nearDays } : {}),
      sum: report.times.some((time) => isSum(time, published)),
      actors: parties('actor').map((party) => sideOf(party, article, forms)),
      targets: parties('target').map((party) => sideOf(party, article, forms)),
      doers: entitiesOf('actor'),
      hurt: entitiesOf('target'),
      tolls: report.figures.flatMap((figure) => tollOf(figure, forms) ?? []),
      words: vocabulary.words(`${before} ${text.slice(trigger.end, sentence.end)}`),
      stems: vocabulary.stems([trigger.text]),
      isResult: RESULT.test(trigger.text),
      isGeneral: GENERAL.test(trigger.text),
      introduction: INTRODUCTIONS.findIndex((pattern) => pattern.test(introduction)),
      isKnown: KNOWN.test(introduction),
      isAnother: ANOTHER.test(introduction),
      inTitle: titleEnd >= 0 && trigger.start < titleEnd,
      isListed: LISTED.test(text.slice(Math.max(0, from), Math.max(0, from) + 8)),
      isQuoted: report.voice === 'quoted',
      sources: new Set(report.attributions.map(({ entity, source }) => entity ?? source.toLowerCase())),
    });
  }
  return reads;
}
