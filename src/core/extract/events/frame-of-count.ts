/** "by Israeli tallies", "by its own count", "on the army's own admission": whose figures they are. */
import { trim, type AttributionFrame, type Range } from './frame-types.js';
import type { SentenceView } from './sentence-view.js';

const COUNT = /^(?:counts?|tall(?:y|ies)|estimates?|reckoning|calculations?|figures|statistics|records|accounts?|admission|telling)$/;
const OPENS = /^(?:by|on|in)$/;
/** So many words may stand between the preposition and the noun. */
const REACH = 6;

/** The frame of a phrase that begins at `from`; nothing where it names nobody. */
export function frameOfCount(view: SentenceView, from: number): AttributionFrame | undefined {
  const { lower, pos } = view;
  if (!OPENS.test(lower[from]!)) return undefined;
  let noun = from + 1;
  while (noun < from + REACH && noun < lower.length && !COUNT.test(lower[noun]!)) {
    if (!/^(?:PRP\$|JJ|NNPS?|NNS?|POS|DT|CD)$/.test(pos[noun]!)) return undefined;
    noun++;
  }
  if (noun === from + 1 || !COUNT.test(lower[noun] ?? '') || /^(?:of|for|to|from|in|with)$/.test(lower[noun + 1] ?? '')) return undefined;
  const source = from <= 1 ? (ownerBehind(view, from + 1, noun) ?? ownerIn(view, from + 1, noun)) : ownerIn(view, from + 1, noun);
  if (source === undefined) return undefined;
  const content = around(view, from, noun + 1);
  return content.length
    ? { source, cue: { from, to: noun + 1 }, content, stance: 'asserts', token: noun, via: [], rule: 'by the count of' }
    : undefined;
}

/** "its", "Israeli", "the army's": an actor, or a pronoun that stands for one. */
function ownerIn(view: SentenceView, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (/^(?:its|his|her|their)$/.test(view.lower[i]!)) return i;
    const actor = view.covering[i]!.find(({ mention }) => mention.kind === 'actor');
    if (actor) return actor.to > to ? i : actor.head;
  }
  return undefined;
}

/** "By its own count, the ministry killed 30": whom the pronoun of an opening phrase stands for comes behind it. */
function ownerBehind({ lower, mentions }: SentenceView, from: number, to: number): number | undefined {
  if (!/^(?:its|his|her|their)$/.test(lower[from]!) || lower[to + 1] !== ',') return undefined;
  return mentions.find(({ mention, from: start }) => mention.kind === 'actor' && start > to + 1 && start <= to + 3)?.head;
}

/** "A driver blew up a lorry and 300 gunmen, by one estimate, fanned out": only the gunmen are estimated. */
function startOfClause(lower: readonly string[], from: number): number {
  return lower.findLastIndex((word, i) => i < from - 2 && /^(?:;|and|but|after|before|when|while|as|that|who|which)$/.test(word)) + 1;
}

/** The clause before the phrase, up to a semicolon, and what goes on behind its comma; behind an opening phrase the rest of the sentence. */
function around({ lower }: SentenceView, from: number, to: number): Range[] {
  const next = lower.indexOf(';', to);
  const end = next < 0 ? lower.length : next;
  const ranges = from <= 1 ? [{ from: to, to: end }] : [{ from: startOfClause(lower, from), to: from }];
  if (from > 1 && lower[to] === ',' && lower[from - 1] === ',' && !/^(?:and|but|while|who|which)$/.test(lower[to + 1] ?? '')) {
    const close = lower.findIndex((word, i) => i > to && /^(?:and|but|while|,)$/.test(word));
    ranges.push({ from: to + 1, to: close < 0 || close > end ? end : close });
  }
  return ranges.map((range) => trim(lower, range)).filter((range) => range.to > range.from);
}
