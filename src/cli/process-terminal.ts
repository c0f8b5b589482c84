/** The terminal of this process. */
import { buffer } from 'node:stream/consumers';
import type { Terminal } from './types.js';

/** Standard streams as a Terminal. A reader that goes away ends the work quietly. */
export function processTerminal(): Terminal {
  const { stdout, stderr, stdin, env } = process;
  let closed = false;
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
      stderr.write(`${line.replace(/\s*\n\s*/g, ' ')}\n`);
    },
    get closed() {
      return closed;
    },
  };
}
