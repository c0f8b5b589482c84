/** Builds the command line once for the tests and runs it as a user would. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { bundles } from '../../../scripts/build/bundles.js';
import { packSections } from '../../../scripts/pack/sections.js';
import { writePack } from '../../../src/core/extract/pack.js';
import { loadResources } from '../../../src/core/extract/resources.js';

const FOLDER = path.resolve('.cache/test-cli');
const PROGRAM = path.join(FOLDER, 'cli.js');

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

let built: Promise<void> | undefined;

async function buildProgram(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const bundle = bundles().find(({ entry }) => entry === 'src/cli/main.ts')!;
  await build({ bundle: true, minify: true, logLevel: 'warning', ...bundle.options, entryPoints: [bundle.entry], outfile: PROGRAM });
  writeFileSync(path.join(FOLDER, 'dateline.data'), dataFile());
}

/** The build's data file where it fits these sources, else one made now. */
function dataFile(): Uint8Array {
  if (existsSync('dist/dateline.data')) {
    const data = new Uint8Array(readFileSync('dist/dateline.data'));
    try {
      loadResources(data);
      return data;
    } catch {
      // made for other sources: pack anew
    }
  }
  return writePack(packSections());
}

/** Runs the program in `cwd` with `input` on standard input. */
export async function dateline(
  words: readonly string[],
  options: { readonly cwd?: string; readonly input?: string | Uint8Array } = {},
): Promise<Outcome> {
  await (built ??= buildProgram());
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [PROGRAM, ...words], { cwd: options.cwd ?? process.cwd(), env: { ...process.env, NO_COLOR: '1' } });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
    child.stdin.on('error', () => undefined); // a program that does not read its input
    child.stdin.end(options.input ?? '');
  });
}

/** A folder that holds `files` (name to content) while `use` runs. */
export async function withFolder(files: Readonly<Record<string, string | Uint8Array>>, use: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  try {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), content);
    }
    await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
