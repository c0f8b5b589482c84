/**
 * The container of dist/dateline.data: "DLPACK1\n", the header's length (uint32, little endian), a JSON header
 * {sections: [{name, offset, length}]}, then the sections, each aligned to 8 bytes from the start of the file.
 */
const MAGIC = 'DLPACK1\n';

/** The sections of a data file by name, without copying. Throws on anything that is not one. */
export function readPack(data: Uint8Array): Map<string, Uint8Array> {
  if (new TextDecoder().decode(data.subarray(0, 8)) !== MAGIC) throw new Error('not a Dateline data file');
  const length = new DataView(data.buffer, data.byteOffset, data.byteLength).getUint32(8, true);
  const header = JSON.parse(new TextDecoder().decode(data.subarray(12, 12 + length))) as {
    sections: readonly { name: string; offset: number; length: number }[];
  };
  return new Map(header.sections.map(({ name, offset, length: size }) => [name, data.subarray(offset, offset + size)]));
}

/** Writes sections into one data file, in the order given. */
export function writePack(sections: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const layout = (start: number): { name: string; offset: number; length: number }[] => {
    let offset = start;
    return [...sections].map(([name, bytes]) => {
      const at = align(offset);
      offset = at + bytes.length;
      return { name, offset: at, length: bytes.length };
    });
  };
  const sizeOf = (start: number): number => new TextEncoder().encode(JSON.stringify({ sections: layout(start) })).length;
  let start = 12;
  for (let next = align(12 + sizeOf(start)); next !== start; next = align(12 + sizeOf(start))) start = next;
  const entries = layout(start);
  const header = new TextEncoder().encode(JSON.stringify({ sections: entries }));
  const end = entries.length ? entries[entries.length - 1]!.offset + entries[entries.length - 1]!.length : start;
  const data = new Uint8Array(end);
  data.set(new TextEncoder().encode(MAGIC), 0);
  new DataView(data.buffer).setUint32(8, header.length, true);
  data.set(header, 12);
  for (const entry of entries) data.set(sections.get(entry.name)!, entry.offset);
  return data;
}

function align(offset: number): number {
  return (offset + 7) & ~7;
}
