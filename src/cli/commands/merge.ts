/** `dateline merge`: three versions of a sidecar become one, by id; also git's merge driver. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { mergeSidecars, type MergeConflict } from '../../core/sidecar/merge.js';
import { ATTRIBUTE_LINE } from '../../core/sidecar/git-attributes.js';
import { installMerge } from '../git/install-merge.js';
import { mergeLines } from '../git/merge-lines.js';
import { readVersion, type SidecarVersion } from '../input/read-version.js';
import { writeFileAtomically } from '../output/write-file.js';
import { UsageError, type Command, type ExitCode, type Terminal } from '../types.js';

export const merge: Command = {
  name: 'merge',
  summary: 'merge two versions of a sidecar that grew apart, annotation by annotation',
  operands: 'BASE A B',
  help: [
    "BASE is what both began from, A ours, B theirs. The merged sidecar is written to A. What both changed otherwise stays there with both versions, between git's conflict markers, and the exit code is 1.",
    `--install makes git merge sidecars so in this repository: it adds "${ATTRIBUTE_LINE}" to .gitattributes (commit that) and names this program in git's configuration (each person does that once).`,
  ],
  options: {
    install: { type: 'boolean', summary: 'set git up to merge sidecars with this program' },
    print: { type: 'boolean', short: 'p', summary: 'write the merged sidecar to standard output, and leave A alone' },
    path: { type: 'string', value: 'NAME', summary: 'what to call the file in messages (git says it: %P)' },
  },
  async run(call, terminal) {
    if (call.flag('install')) return install(call.files, terminal);
    if (call.files.length !== 3) throw new UsageError('three files are merged: BASE, A and B');
    const [base, ours, theirs] = call.files.map((file) => path.resolve(terminal.cwd, file)) as [string, string, string];
    const versions = [base, ours, theirs].map((file) => readVersion(file, terminal.cwd));
    const unread = versions.flatMap((version) => ('error' in version ? version.error : []));
    for (const error of unread) terminal.complain(error);
    if (unread.length) return 1;
    const [b, a, t] = versions as [SidecarVersion, SidecarVersion, SidecarVersion];
    const name = call.text('path') ?? call.files[1]!;
    const merged = mergeSidecars(b.text, a.text, t.text);
    const text = merged.refused ? mergeLines({ base, ours, theirs }, { ours: a.text, theirs: t.text }) : merged.text;
    if (call.flag('print')) await terminal.write(text);
    else if (text !== a.text) writeFileAtomically(ours, text);
    if (merged.refused) terminal.complain(`${name}: ${merged.refused.message}; the lines were merged as text, see that they are right`);
    for (const conflict of merged.conflicts) terminal.complain(`${name}: ${describeConflict(conflict)}`);
    return merged.refused || merged.conflicts.length ? 1 : 0;
  },
};

async function install(files: readonly string[], terminal: Terminal): Promise<ExitCode> {
  if (files.length) throw new UsageError('--install takes no files');
  const installed = installMerge(terminal.cwd, fileURLToPath(import.meta.url));
  if ('error' in installed) {
    terminal.complain(`dateline merge --install: ${installed.error}`);
    return 1;
  }
  await terminal.write(`${installed.attributes}: names the merge of annotations\ngit runs: ${installed.driver}\n`);
  return 0;
}

/** `mention "12 killed" was changed by both (value)`. */
function describeConflict({ list, id, ours, theirs, fields }: MergeConflict): string {
  const item = ours ?? theirs;
  const words = !item ? id : 'name' in item ? item.name : ('selector' in item ? item.selector : item.trigger).quotes.join(' … ');
  const what = `${list === 'entities' ? 'entity' : list === 'events' ? 'event' : 'mention'} ${id} "${words}"`;
  if (!ours) return `${what} was removed by us and changed by them: both are kept`;
  if (!theirs) return `${what} was changed by us and removed by them: both are kept`;
  return `${what} was changed by both (${fields.join(', ')}): both are kept`;
}
