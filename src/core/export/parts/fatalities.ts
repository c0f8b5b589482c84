/** How many people an event killed, by its figures. */
import type { EventFacts } from './event-facts.js';

export interface Fatalities {
  readonly low?: number;
  readonly high?: number;
}

/** The least and the greatest number that any figure of the event allows. A part of another figure ("including 4 children") is not counted twice. */
export function fatalities({ figures }: EventFacts): Fatalities {
  const killed = figures.filter(
    ({ measure, argument, value }) => measure === 'killed' && value && argument.partOf === undefined && value.partOf === undefined,
  );
  const lows = killed.flatMap(({ value }) => value?.min ?? value?.max ?? []);
  const highs = killed.flatMap(({ value }) => value?.max ?? value?.min ?? []);
  if (!lows.length) return {};
  return { low: Math.min(...lows), high: Math.max(...highs) };
}
