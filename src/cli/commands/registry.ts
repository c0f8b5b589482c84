/** The commands, in the order of the help. One file each; one line here. */
import type { Command } from '../types.js';
import { annotate } from './annotate.js';
import { check } from './check.js';
import { exportCommand } from './export.js';
import { extract } from './extract.js';

export const COMMANDS: readonly Command[] = [extract, annotate, check, exportCommand];
