/** Reads one time expression at a token: dates, weekdays, windows, lengths, clock times, parts of the day. */
import { readNumber } from '../figures/read-number.js';
import { boundBefore } from '../figures/bounds.js';
import { isAgeOfPerson } from './ages.js';
import { readClock } from './clock.js';
import { readDate } from './dates.js';
import type { Phase, ReadTime, TimeExpression, TimeInput, Which } from './expression.js';
import { readIdiom } from './idioms.js';
import { lookAhead } from './look-ahead.js';
import { readPartOfYear, readSeason } from './parts-of-year.js';
import { DAY_PARTS, ORDINALS, SEASONS, timeUnit, WEEKDAYS, type TimeUnit } from './words.js';

type Reader = (input: TimeInput, i: number) => ReadTime | undefined;

const WHICH: ReadonlyMap<string, Which> = new Map<string, Which>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['preceding', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['following', 'next'],
]);

/** Days away from the reference day. */
const DEICTIC: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tonight', 0],
  ['tomorrow', 1],
]);

const PHASES: ReadonlyMap<string, Phase> = new Map<string, Phase>([
  ['start', 'start'],
  ['beginning', 'start'],
  ['outset', 'start'],
  ['end', 'end'],
  ['close', 'end'],
  ['middle', 'mid'],
]);

/** The longest expression that starts at token `i`; nothing beyond the end ("earlier in" as the last words). */
export function readTime(input: TimeInput, i: number): ReadTime | undefined {
  let best: ReadTime | undefined;
  for (const reader of i < input.words.length ? READERS : []) {
    const read = reader(input, i);
    if (read && (!best || read.end > best.end)) best = read;
  }
  return best && lookAhead(input, withBound(input, withTail(input, withPart(input, best))));
}

const deictic: Reader = ({ words }, i) => {
  const by = DEICTIC.get(words[i]!);
  if (by !== undefined) {
    const time = made(i, i + 1, { is: 'shift', unit: 'day', by }, 0.95);
    return words[i] === 'tonight' ? { ...time, part: 'night' } : time;
  }
  if (words[i] === 'overnight') return made(i, i + 1, { is: 'day-part', part: 'night', day: 'ref' }, 0.85);
  return undefined;
};

const weekday: Reader = ({ words, raw }, i) => {
  const which = WHICH.get(words[i]!);
  const at = which ? i + 1 : i;
  const day = WEEKDAYS.get(words[at] ?? '');
  if (day === undefined || !/^\p{Lu}/u.test(raw[at]!)) return undefined;
  if (words[at]!.endsWith('.') && words[at + 1] === undefined) return undefined;
  return made(i, at + 1, { is: 'weekday', weekday: day, ...(which ? { which } : {}) }, 0.97);
};

/** "last week", "the past 48 hours", "this month", "recent weeks", "next two years". */
const window: Reader = ({ words }, i) => {
  const word = words[i]!;
  const which = WHICH.get(word);
  if (!which && word !== 'recent') return undefined;
  const recent = /^(?:recent|several|coming)$/.test(word);
  const toward = which === 'next' || word === 'coming' ? 'future' : 'past';
  let at = i + 1;
  if (/^(?:few|couple|several)$/.test(words[at] ?? '')) {
    const of = words[at + 1] === 'of' ? at + 2 : at + 1;
    const unit = timeUnit(words[of] ?? '');
    return unit?.plural ? { ...made(i, of + 1, { is: 'window', unit: unit.unit, count: [2, 5], toward }, 0.95), approximate: true } : undefined;
  }
  const number = readNumber(words, at);
  if (number) at = number.end;
  const unit = timeUnit(words[at] ?? '');
  if (!unit) {
    const season = SEASONS.get(words[at] ?? '') && words[at]!;
    if (season && which) return made(i, at + 1, { is: 'season', season, which }, 0.9);
    if (which && which !== 'next' && DAY_PARTS.has(words[at] ?? ''))
      return { ...made(i, at + 1, { is: 'shift', unit: 'day', by: which === 'last' ? -1 : 0 }, 0.9), part: words[at]! };
    return undefined;
  }
  if (/^(?:night|evening)s?$/.test(words[at]!) && !number) {
    return { ...made(i, at + 1, { is: 'shift', unit: 'day', by: which === 'this' ? 0 : which === 'next' ? 1 : -1 }, 0.9), part: words[at]! };
  }
  if (number) return made(i, at + 1, { is: 'window', unit: unit.unit, count: [number.min, number.max], toward }, 0.95);
  if (recent || unit.plural) return { ...made(i, at + 1, { is: 'window', unit: unit.unit, toward }, 0.9), approximate: true };
  if (/^(?:following|previous|preceding)$/.test(word)) return made(i, at + 1, fromText(unit.unit, word === 'following' ? 1 : -1), 0.85);
  if (word === 'next' && unit.unit === 'day' && words[i - 1] === 'the') return made(i, at + 1, fromText('day', 1), 0.9);
  if (word === 'past') return made(i, at + 1, { is: 'window', unit: unit.unit, count: [1, 1], toward: 'past' }, 0.9);
  if (word === 'current' || (which === 'this' && unit.unit === 'day')) return undefined;
  return made(i, at + 1, { is: 'shift', unit: unit.unit, by: which === 'last' ? -1 : which === 'next' ? 1 : 0 }, 0.93);
};

