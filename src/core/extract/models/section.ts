/**
 * One model as one block of bytes: a 32-bit length, a JSON header of that length, then typed arrays, each at a multiple of eight.
 * The header names the arrays, so that a file can be read without knowing which model it holds.
 */

export type SectionArray = Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array;
type ArrayKind = 'u8' | 'i8' | 'u16' | 'i16' | 'u32' | 'i32' | 'f32';

interface ArrayPlace {
  readonly name: string;
  readonly kind: ArrayKind;
  readonly offset: number;
  readonly length: number;
}

/** A section that was read: the writer's own facts, and its arrays by name. */
export interface Section {
  readonly facts: Readonly<Record<string, unknown>>;
  readonly arrays: ReadonlyMap<string, SectionArray>;
}

const ALIGN = 8;
const aligned = (n: number): number => Math.ceil(n / ALIGN) * ALIGN;

function kindOf(array: SectionArray): ArrayKind {
  if (array instanceof Uint8Array) return 'u8';
  if (array instanceof Int8Array) return 'i8';
  if (array instanceof Uint16Array) return 'u16';
  if (array instanceof Int16Array) return 'i16';
  if (array instanceof Uint32Array) return 'u32';
  if (array instanceof Int32Array) return 'i32';
  return 'f32';
}

function viewOf(buffer: ArrayBufferLike, base: number, place: ArrayPlace): SectionArray {
  const at = base + place.offset;
  switch (place.kind) {
    case 'u8':
      return new Uint8Array(buffer, at, place.length);
    case 'i8':
      return new Int8Array(buffer, at, place.length);
    case 'u16':
      return new Uint16Array(buffer, at, place.length);
    case 'i16':
      return new Int16Array(buffer, at, place.length);
    case 'u32':
      return new Uint32Array(buffer, at, place.length);
    case 'i32':
      return new Int32Array(buffer, at, place.length);
    case 'f32':
      return new Float32Array(buffer, at, place.length);
  }
}

/** Headers are ASCII: `TextEncoder` is not part of the language, and this folder uses nothing else. */
function asciiBytes(text: string): Uint8Array {
  const escaped = text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Uint8Array.from(escaped, (c) => c.charCodeAt(0));
}

function asciiText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

/** Writes facts and arrays as one block. */
export function writeSection(facts: Readonly<Record<string, unknown>>, arrays: Readonly<Record<string, SectionArray>>): Uint8Array {
  const places: ArrayPlace[] = [];
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    places.push({ name, kind: kindOf(array), offset, length: array.length });
    offset = aligned(offset + array.byteLength);
  }
  const header = asciiBytes(JSON.stringify({ ...facts, arrays: places }));
  const base = aligned(4 + header.length);
  const bytes = new Uint8Array(base + offset);
  new DataView(bytes.buffer).setUint32(0, header.length, true);
  bytes.set(header, 4);
  places.forEach((place) => {
    const array = arrays[place.name]!;
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), base + place.offset);
  });
  return bytes;
}

/** Reads what `writeSection` wrote; the arrays are views into `bytes` where its position allows it. */
export function readSection(bytes: Uint8Array): Section {
  const whole = bytes.byteOffset % ALIGN === 0 ? bytes : bytes.slice();
  const headerLength = new DataView(whole.buffer, whole.byteOffset).getUint32(0, true);
  const header = JSON.parse(asciiText(whole.subarray(4, 4 + headerLength))) as Record<string, unknown>;
  const { arrays: places, ...facts } = header;
  const base = whole.byteOffset + aligned(4 + headerLength);
  const arrays = new Map<string, SectionArray>();
  for (const place of places as ArrayPlace[]) arrays.set(place.name, viewOf(whole.buffer, base, place));
  return { facts, arrays };
}

/** The array `name` of a section; a section without it was written by another version of the product. */
export function sectionArray<T extends SectionArray>(section: Section, name: string, make: new (length: number) => T): T {
  const array = section.arrays.get(name);
  if (!(array instanceof make)) throw new Error(`the model has no ${make.name} "${name}"`);
  return array;
}
