/** Nouns that look like triggers and tell of no event by themselves. */
import type { SentenceView } from './sentence-view.js';
import { isTollNoun, statedToll } from './tolls.js';

/** Whether the noun at `token` gives a count that nobody states, or is what the participle behind it tells. */
export function tellsNothing(view: SentenceView, token: number): boolean {
  // "Flights from Aleppo were suspended": whoever flees takes flight, once.
  return view.lower[token] === 'flights' || isOpenCount(view, token) || isInflicted(view, token);
}

/** "the number of casualties is not known", "took a heavy toll on the town": a count that nobody gives. */
function isOpenCount(view: SentenceView, token: number): boolean {
  if (/^tolls?$/.test(view.lower[token]!)) return !isTollNoun(view, token);
  return /^(?:number|count|figure)s?$/.test(view.lower[token]!) && statedToll(view, token) === undefined;
}

/** "heavy losses inflicted on them". */
function isInflicted({ kids, rel, lower }: SentenceView, token: number): boolean {
  return kids[token]!.some((kid) => kid > token && rel[kid]!.startsWith('acl') && /^(?:inflicted|suffered|sustained|incurred)$/.test(lower[kid]!));
}
