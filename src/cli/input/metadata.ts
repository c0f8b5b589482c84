/** The table of article details given with --metadata: a CSV with file, published, outlet, title, author. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import Papa from 'papaparse';
import type { ArticleDetails } from '../../core/model/annotation.js';
import { isoDay } from '../../core/text/iso-day.js';
import { UsageError, type Terminal } from '../types.js';

/** Finds the details of one file. */
export interface Metadata {
  detailsOf(absolutePath: string): ArticleDetails;
}

const DETAILS = ['published', 'outlet', 'title', 'author'] as const;

/** Reads the table. `file` is a path from the table's folder or the working folder, or a file name that stands in it once. */
export async function readMetadata(table: string, terminal: Terminal): Promise<Metadata> {
  let text: string;
  try {
    text = await readFile(path.resolve(terminal.cwd, table), 'utf8');
  } catch {
    throw new UsageError(`--metadata ${table} cannot be read`);
  }
  const { data, meta } = Papa.parse<Record<string, string | undefined>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (name) => name.trim().toLowerCase(),
  });
  if (!meta.fields?.includes('file')) throw new UsageError(`--metadata ${table} has no column "file"`);
  const byPath = new Map<string, ArticleDetails>();
  const byName = new Map<string, ArticleDetails | 'several'>();
  for (const [i, row] of data.entries()) {
    const file = row['file']?.trim();
    if (!file) continue;
    const details = rowDetails(row, `${table}: row ${i + 2}`, terminal);
    for (const folder of [path.resolve(terminal.cwd, path.dirname(table)), terminal.cwd]) byPath.set(path.resolve(folder, file), details);
    const name = path.basename(file);
    byName.set(name, byName.has(name) ? 'several' : details);
  }
  return {
    detailsOf(absolutePath) {
      const named = byName.get(path.basename(absolutePath));
      return byPath.get(absolutePath) ?? (named === 'several' ? undefined : named) ?? {};
    },
  };
}

function rowDetails(row: Record<string, string | undefined>, where: string, terminal: Terminal): ArticleDetails {
  const details: Record<string, string> = {};
  for (const key of DETAILS) {
    const value = row[key]?.trim();
    if (!value) continue;
    if (key !== 'published') details[key] = value;
    else {
      const day = isoDay(value);
      if (day === undefined) terminal.complain(`${where}: published "${value}" is not a date (yyyy-mm-dd)`);
      else details[key] = day;
    }
  }
  return details;
}
