/** All quantities of one sentence. */
import type { Bound, FigureValue } from '../../model/values.js';
import type { Measure } from '../../model/kinds.js';
import { boundAfter, boundBefore } from './bounds.js';
import { readCountedNoun } from './counted-noun.js';
import { isNoFigure } from './not-figures.js';
import { readNumber, type ReadNumber } from './read-number.js';
import { CURRENCY_SIGNS, readUnit } from './units.js';
import { measureOfNoun } from './measures.js';

/** A figure over tokens [start, end). */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly value: FigureValue;
  readonly reason: string;
}

/** Units of time make a duration, which is a time, not a figure; ages are figures. */
const TIME_UNIT = /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|season)s?$|^centuries$/;

/** Whether a sentence may hold a figure at all: cheap, before it is tagged. */
export function mayHoldFigure(words: readonly string[]): boolean {
  return words.some((word) => /^\d/.test(word) || NUMBERISH.test(word));
}
const NUMBERISH =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|half|third|quarter|handful|couple|pair|few|several|tens|lakhs?|crores?|[½¼¾])$/;

/** Finds the figures in a sentence's tokens. `raw` are the tokens' texts, `tags` their Penn Treebank tags. */
export function findFigures(raw: readonly string[], tags: readonly string[]): FoundFigure[] {
  const words = raw.map((word) => word.toLowerCase());
  const found: FoundFigure[] = [];
  for (let i = 0; i < words.length;) {
    const figure = figureAt(raw, words, tags, i, found[found.length - 1]?.end ?? 0);
    if (figure && 'end' in figure) {
      found.push(figure);
      i = Math.max(figure.end, i + 1);
    } else i = figure ? figure.skipTo : i + 1;
  }
  return found;
}

