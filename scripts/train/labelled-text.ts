/** Text with labelled spans, cut into sentences of tokens by the product's own tokenizer: what the span taggers learn from. */
import { tokenize } from '../../src/core/text/tokens.js';

export interface LabelledWords {
  readonly words: readonly string[];
  /** "O", "B-PER", "I-PER" ... */
  readonly tags: readonly string[];
}

/** The sentences of one article; a tagger sees them together. */
export interface LabelledDocument {
  readonly source: string;
  readonly id: string;
  readonly sentences: readonly LabelledWords[];
}

export interface TextSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

/** Tokenizes one sentence and carries the spans over; a span that ends inside a token takes all of it. Earlier spans win. */
export function labelText(text: string, spans: readonly TextSpan[]): LabelledWords {
  const tokens = tokenize(text);
  const tags: string[] = tokens.map(() => 'O');
  for (const span of spans) {
    const inside = tokens.flatMap((token, i) => (token.start < span.end && span.start < token.end ? [i] : []));
    if (inside.length === 0 || inside.some((i) => tags[i] !== 'O')) continue;
    inside.forEach((i, k) => (tags[i] = `${k === 0 ? 'B' : 'I'}-${span.label}`));
  }
  return { words: tokens.map((token) => token.text), tags };
}

/** Spans of a tag sequence; positions of tokens, half-open. */
export function tagSpans(tags: readonly string[]): TextSpan[] {
  const spans: { start: number; end: number; label: string }[] = [];
  tags.forEach((tag, i) => {
    const last = spans[spans.length - 1];
    if (tag.startsWith('I-') && last?.end === i && last.label === tag.slice(2)) last.end = i + 1;
    else if (tag !== 'O') spans.push({ start: i, end: i + 1, label: tag.slice(2) });
  });
  return spans;
}

/** A sentence given as words with tags: joined by spaces and cut anew. */
export function relabelWords(words: readonly string[], tags: readonly string[]): LabelledWords {
  const starts: number[] = [];
  let text = '';
  for (const word of words) {
    const glued = text === '' || /^(?:['’]s|n['’]t|[.,;:?!)])$/.test(word) || text.endsWith('(');
    if (!glued) text += ' ';
    starts.push(text.length);
    text += word;
  }
  const spans = tagSpans(tags).map(({ start, end, label }) => ({ start: starts[start]!, end: starts[end - 1]! + words[end - 1]!.length, label }));
  return labelText(text, spans);
}
