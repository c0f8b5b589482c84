/** Figures and times of a sentence that count something else than the event's patient: a father's four children, a witness's years, another verb's object. */
import { isBelow, type PlacedMention, type SentenceView } from './sentence-view.js';

const KIN =
  /^(?:father|mother|parents?|mum|dad|widow|widower|grandmother|grandfather|grandparents?|husband|wife|guardian|fathers|mothers|widows|sister|brother|eldest|youngest|oldest|owner|veteran|author|head)$/;
const OFFSPRING = /^(?:child|children|sons?|daughters?|kids|siblings|wives|grandchildren|years?|brothers|sisters)$/;

/** "In one incident", "on two occasions": how often, and not how many. */
export function isOccasion({ lower }: SentenceView, { from, to }: PlacedMention): boolean {
  return /^(?:in|on|during)$/.test(lower[from - 1] ?? '') && /^(?:incidents?|occasions?|cases?|instances?)$/.test(lower[to - 1]!);
}

/** Whether the mention counts or dates something else than what happened. */
export function isForeign(view: SentenceView, placed: PlacedMention): boolean {
  const { from, to, mention } = placed;
  // "a father of four", "a mother of two young children"
  const owner = view.lower[from - 1] === 'of' ? view.lower[from - 2] : undefined;
  if (mention.kind === 'figure' && owner !== undefined && KIN.test(owner)) return true;
  // "a shopkeeper with three children"
  if (mention.kind === 'figure' && view.lower[from - 1] === 'with' && OFFSPRING.test(view.lower[to - 1]!)) return true;
  // "12 years' experience", "20 years of service", "two decades in power"
  const rest = view.lower.slice(to, to + 2).join(' ');
  return (
    /\b(?:years?|months?|decades?)['’]?$/i.test(mention.text) &&
    /^(?:(?:['’]s?|of|in|as) )?(?:experience|service|office|power|exile|work|training|practice)\b/.test(rest)
  );
}

/**
 * Whether an untied figure is what another clause counts: "destroyed three vehicles and killed a commander", "the raid was the worst since rebels killed 50".
 * A clause of result shares its figure ("shelled the camp, killing 38"), and so does a verb with its own subject or object.
 */
export function isOfOtherClause(view: SentenceView, token: number, placed: PlacedMention): boolean {
  let head = placed.head;
  while (view.rel[head] === 'conj' && view.head[head]! >= 0) head = view.head[head]!; // "sanctions on Maduro and dozens of officials"
  const verb = view.head[head]!;
  if (verb < 0 || verb === token || !/^(?:obj|nsubj)/.test(view.rel[head]!) || !view.pos[verb]!.startsWith('VB')) return false;
  // "two died in an explosion which also killed a contractor", "three were shot in Tachira, where troops have been deployed"
  const clause = view.kids[token]!.some((kid) => /^(?:which|who|that|where)$/.test(view.lower[kid]!) && /^(?:nsubj|advmod|obl)/.test(view.rel[kid]!));
  if (clause && hasOwnObject(view, token) && placed.to <= token && !isBelow(view, placed.head, token)) return true;
  if (view.pos[token]!.startsWith('VB') && (isJoined(view, verb, token) || isJoined(view, token, verb))) return hasOwnObject(view, token);
  // "the deadliest since January, when rebels killed 50"
  const compared = view.lower.slice(token + 1, verb).some((word) => /^(?:since|than)$/.test(word));
  return compared && /^VB[DPZ]$/.test(view.pos[verb]!) && !isBelow(view, token, verb) && view.kids[verb]!.some((kid) => view.rel[kid] === 'nsubj');
}

/**
 * Whether what nothing ties to the event counts another deed of the sentence, told in a clause apart: "denied that it shelled the market, saying the army was
 * responsible for the deaths of 43". What one deed holds of the other, or is joined with it, is shared.
 */
export function isOfDeedApart(view: SentenceView, token: number, { head }: PlacedMention, deeds: readonly number[]): boolean {
  if (isHeld(view, head, token)) return false;
  const own = deeds.filter((deed) => deed !== token && isBelow(view, head, deed));
  const isApart = (deed: number): boolean => !isHeld(view, deed, token) && !isHeld(view, token, deed) && !isCauseOf(view, token, deed, deeds);
  return own.length > 0 && own.every(isApart);
}

/** Whether one deed hangs on the other, and is not what somebody says beside it ("closed its border and said 4,000 people had crossed"). */
function isHeld(view: SentenceView, deed: number, other: number): boolean {
  let said = false;
  for (let i = deed, steps = 0; i >= 0 && steps < 60; i = view.head[i]!, steps++) {
    if (i === other) return !said;
    if (view.rel[i] === 'ccomp' && view.rel[view.head[i]!] === 'conj') said = true;
  }
  return false;
}

/** "were killed when a shell landed", "killed, six of them seriously, in an ambush", "blew up, wounding six", "retook towns that had fallen to the rebels": one tells of the other, wherever the parse hangs it. */
function isCauseOf(view: SentenceView, token: number, deed: number, deeds: readonly number[]): boolean {
  const [first, last] = deed < token ? [deed, token] : [token, deed];
  if (deeds.some((other) => other > first && other < last)) return false;
  const between = view.lower.slice(first + 1, last);
  if (deed > token)
    return (
      (view.pos[deed] === 'VBG' && between.at(-1) === ',') || (between.some((word) => /^(?:that|which|who)$/.test(word)) && !between.includes(','))
    );
  const isSuffered = /^(?:VBN|JJ)$/.test(view.pos[deed]!) || /^(?:died|dead)$/.test(view.lower[deed]!);
  const opens = view.pos[token]!.startsWith('NN') ? /^(?:in|during|by|from)$/ : /^(?:when|after|as)$/;
  return isSuffered && between.some((word) => opens.test(word));
}

/** "A hitman who killed the wrong man was sentenced": what a clause about somebody tells stays in it, unless the clause is about the deed itself. */
export function isInClauseAbout(view: SentenceView, token: number, { head }: PlacedMention, deeds: readonly number[]): boolean {
  let clause = false;
  for (let i = head, steps = 0; i >= 0 && steps < 12; i = view.head[i]!, steps++) {
    if (i === token) return clause;
    if (view.rel[i] === 'acl:relcl') clause = deeds.includes(i) && view.head[i] !== token;
  }
  return false;
}

/** "The junta, which seized power in September, has recruited 50,000 volunteers": the main verb's object has no part in what its subject did before. */
export function isOfMainClause(view: SentenceView, token: number, { head }: PlacedMention): boolean {
  const verb = view.head[head]!;
  if (verb < 0 || verb === token || view.rel[head] !== 'obj') return false;
  return subjectsOf(view, verb).some(
    (subject) => subject !== token && isBelow(view, token, subject) && view.covering[subject]!.some(({ mention }) => mention.kind === 'actor'),
  );
}

/** Subjects of a verb, and of the verb that it is joined with. */
function subjectsOf(view: SentenceView, verb: number): number[] {
  const own = view.kids[verb]!.filter((kid) => view.rel[kid] === 'nsubj');
  return own.length || view.rel[verb] !== 'conj' ? own : view.kids[view.head[verb]!]!.filter((kid) => view.rel[kid] === 'nsubj');
}

/** "A bomb hit an army convoy, wounding six", "engaged a unit and destroyed a tank": what the main verb befell did not do what came of it. */
export function isObjectAbove(view: SentenceView, token: number, { head }: PlacedMention): boolean {
  const verb = view.head[token]!;
  const goesOn = view.pos[token] === 'VBG' ? view.rel[token]!.startsWith('advcl') : view.rel[token] === 'conj' && view.pos[token]!.startsWith('VB');
  if (verb < 0 || !goesOn || view.kids[token]!.some((kid) => view.rel[kid]!.startsWith('nsubj'))) return false;
  return view.kids[verb]!.some((kid) => view.rel[kid] === 'obj' && kid < token && (kid === head || isBelow(view, head, kid)));
}

/** Whether `verb` hangs on `other` as joined with it. */
function isJoined(view: SentenceView, verb: number, other: number): boolean {
  return view.rel[verb] === 'conj' && view.head[verb] === other;
}

function hasOwnObject(view: SentenceView, verb: number): boolean {
  return view.kids[verb]!.some((kid) => /^(?:obj|nsubj:pass)/.test(view.rel[kid]!));
}

/** "killed three soldiers and wounded six": a figure right behind another verb of harm is that verb's, where this one has a figure of its own before. */
export function isOfOtherHarm(view: SentenceView, token: number, placed: PlacedMention, figures: readonly PlacedMention[]): boolean {
  const own = harmOf(view.lower[token]!);
  const other = harmOf(view.lower[placed.from - 1] ?? '');
  if (placed.from - 1 === token || own === undefined || other === undefined || other === own) return false;
  return figures.some((figure) => figure !== placed && figure.to < placed.from && figure.from > token);
}

const OTHER_FATE = /^(?:prisoners?|captives?|detainees?|hostages?|wounded|injured|missing|captured|vehicles?|tanks?)$/;

/** "counted 72 dead and 162 prisoners": who was taken is not among the dead, where the dead have their own number right before them. */
export function isOfOtherFate(view: SentenceView, token: number, placed: PlacedMention): boolean {
  if (view.lower[token] !== 'dead' || placed.from <= token) return false;
  const hasOwn = view.covering[token - 1]!.some(({ mention, to }) => mention.kind === 'figure' && (to === token || to === token + 1));
  if (!hasOwn) return false;
  // "162 prisoners, among them 11 officers"
  const from = Math.min(placed.from, ...view.covering[placed.from]!.map((one) => one.from));
  const opener = view.lower[from - 1] === 'them' ? from - 2 : from - 1;
  const isPart = /^(?:among|including)$/.test(view.lower[opener] ?? '');
  return OTHER_FATE.test(view.lower[(isPart ? view.lower.lastIndexOf(',', opener) : placed.to) - 1] ?? '');
}

function harmOf(word: string): string | undefined {
  return /^(?:kill|wound|injur)/.exec(word)?.[0].replace('injur', 'wound');
}
