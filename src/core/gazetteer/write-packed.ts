/** Writes the packed gazetteer (layout.ts says how). Runs at build time. */
import type { PlaceType } from '../model/kinds.js';
import { foldName } from './fold.js';
import * as layout from './layout.js';
import { isTelling, skeleton } from './skeleton.js';

/** One place as the pack's sources give it. */
export interface SourceEntry {
  /** The main name; with the others it must be in Latin-1 letters. */
  readonly name: string;
  readonly otherNames: readonly string[];
  /** "geonames:169389", "country:SY", or any other, kept as it is. */
  readonly id: string;
  readonly type: PlaceType;
  readonly lat: number;
  readonly lon: number;
  readonly population: number;
  readonly radiusKm: number;
  /** Index into the areas. */
  readonly area: number;
  /** Whether it is also found by the consonants of its names. */
  readonly transliterated: boolean;
}

/** A country (`code` empty) or a first-level area of it. */
export interface SourceArea {
  readonly country: string;
  readonly code: string;
  readonly name: string;
}

/** Area 0 stands for "none" and is added here: `area` of an entry counts from 1. */
export function writePackedGazetteer(entries: readonly SourceEntry[], areas: readonly SourceArea[]): Uint8Array {
  const sorted = entries
    .map((entry) => ({ entry, key: foldName(entry.name) }))
    .filter(({ key }) => key)
    .sort((a, b) => compare(a.key, b.key) || b.entry.population - a.entry.population || compare(a.entry.id, b.entry.id));
  const names = collectNames(sorted);
  const ids: string[] = [];
  const sections: Record<layout.Section, Uint8Array> = {
    ...writeNames(names),
    bloom: writeBloom(names.map((name) => name.key)),
    entries: writeEntries(
      sorted.map(({ entry }) => entry),
      ids,
    ),
    radii: bytesOf(sorted.flatMap(({ entry }, i) => (entry.radiusKm > 0 ? [(i << 8) | layout.packLog(entry.radiusKm, layout.RADIUS_STEP)] : []))),
    bones: writeBones(sorted.map(({ entry }) => entry)),
    areas: encode(['', ...areas.map((area) => `${area.country}\t${area.code}\t${area.name}`)].join('\n')),
    ids: encode(ids.join('\n')),
  };
  return join(sections);
}

interface Name {
  readonly key: string;
  readonly text: string;
  /** How many entries have it as main name; they follow one another. */
  main: number;
  readonly others: number[];
}

function collectNames(sorted: readonly { entry: SourceEntry; key: string }[]): Name[] {
  const byKey = new Map<string, Name>();
  for (const { entry, key } of sorted) {
    const name = byKey.get(key);
    if (name) name.main++;
    else byKey.set(key, { key, text: entry.name, main: 1, others: [] });
  }
  sorted.forEach(({ entry, key: mainKey }, i) => {
    for (const other of entry.otherNames) {
      const key = foldName(other);
      if (!key || key === mainKey) continue;
      let name = byKey.get(key);
      if (!name) byKey.set(key, (name = { key, text: other, main: 0, others: [] }));
      if (!name.others.includes(i)) name.others.push(i);
    }
  });
  return [...byKey.values()].sort((a, b) => compare(a.key, b.key));
}

function writeNames(names: readonly Name[]): { blocks: Uint8Array; names: Uint8Array } {
  const bytes: number[] = [];
  const blocks: number[] = [];
  let entry = 0;
  let previous = '';
  const count = (value: number): number[] => (value < 15 ? [] : [value - 15 < 255 ? value - 15 : fail('too many places of one name')]);
  names.forEach((name, i) => {
    if (i % layout.BLOCK === 0) {
      blocks.push(bytes.length, entry);
      previous = '';
    }
    let prefix = 0;
    while (prefix < previous.length && prefix < 255 && previous[prefix] === name.text[prefix]) prefix++;
    const rest = [...name.text.slice(prefix)].map((letter) => letter.codePointAt(0)!);
    if (rest.some((code) => code > 255)) fail(`not Latin-1: ${name.text}`);
    bytes.push(prefix, rest.length, ...rest);
    bytes.push((Math.min(name.main, 15) << 4) | Math.min(name.others.length, 15), ...count(name.main), ...count(name.others.length));
    for (const other of name.others) bytes.push(other & 255, (other >> 8) & 255, other >> 16);
    entry += name.main;
    previous = name.text;
  });
  return { blocks: bytesOf(blocks), names: Uint8Array.from(bytes) };
}

