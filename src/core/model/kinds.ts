/** The closed sets of the field's vocabulary: kinds, types, roles, statuses, decisions. */

export const MENTION_KINDS = ['actor', 'place', 'figure', 'time'] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

export const ACTOR_TYPES = ['state', 'government', 'military', 'armed-group', 'person', 'organization', 'media', 'civilians', 'other'] as const;
export type ActorType = (typeof ACTOR_TYPES)[number];

export const PLACE_TYPES = ['country', 'region', 'settlement', 'facility', 'road', 'water', 'area'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** How a mention names its entity. */
export type Form = 'name' | 'nominal' | 'pronoun';

/** PLOVER's event types, and two that conflict news needs: SEIZE (territory changes hands) and DISPLACE (people flee). */
export const EVENT_TYPES = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
  'SEIZE',
  'DISPLACE',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

/** How an event was done, where it matters. */
export const MODES = [
  'air-strike',
  'shelling',
  'clash',
  'suicide-attack',
  'car-bomb',
  'drone',
  'missile',
  'ied',
  'landmine',
  'shooting',
  'ambush',
  'abduction',
  'arrest',
  'execution',
  'sexual-violence',
  'looting',
  'arson',
  'riot',
  'demonstration',
  'blockade',
  'ceasefire',
  'prisoner-exchange',
  'withdrawal',
] as const;
export type Mode = (typeof MODES)[number];

export const ROLES = ['actor', 'target', 'place', 'time', 'figure', 'source'] as const;
export type Role = (typeof ROLES)[number];

export const STATUSES = ['asserted', 'denied', 'disputed', 'planned', 'hypothetical'] as const;
export type Status = (typeof STATUSES)[number];

export const STANCES = ['asserts', 'denies', 'disputes', 'doubts'] as const;
export type Stance = (typeof STANCES)[number];

/** `suggested` is the machine's, nobody has decided; the others are a person's. */
export const DECISIONS = ['suggested', 'confirmed', 'rejected', 'added', 'changed'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What a figure counts. */
export const MEASURES = [
  'killed',
  'wounded',
  'casualties',
  'missing',
  'displaced',
  'detained',
  'abducted',
  'released',
  'strikes',
  'sorties',
  'distance',
  'area',
  'settlements',
  'population',
  'personnel',
  'equipment',
  'money',
  'aid',
  'share',
  'age',
  'duration',
  'other',
] as const;
export type Measure = (typeof MEASURES)[number];
