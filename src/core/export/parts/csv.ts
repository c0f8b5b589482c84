/** Comma-separated values (RFC 4180): lines end in CRLF, cells with a comma, quote or line end stand in quotes. */

/** A number is written as it is; text may be guarded; nothing is an empty cell. */
export type Cell = string | number | boolean | undefined;

export interface CsvOptions {
  readonly guardFormulas: boolean;
  /** Between cells; a tab for tab-separated values. */
  readonly separator?: string;
}

/** Beginnings that Excel and LibreOffice run as a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** One line with its line end. */
export function csvLine(cells: readonly Cell[], options: CsvOptions): string {
  const separator = options.separator ?? ',';
  return cells.map((cell) => csvCell(cell, separator, options.guardFormulas)).join(separator) + '\r\n';
}

function csvCell(cell: Cell, separator: string, guard: boolean): string {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guard && FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cell's text without the guard. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** The rows of a table as read. Throws nothing: a quote that is never closed runs to the end. */
export function readCsv(text: string, separator = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at++;
      for (;;) {
        const end = text.indexOf('"', at);
        cell += text.slice(at, end < 0 ? text.length : end);
        at = end < 0 ? text.length : end + 1;
        if (text[at] !== '"') break;
        cell += '"';
        at++;
      }
    } else {
      const end = endOfCell(text, at, separator);
      cell = text.slice(at, end);
      at = end;
    }
    row.push(cell);
    if (text.startsWith(separator, at)) {
      at += separator.length;
      if (at < text.length) continue;
      row.push('');
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    rows.push(row);
    row = [];
  }
  return rows;
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== '\r' && text[at] !== '\n' && !text.startsWith(separator, at)) at++;
  return at;
}
