/** The other side of the pool: a thread that loads the engine once and does tasks as they come. */
import { parentPort, workerData } from 'node:worker_threads';
import { JOBS, type JobName } from '../jobs/registry.js';
import type { FileTask } from '../jobs/types.js';
import { lazyEngine } from './load-engine.js';
import { runTask } from './run-task.js';

export function serveThread(): void {
  const { job } = workerData as { job: JobName };
  const engine = lazyEngine();
  parentPort!.on('message', ({ index, task }: { index: number; task: FileTask }) => {
    parentPort!.postMessage({ index, result: runTask<unknown>(JOBS[job], task, engine) });
  });
}
