/**
 * Mends passives that the parser left without a subject: "In this battle [105] of the enemy were killed" (the number hangs on the noun before it), "a crime: [40 soldiers]
 * of the army were shot" (the words behind a colon hang on those before it).
 */
import { reachesRoot } from './heads.js';
import type { Parse } from './types.js';

const OPENS = /^(?:in|on|at|during|after|from|near|since|before|by|of|for)$/;
const MONTH = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const STOP = /^[:;–—]$/;
/** So many words from the subject's first to its verb ("105 of the enemy's best fighters were killed"). */
const LONGEST = 13;

/** The parse with such subjects on their verbs; the same object where there are none. */
export function liftPassiveSubjects(words: readonly string[], parse: Parse): Parse {
  let mended = parse;
  for (let verb = 3; verb < words.length; verb++) {
    const subject = subjectBefore(words, mended, verb);
    if (subject === undefined) continue;
    const head = [...mended.head];
    const rel = [...mended.rel];
    const above = head[subject]!;
    head[subject] = verb;
    rel[subject] = 'nsubj:pass';
    // What hung on the same word and stands behind it belongs to it.
    for (let i = subject + 1; i < verb; i++) if (head[i] === above) head[i] = subject;
    if (reachesRoot(head, subject) && (above < 0 || reachesRoot(head, above))) mended = { ...mended, head, rel };
  }
  return mended;
}

/** The head of what the passive at `verb` is said of, where the parse gives it no subject and joins it to what stands before. */
function subjectBefore(words: readonly string[], { pos, head, rel }: Parse, verb: number): number | undefined {
  if (pos[verb] !== 'VBN' || !/^(?:was|were)$/.test(words[verb - 1]!) || head[verb - 1] !== verb) return undefined;
  if (head.some((above, i) => above === verb && i < verb && /^(?:nsubj|csubj|expl)/.test(rel[i]!))) return undefined;
  let subject = -1;
  for (let i = verb - 2; i > Math.max(0, verb - LONGEST); i--) {
    const counted = pos[i] === 'CD' ? onNounBefore(words, { pos, head, rel }, i) : undefined;
    if (counted !== undefined) return counted;
    if (STOP.test(words[i]!)) return subject > i && head[subject]! < i ? subject : undefined;
    if (/^(?:of|from|in|at|near)$/.test(words[i]!)) subject = -1;
    else if (!/^(?:DT|JJ|NN|CD|PRP\$|POS|VBN)/.test(pos[i]!)) return undefined;
    else if (subject < 0 && pos[i]!.startsWith('NN')) subject = i;
  }
  return undefined;
}

/** The number, or what it counts, that is joined to a noun right before it, which a preposition opens; it is no day or year. */
function onNounBefore(words: readonly string[], { pos, head, rel }: Parse, number: number): number | undefined {
  const noun = number - 1;
  // "in the past 24 hours four counterattacks were repulsed"
  const counted = head[number]!;
  if (counted > number && head[counted] === noun && rel[counted] === 'nmod' && rel[number] === 'nummod') return counted;
  if (head[number] !== noun || !/^NNP?S?$/.test(pos[noun]!) || MONTH.test(words[noun]!)) return undefined;
  const opener = head.findIndex((above, k) => above === noun && k < noun && rel[k] === 'case');
  return opener >= 0 && OPENS.test(words[opener]!) ? number : undefined;
}
