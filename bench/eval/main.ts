/**
 * Runs the evaluations, prints a table each, and fails where a figure falls below its floor.
 * `--write` renews docs/quality.md, all of it; other words select evaluations by a part of their name.
 */
import { writeFileSync } from 'node:fs';
import { benchResources } from './analyse.js';
import { sharedPath } from './gold.js';
import { EVALUATIONS } from './registry.js';
import type { Evaluation, Row } from './types.js';

const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const writes = process.argv.includes('--write');
if (writes && words.length) {
  console.error('--write renews all of docs/quality.md: give it alone, without names of evaluations');
  process.exit(1);
}
const wanted = EVALUATIONS.filter(({ name }) => !words.length || words.some((word) => name.toLowerCase().includes(word.toLowerCase())));
const resources = benchResources();
const sections: string[] = [];
let below = 0;
let skipped = 0;
let met = 0;
for (const evaluation of wanted) {
  if (evaluation.needs && !sharedPath(...evaluation.needs)) {
    skipped++;
    console.log(`${evaluation.name}: skipped, its data (${evaluation.needs.join('/')}) is not here`);
    continue;
  }
  const rows = evaluation.run(resources);
  console.log(`\n${evaluation.name}`);
  for (const row of rows) {
    const low = row.floor !== undefined && row.value < row.floor;
    if (low) below++;
    else if (row.floor !== undefined) met++;
    console.log(
      `  ${row.measure.padEnd(48)} ${show(row.value)}${row.floor === undefined ? '' : `  floor ${show(row.floor)}${low ? '  BELOW' : ''}`}`,
    );
  }
  sections.push(sectionOf(evaluation, rows));
}
if (writes) {
  writeFileSync(
    'docs/quality.md',
    `# Quality\n\nWritten by \`npm run eval -- --write\`. Floors are gates: the run fails below them.\n\n${sections.join('\n')}`,
  );
}
console.log(`\n${met} passed, ${below} failed, ${skipped} skipped`);
process.exitCode = below ? 1 : 0;

function sectionOf(evaluation: Evaluation, rows: readonly Row[]): string {
  const table = rows.map(
    (row) => `| ${row.measure} | ${show(row.value)} | ${row.floor === undefined ? '' : show(row.floor)} | ${row.reach ?? ''} | ${row.known ?? ''} |`,
  );
  const detail = evaluation.detail?.();
  return `## ${evaluation.name}\n\n${evaluation.about}\n\n| measure | value | floor | to reach | others |\n|---|---|---|---|---|\n${table.join('\n')}\n${detail ? `\n${detail}\n` : ''}`;
}

function show(value: number): string {
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(3);
}
