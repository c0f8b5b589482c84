/** Resolves time expressions against a reference day (the dateline's or the publication date). Without one, only what the words themselves say. */
import type { Granularity, TimeValue } from '../../model/values.js';
import type { Phase, ReadTime, TimeExpression } from './expression.js';
import { DAY_PARTS, SEASONS, type TimeUnit } from './words.js';

const DAY_MS = 86_400_000;
const GRANULARITY: Readonly<Record<TimeUnit, Granularity>> = {
  second: 'minute',
  minute: 'minute',
  hour: 'hour',
  day: 'day',
  week: 'week',
  month: 'month',
  season: 'season',
  year: 'year',
  decade: 'decade',
  century: 'vague',
};
const DURATION: Readonly<Record<TimeUnit, (n: number) => string>> = {
  second: (n) => `PT${n}S`,
  minute: (n) => `PT${n}M`,
  hour: (n) => `PT${n}H`,
  day: (n) => `P${n}D`,
  week: (n) => `P${n}W`,
  month: (n) => `P${n}M`,
  season: (n) => `P${n * 3}M`,
  year: (n) => `P${n}Y`,
  decade: (n) => `P${n * 10}Y`,
  century: (n) => `P${n * 100}Y`,
};

/**
 * The value of an expression. `reference` is an ISO day. Weekdays mean the last one up to the reference, bare months the last such month, but where the clause looks ahead (look-ahead.ts). `told` is the ISO day that
 * the text told last, or the month of one that counts in months, from which "two days later" counts.
 */
export function resolveTime(time: ReadTime, reference: string | undefined, told?: string): TimeValue {
  const from = resolve(time.expression, reference, told);
  const until = time.until && resolve(time.until, reference, told);
  const value: TimeValue = { ...from, ...(until?.end ? { end: until.end } : {}), ...(time.approximate ? { approximate: true } : {}) };
  const part = time.part && value.granularity === 'day' && value.start && value.start === value.end ? DAY_PARTS.get(time.part) : undefined;
  if (!part || !value.start) return value;
  return { ...value, start: `${value.start}T${two(part[0])}:00`, end: `${value.end}T${two(part[1])}:59`, granularity: 'hour', approximate: true };
}

function resolve(expression: TimeExpression, reference: string | undefined, told: string | undefined): TimeValue {
  switch (expression.is) {
    case 'date':
      return resolveDate(expression, reference);
    case 'weekday':
      return reference ? day(lastWeekday(expression.weekday, expression.which, parseDay(reference))) : { granularity: 'day' };
    case 'shift':
      return reference
        ? shifted(expression.unit, expression.by, expression.phase, parseDay(reference))
        : { granularity: GRANULARITY[expression.unit] };
    case 'window':
      return resolveWindow(expression, reference);
    case 'length': {
      const count = expression.count;
      return {
        granularity: GRANULARITY[expression.unit],
        ...(count && count[0] === count[1] ? { duration: DURATION[expression.unit](count[0]) } : { approximate: true }),
      };
    }
    case 'season':
      return resolveSeason(expression, reference);
    case 'decade':
      return { start: `${expression.from}-01-01`, end: `${expression.from + 9}-12-31`, granularity: 'decade' };
    case 'clock':
      return reference
        ? {
            start: `${reference}T${two(expression.hour)}:${two(expression.minute)}`,
            end: `${reference}T${two(expression.hour)}:${two(expression.minute)}`,
            granularity: 'minute',
          }
        : { granularity: 'minute' };
    case 'day-part':
      return reference && expression.day ? { ...day(parseDay(reference)), approximate: true } : { granularity: 'hour' };
    case 'relative-to-text':
      return resolveFromText(expression, told);
    default:
      return assertNever(expression);
  }
}

/** A day, a week, a month or a year from the day that was told, or months or years from the month; hours later is that day or the next. */
function resolveFromText({ unit, by }: Extract<TimeExpression, { is: 'relative-to-text' }>, told: string | undefined): TimeValue {
  if (told === undefined || unit === undefined || by === undefined) return { granularity: 'day' };
  if (told.length < 10) return shifted('month', unit === 'year' ? 12 * by : by, undefined, parseDay(`${told}-01`));
  if (by !== 0 && unit !== 'hour' && unit !== 'minute')
    return { ...day(addUnits(parseDay(told), unit, by)), ...(unit === 'day' ? {} : { approximate: true }) };
  return shifted(unit, by, undefined, parseDay(told));
}

function resolveDate(date: Extract<TimeExpression, { is: 'date' }>, reference: string | undefined): TimeValue {
  const { month, day: dayOfMonth, lastDay } = date;
  let { year } = date;
  const granularity: Granularity = dayOfMonth ? 'day' : month ? 'month' : 'year';
  if (year === undefined) {
    if (!reference || !month) return { granularity };
    const ref = parseDay(reference);
    year = ref.getUTCFullYear() + (date.yearsAway ?? 0);
    const candidate = Date.UTC(year, month - 1, dayOfMonth ?? 1);
    // news looks back: a date up to a month ahead is a plan, anything later is last year's
    if (date.yearsAway !== undefined) return resolveDate({ ...date, year }, reference);
    if (date.which === 'next' ? candidate <= ref.getTime() : date.which === 'ahead' && endOf(year, month, dayOfMonth) < ref.getTime()) year++;
    else if (
      date.which === 'last'
        ? candidate >= Date.UTC(ref.getUTCFullYear(), ref.getUTCMonth(), 1)
        : date.which !== 'ahead' && candidate > ref.getTime() + 45 * DAY_MS
    )
      year--;
  }
  if (!month) return phased(`${year}-01-01`, `${year}-12-31`, 'year', date.phase);
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (!dayOfMonth) return phased(`${year}-${two(month)}-01`, `${year}-${two(month)}-${two(last)}`, 'month', date.phase);
  if (dayOfMonth > last) return { granularity };
  return {
    start: `${year}-${two(month)}-${two(dayOfMonth)}`,
    end: `${year}-${two(month)}-${two(Math.min(lastDay ?? dayOfMonth, last))}`,
    granularity: 'day',
  };
}

