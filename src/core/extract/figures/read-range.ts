/** Joins two numbers into a range: "12-15", "12 to 15", "between 12 and 15", "from 12 to 15", "12 or 13". */
import { UNITS } from './number-words.js';
import { CURRENCY_SIGNS } from './units.js';
import { readNumber, type ReadNumber } from './read-number.js';

export interface ReadRange {
  readonly min: number;
  readonly max: number;
  readonly form: ReadNumber['form'];
  /** With "between" or "from"; tokens, half-open. */
  readonly start: number;
  readonly end: number;
  /** The first number's own tokens. */
  readonly numberStart: number;
  readonly numberEnd: number;
}

/** Reads a number or range at token `i`; words before `floor` are not taken. */
export function readRange(words: readonly string[], i: number, floor: number): ReadRange | undefined {
  const first = readNumber(words, i);
  if (!first) return undefined;
  const single = {
    min: first.min,
    max: first.max,
    form: first.form,
    start: first.start,
    end: first.end,
    numberStart: first.start,
    numberEnd: first.end,
  };
  const sign = CURRENCY_SIGNS.has(words[first.start - 1] ?? '') ? words[first.start - 1] : undefined;
  const percent = PERCENT.test(words.slice(first.end, first.end + 2).join(' ')) ? (words[first.end] === 'per' ? 2 : 1) : 0;
  const linkAt = first.end + percent;
  const link = words[linkAt] ?? '';
  const leadAt = first.start - (sign ? 2 : 1);
  const lead = leadAt >= floor ? words[leadAt] : undefined;
  const joins = /^(?:-|–|—|to|or)$/.test(link) || (link === 'and' && lead === 'between');
  const secondAt = sign !== undefined && words[linkAt + 1] === sign ? linkAt + 2 : linkAt + 1;
  const second = joins ? readNumber(words, secondAt) : undefined;
  if (!second || second.max < first.min || second.form === 'fraction') return single;
  if (percent && !PERCENT.test(words.slice(second.end, second.end + 2).join(' '))) return single;
  if (lead === 'from' && MOVING.test(words[leadAt - 1] ?? '')) return single; // "rose from 3 to 5": two values
  if (link === 'or' && second.max > 2 * first.max) return single;
  const shared = sharedScale(words, first, second);
  const led = lead === 'between' || (lead === 'from' && link === 'to');
  return { ...single, min: first.min * shared, max: second.max, start: led && !sign ? first.start - 1 : first.start, end: second.end };
}

const PERCENT = /^(?:%|percent|per cent|pc)/;
const MOVING =
  /^(?:rose|risen|rises|fell|fallen|falls|grew|grown|up|down|jumped|dropped|climbed|increased|decreased|went|gone|moved|reduced|raised|cut|declined)$/;

/** "2-3 million", "four to five thousand": the first number shares the scale word of the second. */
function sharedScale(words: readonly string[], first: ReadNumber, second: ReadNumber): number {
  // "7-8,000 people"
  const [a, b] = [words[first.start]!, words[second.start]!];
  if (words[first.end] === '-' && /^\d{1,3}$/.test(a) && /^\d{1,3},000$/.test(b) && first.max < second.max / 1000) return 1000;
  if (first.end !== first.start + 1 || second.end === second.start + 1) return 1;
  const own = UNITS.get(words[second.start]!) ?? Number(words[second.start]!.replace(/,/g, ''));
  const scale = Number.isFinite(own) && own > 0 ? second.max / own : 1;
  return scale > 1 && first.max * scale <= second.max ? scale : 1;
}
