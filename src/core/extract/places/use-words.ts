/** The words around a name that tell a place from an actor. */
import * as text from './use-word-lists.js';

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** "in 0.97 near 0.98": words with how sure they are. */
function tableOf(words: string): Readonly<Record<string, number>> {
  return Object.fromEntries([...words.matchAll(/(\S+) (\S+)/g)].map(([, word, sure]) => [word!, Number(sure)]));
}

/** Words after which a name is who acts or is dealt with, and how surely. */
export const AGENTIVE = tableOf(text.AGENTIVE);
/** Bodies that a possessor owns as a state: "Syria's army". */
export const BODIES = setOf(text.BODIES);
/** What lies between two places. */
export const BORDER_WORDS = setOf(text.BORDER_WORDS);
/** Directions. */
export const COMPASS = setOf(text.COMPASS);
/** What two states have with one another. */
export const DEALINGS = setOf(text.DEALINGS);
/** What a state does, said of its owner. */
export const DEEDS = setOf(text.DEEDS);
/** Prepositions after which a name is where something is, and how surely. */
export const LOCATIVE = tableOf(text.LOCATIVE);
/** "of" after these: a body of the name. */
export const OF_ACTOR = setOf(text.OF_ACTOR);
/** "of" after these: a place within or beside the name. */
export const OF_PLACE = setOf(text.OF_PLACE);
/** What may stand between a preposition and a name. */
export const SKIP = setOf(text.SKIP);
