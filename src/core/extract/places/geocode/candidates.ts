/** The entries a place may be, each with what its name and kind alone say for it. */
import type { Gazetteer, GazetteerEntry, NameMatch } from '../../../gazetteer/types.js';
import { skeleton } from '../../../gazetteer/skeleton.js';
import type { Nations } from '../../lexicons.js';
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
export function readingsOf(subject: Subject, gazetteer: Gazetteer, nations: Nations): Reading[] {
  const found = new Map<string, Reading>();
  const add = (name: string, host: boolean, bare: boolean): void => {
    const state = stateNamed(name);
    for (const { entry, match } of gazetteer.find(state ?? name)) {
      if (state && (entry.country !== 'US' || entry.type !== 'region')) continue;
      // "Mexico City" is no way to say Mexico
      if (bare && entry.type === 'country') continue;
      // "EU" is not the town of Eu
      if (/^[A-Z]{2,3}$/.test(name) && entry.type === 'settlement') continue;
      const capital = entry.type === 'settlement' && isCapital(name, entry, nations);
      const reading = { entry, match, host, prior: prior(entry, match, subject, host) + (capital ? 1.2 : 0) };
      const other = found.get(entry.id);
      if (!other || other.prior < reading.prior) found.set(entry.id, reading);
    }
  };
  const facility = subject.kind === 'facility';
  for (const name of subject.names) {
    const people = nations.named(name) ? undefined : nations.ofPeople(name);
    if (people) add(people.name, false, false);
    const bare = !subject.mentions.some((mention) => mention.text === name);
    // "the Brazil neighbourhood": named after a state, and not the town of that name.
    if (bare && nations.named(name) && subject.kind !== 'region') continue;
    add(name, facility && bare, bare);
    if (facility && bare) for (const kind of SAME_KIND[subject.kindWord] ?? []) add(`${name} ${kind}`, false, true);
  }
  if ((subject.kind ?? subject.type) === 'region')
    for (const { entry, match } of [...found.values()]) {
      const region = regionOfSeat(entry, gazetteer);
      if (region) found.set(region.id, { entry: region, match, host: false, prior: prior(region, match, subject, false) });
    }
  const readings = [...found.values()].sort((a, b) => b.prior - a.prior).slice(0, MOST);
  // a name that stands in the gazetteer leaves no room for what only sounds like it
  return readings.some((one) => one.match === 'exact') ? readings.filter((one) => one.match === 'exact') : readings;
}

/** The region of the same name that a town is the seat of, where the gazetteer knows only the town by this spelling ("Idleb governorate"). */
function regionOfSeat({ type, name, parents, country }: GazetteerEntry, gazetteer: Gazetteer): GazetteerEntry | undefined {
  if (type !== 'settlement' || parents.length < 2 || skeleton(parents[0]!) !== skeleton(name)) return undefined;
  return gazetteer.find(parents[0]!).find((hit) => hit.entry.type === 'region' && hit.entry.country === country && hit.match === 'exact')?.entry;
}

function prior(entry: GazetteerEntry, match: NameMatch, subject: Subject, host: boolean): number {
  let score = Math.log10(entry.population + 500);
  if (entry.type === 'country') score += 1;
  if (entry.id.startsWith('curated:')) score += 0.8;
  // a person put it there
  if (entry.id.startsWith('workspace:')) score += 12;
  if (match === 'skeleton') score -= 1.2;
  const kind = subject.kind ?? (subject.type as typeof subject.kind);
  const weight = subject.kind ? 1.5 : 0.5;
  if (host) score -= 0.5;
  else if (kind) score += fits(entry.type, kind) ? weight : -weight;
  return score;
}

/** Whether the entry is the seat of a state's government: the likeliest of its namesakes by far. */
function isCapital(name: string, entry: GazetteerEntry, nations: Nations): boolean {
  const state = nations.ofCapital(name);
  return state !== undefined && entry.parents[entry.parents.length - 1] === state.name && entry.population > 100_000;
}

function fits(type: string, kind: string): boolean {
  return type === kind || (kind === 'area' && type === 'region') || (kind === 'region' && type === 'area') || (kind === 'water' && type === 'area');
}
