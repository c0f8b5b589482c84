/** What a change of words means for a mention: nothing, or that a person must look. */
import type { AnchorRequest } from './types.js';
import { isVariant, type Word } from './words.js';

/** Words that came and went, inside a quote or right beside it. */
export interface WordChange {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
}

/** Inside a quote: an article, a preposition, a mark or another form of the same word may change; anything else says something else. */
export function mattersInside({ gone, come }: WordChange): boolean {
  const left = gone.filter((word) => !isSmall(word));
  const right = come.filter((word) => !isSmall(word));
  if (left.length !== right.length) return true;
  return left.some((word, i) => word.norm !== right[i]!.norm && !isVariant(word, right[i]!));
}

/** Right beside a quote that stands as it did: what would have belonged to it, had it been there. */
export function mattersBeside(kind: AnchorRequest['kind'], side: 'before' | 'after', { gone, come }: WordChange): boolean {
  return [...gone, ...come].some((word) => {
    if (word.class === 'negation') return true;
    switch (kind) {
      case 'figure':
      case 'time':
        return word.class === 'number' || word.class === 'bound' || (side === 'after' && /^[-%]$/.test(word.norm));
      case 'actor':
      case 'place':
        return word.class === 'name';
      case 'event':
        return false;
    }
  });
}

/** A negation that came to or went from the sentence turns its events into something else. */
export function negationChanged(before: readonly Word[], after: readonly Word[]): boolean {
  const count = (words: readonly Word[]): number => words.filter((word) => word.class === 'negation').length;
  return count(before) !== count(after);
}

function isSmall(word: Word): boolean {
  return word.class === 'function' || (word.class === 'mark' && word.norm !== '-' && word.norm !== '/');
}

/** "12 -> 15", for people. */
export function describeChange(before: string, after: string): string {
  return `${before} -> ${after}`;
}
