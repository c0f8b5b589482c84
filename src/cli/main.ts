/** The program `dateline`: the main thread runs the call, the others do a command's work for many files. */
import { isMainThread } from 'node:worker_threads';
import { COMMANDS } from './commands/registry.js';
import { serveThread } from './engine/thread.js';
import { processTerminal } from './process-terminal.js';
import { run } from './run.js';
import { VERSION } from './version.js';

if (isMainThread) void runProgram();
else serveThread();

async function runProgram(): Promise<void> {
  const terminal = processTerminal();
  const code = await run(process.argv.slice(2), COMMANDS, VERSION, terminal);
  // 130: what shells expect of a program stopped with Ctrl+C.
  process.exitCode = terminal.signal.aborted ? 130 : code;
}