function writeBloom(keys: readonly string[]): Uint8Array {
  const bits = new Uint8Array(Math.ceil((keys.length * layout.BLOOM_BITS_A_KEY) / 8) + 1);
  for (const key of keys) {
    const a = layout.hashKey(key, 0);
    const b = layout.hashKey(key, 0x9e3779b9) | 1;
    for (let i = 0; i < layout.BLOOM_HASHES; i++) {
      const bit = ((a + Math.imul(i, b)) >>> 0) % (bits.length * 8);
      bits[bit >> 3]! |= 1 << (bit & 7);
    }
  }
  return bits;
}

function writeEntries(entries: readonly SourceEntry[], ids: string[]): Uint8Array {
  const bytes = new Uint8Array(entries.length * layout.ENTRY_BYTES);
  const view = new DataView(bytes.buffer);
  entries.forEach((entry, i) => {
    const at = i * layout.ENTRY_BYTES;
    const [scheme, number] = [entry.id.slice(0, entry.id.indexOf(':')), entry.id.slice(entry.id.indexOf(':') + 1)];
    const source = scheme === 'geonames' || scheme === 'country' ? scheme : 'listed';
    const id = source === 'geonames' ? Number(number) : source === 'country' ? 0 : ids.push(entry.id) - 1;
    bytes.set([id & 255, (id >> 8) & 255, id >> 16], at);
    const lat = layout.packDegrees(entry.lat, 180);
    const lon = layout.packDegrees(entry.lon, 360);
    view.setUint32(at + 3, (lat << 12) | (lon >> 8), true);
    bytes[at + 7] = lon & 255;
    view.setUint16(at + 8, entry.area, true);
    bytes[at + 10] = layout.packLog(entry.population, layout.POPULATION_STEP);
    bytes[at + 11] = layout.packKind(entry.type, source);
  });
  return bytes;
}

function writeBones(entries: readonly SourceEntry[]): Uint8Array {
  const pairs = new Map<string, readonly [number, number]>();
  entries.forEach((entry, i) => {
    if (!entry.transliterated) return;
    for (const name of [entry.name, ...entry.otherNames]) {
      const bones = skeleton(name);
      const hash = layout.hashKey(bones, 0);
      if (isTelling(bones, name)) pairs.set(`${hash}:${i}`, [hash, i]);
    }
  });
  return bytesOf([...pairs.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]).flat());
}

function join(sections: Readonly<Record<layout.Section, Uint8Array>>): Uint8Array {
  const head = 8 + 4 * layout.SECTIONS.length;
  const total = layout.SECTIONS.reduce((sum, name) => sum + align(sections[name].length), head);
  const bytes = new Uint8Array(total);
  bytes.set(encode(layout.MAGIC), 0);
  const view = new DataView(bytes.buffer);
  let at = head;
  layout.SECTIONS.forEach((name, i) => {
    view.setUint32(8 + 4 * i, sections[name].length, true);
    bytes.set(sections[name], at);
    at += align(sections[name].length);
  });
  return bytes;
}

function bytesOf(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, i) => view.setUint32(i * 4, value >>> 0, true));
  return bytes;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function align(length: number): number {
  return (length + 3) & ~3;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function fail(message: string): never {
  throw new Error(message);
}
