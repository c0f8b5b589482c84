/** Who stands in the words around a deed and has no part in it: those in an aside, helpers, those who are asked about it, the doer of another deed. */
import type { ChosenRole, ReadCandidate } from './read-candidate.js';
import { caseOf, isBelow, kidsBy, type PlacedMention, type SentenceView } from './sentence-view.js';

/** Whether a mention that nothing ties to the event only stands beside it. */
export function isBystander(one: ReadCandidate, { role, link }: ChosenRole): boolean {
  const { placed, tie } = link;
  if (!placed) return false;
  const { view } = one.read;
  const { token } = one.candidate;
  if (role === 'target' && (isBeheld(view, placed) || isSentenced(view, token, placed) || isToldOf(one, placed))) return true;
  if (/^(?:figure|target)$/.test(role) && isOfNextDeed(one, placed)) return true;
  if (role === 'target' && (isSpeakersTrade(one, placed) || isDoerBeforeCount(one, placed) || isWhereItCameFrom(view, token, placed))) return true;
  if (role === 'actor' && (isReporter(view, token, placed) || isAnswerer(view, token, placed) || isTargetOfDeed(one, placed))) return true;
  if (tie) return false;
  if (role === 'place' && isOrigin(view, token, placed)) return true;
  if (/^(?:actor|target)$/.test(role) && (isOfficeOfSpeaker(one, placed) || isBeyondSemicolon(view, token, placed))) return true;
  if (/^(?:actor|target|figure)$/.test(role) && (isInAside(view, token, placed) || isAsked(view, placed))) return true;
  if (/^(?:target|figure)$/.test(role) && (isHelper(view, placed) || isPartOfEarlier(view, token, placed))) return true;
  if (role !== 'actor') return false;
  // "floods displaced half a million"
  if (NATURE.test(view.lower[token - 1] ?? '')) return true;
  if (isRobbed(view, token, placed) || isToldToStop(view, token, placed)) return true;
  return isSufferersName(one, placed) || (one.facts.passive && isDoerOfAnother(one, placed));
}

/** "has been cut, the Observatory's Rami Saleh said", "Israeli emergency service Magen David Adom said": whose office who speaks holds. */
function isOfficeOfSpeaker({ read: { view, frames } }: ReadCandidate, { to }: PlacedMention): boolean {
  const isLink = (tag: string, i: number): boolean => /^(?:NN|JJ)/.test(tag) || (i === 0 && tag === 'POS');
  return frames.some(
    ({ source }) =>
      source !== undefined && view.covering[source]!.some(({ from }) => from > to && from <= to + 3 && view.pos.slice(to, from).every(isLink)),
  );
}

/** "A strike on an army camp killed dozens", "a bombing at a base of the Guard": at whose place a deed was done did not do it, nor what came of it. */
function isTargetOfDeed({ read: { view, candidates }, candidate: { token } }: ReadCandidate, { head, from }: PlacedMention): boolean {
  // "an assault on an army camp was repelled": by the army.
  if (/^(?:repel|repuls|foil|thwart|beat|fend|fought|push|halt|stop)/.test(view.lower[token]!)) return false;
  const subjects = kidsBy(view, token, /^nsubj$/).filter((kid) => candidates.some((other) => other.token === kid));
  return [token, ...subjects].some(
    (deed) =>
      view.pos[deed]!.startsWith('NN') &&
      kidsBy(view, deed, /^nmod$/).some(
        (place) =>
          /^(?:on|at|against|targeting|inside)$/.test(caseOf(view, place) ?? '') &&
          isBelow(view, head, place) &&
          view.lower.slice(place + 1, from).every((word) => /^(?:of|the|an?)$/.test(word)),
      ),
  );
}

/** "Missile force strikes gathering, scores killed and wounded": whoever does what is told first is none of those who are counted. */
function isDoerBeforeCount({ read: { view, candidates }, candidate: { token } }: ReadCandidate, placed: PlacedMention): boolean {
  const count = countBefore(view, token);
  if (!count || count.from <= placed.head) return false;
  return candidates.some((other) => other.token > placed.head && other.token < count.from && isSubjectOf(view, placed, other.token));
}

/** "shells were fired from government positions": nobody there is hit. */
function isWhereItCameFrom(view: SentenceView, token: number, { head }: PlacedMention): boolean {
  if (!/^(?:fired|launched|came|lobbed|shot)$/.test(view.lower[token]!)) return false;
  return kidsBy(view, token, /^obl$/).some((kid) => caseOf(view, kid) === 'from' && isBelow(view, head, kid));
}

/** "A fourteenth person, reported killed by the local council": who reports, and kills nobody. */
function isReporter({ lower }: SentenceView, token: number, { from, mention }: PlacedMention): boolean {
  const isReported = /^(?:reported|confirmed|declared|listed|recorded)$/.test(lower[token - 1] ?? '') && lower.slice(token, from).includes('by');
  return isReported && /^(?:government|media|organization|person)$/.test(mention.type ?? '');
}

