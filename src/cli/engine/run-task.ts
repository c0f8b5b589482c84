/** Runs one task; an error of the program becomes the file's problem, so that one article never stops ten thousand. */
import { reasonOf } from '../input/read-article.js';
import type { FileResult, FileTask, Job } from '../jobs/types.js';
import type { Engine } from './load-engine.js';

export function runTask<T>(job: Job<T>, task: FileTask, engine: Engine): FileResult<T> {
  try {
    return job(task, engine);
  } catch (error) {
    // DATELINE_TRACE=1 shows where, for a report.
    const trace = process.env['DATELINE_TRACE'] && error instanceof Error ? ` ${error.stack}` : '';
    return { complaints: [`${task.file.label}: ${reasonOf(error)}${trace}`], failed: true };
  }
}
