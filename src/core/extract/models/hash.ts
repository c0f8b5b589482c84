/** Integer hashes of words and feature combinations; training and runtime must use the very same ones. */

const FNV_PRIME = 0x01000193;
const FNV_START = 0x811c9dc5;

/** FNV-1a over UTF-16 units, as a signed 32-bit integer. */
export function hashText(text: string): number {
  let h = FNV_START | 0;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), FNV_PRIME);
  return h;
}

/** Spreads the bits of `h` (the finalizer of MurmurHash3). */
export function spread(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** The feature "template with these values"; templates tell features with the same values apart. */
export function feature1(template: number, a: number): number {
  return spread(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, FNV_PRIME));
}

export function feature2(template: number, a: number, b: number): number {
  return spread(Math.imul(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, FNV_PRIME) ^ b, 0x27d4eb2f));
}

export function feature3(template: number, a: number, b: number, c: number): number {
  const h = Math.imul(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, FNV_PRIME) ^ b, 0x27d4eb2f);
  return spread(Math.imul((h ^ (h >>> 15)) + c, 0x2c1b3c6d));
}

export function feature4(template: number, a: number, b: number, c: number, d: number): number {
  const h = Math.imul(Math.imul(Math.imul(template, 0x9e3779b1) ^ a, FNV_PRIME) ^ b, 0x27d4eb2f);
  const g = Math.imul((h ^ (h >>> 15)) + c, 0x2c1b3c6d);
  return spread(Math.imul((g ^ (g >>> 13)) + d, 0x297a2d39));
}
