/** `dateline report`: an incident, an actor or a period as Markdown or as one HTML file. */
import path from 'node:path';
import { readOutlines } from '../../core/compare/report/outlines.js';
import { reportData, type Subject } from '../../core/compare/report/report-data.js';
import { reportHtml } from '../../core/compare/report/report-html.js';
import { reportMarkdown } from '../../core/compare/report/report-markdown.js';
import { COMPARE_OPTIONS, gatherComparison } from '../input/gather-comparison.js';
import { writeFileAtomically } from '../output/write-file.js';
import { UsageError, type Call, type Command } from '../types.js';

const FORMATS = ['markdown', 'html'] as const;
const DAY = /^\d{4}-\d\d-\d\d$/;

export const report: Command = {
  name: 'report',
  summary: 'write a report: claims, words, map, timeline, every statement with its quotation',
  operands: 'FILE...',
  help: [
    'Without --incident, --actor, --from or --to it covers all incidents that several articles tell. The HTML is one file without scripts that opens anywhere, offline; its map and timeline are inside it. Borders: Natural Earth, 1:50 million.',
  ],
  options: {
    incident: { type: 'string', value: 'ID', summary: 'one incident, by the id that "dateline compare" shows' },
    actor: { type: 'string', value: 'NAME', summary: 'the incidents that an actor or place takes part in, by any of its names' },
    from: { type: 'string', value: 'DATE', summary: 'incidents from this day on (yyyy-mm-dd)' },
    to: { type: 'string', value: 'DATE', summary: 'incidents up to this day (yyyy-mm-dd)' },
    format: {
      type: 'string',
      short: 'f',
      choices: FORMATS,
      summary: 'markdown or html; by the ending of --output where it is left out, else markdown',
    },
    output: { type: 'string', short: 'o', value: 'PATH', summary: 'the file; standard output where it is left out' },
    ...COMPARE_OPTIONS,
  },
  async run(call, terminal) {
    const subject = subjectOf(call);
    const output = call.text('output');
    const format = call.text('format') ?? (output !== undefined && /\.html?$/i.test(output) ? 'html' : 'markdown');
    const { comparison, problems } = await gatherComparison(call, terminal);
    const data = reportData(subject, comparison);
    if (!data) {
      terminal.complain('no incident fits; "dateline compare --all" lists what there is');
      return 1;
    }
    const written = format === 'html' ? reportHtml(data, await loadOutlines()) : reportMarkdown(data);
    if (output === undefined) await terminal.write(written);
    else writeFileAtomically(path.resolve(terminal.cwd, output), written);
    return problems ? 1 : 0;
  },
};

function subjectOf(call: Call): Subject {
  const [incident, actor, from, to] = [call.text('incident'), call.text('actor'), call.text('from'), call.text('to')];
  for (const day of [from, to]) if (day !== undefined && !DAY.test(day)) throw new UsageError(`"${day}" is not a date (yyyy-mm-dd)`);
  if ([incident, actor, from ?? to].filter((one) => one !== undefined).length > 1)
    throw new UsageError('--incident, --actor and --from or --to exclude one another');
  if (incident !== undefined) return { kind: 'incident', id: incident };
  if (actor !== undefined) return { kind: 'entity', name: actor };
  if (from === undefined && to === undefined) return { kind: 'all' };
  return { kind: 'period', ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

/** Read only when a map is drawn. */
async function loadOutlines(): Promise<ReturnType<typeof readOutlines>> {
  const { default: topology } = await import('world-atlas/countries-50m.json');
  return readOutlines(topology);
}
