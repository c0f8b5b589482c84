/** The sections of the data file: every data/models/*.bin under its name. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const MODELS = path.resolve(import.meta.dirname, '../../data/models');

/** Section name to bytes, in the order of the names. */
export function packSections(): Map<string, Uint8Array> {
  const files = readdirSync(MODELS)
    .filter((name) => name.endsWith('.bin'))
    .sort();
  return new Map(files.map((name) => [path.basename(name, '.bin'), new Uint8Array(readFileSync(path.join(MODELS, name)))]));
}
