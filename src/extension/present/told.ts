/** Sentences of the core, in the person's language. */
import type { Said } from '../../core/model/say.js';
import type { L10n } from './words.js';

export function told(l10n: L10n, { template, values }: Said): string {
  return l10n.t(template, ...values.map((value) => (typeof value === 'object' ? told(l10n, value) : value)));
}
