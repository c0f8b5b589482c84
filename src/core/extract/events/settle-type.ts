/** What the clause around a deed says of its type beyond the model's word: what is seized, what is suspended, who flees, who attacks. */
import type { EventType } from '../../model/kinds.js';
import type { Candidate } from './candidates.js';
import { isPassive } from './voice.js';
import { stands } from './conditions.js';
import { isSaidOf } from './frame-of-naming.js';
import type { ReadSentence } from './reading.js';
import type { SentenceView } from './sentence-view.js';

interface Deed {
  readonly view: SentenceView;
  readonly candidate: Candidate;
  /** The type that the model gives it. */
  readonly type: EventType;
  /** The heads of who does it and of what it is done to, where the clause names them. */
  readonly doer: number | undefined;
  readonly object: number | undefined;
}

type Rule = (deed: Deed) => EventType | undefined;

/** The type of a deed, as the rules of its head settle it. */
export function settleType({ view, ties }: ReadSentence, candidate: Candidate, type: EventType): EventType {
  const rules = RULES.get(candidate.entry.head);
  if (!rules) return type;
  const own = ties(candidate.token);
  const doer = own.find(({ tie }) => tie === 'subj' || tie === 'agent')?.token;
  const object = own.find(({ tie }) => tie === 'obj')?.token;
  for (const rule of rules) {
    const settled = rule({ view, candidate, type, doer, object });
    if (settled) return settled;
  }
  return type;
}

const CHARGES = /^(?:accusations?|allegations?|claims?|charges?|reports?|suggestions?|rumou?rs?)$/;
const PRAISE = /^(?:important|historic|joy|triumph|victory|welcome|courageous|brave|milestone|heroic|breakthrough)$/;

/** "called the raid a crime", "calls the charge groundless": it says something of it, and asks for nothing. */
function calling({ view, candidate: { token, entry }, object }: Deed): EventType | undefined {
  const { lower } = view;
  if (entry.words !== 'call' || object === undefined || !isSaidOf(view, token, object)) return undefined;
  if (lower.slice(object + 1, object + 6).some((word) => PRAISE.test(word))) return 'SUPPORT';
  return CHARGES.test(lower[object]!) ? 'REJECT' : 'ACCUSE';
}

/** "held both governments fully responsible for it". */
function holding({ view: { lower }, candidate: { token } }: Deed): EventType | undefined {
  for (let i = token + 1; i <= token + 13; i++) {
    if (/^(?:responsible|accountable)$/.test(lower[i] ?? '.')) return 'ACCUSE';
    if (/^[.;]$/.test(lower[i] ?? '.')) return undefined;
  }
  return undefined;
}

/** Whether the nominal is an actor that bears arms. */
function isArmed({ covering }: SentenceView, token: number | undefined): boolean {
  return (
    token !== undefined &&
    covering[token]!.some(({ mention, head }) => mention.kind === 'actor' && head === token && /^(?:military|armed-group)$/.test(mention.type ?? ''))
  );
}

/** "the last fighters fled": who bears arms retreats. */
const fleeing: Rule = ({ view, doer, object, type }) =>
  type === 'DISPLACE' && isArmed(view, doer === undefined ? object : standsFor(view, doer)) ? 'RETREAT' : undefined;

/** "The rebels denied that they had left": the subject of the clause above, where "they" stands for it. */
function standsFor({ lower, head, kids, rel }: SentenceView, doer: number): number {
  let above = lower[doer] === 'they' && head[doer]! >= 0 ? head[head[doer]!]! : -1;
  // "The militants blew up a bridge and planted mines as they fled"
  if (above >= 0 && rel[above] === 'conj' && !kids[above]!.some((kid) => rel[kid] === 'nsubj')) above = head[above]!;
  return (above < 0 ? undefined : kids[above]!.find((kid) => kid < doer && rel[kid] === 'nsubj')) ?? doer;
}

/** "soldiers crossed into the province" neither flee nor fight. */
const crossing: Rule = ({ view, candidate: { token }, doer, type }) => {
  const moves = /^(?:DISPLACE|ASSAULT)$/.test(type) || (type === 'RETREAT' && view.lower[token + 1] === 'into');
  return moves && isArmed(view, doer === undefined ? doer : standsFor(view, doer)) ? 'MOBILIZE' : undefined;
};

/** "Aid trucks entered Gaza" took nothing. */
const bringing: Rule = ({ view: { lower }, candidate: { token }, doer }) => {
  // "prevented aid convoys from entering": whoever stands before "from".
  const who = lower[token - 1] === 'from' ? token - 2 : doer;
  if (who === undefined || !CONVOY.test(lower[who] ?? '')) return undefined;
  return AID.test(lower[who - 1] ?? '') || LOADED.test(lower.slice(token + 1, token + 14).join(' ')) ? 'AID' : undefined;
};

