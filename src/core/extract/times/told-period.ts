/** "At least 89 deaths in the week", in a report on 9-15 June: the stretch that the text told, and not just any. */
import type { TimeValue } from '../../model/values.js';

/** Days of a stretch that is called so. */
const LENGTHS: Readonly<Record<string, readonly [number, number]>> = { week: [6, 9], fortnight: [13, 16], month: [27, 32] };
const MS_A_DAY = 86_400_000;

/** The stretch that "the week" at `at` means, the last of those told before it that is as long; nothing where the words mean any week. */
export function toldPeriod(words: readonly string[], at: number, told: () => readonly (TimeValue | undefined)[]): TimeValue | undefined {
  const lengths = LENGTHS[words[at]!];
  if (!lengths || words[at - 1] !== 'the' || !/^(?:in|during|over|within|throughout)$/.test(words[at - 2] ?? '') || words[at + 1] === 'of')
    return undefined;
  return told().findLast((value) => value?.start !== undefined && value.end !== undefined && isBetween(daysOf(value.start, value.end), lengths));
}

function daysOf(start: string, end: string): number {
  return Math.round((Date.parse(end.slice(0, 10)) - Date.parse(start.slice(0, 10))) / MS_A_DAY) + 1;
}

function isBetween(days: number, [least, most]: readonly [number, number]): boolean {
  return days >= least && days <= most;
}
