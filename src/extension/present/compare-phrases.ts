/** What comparing says, in the person's language. */
import { inEnglish, type Phrase } from '../../core/compare/phrase.js';
import type { L10n } from './words.js';

type Said = (l10n: L10n, ...values: readonly string[]) => string;

const PHRASES: Readonly<Record<string, Said>> = {
  'both give the figure of {0}': (l10n, v0) => l10n.t('both give the figure of {0}', v0),
  'both give the figure of one side': (l10n) => l10n.t('both give the figure of one side'),
  'the same in other units': (l10n) => l10n.t('the same in other units'),
  'the same number, rounder': (l10n) => l10n.t('the same number, rounder'),
  'the same in other units, rounder': (l10n) => l10n.t('the same in other units, rounder'),
  'they count different stretches of time': (l10n) => l10n.t('they count different stretches of time'),
  'one of them counts a stretch of time': (l10n) => l10n.t('one of them counts a stretch of time'),
  '{0} is the later word': (l10n, v0) => l10n.t('{0} is the later word', v0),
  '{0} and {1} cannot both be right': (l10n, v0, v1) => l10n.t('{0} and {1} cannot both be right', v0, v1),
  'one counts the killed and the wounded together': (l10n) => l10n.t('one counts the killed and the wounded together'),
  '{0} are a part of the other figure': (l10n, v0) => l10n.t('{0} are a part of the other figure', v0),
  'one counts only what is confirmed': (l10n) => l10n.t('one counts only what is confirmed'),
  'one is an estimate': (l10n) => l10n.t('one is an estimate'),
  'one counts {0}, the other {1}': (l10n, v0, v1) => l10n.t('one counts {0}, the other {1}', v0, v1),
  '{0} denies what {1} reports': (l10n, v0, v1) => l10n.t('{0} denies what {1} reports', v0, v1),
  'one names {0}, the other {1}': (l10n, v0, v1) => l10n.t('one names {0}, the other {1}', v0, v1),
  'all outlets rest on one source: {0} ({1})': (l10n, v0, v1) => l10n.t('all outlets rest on one source: {0} ({1})', v0, v1),
  '{0} outlets rest on one source: {1} ({2})': (l10n, v0, v1, v2) => l10n.t('{0} outlets rest on one source: {1} ({2})', v0, v1, v2),
};

/** Why reports are thought to tell of one thing. */
const EVIDENCE: Readonly<Record<string, Said>> = {
  'joined through other reports': (l10n) => l10n.t('joined through other reports'),
  'the same place': (l10n) => l10n.t('the same place'),
  'one place inside the other': (l10n) => l10n.t('one place inside the other'),
  'the same day': (l10n) => l10n.t('the same day'),
  'the same toll': (l10n) => l10n.t('the same toll'),
  'a similar toll': (l10n) => l10n.t('a similar toll'),
  'the same actor': (l10n) => l10n.t('the same actor'),
  'the same target': (l10n) => l10n.t('the same target'),
  'the same kind of attack': (l10n) => l10n.t('the same kind of attack'),
  'words in common': (l10n) => l10n.t('words in common'),
  'the same kind of deed at about the same time': (l10n) => l10n.t('the same kind of deed at about the same time'),
};

/** A phrase that is not known here stays English. */
export function phraseWords(l10n: L10n, phrase: Phrase): string {
  return PHRASES[phrase.template]?.(l10n, ...phrase.values) ?? inEnglish(phrase);
}

/** Evidence is a list, parted by commas. */
export function evidenceWords(l10n: L10n, reason: string): string {
  return reason
    .split(', ')
    .map((one) => EVIDENCE[one]?.(l10n) ?? one)
    .join(', ');
}
