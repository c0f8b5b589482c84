/**
 * The layout of the packed gazetteer, shared by its writer and its reader.
 *
 *     "DLGAZ01\n"  uint32 x 8: the lengths of the sections below, in bytes, in this order; then the sections, each aligned to 4 bytes
 *     blocks       uint32 x 2 a block: where its names start in `names`; the entry that its first main name names
 *     bloom        a Bloom filter over all keys, so that a word that is no place costs four look-ups
 *     names        blocks of 16 names in the order of their keys: shared prefix, length of the rest (bytes), the rest (Latin-1), counts of entries
 *                  that have it as main name (high half byte) and as another name (low half byte; 15: more follows), then the latter (3 bytes each)
 *     entries      12 bytes each, in the order of their main names: id (3), latitude and longitude (20 bits each), area (2), population (1), kind (1)
 *     radii        uint32 each: entry << 8 | radius, for entries that are not points
 *     bones        uint32 x 2 each: hash of a skeleton, entry; ordered by hash
 *     areas        text: a line for each country and first-level area: "SY\t12\tIdlib", "SY\t\tSyria"; line 0 is empty
 *     ids          text: a line for each id that is neither a GeoNames number nor a country
 */
import { PLACE_TYPES, type PlaceType } from '../model/kinds.js';

export const MAGIC = 'DLGAZ01\n';
export const SECTIONS = ['blocks', 'bloom', 'names', 'entries', 'radii', 'bones', 'areas', 'ids'] as const;
export type Section = (typeof SECTIONS)[number];

export const BLOCK = 16;
export const ENTRY_BYTES = 12;
export const BLOOM_HASHES = 4;
export const BLOOM_BITS_A_KEY = 9;

/** Where an entry's id comes from. */
export type IdSource = 'geonames' | 'country' | 'listed';
const ID_SOURCES: readonly IdSource[] = ['geonames', 'country', 'listed'];

/** Type and id source in one byte. */
export function packKind(type: PlaceType, source: IdSource): number {
  return PLACE_TYPES.indexOf(type) | (ID_SOURCES.indexOf(source) << 3);
}

export function unpackKind(byte: number): { type: PlaceType; source: IdSource } {
  return { type: PLACE_TYPES[byte & 7]!, source: ID_SOURCES[(byte >> 3) & 3]! };
}

/** Populations and radii are kept as logarithms: 0 is 0, each further step a factor. */
export const POPULATION_STEP = 1.09;
export const RADIUS_STEP = 1.04;

export function packLog(value: number, step: number): number {
  return value < 1 ? 0 : Math.min(255, 1 + Math.round(Math.log(value) / Math.log(step)));
}

export function unpackLog(byte: number, step: number): number {
  return byte === 0 ? 0 : Math.round(step ** (byte - 1));
}

const DEGREES = (1 << 20) - 1;

/** A coordinate in 20 bits: 19 m of latitude, 38 m of longitude. */
export function packDegrees(value: number, range: number): number {
  return Math.round(((value + range / 2) / range) * DEGREES);
}

export function unpackDegrees(bits: number, range: number): number {
  return Math.round(((bits / DEGREES) * range - range / 2) * 1e4) / 1e4;
}

/** 32-bit hash of a key (FNV-1a with a final mix); `seed` gives independent ones. */
export function hashKey(key: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return hash >>> 0;
}
