/** `dateline places`: places of other people's files into the workspace's gazetteer. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { importPlaces } from '../../core/gazetteer/import-places.js';
import { addToWorkspaceGazetteer, readWorkspaceGazetteer, WORKSPACE_GAZETTEER } from '../../core/gazetteer/workspace-file.js';
import { decodeText } from '../input/decode-text.js';
import { findFiles } from '../input/find-files.js';
import { reasonOf } from '../input/read-article.js';
import { writeFileAtomically } from '../output/write-file.js';
import { UsageError, type Command } from '../types.js';

/** Records left out that are named one by one; beyond that they are counted. */
const NAMED = 10;

export const places: Command = {
  name: 'places',
  summary: "add places to the workspace's gazetteer",
  operands: 'FILE...',
  help: [
    'FILE is a GeoNames country file, CSV (a header with name, lat, lon; aliases, type, country, parents where there are) or GeoJSON. The places are added to dateline.gazetteer.yaml in this folder, or to the file named with --to; what stands there stays. Articles in that folder and below are read with these places, which outrank the gazetteer that ships.',
  ],
  options: { to: { type: 'string', value: 'FILE', summary: `the gazetteer to add to (default: ${WORKSPACE_GAZETTEER} in this folder)` } },
  async run(call, terminal) {
    if (!call.files.length) throw new UsageError('no FILE given');
    const target = path.resolve(terminal.cwd, call.text('to') ?? WORKSPACE_GAZETTEER);
    const label = path.relative(terminal.cwd, target);
    let text = readIfThere(target);
    const broken = readWorkspaceGazetteer(text).issues.find(({ severity }) => severity === 'error');
    if (broken) {
      terminal.complain(`${label}: ${broken.message}; it is left as it is`);
      return 1;
    }
    const { files, missing } = await findFiles(call.files, terminal.cwd);
    for (const one of missing) terminal.complain(`${one.label}: ${one.reason}`);
    let failed = missing.length > 0;
    for (const file of files) {
      const decoded = decodeText(file.path === undefined ? await terminal.readStdin() : new Uint8Array(readFileSync(file.path)));
      if ('error' in decoded) {
        terminal.complain(`${file.label}: ${decoded.error}`);
        failed = true;
        continue;
      }
      const { value, issues } = importPlaces(decoded.text);
      for (const issue of issues.slice(0, NAMED)) terminal.complain(`${file.label}: ${issue.message}`);
      if (issues.length > NAMED) terminal.complain(`${file.label}: ${issues.length - NAMED} more records left out`);
      failed ||= issues.length > 0 || !value.length;
      const edited = addToWorkspaceGazetteer(text, value);
      text = edited.text;
      await terminal.write(`${file.label}: ${edited.added} places added to ${label}, ${value.length - edited.added} there already\n`);
    }
    writeFileAtomically(target, text);
    return failed ? 1 : 0;
  },
};

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw new UsageError(reasonOf(error));
  }
}
