/** Keyword in context: words with what stands to their left and right. */
import { foldSpace } from '../../model/ids.js';
import type { Span } from '../../model/span.js';
import type { ArticleRecord, Voice } from '../types.js';

export interface Context extends Span {
  readonly article: string;
  readonly outlet: string;
  readonly published?: string;
  readonly left: string;
  readonly words: string;
  readonly right: string;
  readonly voice: Voice;
}

/** Characters to either side, cut at a blank. */
const WIDTH = 70;

/** The outlet's name; where the article names none, its file: a title would read like one. */
export function outletOf({ id, details }: Pick<ArticleRecord, 'id' | 'details'>): string {
  return details.outlet ?? id;
}

export function contextOf(article: ArticleRecord, span: Span, voice: Voice, width = WIDTH): Context {
  const { text, details } = article;
  const left = text.slice(Math.max(0, span.start - width), span.start);
  const right = text.slice(span.end, span.end + width);
  return {
    article: article.id,
    outlet: outletOf(article),
    ...(details.published === undefined ? {} : { published: details.published }),
    start: span.start,
    end: span.end,
    left: fold(span.start > width ? left.replace(/^\S*\s/, '') : left),
    words: foldSpace(text.slice(span.start, span.end)),
    right: fold(span.end + width < text.length ? right.replace(/\s\S*$/, '') : right),
    voice,
  };
}

/** White space folded; the blank beside the words is kept. */
function fold(text: string): string {
  return text.replace(/\s+/g, ' ');
}
