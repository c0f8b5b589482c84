/** `dateline annotate`: writes or updates sidecars with suggestions. */
import { fileURLToPath } from 'node:url';
import { runJobs } from '../engine/pool.js';
import { DETAIL_OPTIONS, gatherTasks } from '../input/gather-tasks.js';
import { printResults } from '../output/print-results.js';
import type { Command } from '../types.js';

export const annotate: Command = {
  name: 'annotate',
  summary: "write the machine's suggestions into the sidecars, for people to decide",
  operands: 'FILE...',
  help: [
    'Each article gets, or keeps, a sidecar beside it: "aleppo.txt" has "aleppo.txt.dateline.yaml". Suggestions are replaced by those of this run; what people decided, noted or commented stays as it is, to the byte. A sidecar that cannot be read is never written to.',
    '--published and --metadata also fill in the details that the sidecar does not set.',
  ],
  options: DETAIL_OPTIONS,
  async run(call, terminal) {
    const { tasks, problems } = await gatherTasks(call, terminal, {});
    const failed = await printResults(runJobs('annotate', tasks, fileURLToPath(import.meta.url)), terminal, 'lines');
    return failed || problems ? 1 : 0;
  },
};
