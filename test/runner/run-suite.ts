/** Runs one suite as a process of its own, with what it prints in a log file, and reads its result. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../host/hosts.js';
import type { Suite } from './suites.js';

export interface Result {
  readonly suite: Suite;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** How many tests in a real window were tried a second time. */
  readonly again: number;
  readonly seconds: number;
  readonly output: string;
}

/** No suite takes that long; one that does hangs. */
const LIMIT = 30 * 60_000;
/** What the interface suite prints before it tries a step a second time. */
export const TRIED_AGAIN = 'tried again: ';
const LOGS = path.join(ROOT, 'artifacts/logs');

/** Runs it, and where it failed and may, what failed once more: a window that comes late for one step says nothing about the product, twice it does. */
export async function runSuite(suite: Suite): Promise<Result> {
  const start = Date.now();
  const first = await runOnce(suite);
  const second = first.failed && suite.secondTry ? await runOnce(suite, suite.secondTry(first.output)) : undefined;
  const output = [first, ...(second ? [second] : [])].map((run) => run.output).join('\n');
  mkdirSync(LOGS, { recursive: true });
  writeFileSync(path.join(LOGS, `${suite.name.replaceAll(' ', '-')}.log`), output);
  return { suite, ...(second ? mergeCounts(first, second) : first), seconds: (Date.now() - start) / 1000, output };
}

type Counts = Pick<Result, 'passed' | 'failed' | 'skipped' | 'again'>;

async function runOnce(suite: Suite, more: readonly string[] = []): Promise<Counts & { readonly output: string }> {
  const { code, output } = await runProcess(suite, more);
  return { ...readCounts(suite, code, output), output };
}

/** What failed the first time counts as it ended the second time. */
export function mergeCounts(first: Counts, second: Counts): Counts {
  const mended = Math.max(0, first.failed - second.failed);
  return { passed: Math.max(first.passed + mended, second.passed), failed: second.failed, skipped: first.skipped, again: first.again + first.failed };
}

function runProcess({ command, env }: Suite, more: readonly string[]): Promise<{ code: number; output: string }> {
  const bin = path.join(ROOT, 'node_modules/.bin');
  const [program, ...args] = [...command, ...more];
  return new Promise((resolve) => {
    const child = spawn(program!, args, {
      cwd: ROOT,
      env: { ...process.env, PATH: bin + path.delimiter + process.env['PATH'], ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    let output = '';
    const collect = (data: string) => (output += data);
    child.stdout.setEncoding('utf8').on('data', collect);
    child.stderr.setEncoding('utf8').on('data', collect);
    const timer = setTimeout(() => {
      output += `\nstopped after ${LIMIT / 60_000} minutes\n`;
      process.kill(-child.pid!, 'SIGKILL');
    }, LIMIT);
    child.once('error', (error) => (output += String(error)));
    child.once('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output });
    });
  });
}

/** A suite that counts its tests says so in mocha's words; any other is one test. A failure that was not counted counts as one. */
export function readCounts(suite: Suite, code: number, output: string): Counts {
  const count = (word: string) => Number([...output.matchAll(new RegExp(`(\\d+) ${word}`, 'g'))].at(-1)?.[1] ?? 0);
  const counts = { passed: count('passing'), failed: count('failing'), skipped: count('pending'), again: output.split(TRIED_AGAIN).length - 1 };
  if (code !== 0) return { ...counts, failed: Math.max(1, counts.failed) };
  if (suite.step) return { ...counts, passed: 0, failed: 0, skipped: 0 };
  return counts.passed || counts.skipped ? counts : { ...counts, passed: 1 };
}
