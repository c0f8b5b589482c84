/** The work that can be done for each file. One file each; one line here. */
import { annotateFile } from './annotate-file.js';
import { checkFile } from './check-file.js';
import { extractFile } from './extract-file.js';
import type { Job } from './types.js';

export const JOBS = { extract: extractFile, annotate: annotateFile, check: checkFile } as const satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;
