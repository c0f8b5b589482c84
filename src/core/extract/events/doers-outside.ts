/** Who acts in a clause around the event's own and has no part in it: "France has been on alert since the group launched attacks". */
import type { Link } from './links.js';
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import { caseOf, isBelow, type PlacedMention, type SentenceView } from './sentence-view.js';

/** Whether an actor whom nothing ties to the event is the subject of a clause above, while the event's own clause has its doer. */
export function isDoerOutside({ read: { view }, candidate }: ReadCandidate, { link }: ChosenRole, chosen: readonly ChosenRole[]): boolean {
  const { placed, tie } = link;
  if (tie || !placed) return false;
  if (isBefallen(view, candidate.token, placed.head) || diedIn(view, candidate.token, placed) || isPerpetratorsHunter(view, candidate.token, placed))
    return true;
  if (hasDoerBehind(view, candidate.token, placed.to, chosen)) return true;
  const clause = clauseOf(view, candidate.token);
  if (clause === undefined || isBelow(view, placed.head, clause) || !isSubjectAbove(view, clause, placed.head)) return false;
  // "was in the town when the bomb exploded"
  if (clause === candidate.token && (isOfThing(view, clause) || isHeadlinePassive(view, clause))) return true;
  return chosen.some(
    ({ role, link: other }) =>
      role === 'actor' && other !== link && other.placed !== undefined && !other.back && isBelow(view, other.placed.head, clause),
  );
}

/** "a soldier was killed in a strike": whom it befell did not strike. */
function isBefallen({ head, rel }: SentenceView, noun: number, who: number): boolean {
  return rel[noun] === 'obl' && rel[who] === 'nsubj:pass' && head[who] === head[noun];
}

const IN = /^(?:in|during) (?:(?:the|an?|that|this|another) )?(?:\S+ )?$/;

/** "the death of 14 soldiers in the ambush": who died in it did not lay it. */
function diedIn({ lower, head }: SentenceView, noun: number, { head: own, to }: PlacedMention): boolean {
  const above = head[own]!;
  if (to > noun || above < 0 || !/^(?:deaths?|killings?|wounding|loss)$/.test(lower[above]!)) return false;
  return IN.test(`${lower.slice(to, noun).join(' ')} `);
}

/** "The minister ordered the arrest of those behind the attack": he is not among them. */
function isPerpetratorsHunter({ lower }: SentenceView, noun: number, { to }: PlacedMention): boolean {
  const behind = lower.lastIndexOf('behind', noun);
  return (
    behind > to &&
    behind > noun - 5 &&
    /^(?:those|people|persons|men|anyone|whoever|perpetrators|group|is|was|were|are)$/.test(lower[behind - 1] ?? '')
  );
}

/** "groups launched an operation after attacks by the army on Idlib": the noun says itself whose deed it is. */
function hasDoerBehind({ pos }: SentenceView, noun: number, end: number, chosen: readonly ChosenRole[]): boolean {
  if (end > noun || !pos[noun]!.startsWith('NN')) return false;
  return chosen.some(({ role, link: { tie } }) => role === 'actor' && tie?.tie === 'obl' && tie.prep === 'by' && tie.through === '');
}

/** "the bomb exploded", "a shell landed": the verb has a subject that is no actor, and no object. */
function isOfThing(view: SentenceView, verb: number): boolean {
  const subject = view.kids[verb]!.find((kid) => view.rel[kid] === 'nsubj');
  if (subject === undefined || view.kids[verb]!.some((kid) => view.rel[kid] === 'obj')) return false;
  return view.pos[subject]!.startsWith('NN') && !view.covering[subject]!.length;
}

/** "sends tanks after soldiers killed": a participle without its auxiliary befell its subject. */
function isHeadlinePassive({ lower, kids, rel }: SentenceView, verb: number): boolean {
  return (
    /^(?:killed|wounded|injured|hurt|slain|arrested|detained|abducted|kidnapped|displaced)$/.test(lower[verb]!) &&
    !kids[verb]!.some((kid) => /^(?:obj|aux)/.test(rel[kid]!))
  );
}

/** The verb of the nearest clause with a subject of its own that holds the token; nothing where that is the sentence's main clause. */
function clauseOf(view: SentenceView, token: number): number | undefined {
  for (let i = token, steps = 0; i >= 0 && steps < 8; i = view.head[i]!, steps++) {
    const hasSubject = view.kids[i]!.some((kid) => view.rel[kid]!.startsWith('nsubj'));
    if (hasSubject) return /^(?:advcl|acl|ccomp)/.test(view.rel[i]!) ? i : undefined;
  }
  return undefined;
}

