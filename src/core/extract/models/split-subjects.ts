/** Mends subjects that the parser split: "X, a senior adviser with the Guards, was killed" (X is), "clashes between A and B left 31 dead" (the clashes did). */
import { isBelow } from './heads.js';
import type { Parse } from './types.js';

interface Change {
  readonly head: number[];
  readonly rel: string[];
}

/** The parse with such subjects made whole; the same object where there are none. */
export function joinSplitSubjects(words: readonly string[], parse: Parse): Parse {
  const changed: Change = { head: [...parse.head], rel: [...parse.rel] };
  let any = false;
  for (let i = 0; i < words.length; i++) {
    if (parse.rel[i]!.startsWith('nsubj')) {
      any = nameBefore(words, parse, i, changed) || any;
      any = pairBefore(words, parse, i, changed) || any;
    } else if (parse.rel[i] === 'nmod') any = otherOfTwo(words, parse, i, changed) || any;
  }
  return any ? { ...parse, ...changed } : parse;
}

/** "Kioumars Pourhashemi, a senior adviser, had been killed": the name before the comma, which the parse made an oblique of the verb. */
function nameBefore(words: readonly string[], { pos, head, rel }: Parse, noun: number, changed: Change): boolean {
  const verb = head[noun]!;
  if (verb < noun || !pos[noun]!.startsWith('NN') || !words.slice(noun + 1, verb).includes(',')) return false;
  const comma = words.lastIndexOf(',', noun);
  if (comma < 1 || !/^(?:an?|the|his|her|its|their|one)$/.test(words[comma + 1] ?? '') || !pos[comma - 1]!.startsWith('NNP')) return false;
  let top = comma - 1;
  for (let steps = 0; steps < 4 && /^(?:flat|nmod:desc|compound)/.test(rel[top]!); steps++) top = head[top]!;
  const isBare = rel[top]!.startsWith('obl') && head[top] === verb && !head.some((above, i) => above === top && rel[i] === 'case');
  if (!isBare || top >= comma) return false;
  changed.rel[top] = rel[noun]!;
  changed.rel[noun] = 'appos';
  changed.head[noun] = top;
  return true;
}

/** "Clashes between factions and [the SDF] left 31 dead": who stands behind "and" is the other of two. */
function pairBefore(words: readonly string[], { pos, head, rel }: Parse, noun: number, changed: Change): boolean {
  const verb = head[noun]!;
  let and = noun - 1;
  while (and > 0 && words[and] !== 'and' && isBelow(head, and, noun)) and--;
  if (verb < noun || words[and] !== 'and') return false;
  const between = words.lastIndexOf('between', and);
  const first = between < 0 ? -1 : head[between]!;
  const deed = first < 0 ? -1 : head[first]!;
  if (first <= between || first >= and || deed < 0 || deed >= between || !pos[deed]!.startsWith('NN')) return false;
  if (!isOneGroup(words, pos, between, and) || isBelow(head, deed, noun)) return false;
  const wasRoot = head[deed] === -1;
  join(changed, { first, and, noun });
  if (wasRoot) {
    changed.head[verb] = -1;
    changed.rel[verb] = 'root';
  }
  if (wasRoot || head[deed] === verb) {
    changed.head[deed] = verb;
    changed.rel[deed] = rel[noun]!;
  }
  return true;
}

/** "Clashes between factions, backed by Turkey, and [the SDF], armed by Washington, continued": the other hangs on the clashes without a preposition. */
function otherOfTwo(words: readonly string[], { pos, head, rel }: Parse, noun: number, changed: Change): boolean {
  const and = head.findIndex((above, i) => above === noun && i < noun && words[i] === 'and');
  const between = words.lastIndexOf('between', and);
  const first = between < 0 ? -1 : head[between]!;
  if (first <= between || first >= and || head[first] !== head[noun] || !isOneGroup(words, pos, between, and)) return false;
  if (head.some((above, i) => above === noun && rel[i] === 'case')) return false;
  join(changed, { first, and, noun });
  return true;
}

function join({ head, rel }: Change, { first, and, noun }: Record<'first' | 'and' | 'noun', number>): void {
  [head[noun], rel[noun]] = [first, 'conj'];
  [head[and], rel[and]] = [noun, 'cc'];
}

/** Whether nothing stands between the two words but one group, and what is said of it between commas. */
function isOneGroup(words: readonly string[], pos: readonly string[], from: number, to: number): boolean {
  const stops = words.flatMap((word, i) => (i > from && i < to && /^[,;:]$/.test(word) ? [i] : []));
  if (!stops.length) return true;
  const [opens, closes] = stops;
  return stops.length === 2 && closes === to - 1 && (pos[opens! + 1] === 'VBN' || /^(?:who|which|whose|an?|the)$/.test(words[opens! + 1]!));
}
