/** Normalised values as people write them. */
import type { Granularity, MentionValue, FigureValue, PlaceValue, Precision, TimeValue, Bound } from '../../core/model/values.js';
import { unitSaid } from '../../core/words/unit-words.js';
import { measureWords } from './code-words.js';
import { told } from './told.js';
import type { L10n } from './words.js';

export function isFigure(value: MentionValue): value is FigureValue {
  return 'bound' in value;
}

export function isTime(value: MentionValue): value is TimeValue {
  return 'granularity' in value;
}

export function isPlace(value: MentionValue): value is PlaceValue {
  return 'precision' in value;
}

export function valueWords(l10n: L10n, value: MentionValue): string {
  if (isFigure(value)) return figureWords(l10n, value);
  if (isTime(value)) return timeWords(l10n, value);
  return placeWords(l10n, value);
}

/** "≥ 25 army conscripts (killed)", "20–30 km". */
export function figureWords(l10n: L10n, value: FigureValue): string {
  const amount = amountWords(value);
  const things = [value.unit === undefined ? '' : unitName(l10n, value.unit, amount === '1'), value.of].filter(Boolean).join(' ');
  const counted =
    amount === undefined ? (things ? l10n.t('{0}, number not known', things) : l10n.t('number not known')) : `${amount} ${things}`.trimEnd();
  return value.measure && value.measure !== 'other' ? `${counted} (${measureWords(l10n, value.measure)})` : counted;
}

/** A unit that an article has names for in several numbers; others are signs, or a sidecar's own. */
function unitName(l10n: L10n, unit: string, isOne: boolean): string {
  const said = unitSaid(unit, isOne);
  return said ? told(l10n, said) : unit;
}

/** Undefined where no number is known. */
function amountWords({ min, max, bound }: FigureValue): string | undefined {
  const low = min === undefined ? undefined : number(min);
  const high = max === undefined ? undefined : number(max);
  if (low !== undefined && high !== undefined && low !== high) return bound === 'about' ? `≈ ${low}–${high}` : `${low}–${high}`;
  const one = low ?? high;
  return one === undefined ? undefined : `${sign(bound)}${one}`;
}

function sign(bound: Bound): string {
  switch (bound) {
    case 'exactly':
    case 'between':
      return '';
    case 'about':
      return '≈ ';
    case 'at-least':
      return '≥ ';
    case 'at-most':
      return '≤ ';
    case 'more-than':
      return '> ';
    case 'less-than':
      return '< ';
  }
}

/** Digits in groups of three from 10,000 on, with a narrow space, which no language reads as a decimal sign. */
function number(value: number): string {
  if (!Number.isFinite(value)) return '?';
  const [whole = '0', fraction] = String(Math.round(value * 1e6) / 1e6).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(?:\d{3})+$)/g, '\u202f') : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** "2020-03-01 to 2020-03-31 (month)", "2024-05-23 06:00 to 12:59". */
export function timeWords(l10n: L10n, value: TimeValue): string {
  // A duration has its units in it.
  if (value.start === undefined && value.end === undefined && value.duration) return l10n.t('lasting {0}', durationWords(l10n, value.duration));
  const span = spanWords(l10n, value);
  const about = value.approximate && value.start !== undefined ? `≈ ${span}` : span;
  const isExact = value.granularity === 'day' || value.granularity === 'minute' || value.granularity === 'vague';
  // Hours say themselves that they are hours.
  return isExact || value.start?.includes('T') ? about : `${about} (${granularityWord(l10n, value.granularity)})`;
}

function spanWords(l10n: L10n, { start, end }: TimeValue): string {
  if (start === undefined) return end === undefined ? l10n.t('not resolved') : l10n.t('until {0}', momentWords(end));
  if (end === undefined || start === end) return momentWords(start);
  const [day, clock] = end.split('T');
  return l10n.t('{0} to {1}', momentWords(start), clock !== undefined && start.startsWith(`${day}T`) ? clock : momentWords(end));
}

/** "2024-05-23 06:00": the T of ISO 8601 is for machines. */
function momentWords(iso: string): string {
  return iso.replace('T', ' ');
}

function granularityWord(l10n: L10n, granularity: Granularity): string {
  switch (granularity) {
    case 'minute':
      return l10n.t('minute');
    case 'hour':
      return l10n.t('hour');
    case 'day':
      return l10n.t('day');
    case 'week':
      return l10n.t('week');
    case 'month':
      return l10n.t('month');
    case 'season':
      return l10n.t('season');
    case 'year':
      return l10n.t('year');
    case 'decade':
      return l10n.t('decade');
    case 'vague':
      return l10n.t('vague');
  }
}

const DURATION_UNITS = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const;

/** "P5M" is read by few; "5 months" by all. What is no plain duration stays as it is. */
export function durationWords(l10n: L10n, iso: string): string {
  const m = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso);
  if (!m) return iso;
  const parts = DURATION_UNITS.flatMap((unit, i) => (m[i + 1] === undefined ? [] : [unitWords(l10n, unit, Number(m[i + 1]))]));
  return parts.length ? parts.join(' ') : iso;
}

function unitWords(l10n: L10n, unit: (typeof DURATION_UNITS)[number], count: number): string {
  switch (unit) {
    case 'year':
      return count === 1 ? l10n.t('1 year') : l10n.t('{0} years', count);
    case 'month':
      return count === 1 ? l10n.t('1 month') : l10n.t('{0} months', count);
    case 'week':
      return count === 1 ? l10n.t('1 week') : l10n.t('{0} weeks', count);
    case 'day':
      return count === 1 ? l10n.t('1 day') : l10n.t('{0} days', count);
    case 'hour':
      return count === 1 ? l10n.t('1 hour') : l10n.t('{0} hours', count);
    case 'minute':
      return count === 1 ? l10n.t('1 minute') : l10n.t('{0} minutes', count);
  }
}

/** "36.2018° N, 37.1602° E · Aleppo, Syria · near". */
export function placeWords(l10n: L10n, value: PlaceValue): string {
  const parts: string[] = [];
  if (value.lat !== undefined && value.lon !== undefined) parts.push(coordinateWords(value.lat, value.lon));
  if (value.parents.length) parts.push(value.parents.join(', '));
  const isCountry = value.precision === 'country' && !value.parents.length;
  const precision = isCountry ? l10n.t('a whole country') : precisionWord(l10n, value.precision);
  if (precision) parts.push(value.radiusKm === undefined ? precision : l10n.t('{0}, within {1} km', precision, Math.round(value.radiusKm)));
  return parts.length ? parts.join(' · ') : l10n.t('not on the map');
}

export function coordinateWords(lat: number, lon: number): string {
  return `${Math.abs(lat).toFixed(4)}° ${lat < 0 ? 'S' : 'N'}, ${Math.abs(lon).toFixed(4)}° ${lon < 0 ? 'W' : 'E'}`;
}

export function precisionWord(l10n: L10n, precision: Precision): string {
  switch (precision) {
    case 'exact':
      return '';
    case 'near':
      return l10n.t('near');
    case 'admin':
      return l10n.t('only its area is known');
    case 'country':
      return l10n.t('only its country is known');
    case 'unknown':
      return l10n.t('place not known');
  }
}