/** The last day of a month, or the day itself. */
function endOf(year: number, month: number, dayOfMonth: number | undefined): number {
  return dayOfMonth === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, dayOfMonth);
}

function phased(start: string, end: string, granularity: Granularity, phase: Phase | undefined): TimeValue {
  if (!phase) return { start, end, granularity };
  const a = parseDay(start).getTime();
  const b = parseDay(end).getTime();
  const third = Math.round((b - a) / 3 / DAY_MS) * DAY_MS;
  const [from, to] = phase === 'early' || phase === 'start' ? [a, a + third] : phase === 'mid' ? [a + third, b - third] : [b - third, b];
  return { start: iso(new Date(from)), end: iso(new Date(to)), granularity, approximate: true };
}

function lastWeekday(weekday: number, which: string | undefined, ref: Date): Date {
  if (which === 'ahead') return addDays(ref, (weekday - ref.getUTCDay() + 7) % 7);
  if (which === 'next') return addDays(ref, (weekday - ref.getUTCDay() + 7) % 7 || 7);
  const back = (ref.getUTCDay() - weekday + 7) % 7;
  return addDays(ref, which === 'last' && back === 0 ? -7 : -back);
}

function shifted(unit: TimeUnit, by: number, phase: Phase | undefined, ref: Date): TimeValue {
  const year = ref.getUTCFullYear();
  const month = ref.getUTCMonth();
  switch (unit) {
    case 'day':
      return day(addDays(ref, by));
    case 'week': {
      const monday = addDays(ref, -((ref.getUTCDay() + 6) % 7) + by * 7);
      return { start: iso(monday), end: iso(addDays(monday, 6)), granularity: 'week' };
    }
    case 'month':
      return phased(iso(new Date(Date.UTC(year, month + by, 1))), iso(new Date(Date.UTC(year, month + by + 1, 0))), 'month', phase);
    case 'year':
      return phased(`${year + by}-01-01`, `${year + by}-12-31`, 'year', phase);
    case 'decade': {
      const from = Math.floor(year / 10) * 10 + by * 10;
      return { start: `${from}-01-01`, end: `${from + 9}-12-31`, granularity: 'decade' };
    }
    case 'hour':
    case 'minute':
    case 'second':
      return { ...day(ref), approximate: true };
    case 'season':
    case 'century':
      return { granularity: GRANULARITY[unit] };
    default:
      return assertNever(unit);
  }
}

function resolveWindow(window: Extract<TimeExpression, { is: 'window' }>, reference: string | undefined): TimeValue {
  const exact = window.count && window.count[0] === window.count[1] ? window.count[0] : undefined;
  const duration = exact === undefined ? {} : { duration: DURATION[window.unit](exact) };
  const granularity = GRANULARITY[window.unit];
  if (!reference || exact === undefined) return { granularity: exact === undefined ? 'vague' : granularity, ...duration };
  const ref = parseDay(reference);
  const other = addUnits(ref, window.unit, window.toward === 'past' ? -exact : exact);
  const [start, end] = window.toward === 'past' ? [other, ref] : [ref, other];
  return { start: iso(start), end: iso(end), granularity, ...duration };
}

function resolveSeason(expression: Extract<TimeExpression, { is: 'season' }>, reference: string | undefined): TimeValue {
  const [first, last] = SEASONS.get(expression.season)!;
  let { year } = expression;
  if (year === undefined) {
    if (!reference) return { granularity: 'season' };
    const ref = parseDay(reference);
    year = ref.getUTCFullYear();
    const begins = Date.UTC(year, first - 1, 1);
    if (expression.which === 'next' ? begins <= ref.getTime() : false) year++;
    else if (
      expression.which !== 'next' &&
      (begins > ref.getTime() || (expression.which === 'last' && ref.getTime() < Date.UTC(first > last ? year + 1 : year, last, 1)))
    )
      year--;
  }
  const endYear = first > last ? year + 1 : year;
  return { start: `${year}-${two(first)}-01`, end: iso(new Date(Date.UTC(endYear, last, 0))), granularity: 'season', approximate: true };
}

function addUnits(date: Date, unit: TimeUnit, count: number): Date {
  const copy = new Date(date.getTime());
  if (unit === 'month' || unit === 'season') copy.setUTCMonth(copy.getUTCMonth() + count * (unit === 'season' ? 3 : 1));
  else if (unit === 'year' || unit === 'decade' || unit === 'century')
    copy.setUTCFullYear(copy.getUTCFullYear() + count * (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1));
  else {
    const days = unit === 'week' ? 7 : unit === 'day' ? 1 : unit === 'hour' ? 1 / 24 : 1 / 1440;
    copy.setTime(copy.getTime() + Math.trunc(count * days * DAY_MS));
  }
  return copy;
}

function day(date: Date): TimeValue {
  return { start: iso(date), end: iso(date), granularity: 'day' };
}

function parseDay(text: string): Date {
  return new Date(`${text.slice(0, 10)}T00:00:00Z`);
}

function addDays(date: Date, days: number): Date {
  return new Date(date.getTime() + days * DAY_MS);
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function two(n: number): string {
  return String(n).padStart(2, '0');
}

function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`);
}
