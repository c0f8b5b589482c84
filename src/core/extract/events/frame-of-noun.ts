/** "reports in foreign media that ...", "the army's claim that ...": what a noun of saying holds, and whose it is. */
import type { AttributionFrame } from './frame-types.js';
import { caseOf, extentOf, kidsBy, type SentenceView } from './sentence-view.js';

const NOUN =
  /^(?:reports?|claims?|allegations?|accusations?|assertions?|accounts?|rumou?rs?|charges?|statements?|messages?|testimon(?:y|ies)|boasts?|versions?|insistence|contentions?|suggestions?|stor(?:y|ies)|announcements?|admissions?|warnings?)$/;

/** The frame of the noun at `noun`; nothing where it names nobody or holds no clause. */
export function frameOfNoun(view: SentenceView, noun: number): AttributionFrame | undefined {
  const isNoun = view.pos[noun]!.startsWith('NN') || (view.lower[noun]!.endsWith('s') && view.lower[noun + 1] === 'by');
  if (!NOUN.test(view.lower[noun]!) || !isNoun) return undefined;
  const source =
    kidsBy(view, noun, /^nmod/).find((kid) => /^(?:in|by|of|from)$/.test(caseOf(view, kid)) && isActor(view, kid)) ??
    // "claims by activists", taken for a verb
    kidsBy(view, noun, /^ob[jl]/).find((kid) => caseOf(view, kid) === 'by' && isActor(view, kid)) ??
    kidsBy(view, noun, /^(?:nmod:poss|compound|amod)/).find((kid) => isActor(view, kid));
  if (source === undefined) return undefined;
  const that = view.lower.indexOf('that', Math.max(noun, source) + 1);
  const clause = kidsBy(view, noun, /^(?:acl|ccomp)/).find((kid) => kid > noun);
  // "the insurgents' version, spread on Telegram, is that"
  const isThat = that > 0 && that < noun + 12 && /^(?:is|was)$/.test(view.lower[that - 1]!);
  if (that < 0 || (that > Math.max(noun, source) + 3 && !isThat)) return toHaveDone(view, noun, source) ?? ofDeed(view, noun, source);
  const to = clause === undefined ? endOfClause(view, that) : Math.max(extentOf(view, clause).to, that + 2);
  return {
    source,
    cue: { from: noun, to: noun + 1 },
    content: [{ from: that + 1, to }],
    stance: 'asserts',
    token: noun,
    via: [],
    rule: 'noun of saying',
  };
}

/** "the Column's claim to have killed 34 soldiers". */
function toHaveDone(view: SentenceView, noun: number, source: number): AttributionFrame | undefined {
  const { lower, pos } = view;
  const to = Math.max(noun, source) + 1;
  if (!/^(?:claims?|boasts?|allegations?|assertions?|contentions?)$/.test(lower[noun]!)) return undefined;
  if (lower[to] !== 'to' || !/^(?:have|be)$/.test(lower[to + 1] ?? '') || !/^(?:VB|NN)/.test(pos[to + 2] ?? '')) return undefined;
  const content = [{ from: to, to: endOfClaim(view, to) }];
  return { source, cue: { from: noun, to: noun + 1 }, content, stance: 'asserts', token: noun, via: [], rule: 'noun of saying' };
}

/** "reports in Arab media of attacks on the port", "UN allegations of torture". */
function ofDeed(view: SentenceView, noun: number, source: number): AttributionFrame | undefined {
  const of = view.covering[source]!.reduce((last, { to }) => Math.max(last, to), Math.max(noun, source) + 1);
  if (!/^(?:of|about|on)$/.test(view.lower[of] ?? '') || !/^(?:reports?|allegations?|accusations?|claims?|rumou?rs?)$/.test(view.lower[noun]!))
    return undefined;
  const content = [{ from: of + 1, to: endOfClaim(view, of) }];
  return { source, cue: { from: noun, to: noun + 1 }, content, stance: 'asserts', token: noun, via: [], rule: 'noun of saying' };
}

/** Before the verb of which the claim is the subject, or with the clause. */
function endOfClaim(view: SentenceView, from: number): number {
  const end = endOfClause(view, from);
  for (let i = from + 3; i < end; i++) if (/^(?:MD|VBZ|VBD)$/.test(view.pos[i]!) && !/^(?:who|which|that)$/.test(view.lower[i - 1]!)) return i;
  return end;
}

function isActor(view: SentenceView, token: number): boolean {
  return view.covering[token]!.some(({ mention }) => mention.kind === 'actor');
}

function endOfClause(view: SentenceView, from: number): number {
  for (let i = from + 1; i < view.lower.length; i++) if (/^[,.;”"]$/.test(view.lower[i]!)) return i;
  return view.lower.length;
}
