/** Where an export goes: standard output, one file, or a folder. Files appear whole or not at all, and are read again after writing. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Chunk, Exporter } from '../../core/export/types.js';
import { UsageError, type Terminal } from '../types.js';
import { PendingFile } from './write-file.js';

export interface Sink {
  write(chunks: readonly Chunk[]): Promise<void>;
  /** The article is complete: its own files are. */
  articleDone(): Promise<void>;
  /** Everything is complete. Returns what was written, for the closing line. */
  finish(): Promise<readonly string[]>;
  abandon(): void;
}

export interface SinkRequest {
  readonly exporter: Exporter;
  /** What `-o` says. */
  readonly output: string | undefined;
  /** One file for each article. */
  readonly each: boolean;
  readonly articles: number;
}

/** Chooses the sink. Throws a UsageError where the format has several files and no folder is named. */
export function openSink({ exporter, output, each, articles }: SinkRequest, terminal: Terminal): Sink {
  const manyFiles = exporter.layout === 'files' || each;
  if (output === undefined || output === '-') {
    if (manyFiles && articles > 1) throw new UsageError(`${exporter.name} writes several files: name a folder with --output`);
    return new OutputSink(terminal, exporter);
  }
  const target = path.resolve(terminal.cwd, output);
  const isFolder = /[\\/]$/.test(output) || (existsSync(target) && statSync(target).isDirectory());
  if (manyFiles && (isFolder || articles > 1 || !path.extname(target))) return new FileSink(target, undefined, terminal.cwd);
  const main = isFolder ? path.join(target, `dateline.${exporter.extension}`) : target;
  return new FileSink(path.dirname(main), { file: main, extension: exporter.extension }, terminal.cwd);
}

/** Standard output takes the one file; what accompanies it is left out, and said. */
class OutputSink implements Sink {
  private readonly others = new Set<string>();

  constructor(
    private readonly terminal: Terminal,
    private readonly exporter: Exporter,
  ) {}

  async write(chunks: readonly Chunk[]): Promise<void> {
    for (const { file, text } of chunks) {
      if (file === '' || file.endsWith(`.${this.exporter.extension}`)) await this.terminal.write(text);
      else this.others.add(file);
    }
  }

  articleDone(): Promise<void> {
    return Promise.resolve();
  }

  finish(): Promise<readonly string[]> {
    if (this.others.size)
      this.terminal.complain(`${this.exporter.name}: ${[...this.others].join(', ')} not written; name a folder or file with --output`);
    return Promise.resolve([]);
  }

  abandon(): void {
    // What was printed stays printed.
  }
}

interface OpenFile {
  readonly pending: PendingFile;
  readonly hash: Hash;
}

class FileSink implements Sink {
  private readonly open = new Map<string, OpenFile>();
  private readonly written: string[] = [];
  private count = 0;

  /** `main`: the file that chunks without a name go to, and the article's main file where there is but one article. */
  constructor(
    private readonly folder: string,
    private readonly main: { readonly file: string; readonly extension: string } | undefined,
    private readonly cwd: string,
  ) {}

  write(chunks: readonly Chunk[]): Promise<void> {
    for (const { file, text } of chunks) {
      const target = this.main && (file === '' || file.endsWith(`.${this.main.extension}`)) ? this.main.file : path.join(this.folder, file);
      let entry = this.open.get(target);
      if (!entry) this.open.set(target, (entry = { pending: new PendingFile(target), hash: createHash('sha256') }));
      entry.pending.append(text);
      entry.hash.update(text, 'utf8');
    }
    return Promise.resolve();
  }

  async articleDone(): Promise<void> {
    // A file of its own name is complete with its article; the one file goes on.
    for (const target of [...this.open.keys()]) if (target !== this.main?.file) await this.complete(target);
  }

  async finish(): Promise<readonly string[]> {
    for (const target of [...this.open.keys()]) await this.complete(target);
    const shown = this.written.map((target) => path.relative(this.cwd, target) || target);
    return this.count > shown.length ? [...shown, `${this.count - shown.length} more`] : shown;
  }

  abandon(): void {
    for (const { pending } of this.open.values()) pending.abandon();
    this.open.clear();
  }

  /** Reads the file again before it takes its place: what is on the disk is what was meant. */
  private async complete(target: string): Promise<void> {
    const { pending, hash } = this.open.get(target)!;
    this.open.delete(target);
    const again = createHash('sha256');
    for await (const bytes of createReadStream(pending.path)) again.update(bytes as Buffer);
    if (again.digest('hex') !== hash.digest('hex')) {
      pending.abandon();
      throw new Error(`${target}: what was read back is not what was written`);
    }
    pending.commit();
    this.count++;
    if (this.written.length < 3) this.written.push(target);
  }
}
