/** A short hash of each sentence of an article, in order: tells later which sentences the text had, without keeping them. */

const WIDTH = 6;
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Six characters, 30 bits: among the few thousand sentences of two versions of one article, chance equals are rare, and order tells them apart. */
export function fingerprint(folded: string): string {
  // cyrb53, a public-domain hash by bryc: two rounds of multiply and xor, good enough where nobody attacks.
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < folded.length; i++) {
    const c = folded.charCodeAt(i);
    a = Math.imul(a ^ c, 2654435761);
    b = Math.imul(b ^ c, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  let bits = (b ^ a) & 0x3fffffff;
  let code = '';
  for (let i = 0; i < WIDTH; i++) {
    code += ALPHABET[bits & 31]!;
    bits >>>= 5;
  }
  return code;
}

/** The fingerprints of all sentences, one after the other. */
export function fingerprintSentences(units: readonly { readonly folded: string }[]): string {
  return units.map(({ folded }) => fingerprint(folded)).join('');
}

/** Takes them apart again; nothing where the text is not a row of fingerprints. */
export function splitFingerprints(row: string | undefined): string[] | undefined {
  if (row === undefined || row === '' || row.length % WIDTH !== 0) return undefined;
  return row.match(/.{6}/gs) ?? undefined;
}