/** "its gunners responded to a drone attack in which two soldiers died": who answers a deed did not do it. */
function isAnswerer(view: SentenceView, token: number, { head }: PlacedMention): boolean {
  const verb = view.head[head]!;
  if (verb < 0 || verb === token || view.rel[head] !== 'nsubj' || !/^(?:respond|react|retaliat|repl[iy])/.test(view.lower[verb]!)) return false;
  return kidsBy(view, verb, /^obl$/).some(
    (kid) => /^(?:to|for|against|after)$/.test(caseOf(view, kid) ?? '') && (kid === token || isBelow(view, token, kid)),
  );
}

/** "killed 23 fighters and rescued 19 hostages": each deed has its own figure, and those whom it counts. */
function isOfNextDeed({ read: { view, candidates }, candidate: { token } }: ReadCandidate, { from }: PlacedMention): boolean {
  const next = candidates.find((other) => other.token > token && other.token < from && view.lower[other.token - 1] === 'and')?.token;
  if (next === undefined) return false;
  const figures = view.mentions.filter(({ mention }) => mention.kind === 'figure');
  const isOwn = figures.some((own) => own.from > token && own.to < next);
  return isOwn && figures.some((other) => other.from === next + 1 && from >= other.from && from < other.to);
}

/** "Malam Garba, a farmer, said the bombs fell": what a speaker is. */
function isSpeakersTrade({ read: { view, frames } }: ReadCandidate, { from }: PlacedMention): boolean {
  if (!/^(?:an?|the)$/.test(view.lower[from - 1] ?? '') || view.lower[from - 2] !== ',') return false;
  return frames.some(({ source }) => source !== undefined && view.covering[source]!.some(({ to }) => to === from - 2));
}

/** "struck a convoy carrying weapons from Libya"; not "struck five kilometres from Fafa". */
function isOrigin(view: SentenceView, token: number, { head, from }: PlacedMention): boolean {
  const at = view.lower[from - 1] === 'the' ? from - 2 : from - 1;
  return (
    from > token &&
    view.lower[at] === 'from' &&
    caseOf(view, head) === 'from' &&
    !/^(?:km|kms|kilomet(?:er|re)s|miles?|metres|away|far)$/.test(view.lower[at - 1]!)
  );
}

/** The figure right before "killed", or before "killed and wounded". */
function countBefore({ lower, covering }: SentenceView, token: number): PlacedMention | undefined {
  if (!/^(?:killed|wounded|injured|hurt|dead)$/.test(lower[token]!)) return undefined;
  const counted = lower[token - 1] === 'and' ? token - 2 : token;
  return covering[counted - 1]?.find(({ mention }) => mention.kind === 'figure');
}

/** "denied to SANA any withdrawal": whom the words are addressed to. */
function isToldOf({ read: { view, frames } }: ReadCandidate, { from }: PlacedMention): boolean {
  return view.lower[from - 1] === 'to' && frames.some(({ cue }) => cue.to === from - 1);
}

/** "Drones struck a depot; the region's governor acknowledged a fire": who stands behind it, in a sentence of its own in all but the full stop. */
function isBeyondSemicolon({ lower, quoted }: SentenceView, token: number, { from }: PlacedMention): boolean {
  return lower.some((word, i) => word === ';' && i > token && i < from && !quoted[i]);
}

/** "sentenced five men to death for the massacre": whoever is punished for a deed did not suffer it. */
function isSentenced({ lower, head, rel, kids }: SentenceView, token: number, { head: own }: PlacedMention): boolean {
  const verb = head[own]!;
  if (verb < 0 || verb === token || !/^(?:obj|nsubj:pass)$/.test(rel[own]!) || head[token] !== verb || !rel[token]!.startsWith('obl')) return false;
  return (
    /^(?:sentenced?|convict(?:ed)?|jail(?:ed)?|imprison(?:ed)?|punish(?:ed)?|tried|executed|hanged)$/.test(lower[verb]!) &&
    kids[token]!.some((kid) => rel[kid] === 'case' && lower[kid] === 'for')
  );
}

/** "shot in front of his children". */
function isBeheld({ lower, head, rel }: SentenceView, { from, head: own }: PlacedMention): boolean {
  const at = /^(?:his|her|their|its|the|my|our)$/.test(lower[from - 1] ?? '') ? from - 1 : from;
  return /^(?:in front of|in the presence of)$/.test(lower.slice(at - 3, at).join(' ')) || (rel[own] === 'obl' && lower[head[own]!] === 'front');
}

/** "killed the leader in Syria, Maher Ali, in a strike", "One of the commanders, Abu Omar, was killed by a drone": a name between commas is whose it says, and no other doer. */
function isSufferersName({ read: { view }, candidate: { token }, links }: ReadCandidate, placed: PlacedMention): boolean {
  const { lower, head, rel } = view;
  if (placed.mention.form !== 'name' || lower[placed.from - 1] !== ',' || lower[placed.to] !== ',') return false;
  const before = links.flatMap((link) => (link.placed && link.placed !== placed && link.placed.to < placed.from ? [link.placed] : [])).at(-1);
  const noun = rel[placed.head] === 'appos' ? head[placed.head]! : (before?.head ?? -1);
  // the noun itself, or what it is one of
  const whole = noun >= 0 && rel[noun]!.startsWith('nmod') ? head[noun]! : noun;
  return [noun, whole].some(
    (one) => one >= 0 && (/^obj$/.test(rel[one]!) || rel[one] === 'nsubj:pass') && (head[one] === token || head[one]! < token),
  );
}

