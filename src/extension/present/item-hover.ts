/** What an id in the annotations file stands for. */
import type { SidecarLook } from '../../core/sidecar/language/types.js';
import { escapeMarkdown, shown } from './markdown.js';
import { decisionWord, outcomeWord, type L10n } from './words.js';

export function itemHover(l10n: L10n, { about, outcome }: SidecarLook): string {
  const { words, what, sentence, decision, by, at, note, references } = about;
  const standing = [decision ? decisionWord(l10n, decision) : '', by ?? '', at?.slice(0, 10) ?? ''].filter(Boolean).join(', ');
  return [
    `**${shown(words, 200)}** · ${what.map(escapeMarkdown).join(', ')}`,
    ...(sentence ? [`> ${shown(sentence, 400)}`] : []),
    ...(standing ? [escapeMarkdown(standing)] : []),
    ...(outcome && outcome !== 'same' && outcome !== 'moved' ? [`$(warning) ${outcomeWord(l10n, outcome)}`] : []),
    ...(note ? [`$(note) ${shown(note, 400)}`] : []),
    ...(references ? [l10n.t('named {0}× in this file', references)] : []),
  ].join('\n\n');
}
