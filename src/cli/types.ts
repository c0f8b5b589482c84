/** Contracts of the command line: what a command is, and the terminal it speaks to. */

/** 0: done. 1: problems were found. 2: wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** Where a command reads from and writes to. */
export interface Terminal {
  readonly cwd: string;
  /** All of standard input. */
  readStdin(): Promise<Uint8Array>;
  /** Writes to standard output; resolves when the reader has kept up. */
  write(text: string): Promise<void>;
  /** One line on standard error. */
  complain(line: string): void;
  /** Whether standard output understands colours. */
  readonly colors: boolean;
  /** Whether the reader of standard output has gone away (`| head`): then the rest of the work is pointless. */
  readonly closed: boolean;
  /** Aborted when the user wants to stop (Ctrl+C). */
  readonly signal: AbortSignal;
  /** Shows, where a person watches, how far the work is; nothing where standard error is a file. */
  progress(done: number, all: number): void;
}

/** An option as `--help` shows it and `parseArgs` reads it. */
export interface OptionSpec {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  /** What stands after the option in the help ("DATE"). */
  readonly value?: string;
  /** The closed set of values, where there is one. */
  readonly choices?: readonly string[];
  readonly summary: string;
}

/** The words after the command's name, read. */
export interface Call {
  readonly files: readonly string[];
  /** The option's text, or `undefined` where it was not given. */
  text(name: string): string | undefined;
  /** All texts of an option that may be repeated. */
  texts(name: string): readonly string[];
  flag(name: string): boolean;
}

/** One command: one file under commands/ and one line in its registry. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the command's name in the usage line ("FILE..."). */
  readonly operands: string;
  /** Paragraphs of the help, below the summary. */
  readonly help: readonly string[];
  readonly options: Readonly<Record<string, OptionSpec>>;
  run(call: Call, terminal: Terminal): Promise<ExitCode>;
}

/** The words cannot be understood: shown in one line, exit code 2. */
export class UsageError extends Error {}
