/** Runs suites side by side, as far as they allow it. */
import { runSuite, type Result } from './run-suite.js';
import type { Suite } from './suites.js';

/** Two at a time: more do not go faster on two cores, and the slow ones wait for npm and for browsers. */
const LANES = 2;

/** Runs all `suites`; calls `report` for each as it ends. A suite whose predecessor failed is not run and counts as failed. */
export async function runAll(suites: readonly Suite[], report: (result: Result) => void): Promise<readonly Result[]> {
  const waiting = [...suites];
  const running = new Map<Suite, Promise<void>>();
  const results = new Map<string, Result>();
  const finish = (result: Result) => {
    results.set(result.suite.name, result);
    report(result);
  };

  while (waiting.length || running.size) {
    const blocked = waiting.find((suite) => failedPredecessor(suite, results) !== undefined);
    if (blocked) {
      waiting.splice(waiting.indexOf(blocked), 1);
      const output = `not run, because ${failedPredecessor(blocked, results)} failed`;
      finish({ suite: blocked, passed: 0, failed: 1, skipped: 0, again: 0, seconds: 0, output });
      continue;
    }
    const ready = running.size < LANES ? waiting.find((suite) => isReady(suite, suites, results, [...running.keys()])) : undefined;
    if (ready) {
      waiting.splice(waiting.indexOf(ready), 1);
      const run = runSuite(ready).then((result) => {
        running.delete(ready);
        finish(result);
      });
      running.set(ready, run);
      continue;
    }
    if (!running.size) throw new Error(`suites wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    await Promise.race(running.values());
  }
  return suites.flatMap(({ name }) => results.get(name) ?? []);
}

function failedPredecessor(suite: Suite, results: ReadonlyMap<string, Result>): string | undefined {
  return suite.after?.find((name) => results.get(name)?.failed);
}

function isReady(suite: Suite, all: readonly Suite[], results: ReadonlyMap<string, Result>, running: readonly Suite[]): boolean {
  if (running.some((other) => other.alone) || (suite.alone && running.length > 0)) return false;
  if (suite.browser && running.some((other) => other.browser)) return false;
  return (suite.after ?? []).every((name) => results.has(name) || !all.some((other) => other.name === name));
}
