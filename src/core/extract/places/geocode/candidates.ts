/** The entries a place may be, each with what its name and kind alone say for it. */
import type { Gazetteer, GazetteerEntry, NameMatch } from '../../../gazetteer/types.js';
import type { Subject } from './subjects.js';
import { stateNamed } from './us-states.js';

export interface Reading {
  readonly entry: GazetteerEntry;
  readonly match: NameMatch;
  /** Log-odds of the entry before the article is read. */
  readonly prior: number;
  /** The name is that of the settlement the facility lies at ("Kharkiv airport"), not the facility's own. */
  readonly host: boolean;
}

const MOST = 40;
/** Facilities by other words for the same thing. */
const SAME_KIND: Readonly<Record<string, readonly string[]>> = {
  airport: ['airport', 'international airport', 'air base', 'military airport'],
  airbase: ['air base', 'airport', 'airfield'],
  'air base': ['air base', 'airport', 'airfield'],
  'military airport': ['air base', 'airport', 'military airport'],
  airfield: ['airfield', 'air base', 'airport'],
};

/** Readings of a subject, likeliest first; empty where the gazetteer knows nothing like it. */
export function readingsOf(subject: Subject, gazetteer: Gazetteer): Reading[] {
  const found = new Map<string, Reading>();
  const add = (name: string, host: boolean): void => {
    for (const { entry, match } of gazetteer.find(name)) {
      const reading = { entry, match, host, prior: prior(entry, match, subject, host) };
      const other = found.get(entry.id);
      if (!other || other.prior < reading.prior) found.set(entry.id, reading);
    }
  };
  const facility = subject.kind === 'facility';
  for (const name of subject.names) {
    const bare = !subject.mentions.some((mention) => mention.text === name);
    add(stateNamed(name) ?? name, facility && bare);
    if (facility && bare) for (const kind of SAME_KIND[subject.kindWord] ?? []) add(`${name} ${kind}`, false);
  }
  const readings = [...found.values()].sort((a, b) => b.prior - a.prior).slice(0, MOST);
  // a name that stands in the gazetteer leaves no room for what only sounds like it
  return readings.some((one) => one.match === 'exact') ? readings.filter((one) => one.match === 'exact') : readings;
}

function prior(entry: GazetteerEntry, match: NameMatch, subject: Subject, host: boolean): number {
  let score = 0.5 * Math.log10(entry.population + 100);
  if (entry.type === 'country') score += 3;
  if (entry.id.startsWith('curated:')) score += 0.8;
  if (match === 'skeleton') score -= 1.2;
  const kind = subject.kind ?? (subject.type as typeof subject.kind);
  const weight = subject.kind ? 1.5 : 0.5;
  if (host) score -= 0.5;
  else if (kind) score += fits(entry.type, kind) ? weight : -weight;
  return score;
}

function fits(type: string, kind: string): boolean {
  return type === kind || (kind === 'area' && type === 'region') || (kind === 'region' && type === 'area') || (kind === 'water' && type === 'area');
}
