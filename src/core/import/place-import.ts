/** Where the spans of an imported article are in ours. */
import { offsetMap } from '../exchange/offsets.js';
import type { Span } from '../model/span.js';
import { alignTokens } from '../exchange/parsers/align-tokens.js';
import type { ImportedArticle } from './types.js';
import { say, type Said } from '../model/say.js';

/** From a span of the import to one of our text; a sentence where nothing can be placed at all. */
export function placer(imported: ImportedArticle, text: string): ((span: Span) => Span | undefined) | Said {
  if (imported.tokens) {
    const aligned = alignTokens(imported.tokens, text);
    if ('failed' in aligned)
      return say('the word "{0}" (number {1}) is not in the article: the texts differ', imported.tokens[aligned.failed] ?? '', aligned.failed + 1);
    return ({ start, end }) => {
      const first = aligned.spans[start];
      const last = aligned.spans[end - 1];
      return first && last && { start: first.start, end: last.end };
    };
  }
  const theirs = imported.text ?? text;
  const map = offsetMap(theirs, imported.unit);
  const shift = theirs === text ? (offset: number): number | undefined => offset : lineEndShift(theirs, text);
  if (!shift) return say('the texts differ, first at "{0}"', text.slice(firstDifference(theirs, text), firstDifference(theirs, text) + 40));
  return ({ start, end }) => {
    const from = map.from(start);
    const to = map.from(end);
    const a = from === undefined ? undefined : shift(from);
    const b = to === undefined ? undefined : shift(to);
    return a === undefined || b === undefined || b <= a ? undefined : { start: a, end: b };
  };
}

/** Texts that differ in nothing but line ends and a byte order mark: how their offsets map to ours. */
function lineEndShift(theirs: string, ours: string): ((offset: number) => number | undefined) | undefined {
  const plain = (text: string): { folded: string; at: number[] } => {
    const at: number[] = [];
    let folded = '';
    for (let i = 0; i < text.length; i++) {
      if ((text[i] === '\r' && text[i + 1] === '\n') || (i === 0 && text[i] === '\uFEFF')) continue;
      at.push(i);
      folded += text[i] === '\r' ? '\n' : text[i]!;
    }
    at.push(text.length);
    return { folded, at };
  };
  const a = plain(theirs);
  const b = plain(ours);
  const same = a.folded === b.folded || a.folded.trimEnd() === b.folded.trimEnd();
  if (!same) return undefined;
  const index = new Map(a.at.map((offset, i) => [offset, i]));
  return (offset) => b.at[index.get(offset) ?? index.get(offset + 1) ?? -1];
}

function firstDifference(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return Math.max(0, Math.min(i, b.length) - 10);
}
