/** Quantities: bound words, number, unit or counted noun, with their value. */
import { findFigures, mayHoldFigure } from '../figures/find-figures.js';
import type { Token } from '../../text/tokens.js';
import type { DraftMention, Extractor } from '../types.js';

export const figures: Extractor = {
  name: 'figures',
  extract(context) {
    const found: DraftMention[] = [];
    for (const sentence of context.sentences) {
      const raw = sentence.tokens.map(wordOf);
      if (!mayHoldFigure(raw.map((word) => word.toLowerCase()))) continue;
      for (const figure of findFigures(raw, context.tags(sentence))) {
        found.push({
          kind: 'figure',
          form: 'nominal',
          start: sentence.tokens[figure.start]!.start,
          end: sentence.tokens[figure.end - 1]!.end,
          value: figure.value,
          confidence: figure.reason === 'number' ? 0.75 : 0.9,
          extractor: 'figures',
          reason: `A ${figure.reason}.`,
        });
      }
    }
    return found;
  },
};

/** The token's text; a hyphen between blanks is a dash ("a toll of 255 - most of them fighters"). */
function wordOf({ text, start, end }: Token, i: number, tokens: readonly Token[]): string {
  const loose = text === '-' && tokens[i - 1]?.end !== start && tokens[i + 1]?.start !== end;
  return loose ? '–' : text;
}
