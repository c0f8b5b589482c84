/** Compares what was written with what should have been: an export that does not read back the same is refused. */
import { foldSpace } from '../model/ids.js';
import type { Span } from '../model/span.js';
import { spansOf } from '../exchange/spans.js';
import type { Chunk, Exporter, ExportArticle, ExportOptions } from './types.js';
import { say, type Said } from '../model/say.js';

/** What is wrong, one sentence each; empty for a good export. `article` is the fitted one. */
export function checkWritten(exporter: Exporter, chunks: readonly Chunk[], article: ExportArticle, options: ExportOptions): Said[] {
  const read = exporter.readBack(chunks, article, options);
  const problems = [...(read.problems ?? [])];
  if (read.events !== undefined && read.events !== article.events.length) {
    problems.push(say('{0} events were written, {1} read back', article.events.length, read.events));
  }
  if (!read.mentions) return problems;
  const expected = new Map<string, number>();
  for (const mention of article.mentions) count(expected, key(spansOf(mention)), 1);
  for (const mention of read.mentions) {
    const words = mention.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    // Slice equals quote: the words in the file are those at the offsets it gives.
    if (mention.text !== undefined && foldSpace(mention.text) !== foldSpace(words)) {
      problems.push(say('the file says "{0}" where its offsets say "{1}"', mention.text, words));
    }
    count(expected, key(mention.spans), -1);
  }
  const missing = [...expected.values()].filter((n) => n > 0).reduce((sum, n) => sum + n, 0);
  const extra = [...expected.values()].filter((n) => n < 0).reduce((sum, n) => sum - n, 0);
  if (missing) problems.push(say('{0} of {1} mentions were not read back at their place', missing, article.mentions.length));
  if (extra) problems.push(say('{0} mentions were read back that were not written', extra));
  return problems;
}

function key(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(';');
}

function count(counts: Map<string, number>, at: string, by: number): void {
  counts.set(at, (counts.get(at) ?? 0) + by);
}
