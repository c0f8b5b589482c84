/** The sidecar of an article that nobody has decided anything about. */
import type { Sidecar } from './types.js';

/** The format version this code reads and writes. */
export const FORMAT_VERSION = 1;

export const EMPTY_SIDECAR: Sidecar = { version: FORMAT_VERSION, article: {}, entities: [], mentions: [], events: [] };
