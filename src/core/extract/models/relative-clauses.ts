/**
 * Mends the clause that the parser takes for the sentence's own: "Turkey, which fought at the gates, sent a ship", "the governor, Dauda Lawal, who has ruled out
 * talks, vowed ...". The clause behind ", who" or ", which" hangs on the noun before the comma; what stands around it belongs together.
 */
import { reachesRoot } from './heads.js';
import type { Parse } from './types.js';

const FINITE = /^(?:VBD|VBZ|VBP|MD)$/;
const NOMINAL = /^(?:NN|CD|PRP$)/;
/** Relations inside a name or a noun's group. */
const GROUP = /^(?:flat|compound|amod|nmod:desc|nummod|appos|det)/;
/** Who lives, serves or speaks there is meant, not the place. */
const AROUND = /^(?:in|at|from|near|of|for|outside|across)$/;

/** "said on Friday, which would make it the deadliest": the clause speaks of all that was said. */
const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|morning|afternoon|evening|night|year|month|week)$/;

interface Tree {
  readonly head: number[];
  readonly rel: string[];
  readonly pos: readonly string[];
}

/** The parse with such clauses where they belong; the same object where there are none. `words` in lower case. */
export function hangRelativeClauses(words: readonly string[], parse: Parse): Parse {
  let mended: Tree | undefined;
  for (let who = 2; who < words.length - 1; who++) {
    const isPart = words[who - 1] === 'of' && words[who - 3] === ',' && /^(?:whom|which)$/.test(words[who]!);
    if (!isPart && (words[who - 1] !== ',' || !/^(?:who|which)$/.test(words[who]!) || !parse.pos[who]!.startsWith('W'))) continue;
    const tree: Tree = { head: [...(mended ?? parse).head], rel: [...(mended ?? parse).rel], pos: parse.pos };
    if (isPart ? hangPart(words, tree, who) : hang(words, tree, who)) mended = tree;
  }
  return mended ? { ...parse, ...mended } : parse;
}

/** "gangs, which last month attacked the airport": the time did not. */
function freeOfTime(words: readonly string[], { head, rel }: Tree, who: number): void {
  const time = head[who]!;
  if (rel[who] !== 'det' || time !== who + 2 || !DAY.test(words[time]!) || rel[time] !== 'nsubj') return;
  [head[who], rel[who]] = [head[time]!, 'nsubj'];
  rel[time] = 'obl:unmarked';
}

/** Changes `tree`; false where it is right as it is, or there is no knowing. */
function hang(words: readonly string[], tree: Tree, who: number): boolean {
  freeOfTime(words, tree, who);
  const { head, rel, pos } = tree;
  const verb = head[who]!;
  if (verb <= who || !rel[who]!.startsWith('nsubj') || rel[verb]!.startsWith('acl')) return false;
  const noun = describedNoun(words, tree, who);
  if (noun === undefined) return false;
  const subject = kids(tree, verb).find((kid) => kid < who && rel[kid]!.startsWith('nsubj'));
  const main = mainVerb(words, tree, who, verb);
  if (main !== undefined) {
    [head[main], rel[main]] = [head[verb]!, rel[verb]!];
    for (const kid of kids(tree, verb)) {
      if (kid === main || (kid > who - 1 && kid < main && kid !== who - 1)) continue;
      head[kid] = main;
      if (kid === subject) rel[kid] = /^(?:was|were|been|is|are)$/.test(words[main - 1]!) && pos[main] === 'VBN' ? 'nsubj:pass' : 'nsubj';
    }
  } else if (subject !== undefined || rel[verb] === 'root' || head[verb]! < 0) return false;
  [head[verb], rel[verb]] = [noun, 'acl:relcl'];
  head[who - 1] = verb;
  return reachesRoot(head, verb) && (main === undefined || reachesRoot(head, main));
}

