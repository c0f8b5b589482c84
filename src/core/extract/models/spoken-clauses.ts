/** Mends participles that hang on a verb of saying behind them: in "Jets bombed the camp, killing 46, the army said" the jets kill, not the army. */
import type { Parse } from './types.js';

const SAYS = /^(?:said|says|say|told|reported|announced|added|claimed|confirmed|stated|wrote)$/;
const FINITE = /^(?:VBD|VBZ|VBP)$/;

/** The parse with such participles moved to the verb of what is said; the same object where there are none. */
export function hangOnSpokenClause(words: readonly string[], parse: Parse): Parse {
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
