/** Which sidecar belongs to which article, by name. */
import { existsSync } from 'node:fs';

const SIDECAR = /\.dateline\.yaml$/;
const CODER = /^(.+)\.([A-Za-z0-9_-]+)$/;

/** Whether a coder's name can stand in a file name. */
export function isCoderName(name: string): boolean {
  return /^[A-Za-z0-9_-]+$/.test(name);
}

export function isSidecarPath(path: string): boolean {
  return path.endsWith('.dateline.yaml');
}

/** The sidecar of an article, or a coder's own. */
export function sidecarPath(article: string, coder?: string): string {
  return coder === undefined ? `${article}.dateline.yaml` : `${article}.${coder}.dateline.yaml`;
}

/**
 * The article a sidecar belongs to, and the coder whose it is. "a.txt.anna.dateline.yaml" is anna's of "a.txt", except where an article "a.txt.anna"
 * exists: then that reading wins.
 */
export function articleOfSidecar(
  sidecar: string,
  exists: (path: string) => boolean = existsSync,
): { readonly article: string; readonly coder?: string } {
  const longer = sidecar.replace(SIDECAR, '');
  if (exists(longer)) return { article: longer };
  const m = CODER.exec(longer);
  if (m && exists(m[1]!)) return { article: m[1]!, coder: m[2]! };
  return { article: longer };
}
