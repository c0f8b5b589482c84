/** Tokens and sentences for formats made of them: cut so that every mention begins and ends with a token and lies in one sentence. */
import type { Mention } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import { tokenize, type Token } from '../../text/tokens.js';
import type { ExportArticle, Fit } from '../types.js';
import { spansOf } from '../../exchange/spans.js';
import { say } from '../../model/say.js';

export interface GridSentence extends Span {
  readonly tokens: readonly Token[];
}

/** All sentences of the article, in order. `also`: further spans whose boundaries cut tokens (triggers). */
export function tokenGrid({ text, units, mentions }: Pick<ExportArticle, 'text' | 'units' | 'mentions'>, also: readonly Span[] = []): GridSentence[] {
  const spans = [...mentions.flatMap(spansOf), ...also];
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  return joinSentences(text, units, [...mentions, ...also]).map(({ start, end }) => ({
    start,
    end,
    tokens: cutTokens(tokenize(text, { start, end }), cuts, text),
  }));
}

/**
 * Tokens for spaCy, which puts a text together again from its words and a blank after some of them: what else stands between two words is a token, too, or
 * all offsets behind it would be wrong.
 */
export function spacyTokens({ text }: Pick<ExportArticle, 'text'>, sentences: readonly GridSentence[]): (Token & { readonly ws: boolean })[] {
  const tokens: (Token & { ws: boolean })[] = [];
  let at = 0;
  const fill = (to: number): void => {
    for (const m of text.slice(at, to).matchAll(/\S+|\s+/g)) {
      let start = at + m.index;
      const end = start + m[0].length;
      const last = tokens[tokens.length - 1];
      if (text[start] === ' ' && last?.end === start) {
        last.ws = true;
        start++;
      }
      if (start < end) tokens.push({ start, end, text: text.slice(start, end), ws: false });
    }
  };
  for (const token of sentences.flatMap((sentence) => sentence.tokens)) {
    fill(token.start);
    tokens.push({ ...token, ws: false });
    at = token.end;
  }
  fill(text.length);
  return tokens;
}

/** Mentions that the grid cannot show (words outside every sentence; a boundary at white space or an invisible mark) are cut. */
export function fitToGrid(article: ExportArticle): Fit {
  const sentences = tokenGrid(article);
  const starts = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ start }) => start)));
  const ends = new Set(sentences.flatMap(({ tokens }) => tokens.map(({ end }) => end)));
  const fits = (mention: Mention): boolean => spansOf(mention).every(({ start, end }) => starts.has(start) && ends.has(end));
  return {
    article: { ...article, mentions: article.mentions.filter(fits) },
    losses: article.mentions
      .filter((mention) => !fits(mention))
      .map(({ id, text }) => ({
        feature: 'mentions' as const,
        id,
        text: `${text} (does not begin and end with a token)`,
        said: say('{0} (does not begin and end with a token)', text),
      })),
  };
}

/** The index of the first and last token of `span` among `tokens`. */
export function tokenRange(tokens: readonly Token[], span: Span): readonly [number, number] | undefined {
  const first = tokens.findIndex(({ start }) => start === span.start);
  const last = tokens.findIndex(({ end }) => end === span.end);
  return first < 0 || last < first ? undefined : [first, last];
}

/** Sentences that a span crosses become one. */
function joinSentences(text: string, units: readonly Span[], mentions: readonly Span[]): Span[] {
  const spans = mentions.map(({ start, end }) => ({ start, end })).sort((a, b) => a.start - b.start);
  const joined: Span[] = [];
  let next = 0;
  let reach = -1;
  for (const unit of units) {
    while (next < spans.length && spans[next]!.start < unit.start) reach = Math.max(reach, spans[next++]!.end);
    const last = joined[joined.length - 1];
    if (last && reach > unit.start) joined[joined.length - 1] = { start: last.start, end: unit.end };
    else if (/\S/.test(text.slice(unit.start, unit.end))) joined.push({ start: unit.start, end: unit.end });
  }
  return joined;
}

function cutTokens(tokens: readonly Token[], cuts: readonly number[], text: string): Token[] {
  const parts: Token[] = [];
  let next = 0;
  for (const token of tokens) {
    let start = token.start;
    while (next < cuts.length && cuts[next]! <= start) next++;
    for (let i = next; i < cuts.length && cuts[i]! < token.end; i++) {
      parts.push({ start, end: cuts[i]!, text: text.slice(start, cuts[i]) });
      start = cuts[i]!;
    }
    parts.push({ start, end: token.end, text: text.slice(start, token.end) });
  }
  return parts;
}
