/** Dates as the head of an article writes them: "March 3, 2020", "Tues. 3 September 2024", "2024-09-03", "03.09.2024". */
import { isoDay } from './iso-day.js';

/** Sources of regular expressions. */
export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
export const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu(?:rs)?|Fri|Sat|Sun)\\b\\.?)';
export const CLOCK =
  '(?:,?\\s*(?:at\\s+)?\\d{1,2}[:.]\\d\\d(?:\\s*[ap]\\.?m\\.?)?(?:\\s*(?:GMT|UTC|[ECMP][SD]?T|BST|CEST|MSK|local time))?(?:\\s*\\(\\d{1,2}[:.]\\d\\d\\s*GMT\\))?)?';

const NUMBER = '\\d{1,2}(?:st|nd|rd|th)?';
const MONTH_FIRST = new RegExp(`\\b(?<month>${MONTH})\\s+(?<day>${NUMBER})(?!\\d)(?:,?\\s+(?<year>\\d{4})(?!\\d))?`, 'i');
const DAY_FIRST = new RegExp(`\\b(?<day>${NUMBER})\\s+(?<month>${MONTH})(?:,?\\s+(?<year>\\d{4})(?!\\d))?`, 'i');
const ISO = /\b\d{4}-\d\d-\d\d\b/;
const FIGURES = /\b(\d{1,2})([./-])(\d{1,2})\2(\d{4})\b/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A day of some year: what a dateline says. Months count from 1. */
export interface DayOfYear {
  readonly month: number;
  readonly day: number;
}

/**
 * The days, yyyy-mm-dd, that the first full date in `words` may mean, the likeliest first: two where it is written in figures
 * that could be day and month or month and day, none where no year is said or no such day exists.
 */
export function writtenDays(words: string): readonly string[] {
  const iso = ISO.exec(words);
  if (iso) return days(isoDay(iso[0]));
  const figures = FIGURES.exec(words);
  // "03.09.2024": with points the day always stands first.
  if (figures?.[2] === '.') return days(dayOf(figures[4]!, figures[3]!, figures[1]!));
  if (figures) return [...new Set(days(dayOf(figures[4]!, figures[3]!, figures[1]!), dayOf(figures[4]!, figures[1]!, figures[3]!)))];
  const { year, month, day } = named(words) ?? {};
  return year === undefined ? [] : days(dayOf(year, String(monthOf(month!)), day!));
}

/** Day and month of the first date in `words` that names its month. */
export function writtenDayOfYear(words: string): DayOfYear | undefined {
  const found = named(words);
  return found && { month: monthOf(found.month!), day: parseInt(found.day!, 10) };
}

function named(words: string): Partial<Record<'year' | 'month' | 'day', string>> | undefined {
  return (MONTH_FIRST.exec(words) ?? DAY_FIRST.exec(words))?.groups;
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function dayOf(year: string, month: string, day: string): string | undefined {
  const two = (figures: string): string => String(parseInt(figures, 10)).padStart(2, '0');
  return isoDay(`${year}-${two(month)}-${two(day)}`);
}

function days(...found: readonly (string | undefined)[]): readonly string[] {
  return found.filter((day) => day !== undefined);
}
