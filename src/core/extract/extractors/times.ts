/** Dates, weekdays, durations and vague times, resolved against the dateline or publication date. */
import { isoDay } from '../../text/iso-day.js';
import type { TimeValue } from '../../model/values.js';
import type { ReadTime, TimeExpression, TimeInput } from '../times/expression.js';
import { readTime } from '../times/read-time.js';
import { resolveTime } from '../times/resolve.js';
import { toldPeriod } from '../times/told-period.js';
import type { ArticleContext, DraftMention, Extractor } from '../types.js';
import type { Unit } from '../../text/units.js';

export const times: Extractor = {
  name: 'times',
  extract(context) {
    const reference = referenceDay(context);
    const found: DraftMention[] = [];
    for (const unit of context.units) if (unit.part.kind !== 'boilerplate') found.push(...timesOf(unit, { context, reference, before: found }));
    return found;
  },
};

/** The day that "Sunday" and "yesterday" count from: the publication date, else the dateline's own date where it has a year. */
function referenceDay(context: ArticleContext): string | undefined {
  const { published, dateline } = context.details;
  if (published) return isoDay(published);
  if (!dateline?.date) return undefined;
  const raw = dateline.date.split(/\s+|(?=[,.])|(?<=,)/).filter(Boolean);
  const input: TimeInput = { raw, words: raw.map((word) => word.toLowerCase()), tags: raw.map(() => 'NNP') };
  const read = readTime(input, 0);
  return read && resolveTime(read, undefined).start?.slice(0, 10);
}

type FromText = Extract<TimeExpression, { is: 'relative-to-text' }>;

interface Reading {
  readonly context: ArticleContext;
  readonly reference: string | undefined;
  /** The times of the article before this sentence. */
  readonly before: readonly DraftMention[];
}

function timesOf(unit: Unit, { context, reference, before }: Reading): DraftMention[] {
  const raw = unit.tokens.map((token) => token.text);
  const words = raw.map((word) => word.toLowerCase());
  if (!words.some((word) => MAY_START.test(word))) return [];
  const input: TimeInput = { raw, words, tags: context.tags(unit) };
  const found: DraftMention[] = [];
  for (let i = 0; i < words.length;) {
    const read = readTime(input, i);
    if (!read || read.start < 0) {
      i++;
      continue;
    }
    const start = unit.tokens[read.start]!.start;
    const isFromText = read.expression.is === 'relative-to-text';
    const told =
      read.expression.is === 'relative-to-text' ? (lastTold(found, start, read.expression) ?? lastTold(before, start, read.expression)) : undefined;
    const period = read.end - read.start === 1 ? toldPeriod(words, read.start, () => before.map(timeValue)) : undefined;
    found.push({
      kind: 'time',
      form: 'nominal',
      start,
      end: unit.tokens[read.end - 1]!.end,
      value: period ?? resolveTime(read, reference, told),
      confidence: read.confidence,
      extractor: 'times',
      reason: period
        ? `A ${NAMES['relative-to-text']}, counted from ${period.start}.`
        : reasonOf(read, isFromText ? { day: told, missing: 'no day' } : { day: reference, missing: 'no publication date' }),
    });
    i = read.end;
  }
  return found;
}

function timeValue({ value }: DraftMention): TimeValue | undefined {
  return value && 'granularity' in value ? value : undefined;
}

/** Any day: whether a time counts from another shows in what it says with one and without. */
const SOME_DAY = '2000-06-15';

/** What kind of time it is, and the day that it counts from, where it counts from one: "23 May 2024" and "three days" do not. */
function reasonOf(read: ReadTime, { day, missing }: { readonly day: string | undefined; readonly missing: string }): string {
  const name = NAMES[read.expression.is];
  const isCounted = JSON.stringify(resolveTime(read, undefined)) !== JSON.stringify(resolveTime(read, day ?? SOME_DAY, day ?? SOME_DAY));
  if (!isCounted) return `A ${name}.`;
  return day ? `A ${name}, counted from ${day}.` : `A ${name}; ${missing} to count from.`;
}

/** Characters between a time and the day from which it counts. */
const NEAR = 600;

/** The one day that the text told last, if it is not far, or for what counts in months or years the month; "the week before" is none. */
function lastTold(times: readonly DraftMention[], start: number, { unit }: FromText): string | undefined {
  const inMonths = unit === 'month' || unit === 'year';
  const last = times.findLast(({ value }) => value && 'granularity' in value && toldBy(value, inMonths) !== undefined);
  return last && start - last.end <= NEAR ? toldBy(last.value as TimeValue, inMonths) : undefined;
}

/** The day (yyyy-mm-dd) that is told, be it a part of it ("Friday evening"), or else the month (yyyy-mm). */
function toldBy({ start, end, granularity, approximate }: TimeValue, inMonths: boolean): string | undefined {
  const day = start?.slice(0, 10);
  if (day === undefined || end === undefined) return undefined;
  if (granularity === 'month') return inMonths && !approximate ? day.slice(0, 7) : undefined;
  return day === end.slice(0, 10) && (!approximate || granularity === 'hour') ? day : undefined;
}

const NAMES = {
  date: 'calendar date',
  weekday: 'weekday',
  shift: 'relative time',
  window: 'period',
  length: 'duration',
  season: 'season',
  decade: 'decade',
  clock: 'clock time',
  'day-part': 'part of the day',
  'relative-to-text': 'time relative to another one in the text',
} as const;

const MAY_START =
  /^(?:\d.*|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*|(?:second|minute|hour|day|night|evening|weekend|week|fortnight|month|season|year|decade|centur).*|spring|summer|autumn|winter|yesterday|today|tonight|tomorrow|overnight|dawn|daybreak|sunrise|morning|noon|midday|afternoon|dusk|sunset|nightfall|midnight|o['’]clock|clock|lunchtime)$/;
