/** All quantities of one sentence. */
import type { Measure } from '../../model/kinds.js';
import type { Bound, FigureValue } from '../../model/values.js';
import { boundAfter, boundBefore, collectionBefore, type FoundBound } from './bounds.js';
import { readCountedNoun } from './counted-noun.js';
import { measureOfNoun } from './measures.js';
import { isNoFigure } from './not-figures.js';
import { readRange, type ReadRange } from './read-range.js';
import { trendAround } from './trend.js';
import { CURRENCY_SIGNS, readUnit } from './units.js';

/** A figure over tokens [start, end). */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly value: FigureValue;
  readonly reason: string;
}

/** What a number counts or is measured in, and where that ends. */
interface Counted {
  readonly end: number;
  readonly unit?: string;
  readonly of?: string;
  readonly measure?: Measure;
  /** Hundredths said after the amount ("3 dollars and 50 cents"). */
  readonly cents?: number;
  readonly reason: string;
}

/** A sentence's tokens: as written, lower-cased, and tagged (Penn Treebank). */
interface Words {
  readonly raw: readonly string[];
  readonly words: readonly string[];
  readonly tags: readonly string[];
}

/** Units of time make a duration, which is a time, not a figure; ages are figures. */
const TIME_UNIT = /^(?:second|minute|hour|day|night|week|weekend|fortnight|month|year|decade|century|season)s?$|^centuries$/;
const NUMBERISH =
  /^(?:\.?\d.*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?|trillions?|dozens?|scores?|half|third|quarter|handful|couple|pair|few|several|tens|lakhs?|crores?|[½¼¾])$/;
const LASTING = /^(?:war|conflict|campaign|civil|siege|ceasefire|truce|insurgency|blockade|occupation|dispute|regime|rule|rebellion|uprising)$/;

/** Whether a sentence may hold a figure at all: cheap, before it is tagged. */
export function mayHoldFigure(words: readonly string[]): boolean {
  return words.some((word) => NUMBERISH.test(word));
}

/** Finds the figures in a sentence. `raw` are the tokens' texts, `tags` their Penn Treebank tags. */
export function findFigures(raw: readonly string[], tags: readonly string[]): FoundFigure[] {
  const input: Words = { raw, words: raw.map((word) => word.toLowerCase()), tags };
  const found: FoundFigure[] = [];
  for (let i = 0; i < raw.length;) {
    const last = found[found.length - 1];
    const figure = NUMBERISH.test(input.words[i]!) || /^an?$/.test(input.words[i]!) ? figureAt(input, i, last?.end ?? 0) : undefined;
    if (figure?.value) found.push({ ...figure, value: sharedWith(last, { ...figure, value: figure.value }, input) });
    i = figure ? Math.max(figure.end, i + 1) : i + 1;
  }
  return found;
}

/** A conversion in brackets has the bound of what it converts; "20 points, or 3 percent" is one rise. */
function sharedWith(last: FoundFigure | undefined, { start, value }: FoundFigure, { words }: Words): FigureValue {
  if (!last) return value;
  const between = words.slice(last.end, start).join(' ');
  if (/^(?:, )?or$/.test(between) && last.value.trend && !value.trend) return { ...value, trend: last.value.trend };
  const converts = between === '(' && value.unit !== undefined && value.bound === 'exactly' && last.value.measure === value.measure;
  if (!converts || value.min === undefined || last.value.bound === 'between') return value;
  const { min, max, ...rest } = value;
  const { bound } = last.value;
  return {
    ...(bound === 'at-most' || bound === 'less-than' ? {} : { min }),
    ...(bound === 'at-least' || bound === 'more-than' || max === undefined ? {} : { max }),
    ...rest,
    bound,
  };
}

