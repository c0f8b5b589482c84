/** Mentions, events and entities of Dateline's own, as other formats carry them along: read as those of a sidecar are, whatever is not right left out. */
import { itemOfRecord } from '../sidecar/read-record.js';
import type { PlainMap } from '../sidecar/record.js';
import type { SidecarEntity } from '../sidecar/types.js';
import type { ImportedEvent, ImportedMention } from './types.js';

type Fields = Readonly<Record<string, unknown>>;

/** Items are found by their places, not by words: a selector must only be there. */
const WORDS = '-';

/** Without its spans; the kind is its label. `undefined` where it is no mention. */
export function readMention(fields: Fields): Omit<ImportedMention, 'spans'> | undefined {
  const item = itemOfRecord('mentions', plain({ ...fields, quote: WORDS, quotes: undefined, versions: undefined }));
  if (!item) return undefined;
  const { kind, selector: _, decision, ...rest } = item;
  return { ...rest, label: kind, ...(decision === 'suggested' ? { suggested: true } : {}) };
}

/** Without its trigger. */
export function readEvent(fields: Fields): Omit<ImportedEvent, 'trigger' | 'text'> | undefined {
  const item = itemOfRecord('events', plain({ ...fields, trigger: { quote: WORDS } }));
  if (!item) return undefined;
  const { trigger: _, decision, ...rest } = item;
  return { ...rest, ...(decision === 'suggested' ? { suggested: true } : {}) };
}

export function readEntity(fields: Fields): SidecarEntity | undefined {
  return itemOfRecord('entities', plain({ ...fields }));
}

/** Only what YAML can say; a foreign file may hold anything. */
function plain(fields: Fields): PlainMap {
  return JSON.parse(JSON.stringify(fields)) as PlainMap;
}
