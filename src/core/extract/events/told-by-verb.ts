/** A deed told twice in one clause: "air strikes hit the town" is one report, and its verb tells it. */
import type { ReadCandidate } from './read-candidate.js';

const IMPACT =
  /^(?:hit|hits|hitting|struck|strikes?|striking|target(?:s|ed|ing)?|pound(?:s|ed|ing)?|slam(?:s|med|ming)|land(?:s|ed|ing)?|f[ae]ll|falls|falling|rain(?:s|ed|ing)?)$/;

/** Whether the candidate is an assault's noun whose verb, among `others`, tells the same deed. */
export function isToldByItsVerb({ read, candidate }: ReadCandidate, others: readonly ReadCandidate[]): boolean {
  const { view } = read;
  const { token, entry } = candidate;
  if (entry.wordClass !== 'noun' || entry.type !== 'ASSAULT' || !view.rel[token]!.startsWith('nsubj')) return false;
  const verb = view.head[token]!;
  return IMPACT.test(view.lower[verb] ?? '') && others.some((other) => other.read === read && other.candidate.token === verb);
}