/** The figure at token `i`; without `value`, a number that is none (skip to `end`). Nothing before `floor` is taken. */
function figureAt(input: Words, i: number, floor: number): (Omit<FoundFigure, 'value'> & { value?: FigureValue }) | undefined {
  const { words, raw, tags } = input;
  const range = readRange(words, i, floor);
  if (!range) return undefined;
  const none = { start: i, end: range.numberEnd, reason: '' };
  if (isNoFigure(raw, words, tags, range.numberStart, range.numberEnd)) return none;
  const currency = currencyBefore(input, range.start, floor);
  let start = currency?.at ?? range.start;
  const minus = words[start - 1] === '-' && words[start - 2] === 'minus' ? start - 2 : start - 1;
  const negative = minus >= floor && /^(?:minus|negative)$/.test(words[minus] ?? '');
  const loose = words[start - 1] === '-' && start - 1 >= floor && /^[A-Z]/.test(raw[start - 2] ?? '') && words[range.end] === '%'; // "FTSE -0.6%"
  if (negative) start = minus;
  else if (loose) start--;
  const before = boundBefore(words, start);
  const told = before !== undefined && before.at >= floor ? before : undefined;
  if (told) start = told.at;
  else if (words[start - 1] === 'another' && start - 1 >= floor) start--;
  const collection = collectionBefore(words, start);
  if (collection >= floor) start = collection;
  const post = boundAfter(words, range.end);
  const taken = post && words[range.end] !== 'at' ? post.at : range.end;
  const counted = currency
    ? { end: taken, unit: currency.name, measure: 'money' as const, reason: 'sum of money' }
    : countedAfter(input, range, taken, told);
  if (!counted) return none;
  const trend = loose ? 'down' : trendAround(words, start, counted.of !== undefined && counted.unit === undefined && !counted.of.endsWith('points'));
  return {
    start,
    end: counted.end,
    value: { ...valueOf(range, negative || loose ? -1 : 1, told ?? (taken === post?.at ? post : undefined), counted), ...(trend ? { trend } : {}) },
    reason: counted.reason,
  };
}

function currencyBefore({ raw, words }: Words, at: number, floor: number): { readonly at: number; readonly name: string } | undefined {
  const name = at - 1 >= floor ? CURRENCY_SIGNS.get(words[at - 1] ?? '') : undefined;
  if (!name) return undefined;
  const country = at - 2 >= floor && /^(?:us|U\.?S\.?|C|A|NZ|HK)$/.test(raw[at - 2] ?? '');
  return { at: country ? at - 2 : at - 1, name };
}

