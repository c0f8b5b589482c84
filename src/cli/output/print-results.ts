/** Prints results as they come: one after another, or as a JSON array. */
import type { FileResult } from '../jobs/types.js';
import type { Terminal } from '../types.js';

/** Returns whether any file had problems. */
export async function printResults(results: AsyncIterable<FileResult<string>>, terminal: Terminal, shape: 'lines' | 'array'): Promise<boolean> {
  let failed = false;
  let printed = 0;
  if (shape === 'array') await terminal.write('[');
  for await (const result of results) {
    for (const line of result.complaints) terminal.complain(line);
    failed ||= result.failed;
    if (result.output !== undefined) {
      if (shape === 'array') await terminal.write(`${printed ? ',' : ''}\n${result.output}`);
      else await terminal.write(`${result.output}\n`);
      printed++;
    }
    if (terminal.closed || terminal.signal.aborted) break;
  }
  if (shape === 'array') await terminal.write(printed ? '\n]\n' : ']\n');
  return failed;
}
