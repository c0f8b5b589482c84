/** Makes git merge sidecars by what they say: an attribute for the files, and the program that merges them. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ATTRIBUTES_FILE, DRIVER_KEYS, driverCommand, withAttribute } from '../../core/sidecar/git-attributes.js';
import { writeFileAtomically } from '../output/write-file.js';

export type Installed = { readonly attributes: string; readonly driver: string } | { readonly error: string };

/** Sets up the repository that holds `cwd`; `program` is the command line's own file. What is set up already stays as it is. */
export function installMerge(cwd: string, program: string): Installed {
  const top = git(cwd, ['rev-parse', '--show-toplevel']);
  if (top === undefined) return { error: 'this folder is in no git repository (or git is not installed)' };
  const file = path.join(top, ATTRIBUTES_FILE);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const after = withAttribute(before);
  if (after !== before) writeFileAtomically(file, after);
  const driver = driverCommand([process.execPath, path.resolve(program)]);
  for (const [key, value] of [
    [DRIVER_KEYS.name, 'Dateline annotations, merged by id'],
    [DRIVER_KEYS.driver, driver],
  ] as const) {
    if (git(cwd, ['config', key, value]) === undefined) return { error: `git did not take ${key} into its configuration` };
  }
  return { attributes: file, driver };
}

function git(cwd: string, words: readonly string[]): string | undefined {
  const ran = spawnSync('git', [...words], { cwd, encoding: 'utf8' });
  return ran.status === 0 ? ran.stdout.trim() : undefined;
}
