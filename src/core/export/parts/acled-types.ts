/** ACLED's event and sub-event types for ours (ACLED Codebook 2023, "ACLED event types"). */
import { ACLED, acledCode } from '../../model/acled.js';
import type { Event } from '../../model/annotation.js';
import type { EventFacts, Filler } from './event-facts.js';

export interface AcledType {
  readonly type: string;
  readonly sub: string;
}

const BATTLES = 'Battles';
const REMOTE = 'Explosions/Remote violence';
const CIVILIANS = 'Violence against civilians';
const PROTESTS = 'Protests';
const RIOTS = 'Riots';
const STRATEGIC = 'Strategic developments';

const BY_MODE: Readonly<Record<string, AcledType>> = {
  'air-strike': { type: REMOTE, sub: 'Air/drone strike' },
  drone: { type: REMOTE, sub: 'Air/drone strike' },
  shelling: { type: REMOTE, sub: 'Shelling/artillery/missile attack' },
  missile: { type: REMOTE, sub: 'Shelling/artillery/missile attack' },
  'suicide-attack': { type: REMOTE, sub: 'Suicide bomb' },
  'car-bomb': { type: REMOTE, sub: 'Remote explosive/landmine/IED' },
  ied: { type: REMOTE, sub: 'Remote explosive/landmine/IED' },
  landmine: { type: REMOTE, sub: 'Remote explosive/landmine/IED' },
  clash: { type: BATTLES, sub: 'Armed clash' },
  ambush: { type: BATTLES, sub: 'Armed clash' },
  execution: { type: CIVILIANS, sub: 'Attack' },
  abduction: { type: CIVILIANS, sub: 'Abduction/forced disappearance' },
  'sexual-violence': { type: CIVILIANS, sub: 'Sexual violence' },
  looting: { type: STRATEGIC, sub: 'Looting/property destruction' },
  arson: { type: STRATEGIC, sub: 'Looting/property destruction' },
  arrest: { type: STRATEGIC, sub: 'Arrests' },
  ceasefire: { type: STRATEGIC, sub: 'Agreement' },
  'prisoner-exchange': { type: STRATEGIC, sub: 'Agreement' },
  withdrawal: { type: STRATEGIC, sub: 'Non-violent transfer of territory' },
};

/** The actor types of the scheme that ships for ACLED. */
const INTER_CODES: Readonly<Record<string, number>> = {
  'state-forces': 1,
  'rebel-group': 2,
  'political-militia': 3,
  'identity-militia': 4,
  rioters: 5,
  protesters: 6,
  civilians: 7,
  'external-forces': 8,
};

/** For each event type the sub-event type of an event of which nothing more is known. */
const FALLBACK = new Set(['Armed clash', 'Air/drone strike', 'Attack', 'Peaceful protest', 'Mob violence', 'Other']);

const STATE = /^(?:state|government|military)$/;

/** What ACLED would code; nothing for what it does not (talks, statements, sanctions). The event's own coding, where it has one, wins. */
export function acledType({ event, actors, targets }: EventFacts): AcledType | undefined {
  return event.acled ?? codeByName(event) ?? codeByRule(event, typeOf(actors[0]), typeOf(targets[0]));
}

/** Labelled with ACLED's own types, as its scheme has them; the sub-event type that says least where none is given. */
function codeByName({ type, mode }: Event): AcledType | undefined {
  const subs = Object.entries(ACLED).filter(([, name]) => acledCode(name) === type);
  const [sub, name] = subs.find(([one]) => acledCode(one) === mode) ?? subs.find(([one]) => FALLBACK.has(one)) ?? [];
  return sub === undefined || name === undefined ? undefined : { type: name, sub };
}

function codeByRule({ type, mode = '' }: Event, actor: string | undefined, target: string | undefined): AcledType | undefined {
  const civilian = isCivilian(target);
  switch (type) {
    case 'ASSAULT':
      if (mode === 'riot') return { type: RIOTS, sub: 'Mob violence' };
      return BY_MODE[mode] ?? (civilian ? { type: CIVILIANS, sub: 'Attack' } : { type: BATTLES, sub: 'Armed clash' });
    case 'SEIZE':
      if (STATE.test(actor ?? '')) return { type: BATTLES, sub: 'Government regains territory' };
      return actor === 'armed-group'
        ? { type: BATTLES, sub: 'Non-state actor overtakes territory' }
        : { type: STRATEGIC, sub: 'Non-violent transfer of territory' };
    case 'PROTEST':
      return mode === 'riot' ? { type: RIOTS, sub: 'Violent demonstration' } : { type: PROTESTS, sub: 'Peaceful protest' };
    case 'COERCE':
      return BY_MODE[mode] ?? { type: STRATEGIC, sub: 'Other' };
    case 'AGREE':
      return { type: STRATEGIC, sub: 'Agreement' };
    case 'RETREAT':
      return { type: STRATEGIC, sub: 'Non-violent transfer of territory' };
    case 'MOBILIZE':
      return { type: STRATEGIC, sub: 'Change to group/activity' };
    case 'DISPLACE':
      return { type: STRATEGIC, sub: 'Other' };
    default:
      return undefined;
  }
}

/** ACLED's disorder type of an event type. */
export function disorderType({ type, sub }: AcledType): string {
  if (type === STRATEGIC) return 'Strategic developments';
  if (type === PROTESTS || sub === 'Violent demonstration') return 'Demonstrations';
  return 'Political violence';
}

/** ACLED's actor code: 1 state forces, 2 rebels, 7 civilians, 8 others. Militias cannot be told from rebels by the type. */
export function interCode(filler: Filler | undefined): number | undefined {
  const type = typeOf(filler);
  if (filler === undefined) return undefined;
  const own = INTER_CODES[type ?? ''];
  if (own !== undefined) return own;
  if (STATE.test(type ?? '')) return 1;
  if (type === 'armed-group') return 2;
  return isCivilian(type) ? 7 : 8;
}

export function isCivilian(type: string | undefined): boolean {
  return type === 'civilians' || type === 'person' || type === 'media' || type === 'organization';
}

export function typeOf(filler: Filler | undefined): string | undefined {
  return filler?.entity?.type ?? filler?.mention?.type;
}
