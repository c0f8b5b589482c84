/** Classes of common nouns, looked up by singular or plural form. */
import { nounForms } from './inflect.js';
import { readList } from './lexicon/read-table.js';
import * as lists from './lexicon/word-classes.js';

const CLASSES = {
  place: lists.PLACE_NOUNS,
  thing: lists.THING_NOUNS,
  weapon: lists.WEAPON_NOUNS,
  troops: lists.TROOP_NOUNS,
  goods: lists.GOODS_NOUNS,
  road: lists.ROAD_NOUNS,
  protesters: lists.PROTESTER_NOUNS,
  civilians: lists.CIVILIAN_NOUNS,
  deal: lists.DEAL_NOUNS,
  words: lists.WORDS_NOUNS,
  visitor: lists.VISITOR_NOUNS,
  accusation: lists.ACCUSATION_NOUNS,
  protest: lists.PROTEST_NOUNS,
  nature: lists.NATURE_NOUNS,
  accident: lists.ACCIDENT_NOUNS,
  market: lists.MARKET_NOUNS,
  measure: lists.MEASURE_NOUNS,
  proposal: lists.PROPOSAL_NOUNS,
  claim: lists.CLAIM_NOUNS,
  contraband: lists.CONTRABAND_NOUNS,
  rioters: lists.RIOTER_NOUNS,
  outlet: lists.OUTLET_NOUNS,
  document: lists.DOCUMENT_NOUNS,
  occasion: lists.OCCASION_NOUNS,
} as const;

export type WordClassName = keyof typeof CLASSES;

let index: Map<string, ReadonlySet<string>> | undefined;

/** Whether `word` (lower case) belongs to the class. */
export function isOfClass(word: string, name: WordClassName): boolean {
  if (!index) {
    index = new Map();
    for (const [key, list] of Object.entries(CLASSES)) index.set(key, new Set(readList(list).flatMap((noun) => nounForms(noun))));
  }
  return index.get(name)!.has(word);
}
