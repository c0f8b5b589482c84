/** The letters of review mode. */
import { SUBJECTS, type Subject } from '../../core/project/scheme.js';
import type { ArticleIndex } from '../state/article-index.js';
import { itemsOf, type Target } from '../state/target.js';
import type { L10n } from './words.js';

/** What a key does by itself. */
export type ReviewAct = 'next' | 'previous' | 'confirm' | 'reject' | 'remove' | 'undo' | 'redo' | 'end' | 'help';

/** No letter is typed into the article, also none that means nothing. */
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
  h: 'help',
  'shift+/': 'help',
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

/** What a pressed key means; undefined where it means nothing. */
export function reviewKey(pressed: string): ReviewKey | undefined {
  if (/^[1-9]$/.test(pressed)) return { digit: Number(pressed) };
  const question = QUESTIONS[pressed];
  if (question !== undefined) return { question };
  const act = ACTS[pressed];
  return act && { act };
}

/** A key of a mode, as it is shown, and what it does. */
export interface KeyLine {
  /** As the mode takes it. */
  readonly press: string;
  readonly key: string;
  readonly does: string;
}

/** All keys by what they are for: to decide, to go on, to set a type (those of the thing at hand), to ask. */
export function reviewKeyLines(l10n: L10n, types: Types): readonly (readonly KeyLine[])[] {
  const line = (press: string, does: string, key = press.toUpperCase()): KeyLine => ({ press, key, does });
  return [
    [line('c', l10n.t('Confirm')), line('x', l10n.t('Reject')), line('d', l10n.t('Remove the decision'))],
    [
      line('n', l10n.t('Go on')),
      line('p', l10n.t('Go back')),
      line('u', l10n.t('Undo the decision')),
      line('shift+u', l10n.t('Redo the decision'), 'Shift+U'),
      line('q', l10n.t('End the review'), 'Escape'),
    ],
    types.map(([digit, title]) => line(String(digit), l10n.t('Type: {0}', title))),
    [
      line('t', l10n.t('Change kind or type')),
      line('l', l10n.t('Link to an actor or place')),
      line('s', l10n.t('Set who says so')),
      line('g', l10n.t('Edit who, whom, where, when')),
      line('e', l10n.t('Correct the value')),
      line('f', l10n.t('Choose the place')),
      line('z', l10n.t('Set an attribute of the scheme')),
      line('m', l10n.t('Write a note')),
      line('i', l10n.t('Mark as unsure, or sure')),
      line('a', l10n.t('Decide on all the others too')),
      line('o', l10n.t('Decide on all the others in this folder too')),
    ],
  ];
}

/** Digits with what each sets. */
export type Types = readonly (readonly [digit: number, title: string])[];

/** As many of them as a status bar has room for, never cut within a word; the help has all. */
export function shortLegend(l10n: L10n, types: Types, room: number): string {
  const words = types.map(([digit, title]) => `${digit} ${title}`);
  const all = words.join(', ');
  if (all.length <= room) return all;
  const more = l10n.t('H: all keys');
  let shown = words.length;
  while (shown > 0 && words.slice(0, shown).join(', ').length + more.length + 4 > room) shown--;
  return [...(shown ? [`${words.slice(0, shown).join(', ')} …`] : []), more].join('  ');
}

/** What the labels of a target are of; undefined for words that changed. */
export function subjectOf(index: ArticleIndex, target: Target | undefined): Subject | undefined {
  if (!target) return undefined;
  const { mentions, events } = itemsOf(index, target);
  return events.length ? 'event' : SUBJECTS.find((subject) => subject === mentions[0]?.kind);
}
