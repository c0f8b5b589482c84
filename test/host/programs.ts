/** Debian programs that the hosts need: installs what is missing where it may, else names the one command to run. */
import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Which Debian package brings a program. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  'g++': ['g++'],
  make: ['make'],
  python3: ['python3'],
  rg: ['ripgrep'],
};

/** What compiles the two small addons of a host. */
export const COMPILERS = ['g++', 'make', 'python3'] as const;

/** What shows the workbench to a test. */
export const BROWSER = 'chromium';

/** Full path of `program`, or undefined. */
export function findProgram(program: string): string | undefined {
  for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
    const file = path.join(folder, program);
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder: the next one may have it.
    }
  }
  return undefined;
}

/** Makes sure that all `programs` are there. Says what it installs; throws, naming the command, where it may not. */
export async function ensurePrograms(programs: readonly string[], say: (line: string) => void): Promise<void> {
  const missing = programs.filter((program) => !findProgram(program));
  if (!missing.length) return;
  const packages = missing.flatMap((program) => PACKAGES[program] ?? [program]);
  const install = `apt-get install -y --no-install-recommends ${packages.join(' ')}`;
  if (!findProgram('apt-get') || process.getuid?.() !== 0) {
    throw new Error(`missing: ${missing.join(', ')}. Run: sudo sh -c 'apt-get update && ${install}'`);
  }
  say(`installing Debian packages: ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update'], { env, maxBuffer: 1 << 26 });
  await run('apt-get', install.split(' ').slice(1), { env, maxBuffer: 1 << 26 });
}
