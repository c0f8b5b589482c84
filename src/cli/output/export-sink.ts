/** Where an export goes: standard output, one file, or a folder. Files appear whole or not at all, and are read again after writing. */
import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Chunk, Exporter } from '../../core/export/types.js';
import { UsageError, type Terminal } from '../types.js';
import { PendingFile } from './write-file.js';

export interface Sink {
  write(chunks: readonly Chunk[]): Promise<void>;
  /** The article is complete, and so are the files that are its own. */
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
    return new OutputSink(terminal, isMain(exporter), exporter.name);
  }
  const target = path.resolve(terminal.cwd, output);
  const isFolder = /[\\/]$/.test(output) || (existsSync(target) && statSync(target).isDirectory());
  if (manyFiles && (isFolder || articles > 1 || !path.extname(target))) return new FileSink(target, undefined, terminal.cwd);
  const main = isFolder ? path.join(target, `dateline.${exporter.extension}`) : target;
  return new FileSink(path.dirname(main), { file: main, isMain: isMain(exporter) }, terminal.cwd);
}

/** Which chunks are of the main file: those without a name, or with the ending of an article's main file where articles have files of their own. */
function isMain({ layout, extension }: Exporter): (file: string) => boolean {
  return (file) => file === '' || (layout === 'files' && file.endsWith(`.${extension}`));
}

/** Standard output takes the one file; what accompanies it is left out, and said. */
class OutputSink implements Sink {
  private readonly others = new Set<string>();

  constructor(
    private readonly terminal: Terminal,
    private readonly isMain: (file: string) => boolean,
    private readonly format: string,
  ) {}

  async write(chunks: readonly Chunk[]): Promise<void> {
    for (const { file, text } of chunks) {
      if (this.isMain(file)) await this.terminal.write(text);
      else this.others.add(file);
    }
  }

  articleDone(): Promise<void> {
    return Promise.resolve();
  }

  finish(): Promise<readonly string[]> {
    if (this.others.size) this.terminal.complain(`${this.format}: ${[...this.others].join(', ')} not written; name a folder or file with --output`);
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

  /** `main`: the one file, and which chunks go into it; absent where each article has its own. */
  constructor(
    private readonly folder: string,
    private readonly main: { readonly file: string; readonly isMain: (file: string) => boolean } | undefined,
    private readonly cwd: string,
  ) {}

  write(chunks: readonly Chunk[]): Promise<void> {
    for (const { file, text } of chunks) {
      const target = this.main?.isMain(file) ? this.main.file : path.join(this.folder, file);
      let entry = this.open.get(target);
      if (!entry) this.open.set(target, (entry = { pending: new PendingFile(target), hash: createHash('sha256') }));
      entry.pending.append(text);
      entry.hash.update(text, 'utf8');
    }
    return Promise.resolve();
  }

  async articleDone(): Promise<void> {
    // The one file goes on with the next article, and so do the files beside it.
    if (!this.main) for (const target of [...this.open.keys()]) await this.complete(target);
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
