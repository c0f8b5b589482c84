/** Which side takes part in an event: forces of a state, armed groups, civilians. */
import type { Event } from '../../model/annotation.js';
import type { Role } from '../../model/kinds.js';

export type Side = 'state' | 'armed' | 'civilian' | 'unknown';

const ARMED =
  /\b(?:rebels?|militants?|militia\w*|insurgents?|terrorists?|gunm[ae]n|fighters?|jihadis\w*|mujahid\w*|bandits?|gangs?|gang members|guerrillas?|separatists?|armed (?:men|group|persons|individuals)|unidentified|assailants?|attackers?|warplanes?|taliban|isis|islamic state|al[- ]shabaab|boko haram|iswap|jnim|hamas|hezbollah|houthis?|rsf|rapid support|m23|adf|codeco|mai[- ]mai|pkk|ypg|sdf|nusra|tahrir al|cartel|faction|front|brigades?|pdf|farc|eln|maoists?|naxal\w*|tehreek|lashkar|jaish|ira|kidnappers?|pirates?|vigilantes?|self[- ]defen[cs]e|volunteers)\b/;
const STATE =
  /\b(?:army|military|troops|soldiers?|police\w*|security forces?|government forces?|navy|air force|coast guard|gendarm\w*|paramilitar\w*|national guard|border guards?|forces|servicem[ae]n|officers?|conscripts?|marines?|commandos?|regime|peacekeepers?|coalition|amisom|monusco|minusma|nato|jets|special forces|intelligence (?:agents|service))\b/;
const CIVILIAN =
  /\b(?:civilians?|people|residents?|villagers?|wom[ae]n|m[ae]n|child(?:ren)?|girls?|boys?|farmers?|herders?|traders?|students?|pupils|teachers?|journalists?|activists?|doctors?|nurses?|workers?|drivers?|passengers?|pilgrims?|worshippers?|refugees?|migrants?|displaced|shepherds?|merchants?|mayors?|councils?|mukhtars?|councill?ors?|politicians?|lawmakers?|m\.?p\.?s?|governor|minister|candidate|judge|lawyer|priest|pastor|imam|sheikh|chief|leader|official|person|family|protesters?|demonstrators?|prisoners?|detainees?|tourists?|christians?|muslims?|hazaras?|employees?|staff|contractors?|volunteers?|youths?|resident|elder|elders|businessman|fishermen|miners?)\b/;
const MIXED = /\b(?:police|soldier|army|troops|officer|guard|conscript|gendarme)/;

/** The side that fills a role; by the types of its mentions, then by their words. */
export function sideOf(event: Event, role: Role, typeOf: (mention: string) => string | undefined): Side {
  const sides = event.arguments
    .filter((argument) => argument.role === role)
    .map((argument) => sideOfWords(argument.text.toLowerCase(), argument.mention === undefined ? undefined : typeOf(argument.mention)));
  return sides.find((side) => side !== 'unknown') ?? 'unknown';
}

function sideOfWords(words: string, type: string | undefined): Side {
  // ACLED's codebook: who has left a force is a civilian.
  if (/\b(?:former|ex-?|retired|off-duty)\b/.test(words)) return 'civilian';
  if (STATE.test(words) && !/\b(?:rebel|democratic|rapid support|resistance|syrian democratic|opposition|tigray|houthi|militant)\b/.test(words))
    return 'state';
  if (ARMED.test(words)) return 'armed';
  switch (type) {
    case 'military':
    case 'state':
    case 'government':
      return CIVILIAN.test(words) && !MIXED.test(words) ? 'civilian' : 'state';
    case 'armed-group':
      return 'armed';
    case 'civilians':
    case 'person':
    case 'media':
    case 'organization':
      return 'civilian';
    default:
      return CIVILIAN.test(words) ? 'civilian' : 'unknown';
  }
}
