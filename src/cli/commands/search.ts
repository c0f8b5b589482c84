/** `dateline search`: a concordance over many articles. */
import { hitsCsv } from '../../core/compare/render/csv.js';
import { hitsText } from '../../core/compare/render/text.js';
import { search as find } from '../../core/compare/search/concordance.js';
import { parseQuery } from '../../core/compare/search/query.js';
import { COMPARE_OPTIONS, gatherComparison } from '../input/gather-comparison.js';
import { UsageError, type Command } from '../types.js';

const FORMATS = ['text', 'json', 'csv'] as const;

export const search: Command = {
  name: 'search',
  summary: 'find words, entities, types and events, each with its context',
  operands: 'QUERY FILE...',
  help: [
    'QUERY is one word or a quoted phrase:',
    '  "shell*"                         words, whole; * stands for the rest of a word',
    '  "entity: Hayat Tahrir al-Sham"   an actor or place by any of its names, in all articles',
    '  "type: armed-group"              every mention of a type',
    '  "ASSAULT by HTS in Idlib between 2024-11-01 and 2024-12-31"',
    '  "* against civilians status denied according to \'the ministry\'"',
    'An event pattern begins with a type in capitals, a mode (air-strike) or *; its parts begin with by, against, in, on, between ... and, since, until, according to, status.',
  ],
  options: {
    format: { type: 'string', short: 'f', choices: FORMATS, summary: 'text (default), json or csv' },
    limit: { type: 'string', value: 'N', summary: 'at most so many hits (10000)' },
    ...COMPARE_OPTIONS,
  },
  async run(call, terminal) {
    const [words, ...files] = call.files;
    if (words === undefined) throw new UsageError('no QUERY given');
    const { value: query, issues } = parseQuery(words);
    if (!query) throw new UsageError(issues[0]!.message);
    const limit = Number(call.text('limit') ?? 10_000);
    if (!Number.isInteger(limit) || limit < 1) throw new UsageError(`--limit "${call.text('limit')}" is not a number from 1`);
    const { comparison, problems } = await gatherComparison({ ...call, files }, terminal);
    const hits = find(query, comparison, { limit });
    const format = call.text('format');
    if (!hits.length) terminal.complain('nothing found');
    await terminal.write(format === 'json' ? `${JSON.stringify(hits, undefined, 2)}\n` : format === 'csv' ? hitsCsv(hits) : hitsText(hits));
    return problems ? 1 : 0;
  },
};
