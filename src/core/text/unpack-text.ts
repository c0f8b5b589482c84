/** Text that was packed when the product was built (scripts/build/packed-tables.ts). */
import { inflateSync, strFromU8 } from 'fflate';

/** The text of `packed`: deflated UTF-8 in base64. */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(Uint8Array.from(atob(packed), (sign) => sign.charCodeAt(0))));
}
