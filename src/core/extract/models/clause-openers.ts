/**
 * Mends what the parser breaks at the edges of clauses: "on alert since the militant group launched attacks", where the group hangs on "since" as if it were a time and the
 * clause describes it, "X – shot dead by police – had pledged", where the police become the subject of the next verb, and
 * "According to the police, glass struck", where the police strike.
 */
import { reachesRoot } from './heads.js';
import type { Parse } from './types.js';

const OPENS = /^(?:since|after|before|until|as|while|because|when|although|though|unless|once)$/;
const RELATIVE = /^(?:who|which|that|whom|whose|where|when)$/;

/** The parse with such clauses mended; the same object where there are none. `words` in lower case. */
export function mendOpenedClauses(words: readonly string[], parse: Parse): Parse {
  let mended = parse;
  for (let i = 0; i < words.length; i++) {
    const tree =
      words[i] === 'according'
        ? tellerOf(words, mended, i)
        : isFinite(mended, i)
          ? (openedBefore(words, mended, i) ?? agentTaken(words, mended, i))
          : undefined;
    if (tree) mended = { ...parse, ...tree };
  }
  return mended;
}

interface Tree {
  readonly head: number[];
  readonly rel: string[];
}

/** "According to the police, glass struck the child": who tells it is no subject. */
function tellerOf(words: readonly string[], { head, rel }: Parse, at: number): Tree | undefined {
  const teller = head[at]!;
  if (words[at] !== 'according' || words[at + 1] !== 'to' || teller < at || !rel[teller]!.startsWith('nsubj')) return undefined;
  return { head: [...head], rel: rel.map((name, i) => (i === teller ? 'obl' : name)) };
}

/** A finite form, or one with an auxiliary before it. */
function isFinite({ head, rel, pos }: Parse, verb: number): boolean {
  return /^VB[DPZ]$/.test(pos[verb]!) || (pos[verb] === 'VBN' && head.some((above, i) => above === verb && i < verb && rel[i]!.startsWith('aux')));
}

function caseOf(words: readonly string[], head: readonly number[], rel: readonly string[], noun: number): string | undefined {
  return words[head.findIndex((above, i) => above === noun && i < noun && rel[i] === 'case')];
}

/** "since the group launched", "after jets hit": the noun is the verb's subject, the verb the clause that the preposition opens. */
function openedBefore(words: readonly string[], { head, rel, pos }: Parse, verb: number): Tree | undefined {
  if (verb < 2 || !/^(?:acl|advcl|ccomp|conj|parataxis|dep)/.test(rel[verb]!)) return undefined;
  let noun = verb - 1;
  while (noun > 0 && head[noun] === verb && rel[noun]!.startsWith('aux')) noun--;
  const isPassive = noun < verb - 1 && pos[verb] === 'VBN' && rel[verb - 1] === 'aux:pass';
  // "dozens of its soldiers"
  const isPart = (i: number): boolean =>
    /^(?:flat|compound|amod|advmod|conj)/.test(rel[i]!) || (rel[i] === 'nmod' && caseOf(words, head, rel, i) === 'of');
  for (let steps = 0; steps < 4 && isPart(noun) && head[noun]! >= 0 && head[noun]! < verb; steps++) noun = head[noun]!;
  if (!/^(?:nmod|obl)/.test(rel[noun]!) || head[noun]! > verb) return undefined;
  const opener = head.findIndex((above, i) => above === noun && i < noun && rel[i] === 'case');
  if (opener < 0 || !OPENS.test(words[opener]!) || !pos.slice(0, opener).some((tag) => /^(?:VB[DPZ]|MD)$/.test(tag))) return undefined;
  const own = head.flatMap((above, i) => (above === verb && i < verb ? [i] : []));
  if (own.some((kid) => /^(?:nsubj|cc$)/.test(rel[kid]!) || RELATIVE.test(words[kid]!))) return undefined;
  if (words.slice(noun + 1, verb).some((word) => /^[,;:]$/.test(word))) return undefined;
  const mended = { head: [...head], rel: [...rel] };
  [mended.head[verb], mended.rel[verb]] = [head[noun] === verb ? head[verb]! : head[noun]!, 'advcl'];
  [mended.head[noun], mended.rel[noun]] = [verb, isPassive ? 'nsubj:pass' : 'nsubj'];
  [mended.head[opener], mended.rel[opener]] = [verb, 'mark'];
  return reachesRoot(mended.head, noun) ? mended : undefined;
}

/** "shot dead by police – had pledged": "by" opens no clause with a finite verb; who stands behind it did what the participle before it says. */
function agentTaken(words: readonly string[], { head, rel, pos }: Parse, verb: number): Tree | undefined {
  const by = head.findIndex((above, i) => above === verb && i < verb && words[i] === 'by' && rel[i] === 'mark');
  if (by < 1) return undefined;
  let agent = by;
  while (/^(?:DT|JJ|NNP?S?)$/.test(pos[agent + 1]!)) agent++;
  const participle = pos[by - 1] === 'VBN' ? by - 1 : pos[by - 2] === 'VBN' ? by - 2 : -1;
  if (agent === by || participle < 0 || !/^(?:[,–—-]|--+)$/.test(words[agent + 1]!)) return undefined;
  const mended = { head: [...head], rel: [...rel] };
  [mended.head[agent], mended.rel[agent]] = [participle, 'obl:agent'];
  [mended.head[by], mended.rel[by]] = [agent, 'case'];
  for (let i = by + 1; i < agent; i++) if (head[i]! > agent) mended.head[i] = agent;
  return reachesRoot(mended.head, agent) ? mended : undefined;
}
