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
  const held = carrier === undefined ? spanOf(view, token) : token;
  const verb = verbAround(view, { token, ...(carrier === undefined ? {} : { carrier }) });
  const rel = view.rel[held]!;
  if (verb < 0 || (carrier === undefined && !/^(?:obj|obl)/.test(rel))) return undefined;
  const { verbBase, sufferingVerbs, tellingVerbs } = triggerLexicon();
  const base = verbBase.get(view.lower[verb]!);
  if (base === undefined) return undefined;
  // "called the strikes a breach"
  if (base === 'call' && isSaidOf(view, verb, token)) return 'tells';
  const particle = view.kids[verb]!.find((kid) => view.rel[kid] === 'compound:prt');
  const words = particle === undefined ? base : `${base} ${view.lower[particle]}`;
  const name = rel.startsWith('obl') ? `${words} ${caseOf(view, held)}` : words;
  return sufferingVerbs.has(name) ? 'suffers' : tellingVerbs.has(name) ? 'tells' : undefined;
}

/** The verb that holds an event's noun, -1 where there is none. */
export function verbAround(view: SentenceView, { token, carrier }: Pick<Candidate, 'token' | 'carrier'>): number {
  return carrier ?? view.head[spanOf(view, token)]!;
}

/** "survived seven years of bombing": the span of time, where the deed only fills it. */
function spanOf(view: SentenceView, token: number): number {
  const above = view.head[token]!;
  return view.rel[token]!.startsWith('nmod') && above >= 0 && /^(?:years?|months?|weeks?|days?|hours?|decades?)$/.test(view.lower[above]!)
    ? above
    : token;
}