/** "55 civilians, 27 of whom were executed": the part is the clause's subject. */
function hangPart(words: readonly string[], tree: Tree, who: number): boolean {
  const { head, rel, pos } = tree;
  const part = who - 2;
  let verb = who + 1;
  while (/^(?:MD|RB|VB)/.test(pos[verb + 1] ?? '')) verb++;
  const noun = describedNoun(words, tree, part);
  if (!pos[verb]?.startsWith('VB') || noun === undefined || head[verb]! < 0 || rel[verb] === 'acl:relcl') return false;
  if (kids(tree, verb).some((kid) => kid < part - 1)) return false;
  [head[part], rel[part]] = [verb, pos[verb] === 'VBN' ? 'nsubj:pass' : 'nsubj'];
  [head[who], rel[who]] = [part, 'nmod'];
  [head[verb], rel[verb]] = [noun, 'acl:relcl'];
  return reachesRoot(head, verb);
}

function kids({ head }: Tree, token: number): number[] {
  return head.flatMap((above, i) => (above === token ? [i] : []));
}

/** The noun that the clause describes: the one before the comma, or whom it stands behind ("officials in Baghdad, who ..."). */
function describedNoun(words: readonly string[], { head, rel, pos }: Tree, who: number): number | undefined {
  let noun = who - 2;
  if (words[noun] === '"' || words[noun] === '”') noun--;
  if (words[noun] === ')') noun = words.lastIndexOf('(', noun) - 1; // its acronym
  if (!NOMINAL.test(pos[noun] ?? '') || DAY.test(words[noun]!)) return undefined;
  const described = describedByApposition({ head, rel, pos }, noun);
  if (described !== undefined) return described;
  for (let steps = 0; steps < 8; steps++) {
    const above = head[noun]!;
    if (above < 0 || above >= who - 1 || !NOMINAL.test(pos[above]!)) break;
    const preposition = head.findIndex((other, i) => other === noun && rel[i] === 'case');
    if (GROUP.test(rel[noun]!)) noun = above;
    else if (
      words[who] === 'who' &&
      rel[noun]!.startsWith('nmod') &&
      preposition >= 0 &&
      AROUND.test(words[preposition]!) &&
      pos[noun]!.startsWith('NNP')
    )
      noun = above;
    else break;
  }
  return noun;
}

/** "X, the local branch of Y, which ...": X. */
function describedByApposition({ head, rel, pos }: Tree, last: number): number | undefined {
  for (let noun = last, steps = 0; noun >= 0 && steps < 5; noun = head[noun]!, steps++) {
    if (head[noun]! >= last || !NOMINAL.test(pos[noun]!)) return undefined;
    if (rel[noun] === 'appos') return head[noun]!;
    if (!/^(?:nmod|flat|compound)/.test(rel[noun]!)) return undefined;
  }
  return undefined;
}

/** The verb of the sentence that the parser hung on the clause's: the first finite one behind the comma that ends the clause. */
function mainVerb(words: readonly string[], tree: Tree, who: number, verb: number): number | undefined {
  const { head, rel, pos } = tree;
  const candidates = kids(tree, verb).filter(
    (kid) => kid > verb && /^(?:conj|parataxis|ccomp|advcl|obj|dep|root)/.test(rel[kid]!) && /^(?:VB|JJ|NN)/.test(pos[kid]!),
  );
  return candidates.find((kid) => {
    const first = firstOf(head, kid, who);
    const opens = words[first] === ',' ? first + 1 : first;
    const isFinite = FINITE.test(pos[kid]!) || kids(tree, kid).some((own) => /^(?:aux|cop)/.test(rel[own]!));
    const hasSubject = kids(tree, kid).some((own) => rel[own]!.startsWith('nsubj') || rel[own] === 'cc');
    return isFinite && !hasSubject && words[opens - 1] === ',' && /^(?:VB|MD|RB|JJ|NN)/.test(pos[opens]!);
  });
}

/** Where what hangs on `token` begins, behind `after`. */
function firstOf(head: readonly number[], token: number, after: number): number {
  let first = token;
  for (let i = after + 1; i < token; i++) {
    let at = i;
    for (let steps = 0; at >= 0 && at !== token && steps < head.length; steps++) at = head[at]!;
    if (at === token) {
      first = i;
      break;
    }
  }
  return first;
}
