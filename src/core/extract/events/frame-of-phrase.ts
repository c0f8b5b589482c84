/** "according to X", "per X", "citing X". */
import { extentOf, type SentenceView } from './sentence-view.js';
import { trim, type AttributionFrame, type Range } from './frame-types.js';

/** The frame of a phrase whose words stand in `[from, after)`. Its content is the rest of the sentence, up to a semicolon. */
export function frameOfPhrase(view: SentenceView, from: number, after: number, rule: string): AttributionFrame | undefined {
  const source = nominalFrom(view, after);
  if (source === undefined) return undefined;
  const end = endOfSource(view, source, from);
  const content: Range[] = [];
  if (from > 1) {
    content.push({ from: startOfReport(view, from), to: from });
    if (
      view.lower[end] === ',' &&
      end < view.lower.length - 2 &&
      view.pos.slice(end).some((pos) => /^(?:VBD|VBZ|VBP|MD)$/.test(pos)) &&
      !/^(?:but|while|which|who)$/.test(view.lower[end + 1]!)
    ) {
      content.push({ from: end + 1, to: view.lower.length });
    }
  } else content.push({ from: end, to: view.lower.length });
  const trimmed = content.map((range) => trim(view.lower, range)).filter((range) => range.to > range.from);
  return trimmed.length ? { source, cue: { from, to: after }, content: trimmed, stance: 'asserts', token: from, via: [], rule } : undefined;
}

function startOfReport(view: SentenceView, end: number): number {
  // "agreed to summon the admiral, who, according to two sources, gave the order"
  if (view.lower[end - 1] === ',' && /^(?:who|which)$/.test(view.lower[end - 2] ?? '')) return end - 2;
  for (let i = end - 1; i > 0; i--) {
    if (view.lower[i] === ';' && !view.quoted[i]) return i + 1;
    if (view.lower[i] === ',' && /^(?:but|while|whereas)$/.test(view.lower[i + 1] ?? '') && i + 1 < end - 3) return i + 2;
  }
  return 0;
}

const SEATED = /^(?:based|headquartered|run|led|backed|affiliated|linked|owned)$/;

function nominalFrom(view: SentenceView, after: number): number | undefined {
  // "accounts according to which two were killed"
  if (/^(?:which|whom|whose)$/.test(view.lower[after] ?? '')) return undefined;
  for (let i = after; i < Math.min(view.lower.length, after + 16); i++) {
    // "according to the Britain-based Observatory"
    if (view.lower[i + 1] === '-' && SEATED.test(view.lower[i + 2] ?? '')) i += 3;
    const actor = view.covering[i]!.find(({ mention }) => mention.kind === 'actor');
    if (actor && !/^(?:nmod:poss|compound|amod)$/.test(view.rel[actor.head]!)) return actor.head;
    // "citing two security officials"
    if (view.pos[i] === 'CD' && (view.lower[i + 1] === 'of' || /^(?:JJ|NN)/.test(view.pos[i + 1] ?? ''))) continue;
    if (/^(?:NN|PRP$|CD)/.test(view.pos[i]!)) return actor && !view.covering[view.head[i]!]?.length ? nounHead(view, i) : nounHead(view, i);
    if (/^(?:[.;,]|VBD|VBZ|MD)$/.test(view.pos[i]!)) break;
  }
  return undefined;
}

function nounHead(view: SentenceView, token: number): number {
  let i = token;
  for (let steps = 0; steps < 4; steps++) {
    const head = view.head[i]!;
    if (head > i && /^(?:compound|amod|nmod:poss|nmod:desc)/.test(view.rel[i]!) && view.pos[head]!.startsWith('NN')) i = head;
    else break;
  }
  return i;
}

/** At the sentence's start the source ends with the comma; elsewhere with its own words. */
function endOfSource(view: SentenceView, source: number, from: number): number {
  const extent = Math.max(source + 1, extentOf(view, source).to);
  if (from <= 1) for (let i = source + 1; i < Math.min(view.lower.length, source + 20); i++) if (view.lower[i] === ',') return i;
  return extent;
}

/** Sources cited right before a cue, or that cite: "SANA, quoting a military source, said", "a spokesman, quoted by Radio X, said". */
export function citedBefore(view: SentenceView, verb: number): number[] {
  const cited: number[] = [];
  for (let i = Math.max(0, verb - 14); i < verb; i++) {
    const by = /^(?:quoted|cited|interviewed)$/.test(view.lower[i]!) && view.lower[i + 1] === 'by';
    if (!by && !/^(?:citing|quoting)$/.test(view.lower[i]!)) continue;
    const source = nominalFrom(view, by ? i + 2 : i + 1);
    if (source !== undefined && source < verb) cited.push(source);
  }
  return cited;
}
