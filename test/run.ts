/**
 * npm test [-- SUITE...]: every suite, or those that are named with what they wait for.
 * Prints one line for each, what a failed one said, and last of all the sum. Logs are in artifacts/logs.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './host/hosts.js';
import { failedTests } from './runner/failures.js';
import { TRIED_AGAIN, type Result } from './runner/run-suite.js';
import { runAll } from './runner/schedule.js';
import { SUITES, type Suite } from './runner/suites.js';

/** How much of a failed suite's output is printed. */
const SHOWN_LINES = 80;
/** How much of it where the output names what failed, and of each of those. */
const ENDING_LINES = 30;
const FAILURE_LINES = 12;
/** How an extension host names a test that failed, and the interface suite a step that is tried again: far above the end of what they print. */
const FAILURE = new RegExp(`^\\s*(?:FAILED |${TRIED_AGAIN})`);

/** The suites that `names` ask for; all where there are none. */
function selectSuites(names: readonly string[]): readonly Suite[] {
  const unknown = names.filter((name) => !SUITES.some((suite) => suite.name === name));
  if (unknown.length) throw new Error(`no suite ${unknown.join(', ')}; there are ${SUITES.map(({ name }) => name).join(', ')}`);
  const wanted = new Set(names);
  for (let size = -1; size !== wanted.size;) {
    size = wanted.size;
    for (const suite of SUITES) if (wanted.has(suite.name)) suite.after?.forEach((name) => wanted.add(name));
  }
  return SUITES.filter(({ name }) => !names.length || wanted.has(name));
}

function report({ suite, passed, failed, skipped, again, seconds, output }: Result): void {
  const counts = [
    passed > 1 ? `${passed} passed` : '',
    failed ? `${failed} failed` : '',
    skipped ? `${skipped} skipped` : '',
    again ? `${again} tried twice` : '',
  ];
  const line = [failed ? 'FAILED' : 'ok', suite.name.padEnd(12), `${seconds.toFixed(1)} s`.padStart(8), counts.filter(Boolean).join(', ')];
  console.log(line[0]!.padEnd(7), ...line.slice(1));
  if (suite.step && !failed) indent(output, 12);
  if (again && !failed) for (const { title } of failedTests(output)) indent(`tried twice: ${title}`, 1);
  if (failed) indent(failureOf(output), SHOWN_LINES);
}

/** What failed and why, and then how the output ends. */
function failureOf(output: string): string {
  const lines = output.trimEnd().split('\n');
  const failures = lines.flatMap((line, at) => (FAILURE.test(line) ? [lines.slice(at, at + FAILURE_LINES)] : []));
  return failures.length ? [...failures.flat().slice(0, SHOWN_LINES - ENDING_LINES), ...lines.slice(-ENDING_LINES)].join('\n') : output;
}

function indent(output: string, lines: number): void {
  for (const line of output.trimEnd().split('\n').slice(-lines)) console.log(`          ${line.trimEnd().slice(0, 300)}`);
}

const start = Date.now();
const chosen = selectSuites(process.argv.slice(2));
const present = chosen.filter(({ needs }) => !needs || existsSync(path.join(ROOT, needs)));
for (const { name, needs } of chosen) if (needs && !existsSync(path.join(ROOT, needs))) console.log(`-       ${name}: there is no ${needs}`);

const results = await runAll(present, report);
const sum = (key: 'passed' | 'failed' | 'skipped') => results.reduce((total, result) => total + result[key], 0);
for (const { suite, output, failed } of results)
  if (failed) for (const title of new Set(failedTests(output).map((test) => test.title))) console.log(`FAILED  ${suite.name}: ${title}`);
console.log(`\n${((Date.now() - start) / 1000).toFixed(0)} s in all, logs in artifacts/logs`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${sum('skipped') ? `, ${sum('skipped')} skipped` : ''}`);
process.exitCode = sum('failed') ? 1 : 0;
