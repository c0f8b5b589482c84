/** What a change of words means for a mention: nothing, or that a person must look. */
import type { AnchorRequest } from './types.js';
import { isVariant, type Word } from './words.js';

/** Words that came and went, inside a quote or right beside it. */
export interface WordChange {
  readonly gone: readonly Word[];
  readonly come: readonly Word[];
}

/** Inside a quote: an article, a mark or another form of the same word may change; anything else says something else. */
export function mattersInside({ gone, come }: WordChange): boolean {
  const left = gone.filter((word) => !isSmall(word));
  const right = come.filter((word) => !isSmall(word));
  if (left.length !== right.length) return true;
  return left.some((word, i) => word.norm !== right[i]!.norm && !isVariant(word, right[i]!));
}

/** Right beside a quote that stands as it did: what would have belonged to it, had it been there. */
export function mattersBeside(kind: AnchorRequest['kind'], side: 'before' | 'after', { gone, come }: WordChange): boolean {
  return [gone, come].some((words) => {
    const run = touching(words, side);
    if (side === 'before' && run.some((word) => word.class === 'negation')) return true;
    switch (kind) {
      case 'figure':
      case 'time':
        return side === 'before' ? run.some(isOfFigure) : isOfFigure(run[0]) || (run[0]?.norm === 'or' && isOfFigure(run[1]));
      case 'actor':
      case 'place':
        return run[0]?.class === 'name' && !TITLES.has(run[0].norm);
      case 'event':
        return false;
    }
  });
}

/** What belongs to a figure beside its number; a time of day ("09:05") does not. */
function isOfFigure(word: Word | undefined): boolean {
  return (
    word !== undefined && !word.norm.includes(':') && (word.class === 'number' || word.class === 'bound' || word.norm === '%' || word.norm === '-')
  );
}

/** The words next to the quote, nearest first, up to a mark that parts them from it. */
function touching(words: readonly Word[], side: 'before' | 'after'): readonly Word[] {
  const nearest = side === 'before' ? [...words].reverse() : words;
  const stop = nearest.findIndex((word, i) => word.norm === 'and' || (word.class === 'mark' && !(word.norm === '-' && isTight(nearest, i, side))));
  return nearest.slice(0, stop < 0 ? 3 : Math.min(stop, 3));
}

/** A hyphen that stands between words without a blank is part of them ("12-year-old"). */
function isTight(words: readonly Word[], i: number, side: 'before' | 'after'): boolean {
  const next = words[i + 1];
  return next !== undefined && (side === 'after' ? next.start === words[i]!.end : next.end === words[i]!.start);
}

/** A person's title belongs to the person, not to the name. */
const TITLES: ReadonlySet<string> = new Set(
  (
    'president king queen prince sheikh emir sultan minister premier chancellor senator governor mayor ambassador envoy general colonel major captain lieutenant ' +
    'sergeant corporal private commander admiral marshal brigadier judge justice bishop pope imam ayatollah mufti father sister mr mrs ms dr professor sir lord lady ' +
    'chief spokesman spokeswoman secretary deputy prime foreign defence defense vice former'
  ).split(' '),
);

/** How far from a trigger a negation may stand and still be about it. */
const NEGATION_REACH = 8;

/** Whether a negation came to or went from the words around a trigger: then the event is another. */
export function negationChanged(before: readonly Word[], at: number, after: readonly Word[], now: number): boolean {
  const count = (words: readonly Word[], middle: number): number =>
    words.filter((word, i) => word.class === 'negation' && Math.abs(i - middle) <= NEGATION_REACH).length;
  return count(before, at) !== count(after, now);
}

function isSmall(word: Word): boolean {
  return /^(?:the|an?|of|'s)$/.test(word.norm) || (word.class === 'mark' && word.norm !== '-' && word.norm !== '/');
}

/** "12 -> 15", for people. */
export function describeChange(before: string, after: string): string {
  return `${before} -> ${after}`;
}
