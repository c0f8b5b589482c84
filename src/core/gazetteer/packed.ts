/** Reads the packed gazetteer in place: names are found by binary search over blocks, nothing is unpacked before it is asked for. */
import { foldName, lookupKeys, otherArticleKey } from './fold.js';
import * as layout from './layout.js';
import { isTelling, skeleton, soundsLike } from './skeleton.js';
import type { Gazetteer, GazetteerEntry, GazetteerHit, NameMatch } from './types.js';

interface StoredName {
  text: string;
  main: number;
  others: number[];
}

/** How many answers are kept; an article asks for the same names again and again. */
const CACHE = 4096;

/** A gazetteer over the bytes of the data file's section; an empty section gives an empty gazetteer. Throws on anything else. */
export function loadGazetteer(bytes: Uint8Array): Gazetteer {
  return bytes.length ? new PackedGazetteer(bytes) : { find: () => [], has: () => false };
}

class PackedGazetteer implements Gazetteer {
  private readonly blocks: Uint32Array;
  private readonly bloom: Uint8Array;
  private readonly names: Uint8Array;
  private readonly entries: DataView;
  private readonly radii: Uint32Array;
  private readonly bones: Uint32Array;
  private readonly areas: readonly string[];
  private readonly ids: readonly string[];
  private readonly countryNames = new Map<string, string>();
  private readonly heads: (string | undefined)[] = [];
  private readonly hits = new Map<string, readonly GazetteerHit[]>();
  private readonly known = new Map<string, boolean>();

  constructor(bytes: Uint8Array) {
    const sections = readSections(bytes);
    this.blocks = numbers(sections.blocks);
    this.bloom = sections.bloom;
    this.names = sections.names;
    this.entries = new DataView(sections.entries.buffer, sections.entries.byteOffset, sections.entries.byteLength);
    this.radii = numbers(sections.radii);
    this.bones = numbers(sections.bones);
    this.areas = lines(sections.areas);
    this.ids = lines(sections.ids);
    for (const area of this.areas) {
      const [country = '', code, name = ''] = area.split('\t');
      if (country && !code) this.countryNames.set(country, name);
    }
  }

  has(name: string): boolean {
    let known = this.known.get(name);
    if (known === undefined) {
      if (this.known.size >= CACHE) this.known.clear();
      known = [...lookupKeys(name), otherArticleKey(name)].some((key) => this.mayHave(key) && this.lookUp(key) !== undefined);
      this.known.set(name, known);
    }
    return known;
  }

  find(name: string): readonly GazetteerHit[] {
    let found = this.hits.get(name);
    if (!found) {
      if (this.hits.size >= CACHE) this.hits.clear();
      this.hits.set(name, (found = this.search(name)));
    }
    return found;
  }

  private search(name: string): readonly GazetteerHit[] {
    const matches = new Map<number, NameMatch>();
    for (const key of lookupKeys(name)) this.collect(key, matches);
    if (!matches.size) this.collect(otherArticleKey(name), matches);
    const bones = skeleton(name);
    if (isTelling(bones, name)) {
      for (const entry of this.bySkeleton(bones))
        if (!matches.has(entry) && soundsLike(name, this.nameOf(entry), bones)) matches.set(entry, 'skeleton');
    }
    return [...matches]
      .map(([entry, match]) => ({ entry: this.read(entry), match }))
      .sort((a, b) => Number(a.match === 'skeleton') - Number(b.match === 'skeleton') || b.entry.population - a.entry.population);
  }

  private collect(key: string, matches: Map<number, NameMatch>): void {
    if (!this.mayHave(key)) return;
    for (const entry of this.lookUp(key) ?? []) if (!matches.has(entry)) matches.set(entry, 'exact');
  }

  private mayHave(key: string): boolean {
    const a = layout.hashKey(key, 0);
    const b = layout.hashKey(key, 0x9e3779b9) | 1;
    const bits = this.bloom.length * 8;
    for (let i = 0; i < layout.BLOOM_HASHES; i++) {
      const bit = ((a + Math.imul(i, b)) >>> 0) % bits;
      if (!(this.bloom[bit >> 3]! & (1 << (bit & 7)))) return false;
    }
    return true;
  }

