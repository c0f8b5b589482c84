/** Labels of other tools as our kinds and types: what a user maps, what the workspace's scheme names, ours, and the usual ones of name recognisers. */
import { readLabel } from '../exchange/labels.js';
import { EVENT_TYPES, MENTION_KINDS } from '../model/kinds.js';
import { labelOf, SUBJECTS, type EventManner, type Label, type Scheme, type Subject } from '../project/scheme.js';

export interface LabelMeaning {
  readonly kind: Subject;
  readonly type?: string;
  readonly mode?: string;
}

/** What tells what labels mean. */
export interface LabelMap {
  /** Label to "kind" or "kind:type": what a person said, before all else. */
  readonly labels?: ReadonlyMap<string, string>;
  /** The workspace's own; its labels are known by code and by title. */
  readonly scheme?: Scheme;
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

/** What `label` means; nothing for one that is not known. A meaning that a person or the scheme gave is the scheme's already. */
export function meaningOf(label: string, { labels, scheme }: LabelMap = {}): LabelMeaning | undefined {
  const mapped = labels?.get(label);
  if (mapped !== undefined) {
    const [word, type] = mapped.split(':', 2);
    const kind = [...MENTION_KINDS, 'event' as const].find((one) => one === word);
    return kind && (kind !== 'event' || type) ? { kind, ...(type ? { type } : {}) } : undefined;
  }
  if (scheme?.name !== undefined) {
    const own = labelOfScheme(label, scheme);
    if (own) return own;
  }
  if ((EVENT_TYPES as readonly string[]).includes(label)) return { kind: 'event', type: label };
  return readLabel(label) ?? KNOWN[label.toUpperCase()];
}

/**
 * A type of ours, or of the file, as the scheme has it: what a person said that "kind:type" means, its own label, or the one that covers it. Where the scheme
 * lists the labels of this kind and none is meant, there is none.
 */
export function typeInScheme(
  { labels, scheme }: LabelMap,
  kind: Subject,
  type: string | undefined,
  manner?: EventManner,
): { readonly type?: string } | undefined {
  if (type === undefined) return {};
  const mapped = labels?.get(`${kind}:${type}`);
  if (mapped !== undefined) {
    const [, meant] = mapped.split(':', 2);
    return meant ? { type: meant } : kind === 'event' ? undefined : {};
  }
  if (scheme?.name === undefined || kind === 'figure') return { type };
  const label = labelOf(scheme, kind, type, manner);
  if (label) return { type: label.code };
  return scheme.subjects[kind].isClosed ? undefined : { type };
}

function labelOfScheme(word: string, scheme: Scheme): LabelMeaning | undefined {
  const same = (label: Label): boolean => fold(label.code) === fold(word) || (label.title !== undefined && fold(label.title) === fold(word));
  for (const kind of SUBJECTS) {
    const found = scheme.subjects[kind].labels.find(same);
    // What a figure measures is no type of it.
    if (found) return kind === 'figure' || kind === 'time' ? { kind } : { kind, type: found.code };
  }
  return undefined;
}

/** Letters, digits and nothing else: "Armed Group", "armed-group" and "ARMED_GROUP" are one label. */
function fold(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
