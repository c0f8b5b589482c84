/** Fixed phrases for times: "day before yesterday", "week before last", "night of 10 September", "the day before", "half an hour later". */
import { readDate } from './dates.js';
import type { ReadTime, TimeExpression, TimeInput } from './expression.js';
import { DAY_PARTS, timeUnit, WEEKDAYS } from './words.js';

/** The idiom that starts at token `i`. */
export function readIdiom(input: TimeInput, i: number): ReadTime | undefined {
  return fixedPhrase(input, i) ?? beforeOrAfter(input, i) ?? partOf(input, i);
}

const FIRST_WORDS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'year', 'half']);

function fixedPhrase(input: TimeInput, i: number): ReadTime | undefined {
  const { words } = input;
  if (!FIRST_WORDS.has(words[i]!)) return undefined;
  const next = words.slice(i, i + 3).join(' ');
  if (next === 'day before yesterday') return made(i, i + 3, { is: 'shift', unit: 'day', by: -2 }, 0.95);
  if (next === 'day after tomorrow') return made(i, i + 3, { is: 'shift', unit: 'day', by: 2 }, 0.95);
  if (/^(?:week|month|year) before last$/.test(next)) return made(i, i + 3, { is: 'shift', unit: timeUnit(words[i]!)!.unit, by: -2 }, 0.95);
  return next === 'half an hour' ? halfHour(input, i) : undefined;
}

function halfHour({ words }: TimeInput, i: number): ReadTime {
  const tail = words[i + 3] ?? '';
  if (tail === 'later' || tail === 'earlier') return made(i, i + 4, { is: 'relative-to-text' }, 0.9);
  return made(i, i + 3, { is: 'length', unit: 'minute', count: [30, 30] }, 0.92);
}

/** "the day before", "the night before": where nothing follows that it would be before. */
function beforeOrAfter({ words, tags }: TimeInput, i: number): ReadTime | undefined {
  if (words[i - 1] !== 'the' || !/^(?:day|night|evening|week|month|year)$/.test(words[i]!) || !/^(?:before|after)$/.test(words[i + 1] ?? ''))
    return undefined;
  const follows = tags[i + 2] ?? '.';
  if (!/^(?:[.,:;)]|''|-RRB-|CC|VB[DZP]|MD|IN|TO)$/.test(follows)) return undefined;
  const unit = timeUnit(words[i]!)?.unit ?? 'day';
  return made(i, i + 2, { is: 'relative-to-text', unit, by: words[i + 1] === 'after' ? 1 : -1 }, 0.9);
}

/** "night of 10 September", "evening of Saturday, 28 January". */
function partOf(input: TimeInput, i: number): ReadTime | undefined {
  const { words } = input;
  if (!DAY_PARTS.has(words[i]!) || words[i + 1] !== 'of') return undefined;
  const day = WEEKDAYS.get(words[i + 2] ?? '');
  const date = readDate(input, day === undefined ? i + 2 : words[i + 3] === ',' ? i + 4 : i + 3);
  if (date?.expression.is === 'date') return { ...date, start: i, part: words[i]! };
  return day === undefined ? undefined : { ...made(i, i + 3, { is: 'weekday', weekday: day }, 0.95), part: words[i]! };
}

function made(start: number, end: number, expression: TimeExpression, confidence: number): ReadTime {
  return { start, end, expression, confidence };
}
