/** One writer of a file at a time among the programs that ask: a file beside it that only one of them can make, with the number of its process inside. */
import { closeSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs';
import path from 'node:path';

const PAUSE_MS = 3;
/** A lock of a process that cannot be asked (on another machine, say) counts for so long; one without a number, whose maker died at once, for less. */
const STALE_MS = 10_000;
const NAMELESS_MS = 200;

/** Runs `work` while no other program holds the lock of `file`. Waits for it as long as its holder lives. */
export function withLock<T>(file: string, work: () => T): T {
  const lock = path.join(path.dirname(file), `.${path.basename(file)}.lock`);
  while (!take(lock)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS);
  try {
    return work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function take(lock: string): boolean {
  try {
    const descriptor = openSync(lock, 'wx');
    writeSync(descriptor, String(process.pid));
    closeSync(descriptor);
    return true;
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error;
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    const age = Date.now() - statSync(lock).mtimeMs;
    return age > STALE_MS || (holder ? !isAlive(holder) : age > NAMELESS_MS);
  } catch {
    return false; // it was given back just now
  }
}

/** Whether a program of that number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return isCode(error, 'EPERM'); // somebody else's
  }
}

function isCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
