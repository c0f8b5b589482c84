/** `dateline migrate`: brings sidecars of an older format to the present one. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { backupName } from '../../core/sidecar/coders.js';
import { migrateSidecar } from '../../core/sidecar/migrations.js';
import { readVersion, unusableReason } from '../input/read-version.js';
import { leadsOutside, replaceFile } from '../output/write-file.js';
import { UsageError, type Command } from '../types.js';

export const migrate: Command = {
  name: 'migrate',
  summary: 'bring sidecars of an older format to the present one',
  operands: 'FILE...',
  help: [
    'FILE is a sidecar, or an article that stands for its own. The old text is kept beside it, as FILE.v0.bak for format 0, before anything is written. What has the present format is left alone. Exit code 1 means that one of them cannot be migrated.',
  ],
  options: {},
  async run(call, terminal) {
    if (!call.files.length) throw new UsageError('no files given');
    let failed = false;
    for (const name of call.files) {
      const done = migrateFile(name, terminal.cwd);
      if ('done' in done) await terminal.write(`${done.done}\n`);
      else terminal.complain(done.error);
      failed ||= 'error' in done;
    }
    return failed ? 1 : 0;
  },
};

function migrateFile(name: string, cwd: string): { readonly done: string } | { readonly error: string } {
  const version = readVersion(name, cwd);
  if ('error' in version) return version;
  const { label, text, reading } = version;
  if (reading.usable) return { done: `${label}: has the present format` };
  const migrated = migrateSidecar(text);
  if (!migrated) return { error: unusableReason(version) ?? `${label}: cannot be migrated` };
  const file = path.resolve(cwd, label);
  if (leadsOutside(file)) return { error: `${label}: is a link that leads out of this folder; it is left as it is` };
  let count = 1;
  while (existsSync(backupName(file, migrated.from, count))) count++;
  const backup = backupName(file, migrated.from, count);
  if (!replaceFile(backup, undefined, text) || !replaceFile(file, text, migrated.text))
    return { error: `${label}: somebody else is writing it; it is left as it is` };
  return { done: `${label}: ${migrated.steps.join(', ')}; the old text is in ${path.basename(backup)}` };
}
