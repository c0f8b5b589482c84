/** Names of sidecars: `<article>.dateline.yaml`, and a coder's own `<article>.<coder>.dateline.yaml`. */

export const SIDECAR_ENDING = '.dateline.yaml';
const CODER = /^[A-Za-z0-9_-]+$/;

/** What a sidecar's file name says. */
export interface SidecarName {
  /** File name of the article it belongs to. */
  readonly article: string;
  /** Absent for the shared sidecar. */
  readonly coder?: string;
}

/** The file name of the sidecar of an article, or of a coder's own. */
export function sidecarName(article: string, coder?: string): string {
  return coder === undefined || coder === '' ? article + SIDECAR_ENDING : `${article}.${coder}${SIDECAR_ENDING}`;
}

/** Whether a coder may be called this: letters, digits, hyphen, underscore. */
export function isCoderName(name: string): boolean {
  return CODER.test(name);
}

/**
 * What the file name of a sidecar says; `undefined` for another file. "a.txt.AB.dateline.yaml" is coder AB's sidecar of "a.txt", unless an article
 * "a.txt.AB" exists: then it is that article's. Without `exists` the last part is a coder only where an article name with an ending is left.
 */
export function parseSidecarName(file: string, exists?: (article: string) => boolean): SidecarName | undefined {
  if (!file.endsWith(SIDECAR_ENDING) || file === SIDECAR_ENDING) return undefined;
  const article = file.slice(0, -SIDECAR_ENDING.length);
  const dot = article.lastIndexOf('.');
  const coder = article.slice(dot + 1);
  const shorter = article.slice(0, dot);
  if (dot <= 0 || !CODER.test(coder) || shorter === '') return { article };
  if (exists) return exists(article) || !exists(shorter) ? { article } : { article: shorter, coder };
  return /\.[A-Za-z0-9]+$/.test(shorter) ? { article: shorter, coder } : { article };
}

/** The sidecars of an article among the file names of its folder, the shared one first, then coders by name. */
export function sidecarsOf(article: string, files: readonly string[]): (SidecarName & { readonly file: string })[] {
  const names = new Set(files);
  return files
    .flatMap((file) => {
      const name = parseSidecarName(file, (one) => names.has(one));
      return name?.article === article ? [{ ...name, file }] : [];
    })
    .sort((a, b) => (a.coder ?? '').localeCompare(b.coder ?? '', 'en'));
}

/** The name of the backup of a sidecar of format `from`, the `count`th where the first ones are taken. */
export function backupName(sidecar: string, from: number, count = 1): string {
  return `${sidecar}.v${from}${count > 1 ? `-${count}` : ''}.bak`;
}
