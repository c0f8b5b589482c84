/** Verbs (and their nouns) of control and of violence: the deed is one, the word is a choice. */

export type VerbField = 'control' | 'violence';

/** One way to say it, with all its forms as a pattern. */
export interface LoadedVerb {
  readonly verb: string;
  readonly field: VerbField;
  readonly pattern: RegExp;
}

const CONTROL = {
  liberate: 'liberat(?:e[ds]?|ing|ion)',
  free: 'freed|freeing',
  capture: 'captur(?:e[ds]?|ing)',
  recapture: 'recaptur(?:e[ds]?|ing)',
  retake: 'ret(?:ake[ns]?|aking|ook)',
  regain: 'regain(?:s|ed|ing)?',
  seize: 'seiz(?:e[ds]?|ing|ure)',
  occupy: 'occup(?:y|ies|ied|ying|ation)',
  overrun: 'overr(?:un|uns|an|unning)',
  storm: 'storm(?:s|ed|ing)?',
  fall: 'f(?:ell|allen) to',
  lose: 'los(?:t|ing) (?:control|ground|the)',
  cleanse: 'cleans(?:e[ds]?|ing)',
  purge: 'purg(?:e[ds]?|ing)',
  clear: 'cleared|clearing',
  secure: 'secur(?:ed|ing)',
  enter: 'entered|entering',
  infiltrate: 'infiltrat(?:e[ds]?|ing|ion)',
  invade: 'inva(?:de[ds]?|ding|sion)',
  'take over': 't(?:ake[ns]?|aking|ook) (?:over|control)',
  besiege: 'besieg(?:e[ds]?|ing)|siege',
  annex: 'annex(?:es|ed|ing|ation)?',
};
const VIOLENCE = {
  kill: 'kill(?:s|ed|ing|ings)?',
  murder: 'murder(?:s|ed|ing)?',
  massacre: 'massacr(?:e[ds]?|ing)',
  slaughter: 'slaughter(?:s|ed|ing)?',
  martyr: 'martyr(?:s|ed|dom)?',
  die: 'die[ds]?|dying',
  neutralise: 'neutrali[sz](?:e[ds]?|ing|ation)',
  eliminate: 'eliminat(?:e[ds]?|ing|ion)',
  liquidate: 'liquidat(?:e[ds]?|ing|ion)',
  execute: 'execut(?:e[ds]?|ing|ions?)',
  assassinate: 'assassinat(?:e[ds]?|ing|ions?)',
  target: 'target(?:s|ed|ing)',
  strike: 'str(?:ike|ikes|iking|uck)',
  attack: 'attack(?:s|ed|ing)?',
  bomb: 'bomb(?:ed|ing|ings)|bombard(?:s|ed|ing|ment)?',
  shell: 'shell(?:ed|ing)',
  pound: 'pound(?:ed|ing)',
  raid: 'raid(?:s|ed|ing)?',
  ambush: 'ambush(?:es|ed)?',
  respond: 'respond(?:s|ed|ing) to|retaliat(?:e[ds]?|ing|ion)',
  clash: 'clash(?:es|ed|ing)?',
  'open fire': 'open(?:ed|ing)? fire',
  terrorise: 'terrori[sz](?:e[ds]?|ing)',
  repel: 'repel(?:s|led|ling)?|repuls(?:e[ds]?|ing)',
  crush: 'crush(?:es|ed|ing)?',
  raze: 'raz(?:e[ds]?|ing)',
  destroy: 'destr(?:oy|oys|oyed|oying|uction)',
};

export const LOADED_VERBS: readonly LoadedVerb[] = [...table(CONTROL, 'control'), ...table(VIOLENCE, 'violence')];

function table(verbs: Readonly<Record<string, string>>, field: VerbField): LoadedVerb[] {
  return Object.entries(verbs).map(([verb, forms]) => ({ verb, field, pattern: new RegExp(`\\b(?:${forms})\\b`, 'gi') }));
}
