/** `dateline extract`: prints the analysis; writes nothing. */
import { fileURLToPath } from 'node:url';
import { runJobs } from '../engine/pool.js';
import { DETAIL_OPTIONS, gatherTasks } from '../input/gather-tasks.js';
import { printResults } from '../output/print-results.js';
import type { Command } from '../types.js';

const FORMATS = ['json', 'ndjson', 'tree'] as const;

export const extract: Command = {
  name: 'extract',
  summary: 'print what the machine finds: mentions, entities, events',
  operands: 'FILE...',
  help: [
    'One FILE gives one JSON object, several (or a folder, or a glob) an array in the order given; ndjson gives one object a line. Offsets are UTF-16 code units, half-open, into the text as it stands in the file, without byte order mark. Nothing is written to disk.',
    'Relative times ("on Monday") are resolved against the day of publication: from --published, else --metadata, else the sidecar, else the front matter or dateline of the article.',
  ],
  options: {
    format: { type: 'string', choices: FORMATS, summary: 'json (default), ndjson, or a tree of events to read' },
    ...DETAIL_OPTIONS,
  },
  async run(call, terminal) {
    const format = call.text('format') ?? 'json';
    const { tasks, several, problems } = await gatherTasks(call, terminal, { format, colors: terminal.colors ? 'yes' : 'no' });
    const failed = await printResults(
      runJobs('extract', tasks, fileURLToPath(import.meta.url)),
      terminal,
      several && format === 'json' ? 'array' : 'lines',
    );
    return failed || problems ? 1 : 0;
  },
};