/** "The PKK – listed as a terrorist organization by the EU – has killed": what stands between two dashes is told beside the rest. */
function isInAside({ lower }: SentenceView, token: number, { from, to }: PlacedMention): boolean {
  const isDash = (word: string | undefined): boolean => /^[–—]$/.test(word ?? '');
  const open = lower.findLastIndex((word, i) => i < from && isDash(word));
  const close = lower.findIndex((word, i) => i >= to && isDash(word));
  return open > 0 && close > 0 && (token < open || token > close) && lower.slice(0, open).filter(isDash).length % 2 === 0;
}

/** "interviewed 58 people about killings", "interviews with two dozen residents". */
function isAsked(view: SentenceView, { head }: PlacedMention): boolean {
  const above = view.head[head]!;
  return above >= 0 && /^(?:interview(?:s|ed|ing)?|survey(?:s|ed)?|polled|conversations?|questionnaires?)$/.test(view.lower[above]!);
}

/** "killing nine, including three women, and wounding six": the women are among the nine. */
function isPartOfEarlier({ lower, pos }: SentenceView, token: number, { from, to }: PlacedMention): boolean {
  return (
    to < token &&
    lower.slice(Math.max(0, from - 2), from).some((word) => /^(?:including|among)$/.test(word)) &&
    lower.slice(to, token).includes('and') &&
    pos[token] === 'VBG'
  );
}

/** "The agency stopped after its convoys were looted": whose they are looted nothing. */
function isRobbed(view: SentenceView, token: number, { to }: PlacedMention): boolean {
  if (to > token || !kidsBy(view, token, /^aux:pass/).length) return false;
  return kidsBy(view, token, /^nsubj/).some((subject) =>
    kidsBy(view, subject, /^nmod:poss/).some((kid) => /^(?:its|his|her|their)$/.test(view.lower[kid]!)),
  );
}

/** "threatened to open the gates if the bombardment did not stop": whoever threatens does not bombard. */
function isToldToStop(view: SentenceView, token: number, { to }: PlacedMention): boolean {
  const verb = view.head[token]!;
  if (to > token || verb < token || !view.rel[token]!.startsWith('nsubj') || !/^(?:stops?|stopped|ceases?|ends?|continues?)$/.test(view.lower[verb]!))
    return false;
  return view.lower.slice(to, token).some((word) => /^(?:if|unless|until)$/.test(word));
}

const NATURE =
  /^(?:floods?|flooding|floodwaters|earthquakes?|quakes?|storms?|cyclones?|hurricanes?|rains?|droughts?|landslides?|wildfires?|tremors?)$/;

const HELPS = /^(?:backed|supported|accompanied|escorted|assisted|aided|helped|flanked|guarded|armed|funded)$/;

/** "fighters, backed by 4,000 troops, entered", "with the help of bombers": whoever helps suffers nothing by it. */
function isHelper(view: SentenceView, { head }: PlacedMention): boolean {
  const above = view.head[head]!;
  if (above < 0) return false;
  const by = caseOf(view, head);
  if (by === 'by' && HELPS.test(view.lower[above]!)) return true;
  return by === 'of' && /^(?:help|support|backing|assistance|aid)$/.test(view.lower[above]!) && view.lower[above - 2] === 'with';
}

/**
 * "the Taliban spokesman said that people had been killed", "43,000 have been killed since fighters killed 1,139": in the passive, whoever stands in the sentence did it only
 * where he does something in it, and nothing to others of its own kind.
 */
function isDoerOfAnother({ read: { view, candidates }, candidate: { token } }: ReadCandidate, placed: PlacedMention): boolean {
  if (kidsBy(view, token, /^obl:agent/).length || view.rel[token]!.startsWith('acl')) return false;
  const acts = candidates.filter((other) => other.token !== token && isSubjectOf(view, placed, other.token));
  if (placed.to <= token) return !acts.length && !isBelow(view, token, placed.head);
  return acts.some((other) => harmsOthers(view, other.token));
}

/** Whether a mention, or what it is joined with, is the subject of a verb or of the verb that one is joined with. */
export function isSubjectOf(view: SentenceView, { head }: PlacedMention, verb: number): boolean {
  let top = head;
  while (view.rel[top] === 'conj' && view.head[top]! >= 0) top = view.head[top]!;
  return (view.head[top] === verb && view.rel[top] === 'nsubj') || (view.rel[verb] === 'conj' && view.head[top] === view.head[verb]);
}

/** Whether the verb has people of its own for its object ("killed 1,139 people"). */
function harmsOthers(view: SentenceView, verb: number): boolean {
  return kidsBy(view, verb, /^obj$/).some((kid) => view.covering[kid]!.some(({ mention }) => mention.kind !== 'place' && mention.kind !== 'time'));
}
