/**
 * Our events in the root codes of PLOVER's data sets. There what is only intended, refused or threatened is a type of its own (AGREE, REJECT,
 * THREATEN), where we keep type and status apart; and a few deeds stand elsewhere: CAMEO2PLOVER-2021 says where.
 */
import type { Event } from '../../src/core/model/annotation.js';

const COOPERATIVE: ReadonlySet<string> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);
const HOSTILE: ReadonlySet<string> = new Set(['PROTEST', 'SANCTION', 'COERCE', 'ASSAULT', 'SEIZE', 'DISPLACE']);
/** Types that those sets join with others. */
const ROOTS: Readonly<Record<string, string>> = { CONCEDE: 'YIELD', RETREAT: 'YIELD', SEIZE: 'ASSAULT', DISPLACE: 'COERCE' };
/** By type and the trigger's words, with the CAMEO code that says so. */
const DEEDS: readonly (readonly [type: string, words: RegExp, root: string])[] = [
  ['AGREE', /^sign/, 'SUPPORT'], // 057 sign formal agreement
  ['AGREE', /^(?:declar\w+|announc\w+) .*(?:ceasefire|cease-fire|truce)/, 'YIELD'], // 0871 declare truce, ceasefire
  ['SANCTION', /sanctions|embargo/, 'COERCE'], // 163 impose embargo, boycott, or sanctions
  ['SANCTION', /^boycott/, 'PROTEST'], // 143 conduct strike or boycott
  ['COERCE', /^(?:convict|sentenc)|^found /, 'ACCUSE'], // 116 find guilty or liable
  ['REJECT', /^violat\w+ .*(?:ceasefire|cease-fire|truce)/, 'ASSAULT'], // 196 violate ceasefire
];

/** The root code of an event. */
export function rootOf({ type, status, trigger }: Event): string {
  if (COOPERATIVE.has(type) && status === 'denied') return 'REJECT';
  if (COOPERATIVE.has(type) && status === 'planned') return 'AGREE';
  if (HOSTILE.has(type) && status === 'planned') return 'THREATEN';
  const words = trigger.text.toLowerCase();
  return DEEDS.find(([of, pattern]) => of === type && pattern.test(words))?.[2] ?? ROOTS[type] ?? type;
}
