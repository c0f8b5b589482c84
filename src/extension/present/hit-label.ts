/** A hit as a row of a narrow list, which cuts the end: the words that were found stand near its beginning, and are marked. */
import type { Hit } from '../../core/compare/search/concordance.js';

/** So many characters of whole words stand in front, at most; a view at its first width shows about 35. */
const BEFORE = 12;

/** Marked as a tree's label is. */
export interface MarkedLabel {
  readonly label: string;
  readonly highlights: [number, number][];
}

export function hitLabel({ left, words, right }: Pick<Hit, 'left' | 'words' | 'right'>): MarkedLabel {
  const all = left.trimStart().replace(/\s+/g, ' ');
  const near = all.length > BEFORE ? all.slice(-BEFORE - 1).replace(/^\S*\s/, '') : all;
  const before = near.length < all.length ? `…${near}` : near;
  return { label: `${before}${words}${right}`, highlights: [[before.length, before.length + words.length]] };
}
