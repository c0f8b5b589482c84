/** A normalised value in a few words, for a line of the tree. */
import type { Measure } from '../../core/model/kinds.js';
import type { FigureValue, MentionValue, PlaceValue, TimeValue } from '../../core/model/values.js';

const BOUND_SIGNS = { exactly: '', about: '~', 'at-least': '>=', 'at-most': '<=', 'more-than': '>', 'less-than': '<', between: '' } as const;

/** What the value says, or nothing where it says nothing beyond the words. */
export function describeValue(value: MentionValue, measure?: Measure): string | undefined {
  if ('precision' in value) return describePlace(value);
  return 'granularity' in value ? describeTime(value) : describeFigure(value, measure);
}

function describePlace({ lat, lon, parents, precision, country }: PlaceValue): string | undefined {
  const where = lat === undefined || lon === undefined ? undefined : `${lat.toFixed(3)}, ${lon.toFixed(3)}`;
  const inside = parents.length ? parents.join(', ') : country;
  const words = [where, inside, precision === 'exact' || precision === 'unknown' ? undefined : precision].filter((word) => word !== undefined);
  return words.length ? words.join('; ') : undefined;
}

function describeTime({ start, end, duration, approximate }: TimeValue): string | undefined {
  const span = start === undefined ? duration : end === undefined || end === start ? start : `${start} to ${end}`;
  return span === undefined ? undefined : `${approximate ? '~' : ''}${span}`;
}

function describeFigure({ min, max, bound, unit, measure: own }: FigureValue, measure = own): string | undefined {
  if (min === undefined && max === undefined) return undefined;
  const range = min !== undefined && max !== undefined && min !== max ? `${min}-${max}` : String(min ?? max);
  return `${[BOUND_SIGNS[bound] + range, unit].filter(Boolean).join(' ')}${measure && measure !== 'other' ? ` ${measure}` : ''}`;
}