/** "buried five soldiers who were killed", "shot down a drone that entered": whoever the main clause is about did not do what tells of its object. */
export function isBeyondRelative(view: SentenceView, token: number, { tie, placed }: Link): boolean {
  if (tie || !placed || placed.to > token) return false;
  let verb = token;
  for (let steps = 0; steps < 3 && view.rel[verb] === 'conj' && view.pos[verb]!.startsWith('VB'); steps++) verb = view.head[verb]!;
  if (view.rel[verb] !== 'acl:relcl') return false;
  for (let i = view.head[verb]!, steps = 0; i >= 0 && steps < 4; i = view.head[i]!, steps++) {
    if (i >= placed.from && i < placed.to) return false;
    if (view.pos[i]!.startsWith('VB')) return view.head[placed.head] === i && view.rel[placed.head]!.startsWith('nsubj');
  }
  return false;
}

function isSubjectAbove(view: SentenceView, clause: number, head: number): boolean {
  const verb = view.head[head]!;
  return verb >= 0 && view.rel[head]!.startsWith('nsubj') && verb !== clause && isBelow(view, clause, verb);
}

/** "Police hunt a man who left a bag that exploded, wounding 13": what came of the deed before the comma was not done by the subject beyond it. */
export function isSubjectBeyond({ read: { view, candidates }, candidate: { token } }: ReadCandidate, { tie, placed }: Link): boolean {
  if (!placed || view.pos[token] !== 'VBG' || view.lower[token - 1] !== ',' || (tie && tie.tie !== 'subj')) return false;
  const verb = view.head[token]!;
  if (verb < 0 || verb > token || placed.to > verb || candidates.some((other) => other.token === verb || other.carrier === verb)) return false;
  return candidates.some(({ token: other, entry }) => other > verb && other < token && entry.type === 'ASSAULT' && entry.wordClass === 'verb');
}

/**
 * Whoever is described by clause within clause, and whoever such a clause's sentence is about, has no part in it ("police hunt a suspect believed to have left a bag
 * that exploded"); nor has who fears or answers a deed ("France is jittery over a spate of attacks").
 */
export function isFarAbove(view: SentenceView, token: number, { head }: { readonly head: number }): boolean {
  const subjectOf = view.rel[head]!.startsWith('nsubj') ? view.head[head]! : -1;
  let clauses = 0;
  let below = token;
  let over = false;
  for (let i = token, steps = 0; i >= 0 && steps < 12; i = view.head[i]!, steps++) {
    if (i === head) return clauses >= 2;
    // "halted exports over the killing"
    over ||= view.rel[i] === 'nmod' && caseOf(view, i) === 'over';
    if (i === subjectOf && i !== token) return clauses >= 2 || over || (/^(?:obl|nmod)/.test(view.rel[below]!) && ANSWERED.test(caseOf(view, below)));
    if (view.rel[i]!.startsWith('acl')) clauses++;
    below = i;
  }
  return false;
}

/** What stands before a deed that somebody answers or fears. */
const ANSWERED = /^(?:for|over|after|following|despite|since|because|amid|about)$/;

/** Deeds that those who do them do to nobody. */
const DONE_ALONE = /^(?:RETREAT|DISPLACE|MOBILIZE)$/;

/** "Families returned after the militants withdrew": each clause has its own doer, and neither did or suffered what the other tells. */
export function isOfOwnClause({ read: { view }, candidate: { token, entry } }: ReadCandidate, { link }: ChosenRole): boolean {
  const { placed, tie } = link;
  if (tie || !placed || !DONE_ALONE.test(entry.type) || entry.wordClass !== 'verb') return false;
  const own = view.kids[token]!.find((kid) => view.rel[kid] === 'nsubj');
  const verb = view.head[placed.head]!;
  if (own === undefined || own === placed.head || isBelow(view, placed.head, own) || verb < 0 || verb === token) return false;
  if (view.rel[placed.head] !== 'nsubj' && !(view.rel[placed.head] === 'nmod' && view.rel[verb] === 'nsubj')) return false;
  const clause = view.rel[placed.head] === 'nsubj' ? verb : view.head[verb]!;
  return (view.head[clause] === token && view.rel[clause] === 'advcl') || (view.head[token] === clause && view.rel[token] === 'advcl');
}
