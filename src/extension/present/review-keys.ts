/** The letters of review mode. */
import { SUBJECTS, type Subject } from '../../core/project/scheme.js';
import type { ArticleIndex } from '../state/article-index.js';
import { itemsOf, type Target } from '../state/target.js';
import type { L10n } from './words.js';

/** What a key does by itself. */
export type ReviewAct = 'next' | 'previous' | 'confirm' | 'reject' | 'remove' | 'undo' | 'redo' | 'end' | 'help';

/** Every other letter says what the letters do; none is typed into the article. */
const ACTS: Readonly<Record<string, ReviewAct>> = {
  n: 'next',
  j: 'next',
  p: 'previous',
  k: 'previous',
  c: 'confirm',
  y: 'confirm',
  x: 'reject',
  r: 'reject',
  d: 'remove',
  u: 'undo',
  'shift+u': 'redo',
  q: 'end',
};

/** Keys that ask something about the current item, by the command that does. */
const QUESTIONS: Readonly<Record<string, string>> = {
  t: 'change',
  l: 'linkEntity',
  s: 'setSource',
  g: 'editArguments',
  e: 'correctValue',
  f: 'choosePlace',
  a: 'decideOthers',
  o: 'decideOthersInFolder',
  z: 'setAttribute',
  m: 'note',
  i: 'toggleUnsure',
};

export type ReviewKey = { readonly act: ReviewAct } | { readonly digit: number } | { readonly question: string };

/** What a pressed key means. */
export function reviewKey(pressed: string): ReviewKey {
  if (/^[1-9]$/.test(pressed)) return { digit: Number(pressed) };
  const question = QUESTIONS[pressed];
  return question === undefined ? { act: ACTS[pressed] ?? 'help' } : { question };
}

/** The letters in a line. */
export function reviewHelp(l10n: L10n): string {
  return l10n.t(
    'C confirms, X rejects, 1 to 9 set the type, T changes, L links, S sets the source, G the arguments, E the value, A decides on all the others, N and P go on and back, U undoes, Escape ends.',
  );
}

/** What the labels of a target are of; undefined for words that changed. */
export function subjectOf(index: ArticleIndex, target: Target | undefined): Subject | undefined {
  if (!target) return undefined;
  const { mentions, events } = itemsOf(index, target);
  return events.length ? 'event' : SUBJECTS.find((subject) => subject === mentions[0]?.kind);
}
