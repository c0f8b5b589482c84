/** Which events are shown. */
import type { MapEvent } from './view.js';

export interface Filter {
  readonly deed: string;
  /** Part of an actor's or a target's name. */
  readonly actor: string;
  readonly source: string;
  readonly status: string;
  /** Percent; suggestions below it are left out. */
  readonly confidence: number;
  readonly decided: boolean;
  /** ISO 8601 days; empty for open. */
  readonly from: string;
  readonly to: string;
}

export const NO_FILTER: Filter = { deed: '', actor: '', source: '', status: '', confidence: 0, decided: false, from: '', to: '' };

/** A filter as it was kept; what is none of it is left open. */
export function readFilter(kept: unknown): Filter {
  if (typeof kept !== 'object' || kept === null) return NO_FILTER;
  const given = kept as Readonly<Record<string, unknown>>;
  const entries = Object.entries(NO_FILTER).map(([key, open]) => [key, typeof given[key] === typeof open ? given[key] : open] as const);
  return Object.fromEntries(entries) as unknown as Filter;
}

/** Whether an event is shown, apart from its day, which the timeline shows anyway. */
export function passes(event: MapEvent, { deed, actor, source, status, confidence, decided }: Filter): boolean {
  return (
    (!deed || event.deed === deed) &&
    (!status || event.status === status) &&
    (!decided || event.decided) &&
    (event.decided || event.confidence * 100 >= confidence) &&
    (!actor || [...event.actors, ...event.targets].some((name) => includes(name, actor))) &&
    (!source || [...event.sources, event.outlet].some((name) => includes(name, source)))
  );
}

/** Whether an event's days meet the filter's. Without a day it is shown only where no day is asked for. */
export function isWithin({ start, end }: MapEvent, { from, to }: Filter): boolean {
  if (!from && !to) return true;
  if (start === undefined) return false;
  return (!to || start <= to) && (!from || (end ?? start) >= from);
}

function includes(name: string, part: string): boolean {
  return name.toLocaleLowerCase().includes(part.trim().toLocaleLowerCase());
}
