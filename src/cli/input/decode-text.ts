/** Bytes of an article file to text, with everything that cannot be an article told apart. */

/** Longer texts are no articles; a dump of a whole site would take minutes and end in nothing usable. */
export const MAX_CHARACTERS = 4_000_000;

export type Decoded = { readonly text: string; readonly warnings: readonly string[] } | { readonly error: string };

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];

/** UTF-8, or UTF-16 where a byte order mark says so; the mark is left out. Bytes that are no UTF-8 become U+FFFD, as editors show them, with a warning. */
export function decodeText(bytes: Uint8Array): Decoded {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (!utf16 && bytes.includes(0)) return { error: 'is a binary file (or UTF-16 without a byte order mark), not a text' };
  if (PDF.every((byte, i) => bytes[i] === byte)) return { error: 'is a PDF file, not a text: save its text first' };
  if (bytes.length > MAX_CHARACTERS * 4) return { error: tooLong(bytes.length) };
  // The decoder drops one byte order mark.
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  if (text.length > MAX_CHARACTERS) return { error: tooLong(bytes.length) };
  const warnings: string[] = [];
  const replaced = countReplaced(text) - (utf16 ? 0 : countEncodedReplacements(bytes));
  if (replaced > 0) {
    if (replaced > 20 && replaced > text.length / 10) return { error: 'is neither UTF-8 nor UTF-16 text' };
    const line = text.slice(0, text.indexOf('\uFFFD')).split('\n').length;
    warnings.push(
      `has ${replaced} ${replaced === 1 ? 'place' : 'places'} that ${utf16 ? 'are not UTF-16' : 'are not UTF-8'}, the first in line ${line}, read as U+FFFD`,
    );
  }
  return { text, warnings };
}

function tooLong(bytes: number): string {
  return `is too long for an article (${(bytes / 1e6).toFixed(1)} MB; at most ${MAX_CHARACTERS / 1e6} million characters)`;
}

function countReplaced(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}

/** U+FFFD that the file itself holds (EF BF BD). */
function countEncodedReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) count++;
  return count;
}
