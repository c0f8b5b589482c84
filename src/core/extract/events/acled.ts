/** Which of ACLED's event and sub-event types an event is. */
import type { SubEvent } from '../../model/acled.js';
import type { Event } from '../../model/annotation.js';
import { sideOf, type Side } from './acled-sides.js';
import * as sources from './acled-words.js';

/** What the decision reads besides the event. */
export interface AcledSetting {
  /** The event's sentence, or the whole of a short note, lower case. */
  readonly words: string;
  /** Types of the mentions that fill the event's roles, by mention id. */
  readonly typeOf: (mention: string) => string | undefined;
}

/** The sub-event type of an event. */
export function subEventOf(event: Event, setting: AcledSetting): SubEvent {
  const actor = sideOf(event, 'actor', setting.typeOf);
  const target = sideOf(event, 'target', setting.typeOf);
  const { words } = setting;
  switch (event.type) {
    case 'PROTEST':
      return protest(words, event);
    case 'ASSAULT':
      return assault(event, words, actor, target);
    case 'SEIZE':
      return seizure(event, words, actor);
    case 'COERCE':
      return coercion(event, words, actor, target);
    case 'AGREE':
      return 'Agreement';
    case 'RETREAT':
      return /\b(?:surrender|defect|disarm|desert|demobili|laid down)/.test(words) ? 'Change to group/activity' : 'Non-violent transfer of territory';
    case 'CONCEDE':
      if (event.mode === 'prisoner-exchange') return 'Other';
      return /\b(?:surrender|defect|disarm|laid down|lay down|amnesty|disband)/.test(words) ? 'Change to group/activity' : 'Other';
    case 'MOBILIZE':
      return isBase(words) ? 'Headquarters or base established' : 'Change to group/activity';
    default:
      return isBase(words) && /\b(?:establish|set up|erect|open)/.test(event.trigger.text.toLowerCase())
        ? 'Headquarters or base established'
        : 'Other';
  }
}

const MOB = new RegExp(sources.EVENT_MOB);
const BUILDS = new RegExp(sources.EVENT_BUILDS);
const DEFUSED = new RegExp(sources.EVENT_DEFUSED);
const BASE = new RegExp(sources.EVENT_BASE);
const PEACEFUL = new RegExp(sources.EVENT_PEACEFUL);
const VIOLENT_CROWD = new RegExp(sources.EVENT_VIOLENT_CROWD);
const LETHAL =
  /\b(?:live (?:ammunition|rounds|fire|bullets)|opened fire|fired (?:at|on|into|live)|shot\b|shooting|killed|killing|dead|died|beaten to death|seriously (?:wounded|injured))/;
const INTERVENTION = new RegExp(sources.EVENT_INTERVENTION);

function protest(words: string, event: Event): SubEvent {
  const crowdActs = words.replace(/\b(?:police|security forces|soldiers|troops|officers)\b[^.;]{0,80}/g, ' ');
  if (event.mode === 'riot' || VIOLENT_CROWD.test(crowdActs) || /\b(?:rioters?|rioted|riots?|rioting)\b/.test(words))
    return isMob(words) ? 'Mob violence' : 'Violent demonstration';
  if (/\b(?:police|security forces|soldiers?|troops|army|officers|military|forces|guards|gunmen|militia\w*)\b/.test(words)) {
    if (LETHAL.test(words) && !/\binto the air|\bin the air/.test(words)) return 'Excessive force against protesters';
    if (INTERVENTION.test(words)) return 'Protest with intervention';
  }
  return 'Peaceful protest';
}

function isMob(words: string): boolean {
  return MOB.test(words);
}

function isBase(words: string): boolean {
  return BUILDS.test(words);
}

