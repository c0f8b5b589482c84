/** Names of files that are written. */

/** The beginning of a file's name for what is called `title`: letters, digits and hyphens. */
export function fileTitle(prefix: string, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return [prefix, ...(words ?? [])].join('-').slice(0, 80).replace(/-$/, '');
}
