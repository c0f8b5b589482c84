/** Time as whole days, which is how exactly news agree. */
import type { TimeValue } from '../../model/values.js';
import type { TimeRecord } from '../types.js';

/** Days since 1970, both included. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

const MS_A_DAY = 86_400_000;

/** The day of an ISO 8601 date or date-time, as written (no time zone is applied); nothing for other words. */
export function dayOf(iso: string): number | undefined {
  const m = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso);
  if (!m) return undefined;
  const ms = Date.UTC(Number(m[1]), Number(m[2]) - 1, Number(m[3]));
  return Number.isNaN(ms) ? undefined : Math.round(ms / MS_A_DAY);
}

/** "2024-05-14" for a day's number. */
export function isoDay(day: number): string {
  // Civil date from days (Howard Hinnant): a Date for each incident of a large workspace is slow.
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * m + 2) / 5) + 1)}`;
}

/** The days a time value names; nothing where it is not resolved. */
export function daysOf(value: TimeValue | undefined): Days | undefined {
  const start = value?.start === undefined ? undefined : dayOf(value.start);
  const end = value?.end === undefined ? start : dayOf(value.end);
  if (start === undefined) return end === undefined ? undefined : { start: end, end };
  return { start, end: Math.max(start, end ?? start) };
}

/** Days between two stretches; 0 where they meet. */
export function gap(a: Days, b: Days): number {
  return Math.max(0, a.start - b.end, b.start - a.end);
}

export function length({ start, end }: Days): number {
  return end - start + 1;
}

/** Days from publication within which a time is the news itself, not what it is compared with ("the biggest since March 2020"). */
const RECENT_DAYS = 21;

/** Whether the stretch ended long before what tells of it was printed. */
export function isOld({ end }: Days, published: number | undefined): boolean {
  return published !== undefined && published - end > RECENT_DAYS;
}

/** "The past week", "since 7 October": a stretch that is counted through; "this week" is a day of it. */
export function isSum({ text, value }: TimeRecord, published: number | undefined): boolean {
  const days = daysOf(value);
  if (!days || isOld(days, published) || value?.approximate || /^(?:earlier |late |early )?(?:this|last|next)\b|\bago\b/i.test(text)) return false;
  return length(days) >= 4;
}
