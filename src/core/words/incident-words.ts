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
  'car-bomb': say('Car bombing'),
  drone: say('Drone attack'),
  missile: say('Missile attack'),
  ied: say('Bombing'),
  landmine: say('Landmine blast'),
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
  /** What tells it from another of the same deed, place and days. */
  readonly apart?: IncidentMark;
}

/** A number that only it has, or, where there is none, which of them it is. */
export type IncidentMark = { readonly measure: string; readonly number: number } | { readonly nth: number };

/** "Air strike in Ariha, 2020-01-29 to 2020-01-30 (12 killed)". A mode says more than a type. */
export function incidentSaid({ start, end, apart, ...facts }: NamedByFacts): Said {
  const where = deedSaid(facts);
  const dated =
    start === undefined ? where : end === undefined || end === start ? say('{0}, {1}', where, start) : say('{0}, {1} to {2}', where, start, end);
  return marked(dated, apart);
}

/** The same as a row of a list shows it, where the end is cut: the first day in front. */
export function incidentRowSaid({ start, apart, ...facts }: NamedByFacts): Said {
  const where = marked(deedSaid(facts), apart);
  return start === undefined ? where : say('{0} {1}', start, where);
}

function deedSaid({ type, mode, place }: Pick<NamedByFacts, 'type' | 'mode' | 'place'>): Said {
  const deed = codeSaid(mode ?? type);
  return place ? say('{0} in {1}', deed, place.words) : deed;
}

function marked(name: Said, apart: IncidentMark | undefined): Said {
  return apart === undefined ? name : say('{0} ({1})', name, 'nth' in apart ? apart.nth : tollSaid(apart));
}

function tollSaid({ measure, number }: { readonly measure: string; readonly number: number }): Said {
  switch (measure) {
    case 'killed':
      return say('{0} killed', number);
    case 'wounded':
      return say('{0} wounded', number);
    case 'casualties':
      return say('{0} casualties', number);
    case 'missing':
      return say('{0} missing', number);
    case 'abducted':
      return say('{0} abducted', number);
    case 'detained':
      return say('{0} detained', number);
    case 'displaced':
      return say('{0} displaced', number);
    case 'released':
      return say('{0} released', number);
    default:
      return verbatim(`${number} ${measure}`);
  }
}

function codeSaid(code: string): Said {
  const words = code.replaceAll('-', ' ');
  return NAMES.get(code) ?? verbatim(code === code.toUpperCase() ? code : words.charAt(0).toUpperCase() + words.slice(1));
}
