/** The word lists that comparing asks, from the data file that stands beside this program. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { KnownNames } from '../../core/compare/types.js';
import { readLexicons } from '../../core/extract/lexicons.js';
import { readPack } from '../../core/extract/pack.js';

/** Beside the bundle; or, when the sources run directly, in the build's folder. */
const PLACES = ['dateline.data', '../../../dist/dateline.data'];

export interface LoadedNames {
  readonly known: KnownNames;
  /** Changes with the data file: records made with another are made anew. */
  readonly version: string;
}

/** Throws where the data file is missing or foreign. */
export function loadKnownNames(): LoadedNames {
  const file = PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url))).find((place) => existsSync(place));
  if (file === undefined) throw new Error('the data file dateline.data is missing beside the program: build it with "npm run build"');
  const { size, mtimeMs } = statSync(file);
  const lexicons = readPack(new Uint8Array(readFileSync(file))).get('lexicons');
  if (!lexicons) throw new Error('the data file dateline.data has no word lists: build it with "npm run build"');
  return { known: readLexicons(lexicons), version: `${size} ${Math.round(mtimeMs)}` };
}
