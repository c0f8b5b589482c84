/** An item from its plain record, through the same reader as a file's. */
import { Document } from 'yaml';
import { NodeReader } from './nodes.js';
import { ITEM_READERS, type ItemOf } from './read-items.js';
import type { PlainMap } from './record.js';
import type { ListName } from './types.js';

/** Reads `record` as an item of `list`; `undefined` where it is none. */
export function itemOfRecord<L extends ListName>(list: L, record: PlainMap): ItemOf[L] | undefined {
  const document = new Document(record);
  return ITEM_READERS[list](new NodeReader(document), document.contents);
}
