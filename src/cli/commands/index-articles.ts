/** `dateline index`: keeps what was analysed in a file, so that compare, search and report start at once. */
import { COMPARE_OPTIONS, gatherComparison } from '../input/gather-comparison.js';
import type { Command } from '../types.js';

const DEFAULT = '.dateline-index.ndjson';

export const index: Command = {
  name: 'index',
  summary: 'analyse many articles once, for compare, search and report',
  operands: 'FILE...',
  help: [
    'Writes a file that compare, search and report read with --index. Run it again after articles or sidecars changed: only those are analysed, by the hash of their content.',
  ],
  options: {
    output: { type: 'string', short: 'o', value: 'PATH', summary: `the file; ${DEFAULT} where it is left out` },
    ...Object.fromEntries(Object.entries(COMPARE_OPTIONS).filter(([name]) => name !== 'index')),
  },
  async run(call, terminal) {
    const path = call.text('output') ?? DEFAULT;
    const { comparison, problems, analysed } = await gatherComparison(call, terminal, path);
    const incidents = comparison.incidents();
    const told = incidents.filter(({ articles }) => articles.length > 1).length;
    await terminal.write(
      `${path}: ${comparison.articles.size} articles (${analysed} analysed), ${incidents.length} incidents, ${told} told by several\n`,
    );
    return problems ? 1 : 0;
  },
};
