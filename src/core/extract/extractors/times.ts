/** Dates, weekdays, durations and vague times, resolved against the dateline or publication date. */
import { isoDay } from '../../text/iso-day.js';
import type { TimeInput } from '../times/expression.js';
import { readTime } from '../times/read-time.js';
import { resolveTime } from '../times/resolve.js';
import type { ArticleContext, DraftMention, Extractor } from '../types.js';
import type { Unit } from '../../text/units.js';

export const times: Extractor = {
  name: 'times',
  extract(context) {
    const reference = referenceDay(context);
    return context.units.flatMap((unit) => (unit.part.kind === 'boilerplate' ? [] : timesOf(unit, context, reference)));
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

function timesOf(unit: Unit, context: ArticleContext, reference: string | undefined): DraftMention[] {
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
    found.push({
      kind: 'time',
      form: 'nominal',
      start: unit.tokens[read.start]!.start,
      end: unit.tokens[read.end - 1]!.end,
      value: resolveTime(read, reference),
      confidence: read.confidence,
      extractor: 'times',
      reason: reference
        ? `A ${NAMES[read.expression.is]}, counted from ${reference}.`
        : `A ${NAMES[read.expression.is]}; no publication date to count from.`,
    });
    i = read.end;
  }
  return found;
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
