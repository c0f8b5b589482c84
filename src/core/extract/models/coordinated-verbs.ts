/** Mends a verb that taggers take for an adjective: "Bandits killed a farmer and rustled 200 cows", where no adjective stands before its number. */
import type { Parse } from './types.js';

/** Words in "-ed" that do stand before a number. */
const BEFORE_NUMBERS =
  /^(?:estimated|reported|alleged|suspected|supposed|combined|added|continued|planned|expected|rumou?red|needed|united|hundred|limited)$/;

/** The parse with such a verb joined to the verb before, and its noun as its object; the same object where there is none. */
export function raiseCoordinatedVerbs(words: readonly string[], parse: Parse): Parse {
  let mended: { head: number[]; rel: string[]; pos: string[] } | undefined;
  for (let i = 2; i < words.length - 2; i++) {
    if (!/^(?:JJ|VBN)$/.test(parse.pos[i]!) || !words[i]!.endsWith('ed') || parse.pos[i + 1] !== 'CD') continue;
    if (words[i - 1] !== 'and' || parse.rel[i] !== 'amod' || BEFORE_NUMBERS.test(words[i]!)) continue;
    const noun = parse.head[i]!;
    const object = parse.rel[noun] === 'conj' ? parse.head[noun]! : -1;
    const verb = object >= 0 && object < i && parse.rel[object] === 'obj' ? parse.head[object]! : -1;
    if (noun < i || verb < 0 || !/^VB[DZP]$/.test(parse.pos[verb]!)) continue;
    mended ??= { head: [...parse.head], rel: [...parse.rel], pos: [...parse.pos] };
    const { head, rel, pos } = mended;
    [head[i], rel[i], pos[i]] = [verb, 'conj', parse.pos[verb]!];
    [head[noun], rel[noun]] = [i, 'obj'];
    head[i - 1] = i;
  }
  return mended ? { ...parse, ...mended } : parse;
}
