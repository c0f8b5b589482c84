/** The shipped word lists, for tests that compare. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readLexicons } from '../../../src/core/extract/lexicons.js';
import type { KnownNames } from '../../../src/core/compare/types.js';

const folder = path.resolve(import.meta.dirname, '../../../data/lexicons');
const files = Object.fromEntries(['nations.txt', 'groups.txt'].map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));

export const KNOWN: KnownNames = readLexicons(new TextEncoder().encode(JSON.stringify(files)));
