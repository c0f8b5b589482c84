/** Warnings that threaten nobody: "warned that the toll may rise", "warns that funds are running out". */
import type { ReadCandidate } from './read-candidate.js';
import { subjectOf } from './clause.js';

/** Who warns of what may come, and has no force to threaten with. */
const UNARMED = /^(?:organization|media|civilians)$/;
const OUTCOME = /^(?:toll|tolls|numbers?|figures?|funding|funds|stocks|supplies|needs|hunger|famine|disease|cholera|situation|crisis|conditions)$/;

/** Whether the candidate is a warning about the course of things, as only bodies without force or of things without will. */
export function isOnlyForecast({ read, candidate, links }: ReadCandidate): boolean {
  const { view } = read;
  const { token, entry } = candidate;
  if (entry.type !== 'THREATEN' || !view.lower[token]!.startsWith('warn')) return false;
  const clause = view.lower.slice(token + 1, token + 6);
  if (clause.includes('that') && clause.some((word) => OUTCOME.test(word))) return true;
  const warner = subjectOf(view, token)?.token;
  const types = links.flatMap(({ placed, mention }) =>
    placed && mention.kind === 'actor' && warner !== undefined && warner >= placed.from && warner < placed.to ? [mention.type ?? ''] : [],
  );
  return types.length > 0 && types.every((type) => UNARMED.test(type));
}
