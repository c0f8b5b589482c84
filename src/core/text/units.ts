/** The sentences of an article as anchors use them: what a quote stands in, and which of several equal ones. */
import { deriveId, foldSpace, type Identity } from '../model/ids.js';
import type { Span } from '../model/span.js';
import type { Article, ArticlePart } from './article.js';
import { CONTENT } from './part-kind.js';
import { splitSentences, type Sentence } from './sentences.js';

/** One sentence, or a byline, dateline, credit or boilerplate line as a whole. */
export interface Unit extends Sentence {
  readonly index: number;
  readonly part: ArticlePart;
  /** Whether it opens its part (paragraph, headline ...). */
  readonly opensPart: boolean;
  /** The words with white space folded. */
  readonly folded: string;
  /** 1 for the first unit with these words, 2 for the second ... */
  readonly repeat: number;
}

/** All units of an article, in order. The front matter has none. */
export function articleUnits(article: Article): Unit[] {
  const units: Unit[] = [];
  const seen = new Map<string, number>();
  for (const part of article.parts) {
    if (part.kind === 'front-matter') continue;
    const sentences = splitSentences(article.text, part, { lineEnds: false });
    const merged = CONTENT.has(part.kind) || !sentences.length ? sentences : [whole(sentences)];
    for (const [i, sentence] of merged.entries()) {
      const folded = foldSpace(article.text.slice(sentence.start, sentence.end));
      const repeat = (seen.get(folded) ?? 0) + 1;
      seen.set(folded, repeat);
      units.push({ ...sentence, index: units.length, part, opensPart: i === 0, folded, repeat });
    }
  }
  return units;
}

function whole(sentences: readonly Sentence[]): Sentence {
  return { start: sentences[0]!.start, end: sentences[sentences.length - 1]!.end, tokens: sentences.flatMap((sentence) => sentence.tokens) };
}

/** The unit that holds `offset`, or else the last one that starts before it. */
export function unitAt<T extends Span>(units: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.start > offset) high = middle - 1;
    else low = middle + 1;
  }
  return units[high];
}

/** Says what tells this span from every other of its kind; white space inside the quote is folded. */
export function identify(text: string, units: readonly Unit[], kind: Identity['kind'], spans: readonly Span[]): Identity {
  const first = spans[0]!;
  const quote = spans.map((span) => foldSpace(text.slice(span.start, span.end))).join(' … ');
  const unit = unitAt(units, first.start);
  if (!unit) return { kind, quote, sentence: '', nth: 1, repeat: 1 };
  const words = text.slice(first.start, first.end);
  let nth = 1;
  for (let at = text.indexOf(words, unit.start); at >= 0 && at < first.start; at = text.indexOf(words, at + 1)) nth++;
  return { kind, quote, sentence: unit.folded, nth, repeat: unit.repeat };
}

/** The id of a span of `kind`. */
export function identityId(text: string, units: readonly Unit[], kind: Identity['kind'], spans: readonly Span[]): string {
  return deriveId(identify(text, units, kind, spans));
}
