/** Tells places' values apart, so that equal ones are kept once. */
import type { PlaceValue } from '../../model/values.js';

/** The same key, the same value; empty where there is none. */
export function placeKey(value: PlaceValue | undefined): string {
  return value
    ? [value.gazetteer ?? '', value.name ?? '', value.lat ?? '', value.lon ?? '', value.precision, value.radiusKm ?? '', ...value.parents].join('|')
    : '';
}
