/** Sidecars that say nothing. */
import type { Sidecar } from './types.js';

/** The format version this code reads and writes. */
export const FORMAT_VERSION = 1;

/** The sidecar of an article that nobody has decided anything about. */
export const EMPTY_SIDECAR: Sidecar = { version: FORMAT_VERSION, article: {}, entities: [], mentions: [], events: [] };

const BARE =
  /^(?:# yaml-language-server:[^\n]*\n)?dateline: \d+\n(?:article:\s*(?:\{\s*\})?\s*\n)?(?:(?:entities|mentions|events):\s*(?:\[\s*\])?\s*\n)*$/;

/** Whether the text says nothing at all, not even a comment of somebody's: what is left when the only decision was taken back. */
export function isBare(text: string): boolean {
  return BARE.test(text.replaceAll('\r\n', '\n'));
}
