/** One sentence with its parse and its mentions laid over the tokens: what all event rules read. */
import type { Mention } from '../../model/annotation.js';
import type { Parse } from '../models/types.js';
import type { Unit } from '../../text/units.js';
import { wordsOf } from './words-of.js';

/** A mention by token positions, half-open, with the token that heads it. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly from: number;
  readonly to: number;
  readonly head: number;
}

export interface SentenceView {
  readonly unit: Unit;
  readonly lower: readonly string[];
  readonly pos: readonly string[];
  readonly head: readonly number[];
  readonly rel: readonly string[];
  /** Dependents of each token, left to right. */
  readonly kids: readonly (readonly number[])[];
  readonly mentions: readonly PlacedMention[];
  /** Mentions that cover each token, the longest first. */
  readonly covering: readonly (readonly PlacedMention[])[];
  /** For each token: whether it stands between quotation marks. */
  readonly quoted: readonly boolean[];
}

const NONE: readonly never[] = [];

/** Lays `mentions` (those that start in the sentence) and `parse` over the sentence. */
export function viewSentence(unit: Unit, parse: Parse, mentions: readonly Mention[], quoted: readonly boolean[]): SentenceView {
  const count = unit.tokens.length;
  const kids: number[][] = Array.from({ length: count }, () => []);
  for (let i = 0; i < count; i++) {
    const head = parse.head[i]!;
    if (head >= 0 && head < count && head !== i) kids[head]!.push(i);
  }
  const view = {
    unit,
    lower: wordsOf(unit),
    pos: parse.pos,
    head: parse.head,
    rel: parse.rel,
    kids,
    quoted,
  };
  const placed: PlacedMention[] = [];
  const covering: (readonly PlacedMention[])[] = Array.from({ length: count }, () => NONE);
  for (const mention of mentions) {
    const own = tokenRange(unit, mention.start, mention.end);
    if (!own) continue;
    const range = withIntroduction(view, own, mention);
    const one: PlacedMention = { mention, ...range, head: headOf(view, range.from, range.to) };
    placed.push(one);
    for (let i = range.from; i < range.to; i++) {
      covering[i] = [...covering[i]!, one].sort((a, b) => b.to - b.from - (a.to - a.from));
    }
  }
  return { ...view, mentions: placed, covering };
}

/** A name with the common noun that introduces it ("militant group" in "militant group Hayat Tahrir al-Sham"), which the clause hangs on. */
function withIntroduction(
  view: Pick<SentenceView, 'head' | 'pos' | 'rel'>,
  range: { from: number; to: number },
  { kind, form }: Mention,
): { from: number; to: number } {
  const noun = range.from - 1;
  if (kind !== 'actor' || form !== 'name' || noun < 0 || view.pos[noun] !== 'NN') return range;
  const head = headOf(view, range.from, range.to);
  return view.head[head] === noun && /^(?:appos|flat)/.test(view.rel[head]!) ? { from: noun, to: range.to } : range;
}

/** The tokens that a span touches. */
export function tokenRange(unit: Unit, start: number, end: number): { from: number; to: number } | undefined {
  const { tokens } = unit;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end) to++;
  return to > low ? { from: low, to } : undefined;
}

/** The token of a range that the rest hangs on: the one nearest to the root, the last one where several are. */
export function headOf(view: Pick<SentenceView, 'head' | 'pos'>, from: number, to: number): number {
  let best = -1;
  let bestDepth = Infinity;
  for (let i = from; i < to; i++) {
    const head = view.head[i]!;
    if (head >= from && head < to) continue;
    const depth = depthOf(view.head, i);
    if (depth < bestDepth || (depth === bestDepth && /^(?:NN|CD|PRP)/.test(view.pos[i]!))) {
      best = i;
      bestDepth = depth;
    }
  }
  return best >= 0 ? best : to - 1;
}

function depthOf(head: readonly number[], token: number): number {
  let depth = 0;
  for (let i = head[token]!; i >= 0 && depth < 60; i = head[i]!) depth++;
  return depth;
}

/** Dependents of `token` whose relation matches. */
export function kidsBy(view: SentenceView, token: number, relation: RegExp): number[] {
  return view.kids[token]!.filter((kid) => relation.test(view.rel[kid]!));
}

/** The preposition of a nominal ("in", "out of"), lower case; empty where it has none. */
export function caseOf(view: SentenceView, token: number): string {
  for (const kid of view.kids[token]!) {
    if (view.rel[kid] === 'case' && view.lower[kid] !== "'s" && view.lower[kid] !== '’s' && view.lower[kid] !== "'") {
      const fixed = kidsBy(view, kid, /^fixed/).map((word) => view.lower[word]);
      return [view.lower[kid], ...fixed].join(' ');
    }
  }
  return '';
}

/** Whether `token` is below `above` in the tree (or is it). */
export function isBelow(view: SentenceView, token: number, above: number): boolean {
  for (let i = token, steps = 0; i >= 0 && steps < 60; i = view.head[i]!, steps++) if (i === above) return true;
  return false;
}

/** First and last token of what hangs below `token` (itself included). */
export function extentOf(view: SentenceView, token: number): { from: number; to: number } {
  let from = token;
  let to = token;
  const stack = [token];
  for (let steps = 0; stack.length && steps < 400; steps++) {
    const next = stack.pop()!;
    from = Math.min(from, next);
    to = Math.max(to, next);
    stack.push(...view.kids[next]!);
  }
  return { from, to: to + 1 };
}
