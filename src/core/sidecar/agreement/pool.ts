/** Several articles as one long text, so that agreement over all of them is counted and not averaged. */
import type { Event } from '../../model/annotation.js';
import type { Span } from '../../model/span.js';
import type { Coder } from './compare-coders.js';

/** One article as its coders marked it; `length` in UTF-16 code units. */
export interface CodedArticle {
  readonly coders: readonly Coder[];
  readonly length: number;
}

/** The articles that all of `names` coded, one behind the other. */
export function poolArticles(articles: readonly CodedArticle[], names: readonly string[]): CodedArticle {
  let length = 0;
  const pooled = names.map((name) => ({ name, mentions: [] as Coder['mentions'][number][], events: [] as Event[] }));
  for (const article of articles) {
    const own = names.map((name) => article.coders.find((coder) => coder.name === name));
    if (own.some((coder) => coder === undefined)) continue;
    for (const [i, coder] of own.entries()) {
      const move = <T extends Span>(span: T): T => ({ ...span, start: span.start + length, end: span.end + length });
      pooled[i]!.mentions.push(...coder!.mentions.map(move));
      pooled[i]!.events.push(...coder!.events.map((event) => ({ ...event, trigger: move(event.trigger) })));
    }
    length += article.length;
  }
  return { coders: pooled, length };
}
