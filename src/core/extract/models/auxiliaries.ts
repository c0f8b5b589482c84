/**
 * Mends what hangs on an auxiliary: in "strikes on Ras Isa had killed 38", "strikes" is the subject of "killed", not of "had"; and what was taken for one: in "Ankara denies
 * arming them", "denies" is no auxiliary.
 */
import { isBelow } from './heads.js';
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

const NO_AUXILIARY = /^(?:den(?:y|ies|ied)|admit(?:s|ted)?|stop(?:s|ped)?|start(?:s|ed)?|keeps?|kept|began|begins?|resum(?:e|es|ed)|risk(?:s|ed)?)$/;

/** "Riyadh and Ankara deny arming the militants": the verb that was taken for an auxiliary, with the other one hanging on it. `words` in lower case. */
export function raiseFromAuxiliaries(words: readonly string[], parse: Parse): Parse {
  let mended = parse;
  for (let i = 0; i < words.length; i++) {
    const verb = mended.head[i]!;
    if (mended.rel[i] !== 'aux' || verb <= i || mended.pos[verb] !== 'VBG' || !NO_AUXILIARY.test(words[i]!)) continue;
    const head = [...mended.head];
    const rel = [...mended.rel];
    for (let k = 0; k < head.length; k++) if (head[k] === verb && (k < i || rel[k] === 'punct')) head[k] = i;
    [head[i], rel[i]] = [mended.head[verb]!, mended.rel[verb]!];
    [head[verb], rel[verb]] = [i, 'xcomp'];
    mended = { ...mended, head, rel };
  }
  return mended;
}
