/** The few globals that a page, a worker and a terminal all have. The core sees no others: it compiles without DOM and Node types. */

declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean });
  decode(input?: ArrayBuffer | ArrayBufferView, options?: { readonly stream?: boolean }): string;
}

declare class TextEncoder {
  encode(input?: string): Uint8Array<ArrayBuffer>;
  encodeInto(source: string, destination: Uint8Array): { readonly written: number };
}

declare function structuredClone<T>(value: T): T;

declare const performance: { now(): number };

/** Base64 to bytes, a character each. */
declare function atob(base64: string): string;