const CONVOY = /^(?:trucks?|lorr(?:y|ies)|convoys?|ships?|vessels?|supplies|shipments?)$/;
const LOADED =
  /\b(?:carrying|transporting|bringing|laden with|loaded with|with)(?: \w+){0,3} (?:aid|food|flour|medicines?|medical|relief|shelter|supplies|tents|blankets|water|humanitarian)\b/;

const AID = /^(?:aid|relief|humanitarian|food|medical|un|u\.n\.|water)$/;

/** "A rocket landed in a field", "one drone fell on a school": what is fired at somebody pays no visit and takes no place. */
const strikingHome: Rule = ({ view, candidate: { token }, doer, type }) =>
  !/^(?:ASSAULT|PROTEST)$/.test(type) && [doer ?? token - 1, token - 1].some((at) => MISSILE.test(view.lower[at] ?? '')) ? 'ASSAULT' : undefined;

const MISSILE = /^(?:rockets?|missiles?|drones?|shells?|mortars?|bombs?|projectiles?|grenades?|rounds?|warheads?|salvos?|shrapnel)$/;

/** "Thousands poured into Idlib": people, and no aid. */
const flowing: Rule = ({ view, doer, object, type }) => {
  const who = doer ?? object;
  return who !== undefined && /^(?:AID|PROTEST|COERCE)$/.test(type) && stands(view, who, 'people') && !isArmed(view, who) ? 'DISPLACE' : undefined;
};

/** "Reservists were called up". */
const callingUp: Rule = ({ view: { lower }, candidate: { token }, type }) =>
  type === 'COERCE' && lower[token + 1] === 'up' ? 'MOBILIZE' : undefined;

/** "dispatched reinforcements" kills nobody. */
const dispatching: Rule = ({ view, object, type }) =>
  type === 'ASSAULT' && object !== undefined && (stands(view, object, 'troops') || SENT.test(view.lower[object]!)) ? 'MOBILIZE' : undefined;

const SENT = /^(?:reinforcements?|troops?|commandos?|convoys?|tanks?|warships?|jets|aircraft|teams?|envoys?|patrols?|units?|forces|vehicles)$/;

/** "poured troops into the region". */
const pouring: Rule = ({ view, object }) => (object !== undefined && stands(view, object, 'troops') ? 'MOBILIZE' : undefined);

/** "dismantled mines" attacks nobody. */
const dismantling: Rule = ({ view: { lower }, object, type }) =>
  type === 'ASSAULT' && object !== undefined && /^(?:mines?|landmines?|bombs?|ieds?|explosives?|devices?|ordnance|munitions?)$/.test(lower[object]!)
    ? 'COERCE'
    : undefined;

/** "released $32 million" sets nobody free. */
const releasing: Rule = ({ view, object, type }) => (type === 'CONCEDE' && object !== undefined && stands(view, object, 'money') ? 'AID' : undefined);

/** "denied access to a doctor", "denied entry": it keeps them from it. */
const denying: Rule = ({ view: { lower }, candidate: { token }, type }) =>
  type === 'REJECT' && lower.slice(token + 1, token + 4).some((word) => /^(?:access|entry|exit|passage|bail)$/.test(word)) ? 'COERCE' : undefined;

/** "were settled in their homes": people, and no quarrel. */
const settling: Rule = ({ view, candidate: { token }, object, type }) =>
  type === 'AGREE' && object !== undefined && stands(view, object, 'people') && /^in(?:to)?$/.test(view.lower[token + 1] ?? '')
    ? 'DISPLACE'
    : undefined;

/** "Hundreds came out against the faction". */
const comingOut: Rule = ({ view: { lower }, candidate: { token }, type }) =>
  type === 'DISPLACE' && lower[token + 1] === 'out' && lower.slice(token + 2, token + 9).includes('against') ? 'PROTEST' : undefined;

/** "air raids on homes" search none. */
const raiding: Rule = ({ view: { lower }, candidate: { token }, type }) => (type === 'COERCE' && lower[token - 1] === 'air' ? 'ASSAULT' : undefined);

/** "drove the army out of the town" takes it. */
const driving: Rule = ({ view, object, type }) => (type === 'MOBILIZE' && isArmed(view, object) ? 'SEIZE' : undefined);

/** "families were turned back", "turned away two ships": whoever is turned away wished to come. */
function turningBack({ view, candidate: { token }, object, type }: Deed): EventType | undefined {
  if (type !== 'RETREAT' || !/^(?:back|away)$/.test(view.lower[token + 1] ?? '')) return undefined;
  return isPassive(view, token) || object !== undefined ? 'COERCE' : undefined;
}

const CONTRABAND =
  /^(?:heroin|cocaine|captagon|hashish|cannabis|marijuana|opium|drugs?|narcotics|pills|tablets|kilos?|kilograms?|kg|litres|cash|documents|phones|computers|laptops|terminals|weapons?|arms|rifles?|pistols?|guns|ammunition|munitions|explosives?|warheads?|grenades?|rockets?|missiles?|detonators?|quantit(?:y|ies)|cigarettes|contraband|passports|cattle|assets|funds)$/;

