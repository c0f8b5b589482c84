/** Contracts of the work done for each file: in this thread, or in several where there are many files. Tasks and results are plain data. */
import type { ArticleDetails } from '../../core/model/annotation.js';
import type { InputFile } from '../input/find-files.js';
import type { Engine } from '../engine/load-engine.js';

export interface FileTask {
  readonly file: InputFile;
  /** The bytes of standard input; other files are read where the work is done. */
  readonly bytes?: Uint8Array;
  /** Details the user gave for this file; they win over the sidecar's and the article's own. */
  readonly details: ArticleDetails;
  /** The command's own settings. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface FileResult<T = unknown> {
  /** What the work gave (text for standard output, mostly); absent where the file could not be read. */
  readonly output?: T;
  /** Lines for standard error. */
  readonly complaints: readonly string[];
  /** Whether problems were found: the exit code becomes 1. */
  readonly failed: boolean;
}

/** What is done for one file. Must not throw for what a file holds. */
export type Job<T> = (task: FileTask, engine: Engine) => FileResult<T>;