/** The unit, age or counted noun after a number that ends at token `end`; nothing where the number is no figure without one. */
function countedAfter(input: Words, range: ReadRange, end: number, told: FoundBound | undefined): Counted | undefined {
  const { words, tags } = input;
  const hyphen = words[end] === '-' ? end + 1 : end;
  if (isAge(words, hyphen))
    return {
      end: words[hyphen + 1] === 'old' ? hyphen + 2 : hyphen + 3,
      unit: words[hyphen]!.replace(/s$/, ''),
      measure: 'age',
      reason: 'number with an age',
    };
  if (TIME_UNIT.test(words[hyphen] ?? '')) return undefined;
  if (isAgeAside(input, range, end) || isAgeOf(input, range, end))
    return { end, unit: 'year', measure: 'age', reason: 'number behind a name: an age' };
  const unit = readUnit(words, end) ?? readUnit(words, hyphen);
  const compound = unit?.unit.name === 'barrel' && /^NNS$/.test(tags[unit.end] ?? ''); // "28 barrel bombs"
  if (unit && !compound) {
    const of = words[unit.end] === 'of' ? nounAt(input, unit.end + 1)?.text : undefined;
    const cents = unit.unit.measure === 'money' && unit.unit.name !== 'cent' ? centsAfter(words, unit.end) : undefined;
    if (cents) return { end: cents.end, unit: unit.unit.name, measure: 'money', cents: cents.value, reason: 'sum of money' };
    return { end: unit.end, unit: unit.unit.name, measure: unit.unit.measure, ...(of ? { of } : {}), reason: 'number with a unit' };
  }
  if (words[range.numberStart] === 'a' && words[range.numberStart + 1] === 'few' && range.max === 5) return undefined; // vague without a unit
  if (hyphen > end && range.min === range.max && words[hyphen] !== 'strong') {
    // "300-bed" counts, "six-party talks" does not
    return range.form === 'digits' && range.max >= 13 && /^[a-z]{3,}$/.test(words[hyphen] ?? '') && tags[hyphen] === 'NN'
      ? { end: hyphen + 1, of: words[hyphen]!, reason: 'number with the noun it counts' }
      : undefined;
  }
  const of = words[end] === 'of' && range.form !== 'digits';
  const determiner = of && range.form === 'fraction' && /^(?:the|its|their|his|her|all|our)$/.test(words[end + 1] ?? '');
  const from = of ? (determiner ? end + 2 : end + 1) : end;
  const noun = of && /^(?:them|those|these|whom|which)$/.test(words[from] ?? '') ? undefined : nounAt(input, from);
  const share = range.form === 'fraction' ? { measure: 'share' as const } : {};
  if (noun && !told && range.form === 'digits' && isYearLike(input, range.numberStart) && !words[noun.end - 1]!.endsWith('s')) return undefined; // "2019 review"
  if (
    !noun &&
    end === range.end &&
    /^(?:more|fewer|less)$/.test(words[end] ?? '') &&
    (/^(?:than|,|\.|;|and)$/.test(words[end + 1] ?? '.') || /^VB[DPZ]$|^MD$/.test(tags[end + 1] ?? ''))
  )
    return { end: end + 1, reason: 'number compared with another' };
  if (noun && of && isBareName(input, from, noun.end) && (range.form === 'fraction' || !words[noun.end - 1]!.endsWith('s')))
    return { end, ...share, reason: 'number' }; // "a third of Aleppo"
  if (noun) {
    // "half of the town's residents": of a share whoever the possessor has.
    const owned = range.form === 'fraction' && /^['’]s?$/.test(words[noun.end] ?? '') ? nounAt(input, noun.end + 1) : undefined;
    if (owned) return { end: owned.end, of: owned.text, ...share, reason: 'number with the noun it counts' };
    const measure = measureOfNoun(words.slice(from, noun.end));
    return { end: noun.end, of: noun.text, ...(measure ? { measure } : {}), ...share, reason: 'number with the noun it counts' };
  }
  if (range.form === 'fraction' && !/^(?:of|the)$/.test(words[end] ?? '') && words[end - 2] !== 'in' && !told) return undefined;
  if (range.form === 'words' && range.max <= 12 && !told && isWeak(input, range)) return undefined;
  if (range.form === 'digits' && !told && (isYearLike(input, range.numberStart) || isNamePart(input, range))) return undefined;
  return { end, ...share, reason: 'number' };
}

/** "50 cents" or "and forty-five cents" after an amount of money, in hundredths. */
function centsAfter(words: readonly string[], at: number): { readonly value: number; readonly end: number } | undefined {
  const number = readRange(words, words[at] === 'and' ? at + 1 : at, at);
  return number && /^cents?$/.test(words[number.end] ?? '') ? { value: number.max / 100, end: number.end + 1 } : undefined;
}

function nounAt({ raw, words, tags }: Words, at: number): { readonly end: number; readonly text: string } | undefined {
  const noun = readCountedNoun(words, tags, at);
  if (!noun) return undefined;
  const text = raw
    .slice(at, noun.end)
    .join(' ')
    .replace(/ ([-/]) /g, '$1')
    .replace(/ ([).,'’])/g, '$1')
    .replace(/([("“]) /g, '$1')
    .replace(/^["“'‘]/, '');
  return { end: noun.end, text };
}

function valueOf(range: ReadRange, sign: number, told: FoundBound | undefined, { unit, of, measure, cents = 0 }: Counted): FigureValue {
  const spread = range.max > range.min;
  const own: Bound = spread ? (range.form === 'vague' ? 'about' : 'between') : 'exactly';
  const bound = told && (own === 'exactly' || range.form === 'vague' || told.bound === 'about') ? told.bound : own;
  const min = bound === 'at-most' || bound === 'less-than' ? undefined : range.min;
  const max = bound === 'at-least' || bound === 'more-than' ? undefined : range.max;
  return {
    ...(min !== undefined ? { min: round(sign * (min + cents)) } : {}),
    ...(max !== undefined ? { max: round(sign * (max + cents)) } : {}),
    bound,
    ...(unit ? { unit } : {}),
    ...(of ? { of } : {}),
    ...(measure ? { measure } : {}),
  };
}

/** "25 years old", "16-year-old"; of a war or a truce it would be a duration. */
function isAge(words: readonly string[], at: number): boolean {
  if (!/^(?:year|month)s?$/.test(words[at] ?? '')) return false;
  const old = words[at + 1] === 'old' ? at + 2 : words[at + 1] === '-' && words[at + 2] === 'old' ? at + 3 : -1;
  return old > 0 && !LASTING.test(words[old] ?? '');
}

const OLDEST = 110;

/** "Olena Marko, 41, said", "the driver (33)", "aged 12": a number set apart behind a person. */
function isAgeAside({ raw, words, tags }: Words, range: ReadRange, end: number): boolean {
  const { numberStart: at } = range;
  if (range.form !== 'digits' || range.min !== range.max || end !== at + 1 || range.max > OLDEST || !/^\d+$/.test(raw[at]!)) return false;
  if (words[at - 1] === 'aged') return true;
  if (/^as (?:young|old) as$/.test(words.slice(Math.max(0, at - 3), at).join(' '))) return true;
  const apart = /^[,(]$/.test(words[at - 1] ?? '') && /^(?:[,.;:)]|who|whose|from|of|a|an|and|was|is|said)$/.test(words[end] ?? '.');
  return apart && /^NNPS?$|^NN$/.test(tags[at - 2] ?? '') && !NUMBERISH.test(words[at - 2]!) && (words[at - 1] !== '(' || words[end] === ')');
}

const PERSON = /^(?:m[ae]n|wom[ae]n|boys?|girls?|child|children|baby|infant|youth|teenager|pensioner|widow|widower)$/;

/** "A girl of nine", "two boys of 14": people, and how old they are. */
function isAgeOf({ words, tags }: Words, range: ReadRange, end: number): boolean {
  const { numberStart: at } = range;
  if (words[at - 1] !== 'of' || !PERSON.test(words[at - 2] ?? '') || range.min !== range.max || range.max > OLDEST || end !== range.end) return false;
  return !/^(?:NNS?|NNPS?|JJ)$/.test(tags[end] ?? '.');
}

/** A small number word alone ("the two", "one in") counts nothing that the text names. */
function isWeak({ words }: Words, range: ReadRange): boolean {
  const before = words[range.start - 1] ?? '';
  // "put the toll at eight"; "left at eight" is a time of day
  if (before === 'at' && words.slice(Math.max(0, range.start - 8), range.start).some((word) => COUNTED.test(word))) return false;
  // "one dead, two wounded"
  if (/^(?:dead|killed|wounded|injured|hurt|missing)$/.test(words[range.end] ?? '')) return false;
  return words[range.numberStart] === 'one' || /^(?:the|these|those|its|their|his|her|our|last|next|first|past|at)$/.test(before);
}

const COUNTED = /^(?:tolls?|numbers?|count|dead|deaths|killed|wounded|injured|missing|casualties|fatalities|losses|estimated?|put|stands|stood)$/;

/** A name and no noun that could be counted. */
function isBareName({ tags }: Words, from: number, to: number): boolean {
  return tags.slice(from, to).every((tag) => tag === 'NNP' || tag === 'HYPH');
}

function isYearLike({ raw }: Words, at: number): boolean {
  return /^(?:1[89]|20)\d\d$/.test(raw[at]!);
}

/** "Section 427", "S&P 500", "ASX 200": a bare number behind a name belongs to it. */
function isNamePart({ raw, tags }: Words, { numberStart: at }: ReadRange): boolean {
  const before = raw[at - 1] ?? '';
  if (at < 2 || !/^\p{Lu}/u.test(before)) return false;
  if (/^\p{Lu}+$/u.test(before) && before !== 'I' && raw.some((word) => /\p{Ll}/u.test(word))) return true; // an abbreviation, however it is tagged
  return (tags[at - 1] ?? '').startsWith('NNP') || (/^\p{Lu}\p{Ll}/u.test(before) && (tags[at - 1] ?? '').startsWith('NN'));
}

function round(value: number): number {
  return Number(value.toPrecision(12));
}
