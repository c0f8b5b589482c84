/** The commands, in the order of the help. One file each; one line here. */
import type { Command } from '../types.js';
import { agree } from './agree.js';
import { annotate } from './annotate.js';
import { check } from './check.js';
import { compare } from './compare.js';
import { diff } from './diff.js';
import { exportCommand } from './export.js';
import { extract } from './extract.js';
import { importCommand } from './import.js';
import { index } from './index-articles.js';
import { merge } from './merge.js';
import { migrate } from './migrate.js';
import { places } from './places.js';
import { report } from './report.js';
import { search } from './search.js';

export const COMMANDS: readonly Command[] = [
  extract,
  annotate,
  check,
  exportCommand,
  compare,
  index,
  search,
  report,
  importCommand,
  places,
  diff,
  merge,
  migrate,
  agree,
];
