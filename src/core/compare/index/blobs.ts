/** A head in one line of JSON, then blocks of bytes, each deflated and with its sum: what the index keeps between sessions. What rots is left out, not believed. */
import { deflateSync, inflateSync } from 'fflate';

/** Changes with the shape of what is kept: a cache of another one is made anew. */
export const CACHE_VERSION = 6;

export interface Blobs {
  readonly head: unknown;
  readonly blocks: readonly Uint8Array[];
}

export interface ReadBlobs {
  readonly head: unknown;
  /** Parts of the bytes that were read, still deflated; nothing in the place of one that is cut off or not what was written. */
  readonly blocks: readonly (Uint8Array | undefined)[];
}

/** What the first line holds beside its own sum. */
interface Contents {
  readonly head: unknown;
  readonly lengths: readonly number[];
  readonly sums: readonly number[];
}

interface Head extends Contents {
  readonly 'dateline-index': number;
  readonly sum: number;
}

const LINE_END = 10;

export function writeBlobs({ head, blocks }: Blobs): Uint8Array {
  const contents: Contents = { head, lengths: blocks.map(({ length }) => length), sums: blocks.map(sumOf) };
  const first: Head = { 'dateline-index': CACHE_VERSION, sum: sumOfContents(contents), ...contents };
  const line = new TextEncoder().encode(`${JSON.stringify(first)}\n`);
  const bytes = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, line.length));
  bytes.set(line);
  let at = line.length;
  for (const block of blocks) {
    bytes.set(block, at);
    at += block.length;
  }
  return bytes;
}

/** Nothing where its head is of another version, damaged, or none of these. */
export function readBlobs(bytes: Uint8Array): ReadBlobs | undefined {
  try {
    const end = bytes.indexOf(LINE_END);
    const { head, lengths, sums, sum, ...rest } = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as Head;
    if (rest['dateline-index'] !== CACHE_VERSION || sum !== sumOfContents({ head, lengths, sums })) return undefined;
    let at = end + 1;
    const blocks = lengths.map((length, i) => {
      const block = bytes.subarray(at, (at += length));
      return block.length === length && sumOf(block) === sums[i] ? block : undefined;
    });
    return { head, blocks };
  } catch {
    return undefined; // what it held is worked out again
  }
}

function sumOfContents({ head, lengths, sums }: Contents): number {
  return sumOf(new TextEncoder().encode(JSON.stringify([head, lengths, sums])));
}

/** FNV-1a over words of four bytes, then over the bytes that are left: against what disks and half-written files do, not against people. */
function sumOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = bytes.length - (bytes.length % 4);
  let sum = 0x811c9dc5;
  for (let at = 0; at < whole; at += 4) sum = Math.imul(sum ^ view.getUint32(at, true), 0x01000193);
  for (let at = whole; at < bytes.length; at += 1) sum = Math.imul(sum ^ bytes[at]!, 0x01000193);
  return sum >>> 0;
}

export function deflateText(text: string): Uint8Array {
  return deflate(new TextEncoder().encode(text));
}

/** The fastest level: a tenth slower to pack than not at all, and a third of the size. */
export function deflate(bytes: Uint8Array): Uint8Array {
  return deflateSync(bytes, { level: 1 });
}

/** Throws where the bytes are no deflated text. */
export function inflateText(bytes: Uint8Array): string {
  return new TextDecoder().decode(inflateSync(bytes));
}
