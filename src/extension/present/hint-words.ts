/** The value behind a figure, a time or a place, in the few words that an editor has room for. */
import type { MentionValue } from '../../core/model/values.js';
import type { AnnotatedMention } from '../../core/sidecar/document.js';
import { coordinateWords, figureWords, isFigure, isPlace, valueWords } from './values.js';
import type { L10n } from './words.js';

/** What the words do not say themselves; undefined where they do, as "11" says 11. */
export function hintWords(l10n: L10n, { text, value }: Pick<AnnotatedMention, 'text' | 'value'>): string | undefined {
  // A country is no point.
  const isCountry = value !== undefined && isPlace(value) && value.precision === 'country' && !value.parents.length;
  const words = isCountry ? undefined : value && shortWords(l10n, value);
  const said = words !== undefined && ` ${text.replace(/\s+/g, ' ')} `.includes(` ${words} `);
  return said ? undefined : words;
}

/** An editor shows some forty letters of hints in a line. */
function shortWords(l10n: L10n, value: MentionValue): string {
  // The counted noun stands right there.
  if (isFigure(value)) return figureWords(l10n, { ...value, of: '' });
  if (!isPlace(value)) return valueWords(l10n, value);
  if (value.parents.length) return value.parents.join(', ');
  // How exactly it is known takes more room than there is.
  return value.lat === undefined || value.lon === undefined ? valueWords(l10n, value) : coordinateWords(value.lat, value.lon);
}
