/** "in what the army called retaliation for mines", "a vote that the opposition regards as rigged": a deed in somebody's words, told of in passing. */
import type { AttributionFrame } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

const CALLS =
  /^(?:call|describ|term|label|dub|brand|denounc|decri|regard|consider|characteri[sz]|portray|fear|believ|alleg|claim|insist|suspect)(?:e|es|ed|s|ing|y|ies|ied)?$|^(?:say|says|said|see|sees|saw)$/;
/** Verbs that say of an object what it is, with "as" where no "what" comes before. */
const AS = /^(?:regard|describ|denounc|see|saw|brand|label|decri|condemn|characteri[sz]|portray)/;
const SUBJECT = 9;
const REACH = 14;

/** The frame of the clause that "what" or "which" at `open` begins; nothing where nobody calls anything something in it. */
export function frameOfWhat(view: SentenceView, open: number): AttributionFrame | undefined {
  const { lower, pos } = view;
  const what = lower[open] === 'what';
  if (!what && !(/^(?:which|that)$/.test(lower[open]!) && pos[open]!.startsWith('W'))) return undefined;
  let cue = open + 1;
  while (cue < open + SUBJECT && cue < lower.length && !CALLS.test(lower[cue]!)) {
    if (!/^(?:DT|JJ|NN|NNS|NNP|NNPS|CC|CD|POS|HYPH|PRP\$?|IN|RB|MD|VBP|VBD|VBZ)$/.test(pos[cue]!)) return undefined;
    cue++;
  }
  if (cue === open + 1 || !CALLS.test(lower[cue] ?? '')) return undefined;
  const as = lower[cue + 1] === 'as';
  if (!what && !(as && AS.test(lower[cue]!))) return undefined;
  const source = subjectIn(view, open + 1, cue);
  if (source === undefined) return undefined;
  const from = cue + (as ? 2 : 1);
  let to = from;
  while (to < lower.length && to < from + REACH && goesOn(view, to)) to++;
  if (to === from) return undefined;
  return { source, cue: { from: cue, to: cue + 1 }, content: [{ from, to }], stance: 'asserts', token: cue, via: [], rule: 'accusation' };
}

function goesOn({ lower, pos, quoted }: SentenceView, at: number): boolean {
  if (/^(?:and|but)$/.test(lower[at]!) && /^VB[DZP]/.test(pos[at + 1] ?? '')) return false;
  return !/^[,;.:)]$/.test(lower[at]!) || quoted[at] === true;
}

/** The first actor or pronoun before the cue. */
function subjectIn({ covering, lower }: SentenceView, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (/^(?:he|she|it|they)$/.test(lower[i]!)) return i;
    const actor = covering[i]!.find(({ mention }) => mention.kind === 'actor');
    if (actor) return actor.to <= to ? actor.head : undefined;
  }
  return undefined;
}
