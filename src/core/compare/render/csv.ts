/** Tables as CSV (RFC 4180). Cells that a spreadsheet would run as formulas begin with an apostrophe. */
import type { Frame } from '../framing/lens.js';
import type { Ledger } from '../ledger/types.js';
import type { Hit } from '../search/concordance.js';
import { CLAIM_COLUMNS, claimCells } from './claims-table.js';

export function csvLine(cells: readonly (string | number | undefined)[]): string {
  return `${cells.map((cell) => csvCell(cell ?? '')).join(',')}\r\n`;
}

function csvCell(cell: string | number): string {
  const text = typeof cell === 'string' && /^[=+@\t\r-]/.test(cell) ? `'${cell}` : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A line a claim: incident, article, then the table's columns; `differs` names the cells that most others contradict. */
export function claimsCsv(ledgers: readonly Ledger[]): string {
  const head = csvLine(['incident', 'name', 'row', 'article', ...CLAIM_COLUMNS, 'differs', 'disagreements', 'sentence start', 'sentence end']);
  const lines = ledgers.flatMap(({ incident, rows, disagreements }) =>
    rows.map((row) => {
      const cells = claimCells(row);
      const own = new Set([row.id, ...row.figures.map(({ id }) => id)]);
      const kinds = [...new Set(disagreements.filter(({ between }) => between.some((id) => own.has(id))).map(({ kind }) => kind))];
      return csvLine([
        incident.id,
        incident.name,
        row.id,
        row.article,
        ...CLAIM_COLUMNS.map((column) => cells[column].text),
        CLAIM_COLUMNS.filter((column) => cells[column].differs).join(' '),
        kinds.join(' '),
        row.sentence.start,
        row.sentence.end,
      ]);
    }),
  );
  return head + lines.join('');
}

export function hitsCsv(hits: readonly Hit[]): string {
  const head = csvLine(['article', 'outlet', 'published', 'start', 'end', 'label', 'voice', 'left', 'words', 'right']);
  return (
    head +
    hits
      .map((hit) =>
        csvLine([hit.article, hit.outlet, hit.published, hit.start, hit.end, hit.label, hit.voice, hit.left.trim(), hit.words, hit.right.trim()]),
      )
      .join('')
  );
}

/** A line a wording of an outlet, its first context beside it. */
export function framesCsv(frames: readonly Frame[]): string {
  const head = csvLine(['subject', 'outlet', 'term', 'own voice', 'reported', 'quoted', 'context']);
  const lines = frames.flatMap(({ subject, outlets }) =>
    outlets.flatMap(({ outlet, terms }) =>
      terms.map(({ term, own, attributed, quoted, contexts }) => {
        const [first] = contexts;
        return csvLine([subject, outlet, term, own, attributed, quoted, first ? `${first.left}${first.words}${first.right}`.trim() : '']);
      }),
    ),
  );
  return head + lines.join('');
}