/** "seized 40 kilos of heroin" took nobody and no place; "seized the fort" is no abduction. */
function seizing({ view, candidate: { token }, object, type }: Deed): EventType | undefined {
  // "captured a man and seized weapons", parsed as if the weapons were seized before
  if (object === undefined) return CONTRABAND.test(view.lower[token + 1] ?? '') ? 'COERCE' : undefined;
  if (CONTRABAND.test(view.lower[object]!)) return 'COERCE';
  return type === 'ASSAULT' && !stands(view, object, 'people') && stands(view, object, 'place') ? 'SEIZE' : undefined;
}

const WORK =
  /^(?:work|activit(?:y|ies)|operations?|movements?|projects?|talks?|negotiations?|missions?|programmes?|programs?|convoys?|distributions?|truce|ceasefire|contacts?|cooperation|dialogue|teams?)$/;
const PUBLIC =
  /^(?:services?|internet|schools?|class|classes|flights?|part(?:y|ies)|generals?|officers?|ministers?|constitution|parliament|licen[cs]es?|broadcasts?|broadcasters?|channels?|elections?|trains?)$/;

/** "suspended its work" breaks with others; "suspended mobile phone services" takes from them. */
function suspending({ view, object, type }: Deed): EventType | undefined {
  const word = object === undefined || type === 'SANCTION' ? '' : view.lower[object]!;
  return WORK.test(word) ? 'REJECT' : PUBLIC.test(word) ? 'COERCE' : undefined;
}

/** "ordered the villagers to leave". */
function ordering({ view, candidate: { token }, object, type }: Deed): EventType | undefined {
  if (type !== 'REQUEST' || object === undefined || object < token || !stands(view, object, 'people') || isArmed(view, object)) return undefined;
  const behind = view.lower.slice(object + 1, object + 9).join(' ');
  return /\bto (?:leave|evacuate|move|flee|go)\b|\bout of\b/.test(behind) ? 'COERCE' : undefined;
}

const RIOTERS = /^(?:protest[eo]rs?|demonstrators?|rioters?|crowds?|youths?|marchers|students|strikers)$/;

/** "protesters stormed the ministry": a protest, unless people are what they attack. */
function rioting({ view, doer, object, type }: Deed): EventType | undefined {
  if (!/^(?:ASSAULT|COERCE|SEIZE)$/.test(type) || doer === undefined || object === undefined || !RIOTERS.test(view.lower[doer]!)) return undefined;
  return stands(view, object, 'people') && !stands(view, object, 'thing') ? undefined : 'PROTEST';
}

const TEXT = /^(?:text|statement|resolution|proposal|vote|draft|bill|motion|plan|initiative|deal|agreement)s?$/;
const DEMAND = /^(?:bills?|objections?|decrees?|laws?|demands?|threats?|vetoe?s?|bans?|opposition|cases?|charges?|investigations?|sanctions)$/;

/** "blocked the resolution". */
const blocking: Rule = ({ view, object, type }) =>
  type === 'COERCE' && object !== undefined && TEXT.test(view.lower[object]!) ? 'REJECT' : undefined;

/** "withdrew the bill", "dropped its objections". */
const yielding: Rule = ({ view, object, type }) =>
  /^(?:RETREAT|ASSAULT)$/.test(type) && object !== undefined && DEMAND.test(view.lower[object]!) ? 'CONCEDE' : undefined;

/** A swap gives prisoners free. */
const swapping: Rule = ({ type }) => (type === 'AGREE' ? 'CONCEDE' : undefined);

const OF_RIOTS =
  'attack burn torch set storm smash break wreck vandalise tear throw lay occupy cut ransack loot hurl besiege surround destroy damage';

/** By the head of the entry. */
const RULES: ReadonlyMap<string, readonly Rule[]> = new Map<string, readonly Rule[]>([
  ...OF_RIOTS.split(' ').map((head) => [head, [rioting]] as const),
  ['block', [blocking, rioting]],
  ['call', [callingUp, calling]],
  ['hold', [holding]],
  ['flee', [fleeing]],
  ['escape', [fleeing]],
  ['leave', [fleeing]],
  ['cross', [bringing, crossing]],
  ['enter', [bringing]],
  ['reach', [bringing]],
  ['land', [strikingHome]],
  ['dispatch', [dispatching]],
  ['pour', [pouring, flowing]],
  ['dismantle', [dismantling]],
  ['release', [releasing]],
  ['deny', [denying]],
  ['settle', [settling]],
  ['flow', [flowing]],
  ['stream', [flowing]],
  ['fall', [strikingHome]],
  ['come', [comingOut]],
  ['raid', [raiding]],
  ['drive', [driving]],
  ['turn', [turningBack]],
  ['seize', [seizing]],
  ['suspend', [suspending]],
  ['order', [ordering]],
  ['withdraw', [yielding]],
  ['drop', [yielding]],
  ['swap', [swapping]],
]);
