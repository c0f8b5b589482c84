/** The work that can be done for each file. One file each; one line here. */
import { annotateFile } from './annotate-file.js';
import { checkFile } from './check-file.js';
import { extractFile } from './extract-file.js';
import { loadFile } from './load-file.js';
import { recordFile } from './record-file.js';
import type { Job } from './types.js';

export const JOBS = { extract: extractFile, annotate: annotateFile, check: checkFile, load: loadFile, record: recordFile } as const satisfies Record<
  string,
  Job<unknown>
>;

export type JobName = keyof typeof JOBS;

/** What a job's results hold. */
export type OutputOf<N extends JobName> = (typeof JOBS)[N] extends Job<infer T> ? T : never;
