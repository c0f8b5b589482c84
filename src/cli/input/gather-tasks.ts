/** From a call's words to the list of files to work on, each with the details given for it. */
import type { ArticleDetails } from '../../core/model/annotation.js';
import { isoDay } from '../../core/text/iso-day.js';
import type { FileTask } from '../jobs/types.js';
import { UsageError, type Call, type OptionSpec, type Terminal } from '../types.js';
import { findFiles, type FindOptions } from './find-files.js';
import { readMetadata } from './metadata.js';

/** Options of the commands that analyse. */
export const DETAIL_OPTIONS: Readonly<Record<string, OptionSpec>> = {
  published: { type: 'string', value: 'DATE', summary: 'the day of publication (yyyy-mm-dd) of all files' },
  metadata: { type: 'string', value: 'CSV', summary: 'a table with the columns file, published, outlet, title, author' },
};

export interface GatheredTasks {
  readonly tasks: readonly FileTask[];
  /** Whether the answer is a list. */
  readonly several: boolean;
  /** Whether words were left for which nothing was found; they have been complained about. */
  readonly problems: boolean;
}

/** Finds the files and their details. Throws a UsageError where no FILE was given or an option cannot be understood. */
export async function gatherTasks(
  call: Call,
  terminal: Terminal,
  settings: Readonly<Record<string, string>>,
  options: FindOptions = {},
): Promise<GatheredTasks> {
  if (!call.files.length) throw new UsageError('no FILE given');
  const given = call.text('published');
  const published = given === undefined ? undefined : isoDay(given);
  if (given !== undefined && published === undefined) throw new UsageError(`--published "${given}" is not a date (yyyy-mm-dd)`);
  const table = call.text('metadata');
  const metadata = table === undefined ? undefined : await readMetadata(table, terminal);
  const { files, missing, several } = await findFiles(call.files, terminal.cwd, options);
  for (const { label, reason } of missing) terminal.complain(`${label}: ${reason}`);
  const tasks: FileTask[] = [];
  for (const file of files) {
    const details: ArticleDetails = {
      ...(file.path === undefined ? {} : metadata?.detailsOf(file.path)),
      ...(published === undefined ? {} : { published }),
    };
    tasks.push({ file, details, settings, ...(file.path === undefined ? { bytes: await terminal.readStdin() } : {}) });
  }
  return { tasks, several, problems: missing.length > 0 };
}