  /** The entries of that key, those with it as main name first: the last block whose first key is not after `key`, walked until `key`. */
  private lookUp(key: string): readonly number[] | undefined {
    let low = 0;
    let high = this.blocks.length / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.head(middle) > key) high = middle - 1;
      else low = middle + 1;
    }
    if (high < 0) return undefined;
    let first = this.blocks[high * 2 + 1]!;
    for (const name of this.walk(high)) {
      const here = foldName(name.text);
      if (here === key) return [...Array(name.main).keys()].map((i) => first + i).concat(name.others);
      if (here > key) return undefined;
      first += name.main;
    }
    return undefined;
  }

  private head(block: number): string {
    return (this.heads[block] ??= foldName(this.walk(block).next().value!.text));
  }

  /** The names of a block, in order. */
  private *walk(block: number): Generator<StoredName, undefined> {
    const { names } = this;
    let at = this.blocks[block * 2]!;
    const end = this.blocks[block * 2 + 2] ?? names.length;
    let text = '';
    while (at < end) {
      const prefix = names[at++]!;
      const length = names[at++]!;
      text = text.slice(0, prefix) + String.fromCharCode(...names.subarray(at, at + length));
      at += length;
      const counts = names[at++]!;
      let main = counts >> 4;
      let others = counts & 15;
      if (main === 15) main += names[at++]!;
      if (others === 15) others += names[at++]!;
      const list: number[] = [];
      for (let i = 0; i < others; i++, at += 3) list.push(names[at]! | (names[at + 1]! << 8) | (names[at + 2]! << 16));
      yield { text, main, others: list };
    }
    return undefined;
  }

  private *bySkeleton(bones: string): Generator<number> {
    const hash = layout.hashKey(bones, 0);
    let low = 0;
    let high = this.bones.length / 2;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.bones[middle * 2]! < hash) low = middle + 1;
      else high = middle;
    }
    for (; this.bones[low * 2] === hash; low++) yield this.bones[low * 2 + 1]!;
  }

  private nameOf(entry: number): string {
    let low = 0;
    let high = this.blocks.length / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle * 2 + 1]! > entry) high = middle - 1;
      else low = middle + 1;
    }
    // Blocks without main names share their first entry with the next: start at the last that begins at or before it.
    let first = this.blocks[high * 2 + 1]!;
    for (const name of this.walk(high)) {
      first += name.main;
      if (first > entry) return name.text;
    }
    return '';
  }

  private read(entry: number): GazetteerEntry {
    const { entries } = this;
    const at = entry * layout.ENTRY_BYTES;
    const id = entries.getUint8(at) | (entries.getUint8(at + 1) << 8) | (entries.getUint8(at + 2) << 16);
    const degrees = entries.getUint32(at + 3, true);
    const { type, source } = layout.unpackKind(entries.getUint8(at + 11));
    const [country, code, areaName] = (this.areas[entries.getUint16(at + 8, true)] ?? '').split('\t');
    const name = this.nameOf(entry);
    const countryName = country ? this.countryNames.get(country) : undefined;
    const parents = source === 'country' ? [] : [...(code && areaName ? [areaName] : []), ...(countryName ? [countryName] : [])];
    return {
      id: source === 'geonames' ? `geonames:${id}` : source === 'country' ? `country:${country}` : this.ids[id]!,
      name,
      type,
      lat: layout.unpackDegrees(degrees >>> 12, 180),
      lon: layout.unpackDegrees(((degrees & 0xfff) << 8) | entries.getUint8(at + 7), 360),
      ...(country ? { country } : {}),
      parents,
      population: layout.unpackLog(entries.getUint8(at + 10), layout.POPULATION_STEP),
      radiusKm: this.radiusOf(entry),
    };
  }

  private radiusOf(entry: number): number {
    const { radii } = this;
    let low = 0;
    let high = radii.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (radii[middle]! >>> 8 < entry) low = middle + 1;
      else high = middle;
    }
    const found = radii[low];
    return found !== undefined && found >>> 8 === entry ? layout.unpackLog(found & 255, layout.RADIUS_STEP) : 0;
  }
}

function readSections(bytes: Uint8Array): Record<layout.Section, Uint8Array> {
  if (new TextDecoder().decode(bytes.subarray(0, 8)) !== layout.MAGIC) throw new Error('not a packed gazetteer of this version');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 8 + 4 * layout.SECTIONS.length;
  const sections = layout.SECTIONS.map((name, i) => {
    const length = view.getUint32(8 + 4 * i, true);
    const section = bytes.subarray(at, at + length);
    at += (length + 3) & ~3;
    return [name, section] as const;
  });
  return Object.fromEntries(sections) as Record<layout.Section, Uint8Array>;
}

/** Little-endian numbers, copied: the section may start at any offset. */
function numbers(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.slice().buffer);
}

function lines(bytes: Uint8Array): readonly string[] {
  return bytes.length ? new TextDecoder().decode(bytes).split('\n') : [];
}
