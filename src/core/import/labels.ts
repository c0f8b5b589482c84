/** Labels of other tools as our kinds and types: ours, the usual ones of name recognisers, and what a user maps. */
import { readLabel } from '../export/parts/labels.js';
import { EVENT_TYPES, MENTION_KINDS, type MentionKind } from '../model/kinds.js';

export interface LabelMeaning {
  readonly kind: MentionKind | 'event';
  readonly type?: string;
}

/** CoNLL-2003, OntoNotes and ACE names. */
const KNOWN: Readonly<Record<string, LabelMeaning>> = {
  PER: { kind: 'actor', type: 'person' },
  PERSON: { kind: 'actor', type: 'person' },
  ORG: { kind: 'actor', type: 'organization' },
  ORGANIZATION: { kind: 'actor', type: 'organization' },
  NORP: { kind: 'actor', type: 'other' },
  LOC: { kind: 'place' },
  LOCATION: { kind: 'place' },
  GPE: { kind: 'place' },
  FAC: { kind: 'place', type: 'facility' },
  DATE: { kind: 'time' },
  TIME: { kind: 'time' },
  CARDINAL: { kind: 'figure' },
  QUANTITY: { kind: 'figure' },
  MONEY: { kind: 'figure' },
  PERCENT: { kind: 'figure' },
};

/** What `label` means; nothing for one that is not known. `map` (label to "kind" or "kind:type") wins. */
export function meaningOf(label: string, map: ReadonlyMap<string, string> = new Map()): LabelMeaning | undefined {
  const mapped = map.get(label);
  if (mapped !== undefined) {
    const [word, type] = mapped.split(':', 2);
    const kind = word === 'event' ? 'event' : MENTION_KINDS.find((one) => one === word);
    return kind && { kind, ...(type ? { type } : {}) };
  }
  if ((EVENT_TYPES as readonly string[]).includes(label)) return { kind: 'event', type: label };
  return readLabel(label) ?? KNOWN[label.toUpperCase()];
}
