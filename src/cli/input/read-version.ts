/** Reads one version of a sidecar, wherever it lies: for diff and merge, which git calls with names of its own. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readSidecar } from '../../core/sidecar/read.js';
import type { SidecarReading } from '../../core/sidecar/types.js';
import { reasonOf } from './read-article.js';
import { lineOf, withoutLine } from './read-sidecar.js';
import { isSidecarPath, sidecarPath } from './sidecar-paths.js';

export interface SidecarVersion {
  readonly label: string;
  readonly text: string;
  readonly reading: SidecarReading;
}

const ARTICLE = /\.(?:txt|md|article|news)$/i;

/** The version in the file `label`; of an article, its sidecar's. An empty file (`/dev/null` in git) is an empty sidecar. */
export function readVersion(label: string, cwd: string): SidecarVersion | { readonly error: string } {
  const file = !isSidecarPath(label) && ARTICLE.test(label) ? sidecarPath(label) : label;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path.resolve(cwd, file)));
    return { label: file, text, reading: readSidecar(text) };
  } catch (error) {
    return { error: `${file}: ${error instanceof TypeError ? 'is not UTF-8 text' : reasonOf(error)}` };
  }
}

/** Why a version cannot be used, in one line. */
export function unusableReason({ label, text, reading }: SidecarVersion): string | undefined {
  if (reading.usable) return undefined;
  const [first] = reading.issues;
  return `${label}:${lineOf(text, first?.span?.start ?? 0)}: ${withoutLine(first?.message ?? 'cannot be read')}`;
}
