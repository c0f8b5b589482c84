/**
 * Mends what hangs on a verb of saying beside it: in "Jets bombed the camp, killing 46, the army said" the jets kill, not the army, and so they do in "Jets bombed
 * the camp, the army said, and killed 46".
 */
import { reachesRoot } from './heads.js';
import type { Parse } from './types.js';

const SAYS = /^(?:said|says|say|told|reported|announced|added|claimed|confirmed|stated|wrote)$/;
/** Whoever said the one says, asks or refuses the other. */
const GOES_ON_SAYING =
  /^(?:warned|urged|called|appealed|asked|demanded|accused|blamed|denied|rejected|condemned|promised|vowed|pledged|threatened|described|noted|insisted|stressed|declined|refused|cited|gave|put|quoted)$/;
const FINITE = /^(?:VBD|VBZ|VBP)$/;
/** A speaker between commas has so many words. */
const LONGEST_SPEAKER = 14;
/** Who is told has so many, with the verb and the comma. */
const LONGEST_LISTENER = 5;

/** The parse with such verbs moved to the verb of what is said; the same object where there are none. */
export function hangOnSpokenClause(words: readonly string[], parse: Parse): Parse {
  return hangVerbs(words, nameSpeakers(words, hangParticiples(words, parse)));
}

/** "with the Kurdish-led force claiming to have killed 14": the force claims it, and is no circumstance of what happened. */
function nameSpeakers(words: readonly string[], parse: Parse): Parse {
  let mended = parse;
  for (let verb = 2; verb < words.length - 1; verb++) {
    const speaker = verb - 1;
    const { pos, head, rel } = mended;
    if (pos[verb] !== 'VBG' || !/^(?:claiming|saying|reporting|insisting|alleging|accusing|denying)$/.test(words[verb]!)) continue;
    const preposition = head.findIndex((above, i) => above === speaker && rel[i] === 'case' && words[i] === 'with');
    if (preposition < 0 || !rel[speaker]!.startsWith('obl') || ![verb, head[verb]].includes(head[speaker])) continue;
    const heads = [...head];
    const rels = [...rel];
    [heads[speaker], rels[speaker]] = [verb, 'nsubj'];
    [heads[preposition], rels[preposition]] = [verb, 'mark'];
    mended = { ...mended, head: heads, rel: rels };
  }
  return mended;
}

/** "The rebels took the town, the monitor said, and killed 12": the verb behind the speaker goes on with the one before. */
function hangVerbs(words: readonly string[], parse: Parse): Parse {
  let mended = parse;
  for (let saying = 3; saying < words.length - 3; saying++) {
    if (!SAYS.test(words[saying]!)) continue;
    // "an official told the agency, and"
    const comma = words.indexOf(',', saying);
    if (comma < 0 || comma - saying > LONGEST_LISTENER || words[comma + 1] !== 'and') continue;
    const second = parse.pos[comma + 2] === 'RB' ? comma + 3 : comma + 2;
    if (!/^VB[DN]$/.test(parse.pos[second] ?? '') || SAYS.test(words[second]!) || GOES_ON_SAYING.test(words[second]!)) continue;
    const first = verbBeforeSpeaker(words, mended, saying);
    if (first === undefined || mended.head[second] === first) continue;
    const head = [...mended.head];
    const rel = [...mended.rel];
    [head[second], rel[second]] = [first, 'conj'];
    if (head[saying] === first) rel[saying] = 'parataxis';
    if (reachesRoot(head, second) && mended.rel[second] !== 'root') mended = { ...mended, head, rel };
  }
  return mended;
}

/** The verb whose clause ends at the comma before the speaker. */
function verbBeforeSpeaker(words: readonly string[], { pos, head, rel }: Parse, saying: number): number | undefined {
  const comma = words.lastIndexOf(',', saying);
  if (comma < 2 || saying - comma > LONGEST_SPEAKER) return undefined;
  const has = (verb: number, name: RegExp): boolean => head.some((above, i) => above === verb && i < verb && name.test(rel[i]!));
  for (let verb = comma - 1; verb > 0; verb--) {
    const isFinite = FINITE.test(pos[verb]!) || (pos[verb] === 'VBN' && has(verb, /^aux/));
    const isOwn = head[verb] === saying || head[saying] === verb;
    if (isFinite && isOwn && !rel[verb]!.startsWith('acl') && has(verb, /^nsubj/)) return verb;
  }
  return undefined;
}

function hangParticiples(words: readonly string[], parse: Parse): Parse {
  let head: number[] | undefined;
  for (let i = 1; i < words.length; i++) {
    const above = parse.head[i]!;
    if (above <= i || parse.pos[i] !== 'VBG' || parse.rel[i] !== 'advcl' || words[i - 1] !== ',' || !SAYS.test(words[above]!)) continue;
    const clause = verbOfClause(parse, i, above);
    if (clause === undefined) continue;
    head ??= [...parse.head];
    head[i] = clause;
  }
  return head ? { ...parse, head } : parse;
}

/** The last finite verb before the participle that hangs on the same verb of saying. */
function verbOfClause({ pos, head, rel }: Parse, participle: number, saying: number): number | undefined {
  for (let i = participle - 1; i >= 0; i--) if (head[i] === saying && FINITE.test(pos[i]!) && /^(?:advcl|ccomp|parataxis)/.test(rel[i]!)) return i;
  return undefined;
}
