/**
 * Mends finite verbs that the parser left without their subject, which stands right before them ("on Monday, [the nationalist leader] said"), before what is said of it
 * between commas ("[Iran], whose minister touched down in Baghdad, said"), or was taken for an adjective ("[the Syrian military] blamed").
 */
import { isBelow, reachesRoot } from './heads.js';
import type { Parse } from './types.js';

interface Tree {
  readonly head: number[];
  readonly rel: string[];
}

const MAIN = /^(?:root|ccomp|parataxis|conj|advcl$)/;
const SUBJECT = /^(?:nsubj|csubj|expl)/;
const NOMINAL = /^(?:DT|PDT|JJ[RS]?|NNP?S?|CD|POS|PRP\$|HYPH|AFX)$/;
/** What may stand before a clause that begins with its subject. */
const EDGE = /^(?:[,;:–—"“”']|''|``|--+|that|and|but|while|as|when|where|because|although|though|after|before)$/;
const STOP = /^(?:[;:–—"“”]|''|``|--+)$/;
const TIME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|(?:second|minute|hour|day|night|evening|morning|afternoon|weekend|week|month|year|decade|time)s?|today|yesterday|tomorrow|dawn|dusk|noon|midnight|(?:19|20)\d\d)$/;
/** What may stand behind the comma after a subject of which something is said before its verb comes. */
const ASIDE =
  /^(?:who|which|whose|whom|where|an?|the|his|her|its|their|one|meanwhile|however|too|also|under|including|along|together|supported|better|formerly|previously|like|in|according|he|she|it|they|said|says|added)$/;
/** Who says it, between commas: the verb there is no description of the subject. */
const TELLS = /^(?:according|he|she|it|they|said|says|added)$/;
/** Prepositions inside a subject ("RSF elements on motorcycles"). */
const WITHIN = /^(?:of|from|in|on|for|with|near|at|by)$/;
/** So many words of such an aside, and of a subject. */
const LONGEST_ASIDE = 40;
const LONGEST_SUBJECT = 12;

/** The parse with such subjects on their verbs; the same object where there are none. `words` in lower case. */
export function findMissingSubjects(words: readonly string[], parse: Parse): Parse {
  let mended = parse;
  for (let verb = 1; verb < words.length; verb++) {
    if (!isFinite(mended, verb) || hasSubject(mended, verb)) continue;
    const start = startOfVerb(mended, verb);
    const tree =
      adjectiveBefore(mended, verb, start) ??
      nominalBefore(words, mended, verb, start) ??
      nominalBeforeAside(words, mended, verb, start) ??
      joinedVerb(words, mended, verb, start);
    if (tree && reachesRoot(tree.head, verb) && reachesRoot(tree.head, start - 1)) mended = { ...mended, ...tree };
  }
  return mended;
}

/** A finite form, or one with a finite auxiliary. */
function isFinite({ pos, head, rel }: Parse, verb: number): boolean {
  if (/^(?:aux|cop)/.test(rel[verb]!)) return false;
  if (/^VB[DPZ]$/.test(pos[verb]!)) return true;
  return (
    /^VB[NG]?$/.test(pos[verb]!) &&
    head.some((above, i) => above === verb && i < verb && rel[i]!.startsWith('aux') && /^(?:VB[DPZ]|MD)$/.test(pos[i]!))
  );
}

function hasSubject({ head, rel }: Parse, verb: number): boolean {
  return head.some((above, i) => above === verb && SUBJECT.test(rel[i]!));
}

/** Where the verb begins with its auxiliaries, "not" and adverbs. */
function startOfVerb({ head, rel }: Parse, verb: number): number {
  let start = verb;
  while (start > 0 && head[start - 1] === verb && /^(?:aux|advmod)/.test(rel[start - 1]!)) start--;
  return start;
}

function nameOfSubject({ head, rel }: Parse, verb: number): string {
  return head.some((above, i) => above === verb && rel[i] === 'aux:pass') ? 'nsubj:pass' : 'nsubj';
}

/** "The Syrian military blamed". */
function adjectiveBefore(parse: Parse, verb: number, start: number): Tree | undefined {
  const { pos, head, rel } = parse;
  const noun = start - 1;
  if (head[noun] !== verb || rel[noun] !== 'amod' || pos[noun] !== 'JJ') return undefined;
  let first = noun;
  while (first > 0 && head[first - 1] === verb && /^(?:amod|compound|det)/.test(rel[first - 1]!)) first--;
  if (rel[first] !== 'det') return undefined;
  const tree = { head: [...head], rel: [...rel] };
  for (let i = first; i < noun; i++) tree.head[i] = noun;
  tree.rel[noun] = nameOfSubject(parse, verb);
  return tree;
}

/** "Health Minister Hassan al-Ghobari said", "on Sunday the UN opened", "an aerial bombardment of Bara town claimed". */
function nominalBefore(words: readonly string[], parse: Parse, verb: number, start: number): Tree | undefined {
  if (!MAIN.test(parse.rel[verb]!)) return undefined;
  const noun = nominalEndingAt(words, parse, start);
  if (noun === undefined || SUBJECT.test(parse.rel[noun]!)) return undefined;
  return withSubject(parse, verb, noun);
}

function withSubject(parse: Parse, verb: number, noun: number): Tree {
  const tree = { head: [...parse.head], rel: [...parse.rel] };
  tree.head[noun] = verb;
  tree.rel[noun] = nameOfSubject(parse, verb);
  return tree;
}

/** The noun of the nominal that ends at `end` and begins at the edge of a clause, or behind the time or the place that opens one; no object, no time. */
function nominalEndingAt(words: readonly string[], parse: Parse, end: number): number | undefined {
  const { pos, rel } = parse;
  if (!/^(?:NNP?S?|CD)$/.test(pos[end - 1]!)) return undefined;
  const isPart = (i: number): boolean => NOMINAL.test(pos[i]!) || WITHIN.test(words[i]!);
  let first = end;
  while (first > 0 && end - first < LONGEST_SUBJECT && isPart(first - 1)) first--;
  if (WITHIN.test(words[first]!)) first = behindOpener(words, parse, first, end);
  const edge = beforeQuantifier(words, first) - 1;
  const opened = first > 0 && isPart(first - 1);
  if (!opened && edge >= 0 && !EDGE.test(words[edge]!)) return undefined;
  if (words.slice(first, end).some((word) => TIME.test(word))) return undefined;
  const last = headOf(parse, first, end);
  // "a rebel commander and the monitor said"
  const noun = last !== undefined && rel[last] === 'conj' && words[first - 1] === 'and' ? firstOfPair(parse, last) : last;
  if (noun === undefined || rel[noun] === 'root') return undefined;
  // "killed one, wounded two"
  const isObject = /^i?obj$/.test(rel[noun]!) && !/^(?:and|but|while|that|;)$/.test(words[first - 1] ?? '');
  return isObject ? undefined : noun;
}

/** "on Sunday | the UN", "in September | fighters of the front", "on the eve of the talks | its army": where the subject begins behind the words that open the clause. */
function behindOpener(words: readonly string[], { pos }: Parse, first: number, end: number): number {
  if (first > 0 && !EDGE.test(words[first - 1]!)) return first;
  for (let i = first + 2; i < end; i++) {
    if (WITHIN.test(words[i - 1]!) || !/^(?:NN|CD)/.test(pos[i - 1]!)) continue;
    if (/^(?:DT|PRP\$)$/.test(pos[i]!) || (TIME.test(words[i - 1]!) && !TIME.test(words[i]!) && pos[i] !== 'CD')) return i;
  }
  return first;
}

/** Where "at least", "more than" or "some" before a number begin. */
function beforeQuantifier(words: readonly string[], first: number): number {
  if (/^(?:least|than|to)$/.test(words[first - 1] ?? '') && /^(?:at|more|fewer|less|up)$/.test(words[first - 2] ?? '')) return first - 2;
  return /^(?:about|around|nearly|almost|some|over|roughly)$/.test(words[first - 1] ?? '') ? first - 1 : first;
}

function firstOfPair({ head, rel }: Parse, second: number): number | undefined {
  const first = head[second]!;
  if (first > second || head.some((above, i) => above === first && i < first && rel[i] === 'case')) return undefined;
  return /^i?obj$/.test(rel[first]!) ? undefined : first;
}

/** "Iran, whose defence minister touched down in Baghdad on Monday, said it stood ready", "the spokesman, Ahmed Hussein, told". */
function nominalBeforeAside(words: readonly string[], parse: Parse, verb: number, start: number): Tree | undefined {
  const { pos, head, rel } = parse;
  if (words[start - 1] !== ',' || !/^(?:root|ccomp|parataxis|conj|advcl|acl:relcl)/.test(rel[verb]!)) return undefined;
  for (let comma = start - 2; comma > 0 && start - comma < LONGEST_ASIDE && !STOP.test(words[comma]!); comma--) {
    if (words[comma] !== ',' || !(ASIDE.test(words[comma + 1]!) || /^(?:VB[NG]|NNP)$/.test(pos[comma + 1]!))) continue;
    const noun = nominalEndingAt(words, parse, comma);
    if (noun === undefined) continue;
    const above = head[noun]!;
    if (!SUBJECT.test(rel[noun]!)) return withSubject(parse, verb, noun);
    if (above <= comma || above >= start || !pos[above]!.startsWith('VB')) continue;
    const tree = withSubject(parse, verb, noun);
    if (TELLS.test(words[comma + 1]!)) return tree;
    hangAside(tree, { noun, inner: above, verb, first: noun });
    return tree;
  }
  return undefined;
}

/** "The army denies losing the base, says the attackers were wiped out": a second verb behind a comma goes on with the first one's subject. */
function joinedVerb(words: readonly string[], parse: Parse, verb: number, start: number): Tree | undefined {
  const { pos, head, rel } = parse;
  const first = head[verb]!;
  if (words[start - 1] !== ',' || first < 0 || first > verb || !/^(?:ccomp|parataxis|advcl$)/.test(rel[verb]!)) return undefined;
  if (!isFinite(parse, first) || !hasSubject(parse, first)) return undefined;
  // "Three died, says the governor": whoever stands behind it says so.
  const goesOn = pos.slice(verb + 1).some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag)) || !/^(?:DT|NN|PRP)/.test(pos[verb + 1] ?? '');
  if (!goesOn) return undefined;
  const tree = { head: [...head], rel: [...rel] };
  tree.rel[verb] = 'conj';
  return tree;
}

/** The verb of the aside describes the subject, and the verb behind it takes its place where it had the higher one. */
function hangAside({ head, rel }: Tree, { noun, inner, verb, first }: Record<'noun' | 'inner' | 'verb' | 'first', number>): void {
  if (head[inner] !== verb) {
    if (!isBelow(head, verb, inner)) return;
    [head[verb], rel[verb]] = [head[inner]!, rel[inner]!];
    for (let i = 0; i < head.length; i++) if (head[i] === inner && (i < first || i > verb)) head[i] = verb;
  }
  [head[inner], rel[inner]] = [noun, 'acl:relcl'];
}

/** The one noun of [from, to) that hangs on what stands outside, where no preposition opens it. */
function headOf({ pos, head, rel }: Parse, from: number, to: number): number | undefined {
  const tops: number[] = [];
  for (let i = from; i < to; i++) if ((head[i]! < from || head[i]! >= to) && !/^(?:punct|cc|mark|det)/.test(rel[i]!)) tops.push(i);
  const [noun] = tops;
  if (noun === undefined || tops.length > 1 || !/^(?:NNP?S?|CD)$/.test(pos[noun]!)) return undefined;
  return head.some((above, i) => above === noun && i < noun && i >= from && rel[i] === 'case') ? undefined : noun;
}
