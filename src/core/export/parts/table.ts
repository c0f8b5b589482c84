/** Exporters that write a table: a header, and rows for each article. */
import type { Chunk, Exporter, ExportArticle, ExportOptions, ReadBack } from '../types.js';
import { csvLine, readCsv, type Cell } from './csv.js';
import { say, type Said } from '../../model/say.js';

/** A column: its name, and the cell of a row. */
export interface Column<Row> {
  readonly name: string;
  cell(row: Row, article: ExportArticle): Cell;
}

export interface Table<Row> extends Omit<Exporter, 'start' | 'readBack' | 'layout' | 'table' | 'extension'> {
  readonly columns: readonly Column<Row>[];
  readonly separator?: '\t';
  /** Whether the first line names the columns; it does unless the format has none. */
  readonly header?: false;
  readonly rows: (article: ExportArticle, options: ExportOptions) => Iterable<Row>;
  /** What the rows, read again and named by column, tell. Rows are as many as were written. */
  readonly readBack?: (rows: readonly Readonly<Record<string, string>>[], article: ExportArticle, options: ExportOptions) => ReadBack;
}

/** The exporter of a table. */
export function tableExporter<Row>(table: Table<Row>): Exporter {
  const { columns, separator, header, rows, readBack, ...about } = table;
  const csv = (options: ExportOptions) => ({ guardFormulas: options.guardFormulas, ...(separator ? { separator } : {}) });
  const linesOf = (article: ExportArticle, options: ExportOptions): string[] =>
    Array.from(rows(article, options), (row) =>
      csvLine(
        columns.map((column) => column.cell(row, article)),
        csv(options),
      ),
    );
  return {
    ...about,
    extension: separator ? 'tsv' : 'csv',
    layout: 'one-file',
    table: true,
    start: (options) => ({
      begin: () => {
        const names =
          header === false
            ? ''
            : csvLine(
                columns.map(({ name }) => name),
                csv({ ...options, guardFormulas: false }),
              );
        return [{ file: '', text: (options.bom ? '\uFEFF' : '') + names }];
      },
      article: (article) => linesOf(article, options).map((text) => ({ file: '', text })),
      end: () => [],
    }),
    readBack(chunks: readonly Chunk[], article, options) {
      const read = readCsv(chunks.map(({ text }) => text).join(''), separator);
      const problems: Said[] = [];
      if (read.length !== chunks.length) problems.push(say('{0} rows were written, {1} read back', chunks.length, read.length));
      const uneven = read.filter((row) => row.length !== columns.length).length;
      if (uneven) problems.push(say('{0} rows do not have {1} cells', uneven, columns.length));
      const records = read.map((row) => Object.fromEntries(columns.map(({ name }, i) => [name, row[i] ?? ''])));
      return { ...readBack?.(records, article, options), problems };
    },
  };
}
