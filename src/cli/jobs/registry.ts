/** The work that can be done for each file. One file each; one line here. */
import { extractFile } from './extract-file.js';
import type { Job } from './types.js';

export const JOBS = { extract: extractFile } as const satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;
