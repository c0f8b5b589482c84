/** Finds the scheme that an article is annotated by: dateline.scheme.yaml in its folder or one above. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readScheme, type SchemeReading } from '../../core/project/read-scheme.js';
import { SCHEME_FILE } from '../../core/project/scheme.js';

export interface SchemeFile extends SchemeReading {
  readonly path: string;
}

/** Undefined where there is none. Throws where it is there and cannot be opened. */
export function readSchemeFile(article: string): SchemeFile | undefined {
  for (let folder = path.dirname(path.resolve(article)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, SCHEME_FILE);
    if (existsSync(file)) return { path: file, ...readScheme(readFileSync(file, 'utf8')) };
    if (folder === path.dirname(folder)) return undefined;
  }
}
