/**
 * Mends what a parser rarely gets right: "one man was killed and three others, including a boy, wounded" leaves out the second "were", so the second participle
 * looks like an adjective, and its subject like an object of the first.
 */
import type { Parse } from './types.js';

const HARMED =
  /^(?:killed|wounded|injured|hurt|hospitali[sz]ed|arrested|detained|abducted|kidnapped|captured|displaced|evacuated|rescued|destroyed|damaged|burned|burnt|freed|released|missing|dead)$/;
const AUXILIARY = /^(?:was|were|been|being|be|is|are|got)$/;
const NUMBER =
  /^(?:several|dozens?|scores|hundreds|thousands|many|others|another|some|at|more|up|about|around|nearly|almost|over|roughly|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*)$/;
/** A number of those who suffered has at most so many words, and what stands between commas behind it as well. */
const LONGEST = 14;

/** The parse with such participles joined to the first one and given their subject; the same object where there is none. */
export function joinGappedVerbs(words: readonly string[], parse: Parse): Parse {
  let mended: { head: number[]; rel: string[]; pos: string[] } | undefined;
  for (let first = 1; first < words.length - 3; first++) {
    if (!isPassive(words, parse, first)) continue;
    const gap = gapBehind(words, parse, first);
    if (!gap) continue;
    mended ??= { head: [...parse.head], rel: [...parse.rel], pos: [...parse.pos] };
    const { head, rel, pos } = mended;
    const { noun, verb } = gap;
    // What hung on the participle, or stood between, goes to the noun.
    for (let i = noun + 1; i < verb; i++) if (head[i]! < noun || head[i]! >= verb) [head[i], rel[i]] = [noun, rel[i] === 'punct' ? 'punct' : 'nmod'];
    for (let i = first + 1; i < noun; i++) if (head[i] === first || head[i] === verb) head[i] = rel[i] === 'cc' || rel[i] === 'punct' ? verb : noun;
    [head[noun], rel[noun]] = [verb, 'nsubj:pass'];
    [head[verb], rel[verb], pos[verb]] = [first, 'conj', 'VBN'];
  }
  return mended ?? parse;
}

function isPassive(words: readonly string[], { rel, head }: Parse, verb: number): boolean {
  return (
    HARMED.test(words[verb]!) &&
    (AUXILIARY.test(words[verb - 1]!) || rel.some((name, i) => head[i] === verb && i < verb && (name === 'aux:pass' || name === 'nsubj:pass')))
  );
}

/** The noun and the participle of the second half, where one stands there. */
function gapBehind(words: readonly string[], { pos }: Parse, first: number): { readonly noun: number; readonly verb: number } | undefined {
  let at = first + 1;
  if (words[at] === ',') at++;
  if (words[at] === 'and' || words[at] === 'while') at++;
  if (at === first + 1 || !NUMBER.test(words[at]!)) return undefined;
  let noun = -1;
  for (let i = at; i < Math.min(words.length, at + LONGEST); i++) {
    const word = words[i]!;
    if (HARMED.test(word)) return noun >= 0 && endsClause(words, pos, i) && !AUXILIARY.test(words[i - 1]!) ? { noun, verb: i } : undefined;
    if (word === ',') {
      const end = words.indexOf(',', i + 1);
      if (noun < 0 || end < 0 || end > i + LONGEST || !/^(?:including|among|mostly|mainly|some|one|two|most)$/.test(words[i + 1]!)) return undefined;
      i = end;
      if (!HARMED.test(words[i + 1] ?? '')) return undefined;
      continue;
    }
    if (/^(?:VB|MD|WP|WDT|WRB)|^[.:]/.test(pos[i]!)) return undefined;
    if (/^(?:NN|CD)/.test(pos[i]!) || word === 'others') noun = i;
  }
  return undefined;
}

/** Nothing that it could describe or do follows. */
function endsClause(words: readonly string[], pos: readonly string[], verb: number): boolean {
  const next = pos[verb + 1];
  return next === undefined || !/^(?:NN|CD|DT|JJ|PRP|\$)/.test(next) || /^(?:when|after|in|by|as)$/.test(words[verb + 1]!);
}
