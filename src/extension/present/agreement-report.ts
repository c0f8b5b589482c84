/** How far coders agree, and about what they do not, as Markdown to read. */
import type { AdjudicationChoice, AdjudicationQuestion } from '../../core/sidecar/agreement/adjudication.js';
import type { Agreement } from '../../core/sidecar/agreement/compare-coders.js';
import { fieldsOf } from './adjudication-view.js';
import { kindWord, plain, quoted, type L10n } from './words.js';

export function agreementReport(l10n: L10n, article: string, { coders, kinds }: Agreement, questions: readonly AdjudicationQuestion[]): string {
  const score = (value: number | undefined): string => (value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2));
  const head = ['', ...coders, l10n.t('exact F1'), l10n.t('overlap F1'), l10n.t('alpha, units'), l10n.t('kappa, types'), l10n.t('alpha, types')];
  const rows = kinds.map(({ kind, counts, exact, overlap, alphaUnits, kappa, alphaTypes }) => [
    kind === 'event' ? l10n.t('event') : kindWord(l10n, kind),
    ...counts.map(String),
    ...[exact, overlap, alphaUnits, kappa, alphaTypes].map(score),
  ]);
  const line = (cells: readonly string[]): string => `| ${cells.map(escapeProse).join(' | ')} |`;
  const said = (choice: AdjudicationChoice): string =>
    fieldsOf(l10n, choice)
      .map(([label, value]) => `${label}: ${escapeProse(plain(value, 60))}`)
      .join(', ');
  return [
    `# ${l10n.t('Agreement on {0}', escapeProse(article))}`,
    '',
    line(head),
    `|${head.map((_, i) => (i ? ' ---: |' : ' --- |')).join('')}`,
    ...rows.map(line),
    '',
    `## ${l10n.t('Disagreements: {0}', questions.length)}`,
    '',
    ...questions.flatMap(({ choices, silent }, i) => [
      `${i + 1}. ${choices.map((choice) => `**${choice.coders.map(escapeProse).join(', ')}**: ${quoted(l10n, escapeProse(plain(choice.words, 80)))} (${said(choice)})`).join('; ')}` +
        (silent.length ? `; **${silent.map(escapeProse).join(', ')}**: ${l10n.t('nothing')}` : ''),
    ]),
    '',
  ].join('\n');
}

/** A report is read as it is written, too: only what would be markup in the middle of a line is escaped. */
function escapeProse(words: string): string {
  return words.replace(/[\\`*_{}[\]<>|~&]/g, (sign) => `\\${sign}`);
}
