/** Why the machine found something, in the person's language. */
import { readLinkReason, readReason } from '../../core/words/read-reason.js';
import { told } from './told.js';
import type { L10n } from './words.js';

export function reasonWords(l10n: L10n, reason: string): string {
  return readReason(reason)
    .map((said) => told(l10n, said))
    .join(' ');
}

/** Why a mention is thought to name the same as others. */
export function linkReasonWords(l10n: L10n, reason: string): string {
  return told(l10n, readLinkReason(reason));
}
