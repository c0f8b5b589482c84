/** What the subject of a verb has to do with the deed that its object names: "repelled an attack", "condemned the raid", "reported 149 clashes". */
import type { Candidate } from './candidates.js';
import { isSaidOf } from './frame-of-naming.js';
import { caseOf, type SentenceView } from './sentence-view.js';
import { triggerLexicon } from './trigger-lexicon.js';

/** suffers: the deed is done to the subject, or kept off by it. tells: the subject reports, judges or examines the deed. */
export type SubjectPart = 'suffers' | 'tells';

/** The part of the subject of the verb that holds the event's noun; undefined for verbs and for all other verbs around a noun. */
export function partOfSubject(view: SentenceView, { token, entry, carrier }: Candidate): SubjectPart | undefined {
  if (entry.wordClass !== 'noun') return undefined;
  const verb = carrier ?? view.head[token]!;
  const rel = view.rel[token]!;
  if (verb < 0 || (carrier === undefined && !/^(?:obj|obl)/.test(rel))) return undefined;
  const { verbBase, sufferingVerbs, tellingVerbs } = triggerLexicon();
  const base = verbBase.get(view.lower[verb]!);
  if (base === undefined) return undefined;
  // "called the strikes a breach"
  if (base === 'call' && isSaidOf(view, verb, token)) return 'tells';
  const particle = view.kids[verb]!.find((kid) => view.rel[kid] === 'compound:prt');
  const words = particle === undefined ? base : `${base} ${view.lower[particle]}`;
  const name = rel.startsWith('obl') ? `${words} ${caseOf(view, token)}` : words;
  return sufferingVerbs.has(name) ? 'suffers' : tellingVerbs.has(name) ? 'tells' : undefined;
}
