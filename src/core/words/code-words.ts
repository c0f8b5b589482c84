/** The codes of the closed vocabularies as words. A scheme's own codes are none of them. */
import type { ActorType, EventType, Measure, Mode, PlaceType } from '../model/kinds.js';
import { say, sayAs, type Said } from '../model/say.js';

const ACTORS: Readonly<Record<ActorType, Said>> = {
  state: say('state'),
  government: say('government'),
  military: say('military'),
  'armed-group': say('armed group'),
  person: say('person'),
  organization: say('organization'),
  media: say('media'),
  civilians: say('civilians'),
  other: say('other'),
};

const PLACES: Readonly<Record<PlaceType, Said>> = {
  country: say('country'),
  region: say('region'),
  settlement: say('settlement'),
  facility: say('facility'),
  road: say('road'),
  water: say('water'),
  area: say('area'),
};

const EVENTS: Readonly<Record<EventType, Said>> = {
  AGREE: say('Agree'),
  CONSULT: say('Consult'),
  SUPPORT: say('Support'),
  CONCEDE: say('Concede'),
  COOPERATE: say('Cooperate'),
  AID: say('Aid'),
  RETREAT: say('Retreat'),
  REQUEST: say('Request'),
  ACCUSE: say('Accuse'),
  REJECT: sayAs('Reject', 'event type'),
  THREATEN: say('Threaten'),
  PROTEST: say('Protest'),
  SANCTION: say('Sanction'),
  MOBILIZE: say('Mobilize'),
  COERCE: say('Coerce'),
  ASSAULT: say('Assault'),
  SEIZE: say('Seize'),
  DISPLACE: say('Displace'),
};

const MODES: Readonly<Record<Mode, Said>> = {
  'air-strike': say('air strike'),
  shelling: say('shelling'),
  clash: say('clash'),
  'suicide-attack': say('suicide attack'),
  'car-bomb': say('car bomb'),
  drone: say('drone'),
  missile: say('missile'),
  ied: say('IED'),
  landmine: say('landmine'),
  shooting: say('shooting'),
  ambush: say('ambush'),
  abduction: say('abduction'),
  arrest: say('arrest'),
  execution: say('execution'),
  'sexual-violence': say('sexual violence'),
  looting: say('looting'),
  arson: say('arson'),
  riot: say('riot'),
  demonstration: say('demonstration'),
  blockade: say('blockade'),
  ceasefire: say('ceasefire'),
  'prisoner-exchange': say('prisoner exchange'),
  withdrawal: say('withdrawal'),
};

const MEASURES: Readonly<Record<Measure, Said>> = {
  killed: say('killed'),
  wounded: say('wounded'),
  casualties: say('casualties'),
  missing: say('missing'),
  displaced: say('displaced'),
  detained: say('detained'),
  abducted: say('abducted'),
  released: say('released'),
  strikes: say('strikes'),
  sorties: say('sorties'),
  distance: say('distance'),
  area: sayAs('area', 'what a figure counts'),
  settlements: say('settlements'),
  population: say('population'),
  personnel: say('personnel'),
  equipment: say('equipment'),
  money: say('money'),
  aid: say('aid'),
  share: say('share'),
  age: say('age'),
  duration: say('duration'),
  other: sayAs('other', 'what a figure counts'),
};

const TYPES_AND_MODES: ReadonlyMap<string, Said> = new Map(Object.entries({ ...MODES, ...EVENTS, ...PLACES, ...ACTORS }));
const COUNTED: ReadonlyMap<string, Said> = new Map(Object.entries(MEASURES));

/** What a type or a mode is called; what a figure counts comes last, for some of its codes are types, too. Undefined for a scheme's own code. */
export function codeSaid(code: string): Said | undefined {
  return TYPES_AND_MODES.get(code) ?? COUNTED.get(code);
}

/** What a figure counts. */
export function measureSaid(code: string): Said | undefined {
  return COUNTED.get(code) ?? TYPES_AND_MODES.get(code);
}
