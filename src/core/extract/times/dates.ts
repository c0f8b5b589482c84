/** Calendar dates: "3 March 2020", "Sept. 3, 2016", "2020-01-23", "March 2020", "since 2011", "1990s", "9 and 12 February". */
import type { ReadTime, TimeInput } from './expression.js';
import { MONTHS } from './words.js';
import { withYear } from './year-of-date.js';

const DAY = /^(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/;
const YEAR = /^(?:1[89]\d\d|20\d\d)$/;
const YEAR_BEFORE =
  /^(?:in|since|of|until|till|from|by|before|after|during|early|late|mid|between|throughout|through|to|around|circa|back|spring|summer|autumn|winter|and|begun|began|mid-|the|for|\(|-|–|,|:)$/;
const MONTH_BEFORE =
  /^(?:in|since|of|until|till|from|by|before|after|during|early|late|mid|between|throughout|through|last|this|next|and|to|-|–|,|around|mid-|earlier|later|every|each|that)$/;

/** Reads a date at token `i`. A bare month or year needs a word before it that says it is a time. */
export function readDate(input: TimeInput, i: number): ReadTime | undefined {
  const read = readWritten(input, i);
  return read && withYear(input.words, read, (at) => readWritten(input, at));
}

function readWritten({ words, raw, tags }: TimeInput, i: number): ReadTime | undefined {
  const word = words[i]!;
  const date = (end: number, parts: { year?: number; month?: number; day?: number; lastDay?: number }, confidence = 0.98): ReadTime => ({
    start: i,
    end,
    expression: { is: 'date', ...parts },
    confidence,
  });
  const iso = /^(\d{4})$/.exec(word);
  if (iso && words[i + 1] === '-' && /^\d\d$/.test(words[i + 2] ?? '') && words[i + 3] === '-' && /^\d\d$/.test(words[i + 4] ?? '')) {
    return date(i + 5, { year: Number(word), month: Number(words[i + 2]), day: Number(words[i + 4]) });
  }
  const slashed = slashDate(words, i);
  if (slashed) return slashed;
  if (DAY.test(word)) return dayFirst(words, i, date);
  const month = MONTHS.get(word);
  if (month !== undefined && /^\p{Lu}/u.test(raw[i]!)) return monthFirst(words, raw, tags, i, month, date);
  if (/^(?:1[89]|20)\d0s$/.test(word))
    return { start: i, end: i + 1, expression: { is: 'decade', from: Number(word.slice(0, 4)) }, confidence: 0.95 };
  if (YEAR.test(word)) return bareYear(words, tags, i, date);
  return undefined;
}

type Make = (end: number, parts: { year?: number; month?: number; day?: number; lastDay?: number }, confidence?: number) => ReadTime;

function dayFirst(words: readonly string[], i: number, date: Make): ReadTime | undefined {
  const day = Number.parseInt(words[i]!, 10);
  let at = words[i + 1] === 'of' ? i + 2 : i + 1;
  let lastDay: number | undefined;
  if (/^(?:-|–|and|to|\/|or)$/.test(words[i + 1] ?? '') && DAY.test(words[i + 2] ?? '')) {
    lastDay = Number.parseInt(words[i + 2]!, 10);
    at = i + 3;
  }
  const month = MONTHS.get(words[at] ?? '');
  if (month === undefined) return undefined;
  const comma = words[at + 1] === ',' ? at + 2 : at + 1;
  const year = YEAR.test(words[comma] ?? '') ? Number(words[comma]) : undefined;
  return date(year === undefined ? at + 1 : comma + 1, { month, day, ...(lastDay ? { lastDay } : {}), ...(year ? { year } : {}) });
}

function monthFirst(
  words: readonly string[],
  raw: readonly string[],
  tags: readonly string[],
  i: number,
  month: number,
  date: Make,
): ReadTime | undefined {
  const next = words[i + 1] ?? '';
  if (DAY.test(next)) {
    const range =
      /^(?:-|–|to|and)$/.test(words[i + 2] ?? '') &&
      DAY.test(words[i + 3] ?? '') &&
      !MONTHS.has(words[i + 4] ?? '') &&
      Number(words[i + 3]) > Number.parseInt(next, 10);
    const lastDay = range ? Number.parseInt(words[i + 3]!, 10) : undefined;
    const at = range ? i + 4 : i + 2;
    const comma = words[at] === ',' ? at + 1 : at;
    const year = YEAR.test(words[comma] ?? '') ? Number(words[comma]) : undefined;
    return date(year === undefined ? at : comma + 1, {
      month,
      day: Number.parseInt(next, 10),
      ...(lastDay ? { lastDay } : {}),
      ...(year ? { year } : {}),
    });
  }
  const comma = next === ',' || next === 'of' ? i + 2 : i + 1;
  if (YEAR.test(words[comma] ?? '')) return date(comma + 1, { month, year: Number(words[comma]) });
  const before = words[i - 1] ?? '';
  const certain = !/^(?:may|march|mar|jan|jun)\.?$/.test(words[i]!) || raw[i] === 'JAN';
  if (/^(?:NNP|POS)$/.test(tags[i + 1] ?? '') && /^\p{Lu}/u.test(raw[i + 1] ?? '') && !certain) return undefined;
  if (MONTH_BEFORE.test(before) || before === 'for' || (certain && words[i]!.length > 3)) {
    // "between March and May"
    const second = /^(?:and|to|until)$/.test(before) && MONTHS.has(words[i - 2] ?? '');
    const planned = before === 'for' && /^(?:planned|scheduled|set|due|slated|expected)$/.test(words[i - 2] ?? '');
    if (
      !certain &&
      !planned &&
      !second &&
      !/^(?:in|since|until|till|early|late|mid|last|this|next|during|by|of|between|from|before|after|through|-)$/.test(before)
    )
      return undefined;
    const which = before === 'last' || before === 'this' || before === 'next' ? before : undefined;
    const read = date(i + 1, { month }, 0.92);
    return which ? { ...read, start: i - 1, expression: { is: 'date', month, which } } : read;
  }
  return undefined;
}

function bareYear(words: readonly string[], tags: readonly string[], i: number, date: Make): ReadTime | undefined {
  const before = words[i - 1] ?? '';
  const after = words[i + 1] ?? '';
  if (
    /^(?:people|civilians|soldiers|troops|fighters|families|houses|%|percent|per|km|miles|metres|meters|tonnes|tons|others|million|billion)$/.test(
      after,
    )
  )
    return undefined;
  if (
    /^NNS$/.test(tags[i + 1] ?? '') &&
    !/^(?:elections|protests|negotiations|talks|clashes|floods|hostilities|attacks|operations|events|accords)$/.test(after)
  )
    return undefined;
  if (!YEAR_BEFORE.test(before)) return undefined;
  if ((before === ',' || before === ':' || before === '-') && i > 1 && !/^(?:[a-z]+|\d{4})$/.test(words[i - 2] ?? '')) return undefined;
  if (before === ',' && !YEAR.test(words[i - 2] ?? '') && !/^(?:\.|,|and|;|)$/.test(after)) return undefined;
  if (before === 'the' && !/^(?:[a-z-]+)$/.test(after)) return undefined;
  return date(i + 1, { year: Number(words[i]) }, 0.9);
}

/** "03/04/2020", "3.4.2020": day before month, as most of the world writes; the other way where only that is a date. */
function slashDate(words: readonly string[], i: number): ReadTime | undefined {
  const joined = /^(\d{1,2})\.(\d{1,2})\.(\d{2,4})$/.exec(words[i]!);
  const parts = joined
    ? [joined[1]!, joined[2]!, joined[3]!]
    : /^\d{1,2}$/.test(words[i]!) &&
        words[i + 1] === '/' &&
        /^\d{1,2}$/.test(words[i + 2] ?? '') &&
        words[i + 3] === '/' &&
        /^\d{2,4}$/.test(words[i + 4] ?? '')
      ? [words[i]!, words[i + 2]!, words[i + 4]!]
      : undefined;
  if (!parts) return undefined;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  const year = c < 100 ? 2000 + c : c;
  const [day, month] = b > 12 && a <= 12 ? [b, a] : [a, b];
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
  return { start: i, end: joined ? i + 1 : i + 5, expression: { is: 'date', year, month, day }, confidence: a <= 12 && b <= 12 ? 0.85 : 0.95 };
}
