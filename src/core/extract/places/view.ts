/** One sentence as the place finder reads it. */
import type { Token } from '../../text/tokens.js';
import type { Unit } from '../../text/units.js';
import type { ArticleContext } from '../types.js';
import { findRuns, isCapital, type Run } from './name-runs.js';

export interface PlaceView {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
  readonly lower: readonly string[];
  readonly tags: readonly string[];
  readonly runs: readonly Run[];
  /** Capitals say nothing: "AIR RAIDS EMPTY TOWN" or "Air Raids Empty Market Town". */
  readonly shouted: boolean;
  readonly titled: boolean;
  slice(from: number, to: number): string;
}

/** The view of `unit`; undefined where it has no capitalised word. */
export function viewSentence(unit: Unit, context: ArticleContext): PlaceView | undefined {
  const { tokens } = unit;
  const runs = findRuns(tokens);
  if (!runs.length) return undefined;
  const words = tokens.map((token) => token.text);
  const letters = words.filter((word) => /\p{L}{2}/u.test(word));
  const long = letters.filter((word) => word.length > 3);
  const { text } = context.article;
  return {
    unit,
    tokens,
    words,
    lower: words.map((word) => word.toLowerCase()),
    tags: context.tags(unit),
    runs,
    shouted: letters.length > 3 && letters.filter((word) => /^[\p{Lu}’'.\d]+$/u.test(word)).length >= letters.length * 0.8,
    titled: long.length > 3 && long.filter(isCapital).length >= long.length * 0.75,
    slice: (from, to) => text.slice(tokens[from]!.start, tokens[to - 1]!.end),
  };
}
