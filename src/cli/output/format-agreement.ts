/** Agreement as a table to read. */
import type { Agreement } from '../../core/sidecar/agreement/compare-coders.js';

/** Two decimals, three where that is needed to tell 1 from nearly 1; a dash where nothing can be said. */
function score(value: number | undefined): string {
  if (value === undefined || Number.isNaN(value)) return '-';
  return value < 1 && value > 0.995 ? value.toFixed(3) : value.toFixed(2);
}

/** The lines of one agreement under its title; columns are as wide as what stands in them. */
export function formatAgreement(title: string, { coders, kinds }: Agreement): string {
  const head = ['', ...coders, 'exact F1', 'overlap F1', 'alpha (units)', 'kappa (types)', 'alpha (types)'];
  const rows = kinds.map(({ kind, counts, exact, overlap, alphaUnits, kappa, alphaTypes }) => [
    kind,
    ...counts.map(String),
    ...[exact, overlap, alphaUnits, kappa, alphaTypes].map(score),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => row[i]!.length)));
  const line = (row: readonly string[]): string =>
    `  ${row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!))).join('  ')}`.trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}
