/** Offsets in the units other tools count in. */

/** What offsets count: Unicode code points, UTF-16 code units, grapheme clusters (CRLF is one), or bytes of UTF-8. */
export const OFFSET_UNITS = ['codepoint', 'utf16', 'grapheme', 'byte'] as const;
export type OffsetUnit = (typeof OFFSET_UNITS)[number];

/** Turns UTF-16 offsets of one text into another unit and back. */
export interface OffsetMap {
  /** From a UTF-16 offset; one inside a character counts as the character's start. */
  to(offset: number): number;
  /** To a UTF-16 offset; `undefined` where no character begins or ends there. */
  from(offset: number): number | undefined;
  /** Length of the whole text in the unit. */
  readonly length: number;
}

/** Code points, bytes and clusters of `text`, counted once. */
export function offsetMap(text: string, unit: OffsetUnit): OffsetMap {
  if (unit === 'utf16') {
    return { to: (offset) => offset, from: (offset) => (offset >= 0 && offset <= text.length ? offset : undefined), length: text.length };
  }
  // before[i]: how many units stand before UTF-16 offset i.
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  for (const { start, end, size } of unit === 'grapheme' ? graphemes(text) : characters(text, unit === 'byte')) {
    before.fill(count, start, end);
    count += size;
  }
  before[text.length] = count;
  return {
    to: (offset) => before[offset]!,
    from(offset) {
      let low = 0;
      let high = text.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (before[middle]! < offset) low = middle + 1;
        else high = middle;
      }
      return before[low] === offset ? low : undefined;
    },
    length: count,
  };
}

interface Character {
  readonly start: number;
  readonly end: number;
  readonly size: number;
}

function* characters(text: string, bytes: boolean): Iterable<Character> {
  for (let start = 0; start < text.length;) {
    const code = text.codePointAt(start)!;
    const end = start + (code > 0xffff ? 2 : 1);
    // A lone surrogate is written as U+FFFD: three bytes.
    yield { start, end, size: bytes ? (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4) : 1 };
    start = end;
  }
}

function* graphemes(text: string): Iterable<Character> {
  for (const { index, segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    yield { start: index, end: index + segment.length, size: 1 };
  }
}
