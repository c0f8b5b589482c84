/** The words that say what kind of place a name names: "Idlib province", "Lake Kivu", "Torkham crossing". */
import type { PlaceType } from '../../model/kinds.js';
import * as text from './kind-word-lists.js';

/** By word, from lines of "kind: words". */
function table(source: string): ReadonlyMap<string, PlaceType> {
  return new Map(
    source.split('\n').flatMap((line) => {
      const [type = '', words = ''] = line.split(': ');
      return words.split(' ').map((word) => [word, type as PlaceType] as const);
    }),
  );
}

const after = table(text.AFTER);
const second = table(text.SECOND_OF_TWO);
const before = table(text.BEFORE);
const beforeOf = table(text.BEFORE_OF);
const outside = table(text.OUTSIDE);
const firstOfTwo = new Set(text.FIRST_OF_TWO.split(' '));

/** Kind words that also follow an adjective of a country ("Turkish border", "Brazilian embassy"). */
const AFTER_ADJECTIVE = new Set(['border', 'borders', 'frontier', 'embassy', 'consulate', 'coast']);

/** Kind words that a name can also end in without being a place, or that other nouns follow: they need more evidence. */
const WEAK = new Set(text.WEAK.split(' '));

export interface KindWords {
  /** How many tokens the kind words take. */
  readonly length: number;
  readonly type: PlaceType;
  readonly weak: boolean;
}

/** The kind words that start at `at` in `words` (lower case), if a name may end before them. */
export function kindAfter(words: readonly string[], at: number): KindWords | undefined {
  const [one = '', two = '', three = ''] = [words[at], words[at + 1], words[at + 2]];
  if (firstOfTwo.has(one)) {
    if (firstOfTwo.has(two) && second.has(three)) return { length: 3, type: second.get(three)!, weak: false };
    const type = second.get(two);
    if (type) return { length: 2, type, weak: false };
  }
  const type = after.get(one);
  return type ? { length: 1, type, weak: WEAK.has(one) } : undefined;
}

/** The kind words that end before `at`, as part of the name: "Lake", "Gulf of". */
export function kindBefore(words: readonly string[], at: number): KindWords | undefined {
  const [one = '', two = ''] = [words[at - 1], words[at - 2]];
  if (one === 'of') {
    const type = beforeOf.get(two);
    return type ? { length: 2, type, weak: two === 'university' || two === 'rock' } : undefined;
  }
  const type = before.get(one);
  return type ? { length: 1, type, weak: type === 'facility' || one === 'ras' || one === 'via' } : undefined;
}

/** The type of place that "village of", "provinces of" before `at` announces. */
export function kindOutside(words: readonly string[], at: number): PlaceType | undefined {
  return words[at - 1] === 'of' ? outside.get(words[at - 2] ?? '') : outside.get(words[at - 1] ?? '');
}

/** The type of place that a common noun names ("the town", "the hospital"). */
export function kindOfNoun(word: string): PlaceType | undefined {
  return outside.get(word) ?? after.get(word);
}

export function followsAdjective(word: string): boolean {
  return AFTER_ADJECTIVE.has(word);
}

/** The type that a whole name says of itself by its first or last words, with the name that remains. */
export function readKind(name: string): { readonly bare: string; readonly type: PlaceType | undefined; readonly kind: string } {
  const words = name.split(/\s+/);
  const lower = words.map((word) => word.toLowerCase());
  for (let at = 1; at < words.length; at++) {
    const kind = kindAfter(lower, at);
    if (kind && at + kind.length === words.length) return { bare: words.slice(0, at).join(' '), type: kind.type, kind: lower.slice(at).join(' ') };
  }
  for (const at of [2, 1]) {
    const kind = words.length > at ? kindBefore(lower, at) : undefined;
    if (kind?.length === at) return { bare: words.slice(at).join(' '), type: kind.type, kind: lower.slice(0, at).join(' ') };
  }
  return { bare: name, type: undefined, kind: '' };
}
