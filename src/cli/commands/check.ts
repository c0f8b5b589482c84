/** `dateline check`: do the sidecars read, and does every annotation still find its words? */
import { fileURLToPath } from 'node:url';
import { runJobs } from '../engine/pool.js';
import { gatherTasks } from '../input/gather-tasks.js';
import { printResults } from '../output/print-results.js';
import type { Command } from '../types.js';

const FORMATS = ['text', 'json'] as const;

export const check: Command = {
  name: 'check',
  summary: 'check sidecars against their schema and their articles',
  operands: 'FILE...',
  help: [
    'Every annotation is looked for in the article as it stands now. Its outcome is one of:',
    '  same            words and sentence stand as they did\n  moved           the same words and sentence, elsewhere\n  edited          the sentence changed, nothing that matters in the words did\n  figure-changed  a digit, number word, negation or name changed: decide again\n  ambiguous       several places fit: choose one\n  lost            no place fits',
    'The last three are problems. So is everything in the sidecar that cannot be understood, an id that stands twice, a reference to nothing, a label that the scheme (dateline.scheme.yaml in the folder or one above) does not know, and what does not add up in decisions: parts larger than their whole, a date after publication, a quotation without its source, a place far from all others. What is worth a look but may well be right is a remark (info).',
    'FILE may be an article or a sidecar; of an article the sidecar without a coder is checked, of a folder all sidecars. Exit code 1 means that there are problems other than remarks; with --strict, remarks count.',
  ],
  options: {
    format: { type: 'string', choices: FORMATS, summary: 'text (default) or json' },
    strict: { type: 'boolean', summary: 'fail on remarks, too' },
  },
  async run(call, terminal) {
    const format = call.text('format') ?? 'text';
    const { tasks, several, problems } = await gatherTasks(
      call,
      terminal,
      { format, strict: call.flag('strict') ? 'yes' : 'no' },
      { sidecars: true },
    );
    const results = runJobs('check', tasks, fileURLToPath(import.meta.url));
    const failed = await printResults(results, terminal, several && format === 'json' ? 'array' : 'lines');
    return failed || problems ? 1 : 0;
  },
};
