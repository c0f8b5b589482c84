/** Codes of the vocabulary ("armed-group", "ASSAULT") in the person's language. A scheme's own codes are read as the words they are made of. */
import { codeSaid, measureSaid } from '../../core/words/code-words.js';
import type { Said } from '../../core/model/say.js';
import { told } from './told.js';
import type { L10n } from './words.js';

/** "armed group", "air strike"; an event's type as it stands in a sentence has a capital: "Assault". */
export function codeWords(l10n: L10n, code: string): string {
  return wordsOr(l10n, codeSaid(code), code);
}

/** What a figure counts: "killed". */
export function measureWords(l10n: L10n, code: string): string {
  return wordsOr(l10n, measureSaid(code), code);
}

/** As a title: "Assault", "Air strike". */
export function codeTitle(l10n: L10n, code: string): string {
  const said = codeSaid(code);
  const words = said ? told(l10n, said) : plainWords(code).toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The words in the person's language and the code's own: a filter finds by either. */
export function codeBothWays(l10n: L10n, code: string): string {
  return `${codeWords(l10n, code)} ${plainWords(code)} ${code}`;
}

function wordsOr(l10n: L10n, said: Said | undefined, code: string): string {
  return said ? told(l10n, said) : plainWords(code);
}

function plainWords(code: string): string {
  return code.replaceAll('-', ' ');
}
