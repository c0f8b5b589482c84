/** `dateline export`: sidecars (and, if asked, suggestions) to the formats of other tools. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { EXPORTERS, findExporter } from '../../core/export/registry.js';
import { completeOptions } from '../../core/export/session.js';
import { OFFSET_UNITS, type OffsetUnit } from '../../core/exchange/offsets.js';
import type { Exporter, ExportOptions } from '../../core/export/types.js';
import { DETAIL_OPTIONS, gatherTasks } from '../input/gather-tasks.js';
import { readSelection, SELECTION_OPTIONS } from '../input/read-selection.js';
import { isCoderName } from '../input/sidecar-paths.js';
import { runExport } from '../output/run-export.js';
import { UsageError, type Call, type Command } from '../types.js';
import { textOf } from '../../core/model/say.js';

export const exportCommand: Command = {
  name: 'export',
  summary: 'write annotations in the format of another tool',
  operands: 'FILE... --to FORMAT',
  help: [
    'Exports what the sidecars hold: decisions, and the suggestions that "dateline annotate" wrote, marked as such where the format can. Before anything is written, a table on standard error says what the format cannot hold. What was written is read again and compared; a wrong file is never left behind.',
    `Formats:\n${EXPORTERS.flatMap(formatHelp).join('\n')}`,
  ],
  options: {
    to: { type: 'string', short: 't', value: 'FORMAT', choices: EXPORTERS.map(({ name }) => name), summary: 'the format: see the list above' },
    output: {
      type: 'string',
      short: 'o',
      value: 'PATH',
      summary: 'the file, or the folder of formats with several files; standard output where it is left out',
    },
    each: { type: 'boolean', summary: 'one file for each article, in the folder named with --output' },
    ...SELECTION_OPTIONS,
    offsets: { type: 'string', choices: OFFSET_UNITS, summary: 'what offsets count, where the format leaves it open' },
    set: { type: 'string', multiple: true, value: 'NAME=VALUE', summary: 'a setting of the format' },
    bom: { type: 'boolean', summary: 'begin tables with a byte order mark, as Excel wants it' },
    'raw-cells': { type: 'boolean', summary: 'leave cells that a spreadsheet would run as formulas as they are' },
    'dry-run': { type: 'boolean', summary: 'only say what would be lost' },
    strict: { type: 'boolean', summary: 'write nothing where anything would be lost' },
    quiet: { type: 'boolean', short: 'q', summary: 'no table of losses' },
    ...DETAIL_OPTIONS,
  },
  async run(call, terminal) {
    const exporter = readFormat(call);
    const selection = readSelection(call);
    const options = readOptions(call, exporter);
    const suggestions = call.flag('suggestions');
    const coder = readCoder(call);
    const settings = { selection: JSON.stringify(selection), analysis: suggestions ? 'yes' : 'no' };
    const { tasks, several, problems } = await gatherTasks(call, terminal, settings, {
      sidecars: !suggestions,
      ...(coder === undefined ? {} : { coder }),
    });
    const failed = await runExport(
      {
        exporter,
        options: { ...options, several },
        tasks,
        entry: fileURLToPath(import.meta.url),
        output: call.text('output'),
        // One article in a file that was named is one file anyhow.
        each: call.flag('each') && !(tasks.length === 1 && path.extname(call.text('output') ?? '')),
        dryRun: call.flag('dry-run'),
        strict: call.flag('strict'),
        quiet: call.flag('quiet'),
      },
      terminal,
    );
    return failed || problems ? 1 : 0;
  },
};

function formatHelp({ name, summary, settings }: Exporter): string[] {
  return [
    `  ${name.padEnd(14)}${textOf(summary)}`,
    ...settings.map((setting) => `  ${''.padEnd(14)}--set ${setting.name}=${setting.choices.join('|')}`),
  ];
}

function readFormat(call: Call): Exporter {
  const name = call.text('to');
  if (name === undefined) throw new UsageError(`no format given; --to is one of ${EXPORTERS.map((one) => one.name).join(', ')}`);
  return findExporter(name)!; // one of the choices
}

function readCoder(call: Call): string | undefined {
  const coder = call.text('coder');
  if (coder !== undefined && !isCoderName(coder)) throw new UsageError(`--coder "${coder}" is not made of letters, digits, _ and -`);
  return coder;
}

function readOptions(call: Call, exporter: Exporter): ExportOptions {
  const settings = call.texts('set').map((pair) => {
    const at = pair.indexOf('=');
    if (at < 1) throw new UsageError(`--set "${pair}" is not NAME=VALUE`);
    return [pair.slice(0, at), pair.slice(at + 1)] as const;
  });
  const unit = call.text('offsets');
  const { options, problems } = completeOptions(exporter, {
    ...(unit === undefined ? {} : { offsets: unit as OffsetUnit }),
    bom: call.flag('bom'),
    guardFormulas: !call.flag('raw-cells'),
    settings: Object.fromEntries(settings),
    generated: new Date().toISOString(),
  });
  if (problems.length) throw new UsageError(problems[0]);
  return options;
}
