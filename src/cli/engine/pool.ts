/** Runs tasks over the cores where there are many, and gives the results in the order of the tasks. */
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { JOBS, type JobName, type OutputOf } from '../jobs/registry.js';
import type { FileResult, FileTask, Job } from '../jobs/types.js';
import { lazyEngine } from './load-engine.js';
import { runTask } from './run-task.js';

/** Below this, loading the models in further threads costs more than it saves. */
const FEW = 20;
const MAX_THREADS = 8;
/** Tasks handed out to a thread ahead of its work: enough to keep it busy, few enough to keep memory flat. */
const AHEAD = 3;

/** Runs `job` for each task. `entry` is the program's own file, which serves as the thread's too. */
export async function* runJobs<N extends JobName>(job: N, tasks: readonly FileTask[], entry: string): AsyncGenerator<FileResult<OutputOf<N>>> {
  const threads = Math.min(availableParallelism(), MAX_THREADS, tasks.length);
  if (tasks.length <= FEW || threads < 2) {
    const engine = lazyEngine();
    for (const task of tasks) yield runTask(JOBS[job] as Job<OutputOf<N>>, task, engine);
    return;
  }
  yield* runInThreads(job, tasks, entry, threads);
}

async function* runInThreads<T>(job: JobName, tasks: readonly FileTask[], entry: string, count: number): AsyncGenerator<FileResult<T>> {
  const results = new Map<number, FileResult<T>>();
  let failure: Error | undefined;
  let wake = (): void => undefined;
  let next = 0;
  let taken = 0;
  const workers = Array.from({ length: count }, () => new Worker(entry, { workerData: { job } }));
  // No task is handed out far ahead of the one that is awaited: a slow article must not let results pile up.
  const idle: Worker[] = workers.flatMap((worker) => Array.from({ length: AHEAD }, () => worker));
  const handOut = (): void => {
    while (idle.length && next < tasks.length && next < taken + count * AHEAD * 4) idle.shift()!.postMessage({ index: next, task: tasks[next++]! });
  };
  for (const worker of workers) {
    worker.on('message', ({ index, result }: { index: number; result: FileResult<T> }) => {
      results.set(index, result);
      idle.push(worker);
      handOut();
      wake();
    });
    worker.on('error', (error: Error) => {
      failure = error;
      wake();
    });
  }
  try {
    handOut();
    for (; taken < tasks.length; taken++) {
      while (!results.has(taken)) {
        if (failure) throw failure;
        await new Promise<void>((resolve) => (wake = resolve));
      }
      const result = results.get(taken)!;
      results.delete(taken);
      handOut();
      yield result;
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
