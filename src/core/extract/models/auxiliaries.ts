/** Mends what hangs on an auxiliary: in "strikes on Ras Isa had killed 38", "strikes" is the subject of "killed", not of "had". */
import type { Parse } from './types.js';

const AUXILIARY = /^(?:aux|aux:pass|cop)$/;

/** The parse with an auxiliary's dependents moved to its verb; the same object where there are none. */
export function liftFromAuxiliaries(parse: Parse): Parse {
  let head: number[] | undefined;
  for (let i = 0; i < parse.head.length; i++) {
    const above = parse.head[i]!;
    if (above < 0 || !AUXILIARY.test(parse.rel[above]!)) continue;
    let verb = above;
    for (let steps = 0; steps < 4 && verb >= 0 && AUXILIARY.test(parse.rel[verb]!); steps++) verb = parse.head[verb]!;
    if (verb < 0 || verb === i || isBelow(parse.head, verb, i)) continue;
    head ??= [...parse.head];
    head[i] = verb;
  }
  return head ? { ...parse, head } : parse;
}

function isBelow(head: readonly number[], token: number, above: number): boolean {
  for (let i = token, steps = 0; i >= 0 && steps < head.length; i = head[i]!, steps++) if (i === above) return true;
  return false;
}