/** "three days", "five-month", "two years ago", "a week later", "months", "48 hours". */
const length: Reader = ({ words, raw, tags }, i) => {
  const number = readNumber(words, i);
  let at: number;
  let count: readonly [number, number] | undefined;
  let approximate = false;
  const word = words[i]!;
  if (number) {
    at = number.end;
    count = [number.min, number.max];
    if (/^(?:to|or|-|–)$/.test(words[at] ?? '')) {
      const second = readNumber(words, at + 1);
      if (second && timeUnit(words[second.end] ?? '')) {
        at = second.end;
        count = [number.min, second.max];
      }
    }
    if (words.slice(at, at + 6).join(' ') === '- and - a - half') {
      at += 6;
      count = [count[0] + 0.5, count[1] + 0.5];
    }
  } else if (/^(?:a|an)$/.test(word) && timeUnit(words[i + 1] ?? '') && !timeUnit(words[i + 1]!)!.plural && words[i + 3] !== 'long') {
    at = i + 1;
    count = [1, 1];
  } else if (/^(?:several|few)$/.test(word) || (word === 'a' && words[i + 1] === 'few')) {
    at = word === 'a' ? i + 2 : i + 1;
    count = [2, 9];
    approximate = true;
  } else if (
    /^(?:weeks|months|years|days|hours|minutes|decades)$/.test(word) ||
    (timeUnit(word) && words[i + 1] === '-' && words[i + 2] === 'long')
  ) {
    at = i;
  } else return undefined;
  const consecutive = /^(?:consecutive|straight|full|whole|long)$/.test(words[at] ?? '') ? at + 1 : at;
  const hyphen = words[consecutive] === '-' ? consecutive + 1 : consecutive;
  const unit = timeUnit(words[hyphen] ?? '');
  if (!unit) return undefined;
  if (/^\p{Lu}/u.test(raw[hyphen]!) && !/^\p{Lu}+$/u.test(raw[hyphen]!)) return undefined;
  let end = hyphen + 1;
  if (words[end] === "'" || words[end] === '’') end++;
  if (unit.unit === 'second' && hyphen === consecutive && number && !unit.plural) return undefined; // "one second ..."
  const old = words[end] === 'old' ? end + 1 : words[end] === '-' && words[end + 1] === 'old' ? end + 2 : -1;
  if (old > 0)
    return isAgeOfPerson(words, tags, old) ? undefined : made(i, old, { is: 'length', unit: unit.unit, ...(count ? { count } : {}) }, 0.93);
  if (words[end] === '-' && words[end + 1] === 'long') end += 2;
  const isEarlier = count && words[end] === 'before' && /^(?:[.,;:)"”]|and|but)$/.test(words[end + 1] ?? '.'); // "two days before, ..."
  const tail = isEarlier ? 'earlier' : (words[end] ?? '');
  if (tail === 'ago')
    return { ...made(i, end + 1, { is: 'shift', unit: unit.unit, by: -(count?.[0] ?? 1) }, 0.95), approximate: approximate || !count };
  if (/^(?:later|earlier|before|after)$/.test(tail) && (tail === 'later' || tail === 'earlier' || i === 0))
    return made(i, tail === 'later' || tail === 'earlier' ? end + 1 : end, away(unit.unit, count, tail), 0.88);
  if (tail === 'per' || words[i - 1] === 'per' || (word === 'a' && unit.unit === 'second')) return undefined;
  const bare = !number && !count;
  if (words[hyphen + 1] === '-' && words[hyphen + 2] === 'long') return made(i, hyphen + 3, { is: 'length', unit: unit.unit }, 0.9);
  if (
    bare &&
    !/^(?:after|before|earlier|later)$/.test(tail) &&
    !/^(?:of|for|in|over|after|during|within|took|take|lasted|,|and|through|since)$/.test(words[i - 1] ?? '') &&
    tail !== 'of'
  )
    return undefined;
  if (word === 'a' && count && !approximate) {
    // "a week", "a day": a length after a preposition or verb of lasting; "twice a week", "three a day" are rates
    if (
      !/^(?:after|before)$/.test(tail) &&
      !/^(?:for|in|within|after|of|than|about|almost|nearly|over|lasted|took|every|once|twice|only|just)$/.test(words[i - 1] ?? '')
    )
      return undefined;
  }
  return {
    ...made(i, end, { is: 'length', unit: unit.unit, ...(count ? { count } : {}) }, hyphen > consecutive ? 0.96 : 0.92),
    ...(approximate ? { approximate } : {}),
  };
};

/** "second day", "third consecutive day", "fourth year". */
const ordinal: Reader = ({ words }, i) => {
  if (!ORDINALS.has(words[i]!) && !/^\d+(?:st|nd|rd|th)$/.test(words[i]!)) return undefined;
  const at = /^(?:consecutive|straight|successive)$/.test(words[i + 1] ?? '') ? i + 2 : i + 1;
  const unit = timeUnit(words[at] ?? '');
  if (!unit || unit.plural || unit.unit === 'second' || unit.unit === 'century') return undefined;
  if (words.slice(i, i + 5).join(' ') === 'first day of the year') return made(i, i + 5, { is: 'date', month: 1, day: 1 }, 0.95);
  return made(i, at + 1, { is: 'relative-to-text' }, 0.85);
};

/** "start of the year", "end of March", "the last week of June", "early hours of Saturday". */
const phase: Reader = (input, i) => {
  const { words } = input;
  const named = PHASES.get(words[i]!);
  if (named && words[i + 1] === 'of') {
    const at = /^(?:the|this|that|last)$/.test(words[i + 2] ?? '') ? i + 3 : i + 2;
    const unit = timeUnit(words[at] ?? '');
    if (unit && !unit.plural && /^(?:week|month|year|decade)$/.test(words[at]!))
      return made(i, at + 1, { is: 'shift', unit: unit.unit, by: 0, phase: named }, 0.92);
    const date = readDate(input, i + 2);
    if (date?.expression.is === 'date') return { ...date, start: i, expression: { ...date.expression, phase: named }, confidence: 0.92 };
  }
  if (/^(?:first|last|final|closing|opening)$/.test(words[i]!)) {
    const number = readNumber(words, i + 1);
    const at = number ? number.end : i + 1;
    if (timeUnit(words[at] ?? '') && words[at + 1] === 'of') {
      const date = readDate(input, at + 2);
      if (date?.expression.is === 'date')
        return {
          ...date,
          start: i,
          expression: { ...date.expression, phase: words[i] === 'first' || words[i] === 'opening' ? 'start' : 'end' },
          confidence: 0.92,
        };
    }
  }
  if (/^(?:early|late|small)$/.test(words[i]!) && words[i + 1] === 'hours') {
    const inner = words[i + 2] === 'of' ? readTime(input, words[i + 3] === 'the' ? i + 4 : i + 3) : undefined;
    return inner
      ? { ...inner, start: i, part: words[i] === 'late' ? 'night' : 'small hours' }
      : { ...made(i, i + 2, { is: 'day-part', part: 'dawn' }, 0.85) };
  }
  if (/^(?:early|late|mid|later|earlier)$/.test(words[i]!)) {
    let at = words[i + 1] === '-' ? i + 2 : i + 1;
    if (/^(?:on|in)$/.test(words[at] ?? '')) at++;
    if (words[at] === 'the' && DAY_PARTS.has(words[at + 1] ?? '')) at++;
    const inner = readTime(input, at);
    if (inner?.start !== at || inner.expression.is === 'length' || words[at] === 'that') return undefined;
    const word = words[i] === 'earlier' || words[i] === 'later' ? undefined : (words[i] as Phase);
    const expression =
      word && (inner.expression.is === 'date' || inner.expression.is === 'shift') ? { ...inner.expression, phase: word } : inner.expression;
    return { ...inner, start: i, expression };
  }
  return undefined;
};

/** "dawn", "the morning", "Monday night" is the weekday's business. */
const dayPart: Reader = ({ words }, i) => {
  const word = words[i]!;
  if (!DAY_PARTS.has(word)) return undefined;
  const before = words[i - 1] ?? '';
  const lone = /^(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|nightfall|midnight)$/.test(word);
  if (
    lone
      ? /^(?:at|before|after|until|by|since|around|from|near|till|towards|past|shortly|,|of|to|between|and|)$/.test(before)
      : before === 'the' && /^(?:in|during|throughout|through|of|into|for|by|since)$/.test(words[i - 2] ?? '')
  ) {
    return { ...made(i, i + 1, { is: 'day-part', part: word }, lone ? 0.8 : 0.78), part: word };
  }
  if (/^(?:by|until|till)$/.test(before) || (before === 'at' && word === 'night')) return made(i, i + 1, { is: 'day-part', part: word }, 0.78);
  return undefined;
};

/** "that day", "the same night", "the day before", "the weekend", "the week". */
const anaphor: Reader = ({ words }, i) => {
  const word = words[i]!;
  const unit = timeUnit(words[i + 1] ?? '') ?? (DAY_PARTS.has(words[i + 1] ?? '') ? { unit: 'day', plural: false } : undefined);
  if (word === 'same' && unit && !unit.plural) return made(i, i + 2, fromText(unit.unit, 0), 0.85);
  if (word === 'that' && unit && /^(?:day|night|week|month|year|evening|morning|afternoon)$/.test(words[i + 1]!))
    return made(i, i + 2, fromText(unit.unit, 0), 0.85);
  if (
    /^(?:day|week|month)$/.test(word) &&
    words[i - 1] === 'the' &&
    /^(?:during|in|within|throughout)$/.test(words[i - 2] ?? '') &&
    !/^(?:['’]s?|-|of)$/.test(words[i + 1] ?? '')
  )
    return made(i, i + 1, { is: 'relative-to-text' }, 0.8);
  if (word === 'weekend' && /^(?:the)$/.test(words[i - 1] ?? ''))
    return made(i, i + 1, { is: 'window', unit: 'day', count: [2, 2], toward: 'past' }, 0.85);
  return undefined;
};

const READERS: readonly Reader[] = [
  readIdiom,
  readPartOfYear,
  readDate,
  readClock,
  deictic,
  weekday,
  window,
  length,
  ordinal,
  phase,
  readSeason,
  dayPart,
  anaphor,
];

/** "Sunday evening", "yesterday morning", "Tuesday at dawn", "3 June at dawn". */
function withPart(input: TimeInput, time: ReadTime): ReadTime {
  const { words } = input;
  if (time.part !== undefined || time.expression.is === 'length' || time.expression.is === 'window') return time;
  const next = words[time.end] ?? '';
  if (DAY_PARTS.has(next) && (time.expression.is === 'weekday' || time.expression.is === 'shift' || time.expression.is === 'date'))
    return { ...time, end: time.end + 1, part: next };
  return time;
}

/** "Sunday, 28 January 2023", "dawn on Tuesday", "8pm today", "10:30 GMT on Monday". */
function withTail(input: TimeInput, time: ReadTime): ReadTime {
  const { words } = input;
  const at = words[time.end] === ',' && time.expression.is === 'weekday' ? time.end + 1 : time.end;
  if (time.expression.is === 'weekday') {
    const date = readDate(input, at);
    if (date) return { ...date, start: time.start, ...(time.part ? { part: time.part } : {}) };
  }
  if (time.expression.is === 'clock' && /^(?:to|-|–|until)$/.test(words[time.end] ?? '')) {
    const until = readClock(input, time.end + 1);
    if (until) return { ...time, end: until.end };
  }
  if (time.expression.is === 'day-part' || time.expression.is === 'clock') {
    const from = words[time.end] === 'on' ? time.end + 1 : time.end;
    const isBeforeDay = from > time.end || words[time.start] === 'overnight';
    const day = weekday(input, from) ?? deictic(input, from) ?? (isBeforeDay ? readDate(input, from) : undefined);
    if (day && !(words[time.end] === 'on' && time.expression.is === 'clock')) {
      return { ...day, start: time.start, ...(time.expression.is === 'day-part' ? { part: time.expression.part } : {}) };
    }
  }
  return time;
}

/** "almost two hours", "around 7 a.m.", "shortly after midnight": bound words belong to lengths and times of day. */
function withBound({ words }: TimeInput, time: ReadTime): ReadTime {
  if (!/^(?:length|clock|day-part)$/.test(time.expression.is)) return time;
  const bound = boundBefore(words, time.start);
  if (
    time.expression.is !== 'length' &&
    /^(?:after|before)$/.test(words[time.start - 1] ?? '') &&
    /^(?:shortly|just|soon)$/.test(words[time.start - 2] ?? '')
  )
    return { ...time, start: time.start - 2, approximate: true };
  return bound && words[bound.at] !== 'some' && time.expression.is !== 'day-part' ? { ...time, start: bound.at, approximate: true } : time;
}

function made(start: number, end: number, expression: TimeExpression, confidence: number): ReadTime {
  return { start, end, expression, confidence };
}

function fromText(unit: TimeUnit, by: number): TimeExpression {
  return { is: 'relative-to-text', unit, by };
}

/** "Two days later", "a week earlier": so far from the time that was told before; "days later" does not say how far. */
function away(unit: TimeUnit, count: readonly [number, number] | undefined, tail: string): TimeExpression {
  if (!count || count[0] !== count[1] || !Number.isInteger(count[0])) return { is: 'relative-to-text' };
  return fromText(unit, /^(?:later|after)$/.test(tail) ? count[0] : -count[0]);
}
