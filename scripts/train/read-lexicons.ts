/** Reads the curated lists in data/lexicons. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LEXICONS } from './paths.js';

/** Lines of cells ("a, b | c | d"); comments and empty lines are left out. */
export function readTable(name: string): string[][][] {
  return readFileSync(path.join(LEXICONS, name), 'utf8')
    .split('\n')
    .map((line) => line.replace(/(^|\s)#.*$/, ''))
    .filter((line) => line.trim() !== '')
    .map((line) =>
      line.split('|').map((cell) =>
        cell
          .split(',')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
      ),
    );
}
