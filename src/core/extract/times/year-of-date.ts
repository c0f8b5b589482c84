/** The year of a date that does not write its own: "April last year", "between March and June 2022". */
import type { ReadTime, TimeExpression } from './expression.js';

type DateExpression = Extract<TimeExpression, { is: 'date' }>;

const AWAY: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
]);
const LINK = /^(?:and|or|to|until|till|through|-|–|—)$/;

/** The date with the year that the words behind it tell; `readAt` reads the date at a token. */
export function withYear(words: readonly string[], time: ReadTime, readAt: (at: number) => ReadTime | undefined): ReadTime {
  const { expression } = time;
  if (expression.is !== 'date' || expression.year !== undefined || !expression.month || expression.which) return time;
  const of = words[time.end] === 'of' ? time.end + 1 : time.end;
  const away = AWAY.get(words[of] ?? '');
  if (away !== undefined && words[of + 1] === 'year' && !/^['’]s?$/.test(words[of + 2] ?? ''))
    return { ...time, end: of + 2, expression: { ...expression, yearsAway: away } };
  const other = LINK.test(words[time.end] ?? '') ? readAt(time.end + 1)?.expression : undefined;
  return other?.is === 'date' && other.month && other.year !== undefined
    ? { ...time, expression: { ...expression, year: yearBefore(expression, other) } }
    : time;
}

/** The first of two dates lies in the year of the second, or in the one before it ("between November and March 2022"). */
function yearBefore(first: DateExpression, { year, month, day }: DateExpression): number {
  const place = (date: DateExpression): number => date.month! * 100 + (date.day ?? 0);
  return place(first) > place({ ...first, month: month!, day: day ?? first.day ?? 0 }) ? year! - 1 : year!;
}
