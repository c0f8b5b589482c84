/** A head in one line of JSON, then blocks of bytes, each deflated: what the index keeps between sessions. */
import { deflateSync, inflateSync } from 'fflate';

/** Changes with the shape of what is kept: a cache of another one is made anew. */
export const CACHE_VERSION = 2;

export interface Blobs {
  readonly head: unknown;
  /** Parts of the bytes that were read; still deflated. */
  readonly blocks: readonly Uint8Array[];
}

interface Head {
  readonly 'dateline-index': number;
  readonly head: unknown;
  readonly lengths: readonly number[];
}

const LINE_END = 10;

export function writeBlobs({ head, blocks }: Blobs): Uint8Array {
  const first: Head = { 'dateline-index': CACHE_VERSION, head, lengths: blocks.map(({ length }) => length) };
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

/** Nothing where it is of another version, cut off, or none of these. */
export function readBlobs(bytes: Uint8Array): Blobs | undefined {
  try {
    const end = bytes.indexOf(LINE_END);
    const first = JSON.parse(new TextDecoder().decode(bytes.subarray(0, Math.max(0, end)))) as Head;
    if (first['dateline-index'] !== CACHE_VERSION) return undefined;
    let at = end + 1;
    const blocks = first.lengths.map((length) => bytes.subarray(at, (at += length)));
    return at === bytes.length ? { head: first.head, blocks } : undefined;
  } catch {
    return undefined; // what it held is worked out again
  }
}

/** The fastest level: a tenth slower to pack than not at all, and a third of the size. */
export function deflateText(text: string): Uint8Array {
  return deflateSync(new TextEncoder().encode(text), { level: 1 });
}

/** Throws where the bytes are no deflated text. */
export function inflateText(bytes: Uint8Array): string {
  return new TextDecoder().decode(inflateSync(bytes));
}
