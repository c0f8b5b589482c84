/** Reads the sidecar of an article file. */
import { readFileSync } from 'node:fs';
import { readSidecar } from '../../core/sidecar/read.js';
import type { SidecarReading } from '../../core/sidecar/types.js';
import { sidecarPath } from './sidecar-paths.js';

export interface SidecarFile {
  readonly path: string;
  readonly text: string;
  readonly reading: SidecarReading;
}

/** The sidecar beside `article`, or the coder's; `undefined` where there is none. Throws where it is there and cannot be opened. */
export function readSidecarFile(article: string, coder?: string): SidecarFile | undefined {
  const path = sidecarPath(article, coder);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  return { path, text, reading: readSidecar(text) };
}

/** The line, from 1, that `offset` stands in. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}

/** A message without its own "line 3: ", for where the line is said anyway. */
export function withoutLine(message: string): string {
  return message.replace(/^line \d+: /, '');
}
