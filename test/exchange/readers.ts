/** Where readers that others wrote come from: npm, Debian, or an installation that is there already. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from '../host/programs.js';

const FOLDER = path.resolve('.cache/exchange');
const HERE = path.resolve('test/exchange');

/** Python of Debian: its packages are not seen by another one that stands first on the path. */
const DEBIAN_PYTHON = '/usr/bin/python3';

/** Installs the readers of npm into .cache/exchange. False where that cannot be done. */
export function installNpmReaders(): boolean {
  const lock = 'package-lock.json';
  const isCurrent = (): boolean =>
    existsSync(path.join(FOLDER, 'node_modules')) && readFileSync(path.join(HERE, lock), 'utf8') === readFileSync(path.join(FOLDER, lock), 'utf8');
  if (existsSync(path.join(FOLDER, lock)) && isCurrent()) return true;
  mkdirSync(FOLDER, { recursive: true });
  for (const file of ['package.json', lock]) copyFileSync(path.join(HERE, file), path.join(FOLDER, file));
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: FOLDER, stdio: 'ignore' });
    return true;
  } catch {
    return false; // no registry: the tests say that they were skipped
  }
}

/** A reader of npm. `file`: the module's own path, where the package gives a script for pages to `require`. */
export async function npmReader<T>(name: string, file?: string): Promise<T> {
  const resolve = createRequire(path.join(FOLDER, 'package.json'));
  return (await import(pathToFileURL(file === undefined ? resolve.resolve(name) : npmFile(name, file)).href)) as T;
}

export function npmFile(name: string, file: string): string {
  return path.join(FOLDER, 'node_modules', name, file);
}

/** A Debian package, and a file that is there when it is installed. */
const PACKAGES: Readonly<Record<string, string>> = {
  'default-jdk-headless': '/usr/bin/javac',
  'libuima-core-java': '/usr/share/java/uimaj-core.jar',
  'libxml2-utils': '/usr/bin/xmllint',
  'python3-nltk': '/usr/lib/python3/dist-packages/nltk/__init__.py',
};

/** Installs Debian packages where that is allowed. Returns the command that somebody else must run, where it is not. */
export function installDebianReaders(): string | undefined {
  const missing = Object.keys(PACKAGES).filter((name) => !existsSync(PACKAGES[name]!));
  if (!missing.length) return undefined;
  const install = ['-o', 'DPkg::Lock::Timeout=600', 'install', '-y', '--no-install-recommends', ...missing];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  try {
    if (!findProgram('apt-get') || process.getuid?.() !== 0) throw new Error('not allowed');
    execFileSync('apt-get', ['update'], { env, stdio: 'ignore' });
    execFileSync('apt-get', install, { env, stdio: 'ignore' });
    return undefined;
  } catch {
    return `sudo apt-get ${install.slice(2).join(' ')}`;
  }
}

/** A script under foreign/, run by Debian's Python. What it prints is JSON. */
export function runPython<T>(script: string, args: readonly string[], python = DEBIAN_PYTHON): T {
  const output = execFileSync(python, [path.join(HERE, 'foreign', script), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return JSON.parse(output) as T;
}

/** The Python that can import `module`: the one that DATELINE_PYTHON names, the first of the path, or Debian's. */
export function pythonWith(module: string): string | undefined {
  const candidates = [process.env['DATELINE_PYTHON'], findProgram('python3'), DEBIAN_PYTHON];
  return candidates.find((python) => {
    if (!python || !existsSync(python)) return false;
    try {
      execFileSync(python, ['-c', `import ${module}`], { stdio: 'ignore' });
      return true;
    } catch {
      return false; // this one has no such module
    }
  });
}

/** Runs a UIMA program of foreign/ and returns its lines. */
export function runUima(program: string, args: readonly string[]): string[] {
  const source = path.join(HERE, 'foreign', program);
  return execFileSync('java', ['-Dfile.encoding=UTF-8', '-Dstdout.encoding=UTF-8', '-cp', PACKAGES['libuima-core-java']!, source, ...args], {
    encoding: 'utf8',
  })
    .split('\n')
    .filter(Boolean);
}
