/** Figures as ranges that can be set against each other: base units, bounds, rounding. */
import type { FigureValue } from '../../model/values.js';

/** What a figure says it is at least and at most, in base units; an open side is `Infinity`. */
export interface Range {
  readonly min: number;
  readonly max: number;
  /** The base unit; people and things have none. */
  readonly base: string;
}

/** Metres, square metres, kilograms: what figures in other units are compared in. */
const BASE: Readonly<Record<string, readonly [number, string]>> = {
  km: [1000, 'm'],
  mile: [1609.344, 'm'],
  'nautical mile': [1852, 'm'],
  metre: [1, 'm'],
  foot: [0.3048, 'm'],
  yard: [0.9144, 'm'],
  'square km': [1e6, 'm2'],
  'square mile': [2_589_988, 'm2'],
  hectare: [1e4, 'm2'],
  acre: [4046.86, 'm2'],
  kg: [1, 'kg'],
  tonne: [1000, 'kg'],
  pound: [0.4536, 'kg'],
};

/** "Up to 60" is said of a number near 60, not of any below it. */
const UP_TO = 0.75;
/** A household is about so many people. */
const HOUSEHOLD = { least: 4, most: 7 };

/** The value in base units; nothing where it holds no number. */
export function rangeOf({ min, max, unit }: FigureValue): Range | undefined {
  if (min === undefined && max === undefined) return undefined;
  const [factor, base] = unit === undefined ? [1, ''] : (BASE[unit] ?? [1, unit]);
  const least = min === undefined || (min === 0 && max !== undefined && max > 3) ? (max ?? 0) * UP_TO : min;
  return { min: least * factor, max: max === undefined ? Infinity : max * factor, base };
}

/** A range of households as one of people. */
export function asPeople({ min, max, base }: Range): Range {
  return { min: min * HOUSEHOLD.least, max: max * HOUSEHOLD.most, base };
}

/** What a lower bound names is what its source counted. */
export function said({ min, max }: Range): number {
  return max === Infinity ? min : (min + max) / 2;
}

function isVague({ min, max }: Range): boolean {
  return max !== Infinity && min > 0 && max / min >= 2;
}

/** "Dozens", "hundreds": a word for a size, not a count. */
export function isVagueFigure(value: FigureValue): boolean {
  const range = rangeOf(value);
  return range !== undefined && isVague(range);
}

/** Whether two different figures may stand for one count: one is rounder, or is a vague word that holds the other, or only its bound differs. */
export function isRounding(a: FigureValue, b: FigureValue, x: Range, y: Range): boolean {
  const near = (share: number): boolean => Math.abs(said(x) - said(y)) <= share * Math.max(said(x), said(y));
  if (a.unit !== b.unit) return near(0.12);
  if (holds(x, y) || holds(y, x)) return true;
  if (said(x) === said(y)) return true;
  if (a.bound === 'about' || b.bound === 'about') return near(0.12);
  const [low, high] = said(x) < said(y) ? [a, y] : [b, x];
  // "More than 40" is said of 42, not of 60; "at least 40" is what somebody counted.
  if (low.bound === 'more-than') return said(high) <= 1.15 * (low.min ?? 0);
  return isRound(a, x) !== isRound(b, y) && near(0.05);
}

/** A vague word, or an honest range, that holds the other figure. */
function holds(x: Range, y: Range): boolean {
  if (x.max === Infinity || x.min === x.max) return false;
  if (y.max === Infinity || y.max === y.min || isVague(x)) return said(y) >= x.min && said(y) <= x.max;
  return x.min <= y.max && y.min <= x.max;
}

function isRound({ unit }: FigureValue, range: Range): boolean {
  const number = said(range);
  return unit === undefined && number >= 50 && (number % 10 === 0 || (number >= 1000 && number % 100 === 0));
}
