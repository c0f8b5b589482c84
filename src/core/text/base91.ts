/** Bytes as printable ASCII without quotes, backslash and backtick: 91 signs, so that a pair of them holds 13 or 14 bits, a tenth more than base64 does. */
const SIGNS = Array.from({ length: 95 }, (_, i) => String.fromCharCode(i + 32)).filter((sign) => !/['"`\\]/.test(sign));
const VALUES: ReadonlyMap<string, number> = new Map(SIGNS.map((sign, i) => [sign, i]));
const BASE = SIGNS.length;
/** Of 14 bits those pairs are left that 13 do not need. */
const SPARE = BASE * BASE - 8193;

/** The bytes that `text` holds. */
export function decode91(text: string): Uint8Array {
  const bytes: number[] = [];
  let bits = 0;
  let count = 0;
  for (let i = 0; i < text.length; i += 2) {
    const isPair = i + 1 < text.length;
    const pair = VALUES.get(text[i]!)! + (isPair ? VALUES.get(text[i + 1]!)! * BASE : 0);
    bits |= pair << count;
    count += isPair ? ((pair & 8191) > SPARE ? 13 : 14) : 8 - count;
    for (; count > 7; count -= 8, bits >>>= 8) bytes.push(bits & 255);
  }
  return Uint8Array.from(bytes);
}

/** Text that holds `bytes`. */
export function encode91(bytes: Uint8Array): string {
  let text = '';
  let bits = 0;
  let count = 0;
  const put = (value: number, isPair: boolean): void => {
    text += SIGNS[value % BASE]! + (isPair ? SIGNS[Math.floor(value / BASE)]! : '');
  };
  for (const byte of bytes) {
    bits |= byte << count;
    count += 8;
    if (count <= 13) continue;
    const small = bits & 8191;
    const used = small > SPARE ? 13 : 14;
    put(used === 13 ? small : bits & 16383, true);
    bits >>>= used;
    count -= used;
  }
  if (count) put(bits, count > 7 || bits >= BASE);
  return text;
}
