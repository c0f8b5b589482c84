/** Time as whole days, which is how exactly news agree. */
import type { TimeValue } from '../../model/values.js';

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
  return Number.isNaN(ms) ? undefined : ms / MS_A_DAY;
}

/** "2024-05-14" for a day's number. */
export function isoDay(day: number): string {
  return new Date(day * MS_A_DAY).toISOString().slice(0, 10);
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
