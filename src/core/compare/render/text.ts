/** Ledgers and hits for a terminal. */
import type { Ledger } from '../ledger/types.js';
import type { Hit } from '../search/concordance.js';
import { claimCells, ledgerNotes } from './claims-table.js';
import { incidentFacts } from './markdown.js';

/** One incident: a block a row, cells that differ marked with "!". */
export function ledgerText(ledger: Ledger): string {
  const lines = [ledger.incident.name, `  ${ledger.incident.id}: ${incidentFacts(ledger.incident)}`];
  for (const row of ledger.rows) {
    const cells = claimCells(row);
    const show = (name: keyof typeof cells, label: string): string[] =>
      cells[name].text ? [`      ${cells[name].differs ? '!' : ' '} ${label.padEnd(9)}${cells[name].text}`] : [];
    lines.push(`  - ${row.outlet}${row.published === undefined ? '' : ` (${row.published})`}: ${cells.source.text}, ${cells.status.text}`);
    lines.push(
      ...show('actor', 'actor'),
      ...show('deed', 'deed'),
      ...show('target', 'target'),
      ...show('figures', 'figures'),
      ...show('place', 'place'),
      ...show('time', 'time'),
    );
    lines.push(...show('leaves out', 'omits'));
  }
  lines.push(...ledgerNotes(ledger).map((note) => `  * ${note}`));
  return `${lines.join('\n')}\n`;
}

/** Keywords under one another. */
export function hitsText(hits: readonly Hit[]): string {
  const width = 50;
  return hits
    .map(
      ({ article, left, words, right, label }) =>
        `${left.trimStart().slice(-width).padStart(width)}[${words}]${right.trimEnd().slice(0, width).padEnd(width)}  ${label}  ${article}\n`,
    )
    .join('');
}
