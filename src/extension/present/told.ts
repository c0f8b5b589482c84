/** Sentences of the core, in the person's language. */
import type { Said } from '../../core/model/say.js';
import type { L10n } from './words.js';

export function told(l10n: L10n, { template, values, meaning }: Said): string {
  const args = values.map((value) => (typeof value === 'object' ? told(l10n, value) : value));
  return meaning === undefined ? l10n.t(template, ...args) : l10n.t({ message: template, args, comment: [meaning] });
}
