/** What an incident is called as long as nobody has named it: the deed, the place, the day. A shell says it in the person's language. */
import type { EventType, Mode } from '../model/kinds.js';
import { say, verbatim, type Said } from '../model/say.js';

const DEEDS: Readonly<Record<EventType, Said>> = {
  AGREE: say('Agreement'),
  CONSULT: say('Talks'),
  SUPPORT: say('Support'),
  CONCEDE: say('Concession'),
  COOPERATE: say('Cooperation'),
  AID: say('Aid'),
  RETREAT: say('Retreat'),
  REQUEST: say('Appeal'),
  ACCUSE: say('Accusation'),
  REJECT: say('Refusal'),
  THREATEN: say('Threat'),
  PROTEST: say('Protest'),
  SANCTION: say('Sanctions'),
  MOBILIZE: say('Mobilisation'),
  COERCE: say('Coercion'),
  ASSAULT: say('Attack'),
  SEIZE: say('Capture'),
  DISPLACE: say('Flight'),
};

const MODES: Readonly<Record<Mode, Said>> = {
  'air-strike': say('Air strike'),
  shelling: say('Shelling'),
  clash: say('Clashes'),
  'suicide-attack': say('Suicide attack'),
  'car-bomb': say('Car bomb'),
  drone: say('Drone'),
  missile: say('Missile'),
  ied: say('Bombing'),
  landmine: say('Landmine'),
  shooting: say('Shooting'),
  ambush: say('Ambush'),
  abduction: say('Abduction'),
  arrest: say('Arrest'),
  execution: say('Execution'),
  'sexual-violence': say('Sexual violence'),
  looting: say('Looting'),
  arson: say('Arson'),
  riot: say('Riot'),
  demonstration: say('Demonstration'),
  blockade: say('Blockade'),
  ceasefire: say('Ceasefire'),
  'prisoner-exchange': say('Prisoner exchange'),
  withdrawal: say('Withdrawal'),
};

const NAMES: ReadonlyMap<string, Said> = new Map(Object.entries({ ...DEEDS, ...MODES }));

export interface NamedByFacts {
  readonly type: string;
  readonly mode?: string;
  readonly place?: { readonly words: string };
  /** ISO 8601 days. */
  readonly start?: string;
  readonly end?: string;
}

/** "Air strike in Ariha, 2020-01-29 to 2020-01-30". A mode says more than a type. */
export function incidentSaid({ type, mode, place, start, end }: NamedByFacts): Said {
  const deed = deedSaid(mode ?? type);
  const where = place ? say('{0} in {1}', deed, place.words) : deed;
  if (start === undefined) return where;
  return end === undefined || end === start ? say('{0}, {1}', where, start) : say('{0}, {1} to {2}', where, start, end);
}

function deedSaid(code: string): Said {
  const words = code.replaceAll('-', ' ');
  return NAMES.get(code) ?? verbatim(code === code.toUpperCase() ? code : words.charAt(0).toUpperCase() + words.slice(1));
}
