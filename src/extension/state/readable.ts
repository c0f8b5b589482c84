/** Whether a text can be analysed at all. */
import { l10n } from 'vscode';
import { isEnglish } from '../../core/text/language.js';

/** Longer texts get no suggestions: at some 10,000 words a second this is half a minute in the worker. */
export const MAX_LENGTH = 2_000_000;
const SAMPLE = 20_000;

export type Obstacle = 'empty' | 'binary' | 'too-long' | 'other-language';

/** Why nothing can be suggested for `text`, if so. */
export function obstacle(text: string): Obstacle | undefined {
  if (text.length > MAX_LENGTH) return 'too-long';
  const sample = text.slice(0, SAMPLE);
  if (sample.includes('\0') || count(sample, '\ufffd') > Math.max(10, sample.length / 20)) return 'binary';
  if (text.trim() === '') return 'empty';
  return isEnglish(text) ? undefined : 'other-language';
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Whether such a text cannot even be annotated by hand. */
export function isClosing(stop: Obstacle): boolean {
  return stop === 'binary' || stop === 'too-long';
}

/** What a person is told; nothing for an empty text. */
export function obstacleNotice(stop: Obstacle): string | undefined {
  switch (stop) {
    case 'empty':
      return undefined;
    case 'binary':
      return l10n.t('This is no text: nothing can be annotated here.');
    case 'too-long':
      return l10n.t('This text is longer than {0} million characters: too long to be one article. Split it to annotate it.', MAX_LENGTH / 1e6);
    case 'other-language':
      return l10n.t('This text does not seem to be English: nothing is suggested. You can mark words yourself.');
  }
}
