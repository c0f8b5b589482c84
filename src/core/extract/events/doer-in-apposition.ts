/** Whose deed a noun is by what is said of it between commas: "the attack, the biggest by rebels in years, drew air strikes". */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';

/** So many words may stand between the comma and "by". */
const REACH = 8;
const RANKED = /^(?:first|second|third|latest|last|worst|deadliest|biggest|largest|heaviest|boldest|bloodiest|fiercest|one|most|only)$/;

/** The roles with the doer that the apposition names, and without others that nothing ties to the noun. */
export function withDoerInApposition(
  { read: { view }, candidate: { token, to }, links }: ReadCandidate,
  chosen: readonly ChosenRole[],
): readonly ChosenRole[] {
  if (!view.pos[token]!.startsWith('NN') || view.lower[to] !== ',') return chosen;
  const opening = view.lower.slice(to + 1, to + 3);
  if (!opening.some((word) => RANKED.test(word))) return chosen;
  const by = view.lower.findIndex((word, i) => i > to && (word === 'by' || word === ',' || i > to + REACH));
  if (view.lower[by] !== 'by') return chosen;
  const doer = links.find(({ mention, placed }) => mention.kind === 'actor' && placed !== undefined && placed.from > by && placed.from <= by + 3);
  if (!doer) return chosen;
  const rest = chosen.filter(({ role, link }) => link !== doer && (role !== 'actor' || link.tie !== undefined));
  return [...rest, { role: 'actor', link: doer, probability: 1 }];
}
