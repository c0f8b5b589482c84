/** The terminal of this process. */
import { buffer } from 'node:stream/consumers';
import type { Terminal } from './types.js';

/** Fewer files are done before a person has read how many there are. */
const FEW = 50;

/** Standard streams as a Terminal. A reader that goes away ends the work quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  let closed = false;
  let shown = '';
  const stop = new AbortController();
  process.on('SIGINT', () => {
    if (stop.signal.aborted) process.exit(130);
    stop.abort(); // once more ends at once
  });
  let wake: (() => void) | undefined;
  const goOn = (): void => {
    wake?.();
    wake = undefined;
  };
  stdout.on('drain', goOn);
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    goOn();
  });
  stderr.on('error', () => undefined); // nobody is left to tell
  const clear = (): void => {
    if (shown) stderr.write(`\r${' '.repeat(shown.length)}\r`);
    shown = '';
  };
  return {
    cwd: process.cwd(),
    colors: stdout.isTTY && env['NO_COLOR'] === undefined && env['TERM'] !== 'dumb',
    readStdin: () => buffer(stdin),
    write(text) {
      if (closed || stdout.write(text)) return Promise.resolve();
      return new Promise((resolve) => {
        wake = resolve;
      });
    },
    complain(line) {
      clear();
      stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
    },
    signal: stop.signal,
    progress(done, all) {
      if (!stderr.isTTY || all < FEW) return;
      clear();
      shown = done < all ? `${done} of ${all}` : '';
      stderr.write(shown);
    },
    get closed() {
      return closed;
    },
  };
}
