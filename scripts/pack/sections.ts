/** The sections of the data file: every data/models/*.bin under its name, the word lists of data/lexicons as one, and the gazetteer. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { packGazetteer } from './gazetteer.js';

const DATA = path.resolve(import.meta.dirname, '../../data');
const MODELS = path.join(DATA, 'models');
const LEXICONS = path.join(DATA, 'lexicons');

/** Section name to bytes, in the order of the names. */
export function packSections(): Map<string, Uint8Array> {
  const files = readdirSync(MODELS)
    .filter((name) => name.endsWith('.bin'))
    .sort();
  const models = files.map((name) => [path.basename(name, '.bin'), new Uint8Array(readFileSync(path.join(MODELS, name)))] as const);
  return new Map<string, Uint8Array>([...models, ['lexicons', lexicons()], ['gazetteer', packGazetteer()]]);
}

/** {"nations.txt": "...", ...}, read by src/core/extract/lexicons.ts. */
function lexicons(): Uint8Array {
  const files = readdirSync(LEXICONS)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => [name, readFileSync(path.join(LEXICONS, name), 'utf8')]);
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(files)));
}
