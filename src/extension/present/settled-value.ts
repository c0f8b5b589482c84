/** A value that a person settles for a figure of an incident. */
import type { FigureValue } from '../../core/model/values.js';

/** The value as it is kept under the settled measure: what its own words seemed to measure is settled with it. Other figures have no measure in common. */
export function settledValue(measure: string, value: FigureValue): FigureValue {
  if (measure === 'other') return value;
  const { measure: _own, ...amount } = value;
  return amount;
}
