/** The nominal that a verb of speech is said of, read off the words before it where the parse has no subject for it. */
import { FINITE } from './frame-types.js';
import type { PlacedMention, SentenceView } from './sentence-view.js';

const MODIFIER = /^(?:RB|MD|VB[DZP]?|VBN)$/;
const PREPOSITION = /^(?:in|at|of|from|with|for|near|inside|around|outside|among|on)$/;
/** What stands between a noun and the phrase that says more of it ("officials familiar with the case"). */
const DESCRIBES = /^(?:familiar|close|loyal|linked|allied|opposed|sympathetic)$/;
const WITHIN = /^(?:DT|JJ[RS]?|NN|NNS|NNP|NNPS|CD|POS|HYPH|PRP\$)$/;
/** What puts one speaker beside others. */
const ASIDE = /^(?:for (?:its|his|her|their) part|in turn|however|meanwhile|by contrast|on the other hand|too|though)$/;
/** So many phrases may stand between the nominal and its verb. */
const PHRASES = 3;
/** So many words a relative clause may have. */
const CLAUSE = 22;

/** The nominal that ends right before the verb, its auxiliaries, what stands in brackets and the time; of one with phrases the actor they say more of. */
export function nominalBefore(view: SentenceView, verb: number): number | undefined {
  const end = endBefore(view, verb);
  const actor = actorUpTo(view, end);
  if (end < 1 || (!actor && !/^(?:NN|PRP$|CD|NNP)/.test(view.pos[end - 1]!))) return undefined;
  const described = overPhrases(view, end);
  if (described) return described.head;
  // A list of speakers: the first of them is the subject ("officials, rebels and residents said").
  if (actor && view.rel[actor.head] === 'conj' && view.head[actor.head]! >= 0 && view.covering[view.head[actor.head]!]!.length)
    return view.head[actor.head]!;
  return actor ? actor.head : end - 1;
}

/** "A resident who had walked to Sebba told us", "Officers we spoke to said": the actor before the clause, where what ends right before the verb is nobody. */
export function beforeRelative(view: SentenceView, verb: number): number | undefined {
  const near = actorUpTo(view, endBefore(view, verb));
  // "a shopkeeper who gave his name as Ali said"
  if (near && view.lower[near.from - 1] !== 'as') return undefined;
  for (let i = verb - 2; i > 0 && i > verb - CLAUSE; i--) {
    if (/^(?:[.,;:()"”“—–]|that)$/.test(view.lower[i]!)) return undefined;
    if (!/^(?:who|which|i|we)$/.test(view.lower[i]!)) continue;
    return view.pos.slice(i + 1, verb).some((pos) => FINITE.test(pos)) ? (actorUpTo(view, i) ?? overPhrases(view, i))?.head : undefined;
  }
  return undefined;
}

function endBefore(view: SentenceView, verb: number): number {
  let end = beforeAside(view.lower, verb);
  const first = end;
  while (
    end > 0 &&
    end > first - 4 &&
    (MODIFIER.test(view.pos[end - 1]!) || /^(?:both|all|\w{3,}ally)$/.test(view.lower[end - 1]!)) &&
    !actorUpTo(view, end)
  )
    end--;
  end = withoutBrackets(view, end);
  const time = view.covering[end - 1]?.find(({ mention, to }) => mention.kind === 'time' && to === end);
  if (!time) return end;
  return time.from - (view.lower[time.from - 1] === 'on' ? 1 : 0);
}

/** "The rebels, for their part, say". */
function beforeAside(lower: readonly string[], verb: number): number {
  if (lower[verb - 1] !== ',') return verb;
  const open = lower.lastIndexOf(',', verb - 2);
  return open > 0 && ASIDE.test(lower.slice(open + 1, verb - 1).join(' ')) ? open : verb;
}

/** "the Syrian Democratic Forces (SDF)" */
function withoutBrackets({ lower }: SentenceView, end: number): number {
  const open = lower[end - 1] === ')' ? lower.lastIndexOf('(', end) : -1;
  return open > 0 && end - open <= 6 ? open : end;
}

function actorUpTo(view: SentenceView, end: number): PlacedMention | undefined {
  return view.covering[end - 1]?.find(({ mention, to }) => mention.kind === 'actor' && to === end);
}

/** "The Ministry of Defence in Damascus denies", "officials familiar with the case told": the actor before the phrases; nothing where there are none. */
function overPhrases(view: SentenceView, end: number): PlacedMention | undefined {
  let found: PlacedMention | undefined;
  for (let steps = 0, at = end; steps < PHRASES; steps++) {
    let from = view.covering[at - 1]?.find(({ to, mention }) => to === at && mention.kind !== 'time')?.from ?? at - 1;
    while (from > 0 && WITHIN.test(view.pos[from - 1]!) && !actorUpTo(view, from)) from--;
    if (!PREPOSITION.test(view.lower[from - 1] ?? '')) break;
    at = from - 1 - (DESCRIBES.test(view.lower[from - 2] ?? '') ? 1 : 0);
    const actor = actorUpTo(view, withoutBrackets(view, at));
    if (!actor) break;
    found = actor;
    at = actor.from;
    if (actor.mention.form === 'name') break;
  }
  return found;
}
