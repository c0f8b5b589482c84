/** A report as Markdown. */
import { escapeMarkdown, frameMarkdown, ledgerMarkdown } from '../render/markdown.js';
import type { ReportData, Statement } from './report-data.js';

export function reportMarkdown(data: ReportData): string {
  const { title, single, articles, outlets, ledgers, frames, statements } = data;
  const parts = [
    `# ${escapeMarkdown(title)}\n`,
    `${ledgers.length} incident${ledgers.length === 1 ? '' : 's'} in ${articles} articles of ${outlets.map(escapeMarkdown).join(', ')}. Cells in bold say something other than most rows do.\n`,
    '## Claims\n',
    ...ledgers.map((ledger) => ledgerMarkdown(ledger, single ? 0 : 3)),
    '## Words\n',
    ...frames.map((frame) => frameMarkdown(frame)),
    '## Statements\n',
    ...ledgers.map(({ incident }) => {
      const own = distinct(statements.filter((one) => one.incident === incident.id));
      const heading = single ? '' : `### ${escapeMarkdown(incident.name)}\n\n`;
      return `${heading}${own.map(statementMarkdown).join('\n')}\n`;
    }),
  ];
  return parts.join('\n');
}

function statementMarkdown({ quotation, outlet, published, article, line }: Statement): string {
  return `> ${escapeMarkdown(quotation)}\n>\n> ${escapeMarkdown(outlet)}${published === undefined ? '' : `, ${published}`}, \`${article}\` line ${line}\n`;
}

/** A sentence that tells several events is quoted once. */
export function distinct(statements: readonly Statement[]): Statement[] {
  return [...new Map(statements.map((one) => [`${one.article} ${one.quotation}`, one] as const).reverse()).values()].reverse();
}