function figureAt(
  raw: readonly string[],
  words: readonly string[],
  tags: readonly string[],
  i: number,
  floor: number,
): FoundFigure | { readonly skipTo: number } | undefined {
  const number = readNumber(words, i);
  if (!number) return undefined;
  if (isNoFigure(raw, words, tags, number.start, number.end)) return { skipTo: number.end };
  const range = readRange(words, number, floor);
  let { start, end } = range;
  let currency = CURRENCY_SIGNS.get(words[start - 1] ?? '');
  if (currency && start - 1 >= floor) {
    start--;
    if (/^(?:us|u\.s\.|c|a|nz|hk)$/.test(words[start - 1] ?? '') && start - 1 >= floor) start--;
  } else currency = undefined;
  if (/^(?:minus|-|−)$/.test(words[start - 1] ?? '') && (words[start - 1] === 'minus' || raw[start - 2] === undefined)) start--;
  let bound: Bound = range.max > range.min ? (number.form === 'vague' ? 'about' : 'between') : 'exactly';
  let min: number | undefined = range.min;
  let max: number | undefined = range.max;
  const post = boundAfter(words, end);
  const before = boundBefore(words, start);
  const told = before && before.at >= floor ? before : undefined;
  if (told) start = told.at;
  else if (words[start - 1] === 'another' || words[start - 1] === 'additional') start = Math.max(floor, start);
  let after = end;
  if (post && !/^(?:at least|at most)$/.test(words.slice(end, post.at).join(' '))) after = post.at;
  let unitName = currency;
  let measure: Measure | undefined = currency ? 'money' : undefined;
  let of: string | undefined;
  const hyphen = words[after] === '-' ? after + 1 : after;
  const unit = currency ? undefined : (readUnit(words, after) ?? readUnit(words, hyphen));
  let reason = 'number';
  if (TIME_UNIT.test(words[hyphen] ?? '') && !isAge(words, hyphen)) return { skipTo: hyphen };
  if (isAge(words, hyphen)) {
    unitName = 'year';
    measure = 'age';
    end = ageEnd(words, hyphen);
    reason = 'number with an age';
  } else if (unit) {
    unitName = unit.unit.name;
    measure = unit.unit.measure;
    end = unit.end;
    of = words[end] === 'of' ? nounText(raw, words, tags, end + 1) : undefined;
    reason = 'number with a unit';
  } else if (currency) {
    end = after;
  } else {
    end = after;
    const from = words[end] === 'of' && number.form !== 'digits' ? end + 1 : end;
    const head = number.form === 'fraction' && /^(?:the|its|their|his|her|all|our)$/.test(words[from] ?? '') ? from + 1 : from;
    const noun = from > end && /^(?:them|those|these|whom|which)$/.test(words[from] ?? '') ? undefined : readCountedNoun(words, tags, head);
    if (noun) {
      of = raw
        .slice(head, noun.end)
        .join(' ')
        .replace(/ - /g, '-')
        .replace(/ ([).,'’])/g, '$1')
        .replace(/([("“]) /g, '$1')
        .replace(/^["“]/, '');
      end = noun.end;
      measure = measureOfNoun(words.slice(head, noun.end));
      reason = 'number with the noun it counts';
    } else if (number.form === 'fraction') {
      if (words[end] !== 'of' && words[end] !== 'the') return { skipTo: number.end };
    }
    if (number.form === 'fraction') measure = 'share';
    if (!noun && number.form === 'words' && range.max <= 12 && !told && bareIsWeak(words, tags, range, end)) return { skipTo: number.end };
    if (!noun && number.form === 'digits' && yearLike(raw[number.start]!) && !told) return { skipTo: number.end };
  }
  const effective = told?.bound ?? (post && after === post.at ? post.bound : undefined);
  if (effective) {
    bound = effective === 'about' || effective === 'exactly' || bound === 'exactly' || number.form === 'vague' ? effective : bound;
    if (bound === 'at-least' || bound === 'more-than') max = undefined;
    else if (bound === 'at-most' || bound === 'less-than') min = undefined;
  }
  const scale = 1;
  const value: FigureValue = {
    ...(min !== undefined ? { min: round(min * scale) } : {}),
    ...(max !== undefined ? { max: round(max * scale) } : {}),
    bound,
    ...(unitName ? { unit: unitName } : {}),
    ...(of ? { of } : {}),
    ...(measure ? { measure } : {}),
  };
  return { start, end, value, reason };
}

/** Joins "12-15", "12 to 15", "between 12 and 15", "from 12 to 15", "12 or 13". */
function readRange(words: readonly string[], first: ReadNumber, floor: number): { start: number; end: number; min: number; max: number } {
  const link = words[first.end] ?? '';
  const lead = first.start - 1 >= floor ? words[first.start - 1] : undefined;
  const joins = /^(?:-|–|—|to|or)$/.test(link) || (link === 'and' && lead === 'between');
  const second = joins ? readNumber(words, first.end + 1) : undefined;
  if (second && second.max >= first.min && !(link === 'or' && second.max - first.max > first.max) && second.form !== 'fraction') {
    const scaled =
      second.max >= 1000 && first.max < 1000 && second.max % 1000 === 0 && link !== 'or' && first.form === second.form ? scaleOf(second.max) : 1;
    const start = lead === 'between' || (lead === 'from' && link === 'to') ? first.start - 1 : first.start;
    return { start, end: second.end, min: first.min * (first.max * scaled <= second.max ? scaled : 1), max: second.max };
  }
  return { start: first.start, end: first.end, min: first.min, max: first.max };
}

/** "2-3 million": the first number shares the scale of the second. */
function scaleOf(value: number): number {
  for (const scale of [1e12, 1e9, 1e6, 1e3]) if (value >= scale && value % (scale / 10) === 0) return scale;
  return 1;
}

function isAge(words: readonly string[], at: number): boolean {
  return (
    /^years?$/.test(words[at] ?? '') &&
    (words[at + 1] === 'old' || (words[at + 1] === '-' && words[at + 2] === 'old')) &&
    !/^(?:war|conflict|campaign|civil|siege|ceasefire|truce|insurgency|blockade|occupation|dispute|regime|rule|rebellion|uprising)$/.test(
      words[at + (words[at + 1] === 'old' ? 2 : 3)] ?? '',
    )
  );
}

function ageEnd(words: readonly string[], at: number): number {
  return words[at + 1] === 'old' ? at + 2 : at + 3;
}

function bareIsWeak(words: readonly string[], tags: readonly string[], range: { start: number; end: number }, end: number): boolean {
  const before = words[range.start - 1] ?? '';
  return (
    /^(?:the|these|those|those|all|its|their|his|her|our|last|next|first|past|at)$/.test(before) ||
    (/^(?:IN|RP)$/.test(tags[end] ?? '') && words[end] !== 'of' && words[range.start] === 'one')
  );
}

function yearLike(word: string): boolean {
  return /^(?:1[89]|20)\d\d$/.test(word);
}

function nounText(raw: readonly string[], words: readonly string[], tags: readonly string[], at: number): string | undefined {
  const noun = readCountedNoun(words, tags, at);
  return noun && raw.slice(at, noun.end).join(' ').replace(/ - /g, '-');
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