function assault(event: Event, words: string, actor: Side, target: Side): SubEvent {
  const { mode } = event;
  if (/\b(?:chlorine|sarin|mustard gas|chemical (?:weapon|attack|agent)|nerve agent|poison gas|white phosphorus)/.test(words))
    return 'Chemical weapon';
  if (mode === 'sexual-violence') return 'Sexual violence';
  if (DEFUSED.test(words) && !/\b(?:killed|killing|wounded|injur)/.test(words)) return 'Disrupted weapons use';
  switch (mode) {
    case 'suicide-attack':
      return 'Suicide bomb';
    case 'air-strike':
    case 'drone':
      return 'Air/drone strike';
    case 'shelling':
    case 'missile':
      return 'Shelling/artillery/missile attack';
    case 'ied':
    case 'car-bomb':
    case 'landmine':
      return /\bgrenades?\b/.test(words) && !/\b(?:rocket[- ]propelled|ied|explosive device|bomb|landmine|roadside)/.test(words)
        ? 'Grenade'
        : 'Remote explosive/landmine/IED';
    case 'abduction':
      return target === 'armed' && actor === 'armed' ? 'Armed clash' : 'Abduction/forced disappearance';
    case 'looting':
    case 'arson':
      return /\b(?:killed|killing|dead|wounded|injured|beat)/.test(words) ? violence(words, actor, target) : 'Looting/property destruction';
    default:
      // A bombing that nothing tells to have come from the air.
      return /^bombings?$/i.test(event.trigger.text) ? 'Remote explosive/landmine/IED' : violence(words, actor, target, mode);
  }
}

/** Violence by hand and gun: a battle, an attack on civilians, or a mob. */
function violence(words: string, actor: Side, target: Side, mode?: string): SubEvent {
  if (isMob(words) && actor !== 'armed' && actor !== 'state') return 'Mob violence';
  if (mode === 'clash' || mode === 'ambush') {
    if (mode === 'ambush' && target === 'civilian') return 'Attack';
    return actor === 'civilian' && target === 'civilian' ? 'Mob violence' : 'Armed clash';
  }
  if (target === 'armed' || target === 'state')
    return actor === 'civilian' && /\b(?:protest|demonstrat|crowd|stones)/.test(words) ? 'Violent demonstration' : 'Armed clash';
  if (target === 'civilian') return 'Attack';
  if (
    BASE.test(words) &&
    !/\b(?:civilians?|villagers?|residents?|farmers?|herders?|women|children|traders?|passengers?|worshippers?|students?|teachers?|journalists?)\b/.test(
      words,
    )
  )
    return 'Armed clash';
  return 'Attack';
}

function seizure(event: Event, words: string, actor: Side): SubEvent {
  if (PEACEFUL.test(words) && !/\b(?:after (?:clashes|fighting|heavy|fierce|a battle)|killed)\b/.test(words))
    return 'Non-violent transfer of territory';
  if (event.status !== 'asserted' && event.status !== 'disputed') return 'Other';
  if (actor === 'state') return 'Government regains territory';
  if (actor === 'armed') return 'Non-state actor overtakes territory';
  if (
    /\b(?:army|government forces|security forces|troops|soldiers|military)\b.{0,60}\b(?:recaptur|retak|retook|regain|recover|liberat|captur|seiz|took|clear)/.test(
      words,
    )
  )
    return 'Government regains territory';
  return /\b(?:recaptur\w*|retak\w*|retook|regain\w*|recover\w*|liberat\w*)/.test(words)
    ? 'Government regains territory'
    : 'Non-state actor overtakes territory';
}

function coercion(event: Event, words: string, actor: Side, target: Side): SubEvent {
  if (event.mode === 'abduction') return 'Abduction/forced disappearance';
  if (
    event.mode === 'looting' ||
    event.mode === 'arson' ||
    /\b(?:demolish|bulldoz|raze|burn|loot|confiscat\w* (?:livestock|property|land)|destroyed (?:homes|houses|property))/.test(
      event.trigger.text.toLowerCase(),
    )
  )
    return 'Looting/property destruction';
  if (
    /\b(?:seiz|confiscat|recover|discover|uncover|impound)\w*\b.{0,60}\b(?:weapons?|arms|ammunition|explosives?|rifles?|cache|drones?|missiles?)\b/.test(
      words,
    )
  )
    return 'Disrupted weapons use';
  if (event.mode === 'arrest') return actor === 'armed' && target !== 'armed' ? 'Abduction/forced disappearance' : 'Arrests';
  if (/\b(?:protest|demonstrat|rally|march|sit-in)/.test(words)) return protest(words, event);
  if (/\b(?:beat|beaten|tortur|mistreat|whip|flog)/.test(event.trigger.text.toLowerCase())) return 'Attack';
  return isBase(words) ? 'Headquarters or base established' : 'Other';
}
