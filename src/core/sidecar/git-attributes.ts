/** What git must be told so that it merges sidecars by id: one attribute, and a merge driver of that name. */
import { SIDECAR_ENDING } from './coders.js';

export const ATTRIBUTES_FILE = '.gitattributes';
export const ATTRIBUTE_LINE = `*${SIDECAR_ENDING} merge=dateline`;
/** Keys of git's configuration; the driver belongs to a machine, the attribute to the repository. */
export const DRIVER_KEYS = { name: 'merge.dateline.name', driver: 'merge.dateline.driver' } as const;

/** `attributes` with the line that names the driver, which is added once. */
export function withAttribute(attributes: string): string {
  if (attributes.split(/\r?\n/).some((line) => line.trim() === ATTRIBUTE_LINE)) return attributes;
  const eol = attributes.includes('\r\n') ? '\r\n' : '\n';
  return attributes + (attributes === '' || attributes.endsWith('\n') ? '' : eol) + ATTRIBUTE_LINE + eol;
}

/** The driver's command for git, which hands it to a shell: `program` is what runs Dateline's command line. */
export function driverCommand(program: readonly string[]): string {
  return `${program.map(shellWord).join(' ')} merge %O %A %B --path %P`;
}

/** git runs drivers with a POSIX shell on every system; backslashes of Windows paths must survive it. */
function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
