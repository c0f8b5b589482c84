/** npm start: builds, prints the events of the examples, and opens them in a VS Code with the extension loaded. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { findDesktop } from '../../test/host/choose-executable.js';
import { ROOT } from '../../test/host/hosts.js';
import { findProgram } from '../../test/host/programs.js';
import { serveWorkbench } from './serve-workbench.js';

const EXAMPLES = path.join(ROOT, 'examples');
const say = (line: string) => console.log(line);

/** The installed `code`, else one that can be downloaded. */
async function findEditor(): Promise<string | undefined> {
  const installed = findProgram('code');
  if (installed) say(`VS Code: ${installed}, as installed`);
  return installed ?? (await findDesktop(say));
}

const run = (file: string, ...args: string[]) =>
  execFileSync(process.execPath, ['--import=tsx', path.join(ROOT, file), ...args], { cwd: ROOT, stdio: 'inherit' });

run('scripts/build/main.ts');
const articles = readdirSync(EXAMPLES).filter((name) => name.endsWith('.article'));
execFileSync(process.execPath, [path.join(ROOT, 'dist/cli.js'), 'extract', ...articles, '--format', 'tree'], { cwd: EXAMPLES, stdio: 'inherit' });

if (!process.stdin.isTTY) {
  say('\nThere is no terminal to end an editor from, so none is opened.');
} else {
  const editor = await findEditor();
  if (editor) {
    spawnSync(editor, [`--extensionDevelopmentPath=${ROOT}`, '--new-window', EXAMPLES], { stdio: 'inherit' });
  } else {
    run('scripts/package.ts');
    await serveWorkbench(EXAMPLES, say);
  }
}
