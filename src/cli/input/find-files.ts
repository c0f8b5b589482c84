/** From the words a user gives (paths, folders, globs, -) to files, in the order given. */
import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { articleOfSidecar, isSidecarPath } from './sidecar-paths.js';

/** One input: where it is, and what messages and results call it. */
export interface InputFile {
  /** Absolute path; absent for standard input. */
  readonly path?: string;
  readonly label: string;
  /** The coder, where the user named a coder's sidecar. */
  readonly coder?: string;
}

export interface FoundFiles {
  readonly files: readonly InputFile[];
  /** Words for which nothing was found, each with the reason. */
  readonly missing: readonly { readonly label: string; readonly reason: string }[];
  /** Whether the answer is a list: more than one word, or a word that may stand for many. */
  readonly several: boolean;
}

const ARTICLES = '**/*.{txt,md,article,news,TXT,MD}';
const SIDECARS = '**/*.dateline.yaml';
/** Links are not followed: what a folder links to is not in it. */
const QUIETLY = { ignore: ['**/node_modules/**'], expandDirectories: false, followSymbolicLinks: false };
const GLOB = /[*?[\]{}!()]/;

export interface FindOptions {
  /** Folders give the articles that have sidecars, once for each sidecar (coders' own, and those whose article is missing, included). */
  readonly sidecars?: boolean;
  /** The coder whose sidecars are meant. */
  readonly coder?: string;
}

/** Finds the articles that `words` name. A folder gives its articles (by extension), at any depth; a sidecar stands for its article. */
export async function findFiles(words: readonly string[], cwd: string, options: FindOptions = {}): Promise<FoundFiles> {
  const files: InputFile[] = [];
  const missing: { label: string; reason: string }[] = [];
  const seen = new Set<string>();
  let several = words.length > 1;
  const add = (label: string, coder = options.coder): void => {
    if (options.coder !== undefined && coder !== options.coder) return;
    const absolute = path.resolve(cwd, label);
    const key = `${absolute}\0${coder ?? ''}`;
    if (seen.has(key)) return;
    seen.add(key);
    files.push({ path: absolute, label, ...(coder === undefined ? {} : { coder }) });
  };
  const addOwner = (sidecar: string): void => {
    const { article, coder } = articleOfSidecar(sidecar, (name) => existsSync(path.resolve(cwd, name)));
    add(article, coder);
  };
  for (const word of words) {
    if (word === '-') {
      if (!seen.has('-')) files.push({ label: '-' });
      seen.add('-');
      continue;
    }
    const kind = await kindOf(path.resolve(cwd, word));
    if (isSidecarPath(word) && (kind === 'file' || (kind === undefined && !GLOB.test(word)))) addOwner(word);
    else if (kind === 'file') add(word);
    else if (kind === 'folder') {
      several = true;
      const inside = await glob(options.sidecars ? SIDECARS : ARTICLES, { cwd: path.resolve(cwd, word), ...QUIETLY });
      for (const name of inside.sort(byName)) {
        if (options.sidecars) addOwner(path.join(word, name));
        else add(path.join(word, name));
      }
      if (!inside.length)
        missing.push({ label: word, reason: options.sidecars ? 'has no sidecars' : 'has no articles (.txt, .md, .article, .news)' });
    } else if (GLOB.test(word)) {
      several = true;
      const matching = await glob(word.replaceAll('\\', '/'), { cwd, ...QUIETLY });
      for (const name of matching.sort(byName)) {
        if (!isSidecarPath(name)) add(name);
        else if (options.sidecars) addOwner(name);
      }
      if (!matching.length) missing.push({ label: word, reason: 'matches no file' });
    } else missing.push({ label: word, reason: kind === 'other' ? 'is neither a file nor a folder' : 'there is no such file' });
  }
  return { files, missing, several };
}

async function kindOf(absolute: string): Promise<'file' | 'folder' | 'other' | undefined> {
  try {
    const found = await stat(absolute);
    return found.isDirectory() ? 'folder' : found.isFile() || found.isFIFO() || found.isCharacterDevice() ? 'file' : 'other';
  } catch {
    return undefined; // not there, or not to be seen: both are reported as not found
  }
}

/** By code unit: the same on every machine. */
function byName(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
