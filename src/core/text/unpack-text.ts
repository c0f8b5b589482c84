/** Text that was packed when the product was built (scripts/build/packed-tables.ts). */
import { inflateSync, strFromU8 } from 'fflate';
import { decode91 } from './base91.js';

/** The text of `packed`: deflated UTF-8 in base 91. */
export function unpackText(packed: string): string {
  return strFromU8(inflateSync(decode91(packed)));
}
