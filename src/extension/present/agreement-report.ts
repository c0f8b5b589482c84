/** How far coders agree, and about what they do not, as Markdown to read. */
import type { AdjudicationQuestion } from '../../core/sidecar/agreement/adjudication.js';
import type { Agreement } from '../../core/sidecar/agreement/compare-coders.js';
import { escapeMarkdown, shown } from './markdown.js';
import { kindWord, quoted, type L10n } from './words.js';

export function agreementReport(l10n: L10n, article: string, { coders, kinds }: Agreement, questions: readonly AdjudicationQuestion[]): string {
  const score = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2));
  const head = ['', ...coders, l10n.t('exact F1'), l10n.t('overlap F1'), l10n.t('alpha, units'), l10n.t('kappa, types'), l10n.t('alpha, types')];
  const rows = kinds.map(({ kind, counts, exact, overlap, alphaUnits, kappa, alphaTypes }) => [
    kind === 'event' ? l10n.t('event') : kindWord(l10n, kind),
    ...counts.map(String),
    ...[exact, overlap, alphaUnits, kappa, alphaTypes].map(score),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeMarkdown).join(' | ')} |`;
  return [
    `# ${l10n.t('Agreement on {0}', escapeMarkdown(article))}`,
    '',
    line(head),
    `|${head.map((_, i) => (i ? ' ---: |' : ' --- |')).join('')}`,
    ...rows.map(line),
    '',
    `## ${l10n.t('Disagreements: {0}', questions.length)}`,
    '',
    ...questions.flatMap(({ choices, silent }, i) => [
      `${i + 1}. ${choices.map(({ coders: own, words, what }) => `**${own.map(escapeMarkdown).join(', ')}**: ${quoted(l10n, shown(words, 80))} (${what.map((word) => shown(word, 60)).join(', ')})`).join('; ')}` +
        (silent.length ? `; **${silent.map(escapeMarkdown).join(', ')}**: ${l10n.t('nothing')}` : ''),
    ]),
    '',
  ].join('\n');
}
