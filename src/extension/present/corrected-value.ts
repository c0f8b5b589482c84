/** What a figure says after a person typed another value for it. */
import type { FigureValue, MentionValue } from '../../core/model/values.js';
import { isFigure } from './values.js';

/** The typed value; what it does not speak of stays as it was: whoever corrects a number seldom types once more what is counted. */
export function correctedValue(typed: MentionValue, now: MentionValue | undefined): MentionValue {
  if (!now || !isFigure(now) || !isFigure(typed)) return typed;
  const whole = now.partOf === undefined ? {} : { partOf: now.partOf };
  if (typed.of !== undefined || typed.unit !== undefined) return { ...typed, ...whole };
  return { ...typed, ...countedAs(now, typed), ...whole };
}

/** What `now` counts, as far as `typed` can count the same: nobody measures the killed in kilometres. */
function countedAs({ of, unit, measure }: FigureValue, typed: FigureValue): Pick<FigureValue, 'of' | 'unit' | 'measure'> {
  const isSame = typed.measure === undefined || typed.measure === measure;
  return {
    ...(of !== undefined && (isSame || unit === undefined) ? { of } : {}),
    ...(unit !== undefined && isSame ? { unit } : {}),
    ...(measure !== undefined && isSame ? { measure } : {}),
  };
}
