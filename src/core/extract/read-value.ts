/** Understands a figure or a time that a person typed: "12-15 killed", "about 40", "last Friday". */
import type { FigureValue, MentionValue } from '../model/values.js';
import { MEASURES, type Measure } from '../model/kinds.js';
import { tokenize } from '../text/tokens.js';
import { findFigures } from './figures/find-figures.js';
import { readTime } from './times/read-time.js';
import { resolveTime } from './times/resolve.js';

export interface ValueRequest {
  readonly kind: 'figure' | 'time';
  readonly words: string;
  /** The day relative times count from. */
  readonly published?: string;
}

/** The value, if the words are understood. `tag` gives Penn Treebank tags of words. */
export function readValue({ kind, words, published }: ValueRequest, tag: (words: readonly string[]) => readonly string[]): MentionValue | undefined {
  const raw = tokenize(words).map((token) => token.text);
  if (!raw.length) return undefined;
  const tags = tag(raw);
  const lower = raw.map((word) => word.toLowerCase());
  if (kind === 'time') {
    for (let i = 0; i < raw.length; i++) {
      const read = readTime({ raw, words: lower, tags }, i);
      if (read) return resolveTime(read, published);
    }
    return undefined;
  }
  const found = findFigures(raw, tags)[0] ?? findFigures([...raw, 'people'], [...tags, 'NNS'])[0];
  if (!found) return undefined;
  const said = lower.find((word): word is Measure => (MEASURES as readonly string[]).includes(word));
  const { of, ...value } = found.value;
  const counted = of !== undefined && of !== 'people' && of !== said ? { of } : {};
  return { ...value, ...counted, ...(said ? { measure: said } : {}) } satisfies FigureValue;
}
