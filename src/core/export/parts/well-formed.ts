/** Text without lone surrogates: U+FFFD stands for each, as any UTF-8 writer would have it, and offsets stay. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
