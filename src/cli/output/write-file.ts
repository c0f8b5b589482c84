/** Writes files so that a reader never sees half of one: to a temporary file in the same folder, then renamed. */
import {
  closeSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import path from 'node:path';
import { isAlive, withLock } from './file-lock.js';

/** A file being written. Nothing stands at its path until `commit`. */
export class PendingFile {
  private readonly target: string;
  private readonly temporary: string;
  private descriptor: number | undefined;

  /** Makes missing folders. A link is followed: the file it names is replaced, not the link. */
  constructor(file: string) {
    mkdirSync(path.dirname(file), { recursive: true });
    this.target = linkTarget(file);
    clearTemporaries(path.dirname(this.target));
    this.temporary = path.join(path.dirname(this.target), `.${path.basename(this.target)}.${process.pid}-${threadStamp()}.tmp`);
    this.descriptor = openSync(this.temporary, 'wx', modeOf(this.target));
  }

  append(text: string): void {
    const bytes = Buffer.from(text, 'utf8');
    for (let at = 0; at < bytes.length;) at += writeSync(this.descriptor!, bytes, at);
  }

  /** Puts the file in its place. */
  commit(): void {
    fsyncSync(this.descriptor!);
    this.close();
    renameSync(this.temporary, this.target);
  }

  /** Leaves everything as it was. */
  abandon(): void {
    this.close();
    rmSync(this.temporary, { force: true });
  }

  /** Where the text is until `commit`. */
  get path(): string {
    return this.temporary;
  }

  private close(): void {
    if (this.descriptor !== undefined) closeSync(this.descriptor);
    this.descriptor = undefined;
  }
}

/** Replaces the whole content of `file` at once. */
export function writeFileAtomically(file: string, text: string): void {
  const pending = new PendingFile(file);
  try {
    pending.append(text);
    pending.commit();
  } catch (error) {
    pending.abandon();
    throw error;
  }
}

/** Replaces the content of `file` where it still is `expected` (`undefined`: where there is no file); false where somebody else has written meanwhile. */
export function replaceFile(file: string, expected: string | undefined, text: string): boolean {
  const pending = new PendingFile(file);
  try {
    pending.append(text);
    return withLock(linkTarget(file), () => {
      const isAsExpected = contentOf(file) === expected;
      if (isAsExpected) pending.commit();
      else pending.abandon();
      return isAsExpected;
    });
  } catch (error) {
    pending.abandon();
    throw error;
  }
}

/** Whether `file` is a link to something neither below its own folder nor below the folder one works in. */
export function leadsOutside(file: string): boolean {
  const target = linkTarget(file);
  const isBelow = (folder: string): boolean => !path.relative(linkTarget(folder), target).split(path.sep).includes('..');
  return isLink(file) && !isBelow(path.dirname(file)) && !isBelow(process.cwd());
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function contentOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function linkTarget(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return path.resolve(file); // not there yet
  }
}

function modeOf(file: string): number {
  try {
    return statSync(file).mode & 0o777;
  } catch {
    return 0o666; // not there yet: the process's umask decides
  }
}

/** A program on another machine cannot be asked whether it lives; no write takes so long. */
const ABANDONED_MS = 60_000;
const cleared = new Set<string>();

/** Takes away what programs that were killed have left in `folder`: once for each folder, since a corpus may have thousands of files in one. */
function clearTemporaries(folder: string): void {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  for (const name of readdirSync(folder)) {
    const writer = /^\..+\.(\d+)-[\w.]+\.tmp$/.exec(name)?.[1];
    if (writer === undefined || isAlive(Number(writer))) continue;
    const left = path.join(folder, name);
    const age = Date.now() - (statSync(left, { throwIfNoEntry: false })?.mtimeMs ?? Infinity);
    if (age > ABANDONED_MS) rmSync(left, { force: true });
  }
}

let count = 0;
function threadStamp(): string {
  return `${performance.timeOrigin.toString(36).slice(-6)}${count++}`;
}
