/** What can stand where a person is typing in a sidecar: ids of items, and the words of the closed sets. Works on the line, for what is being typed is seldom YAML yet. */
import { ACTOR_TYPES, DECISIONS, EVENT_TYPES, MEASURES, MENTION_KINDS, MODES, PLACE_TYPES, ROLES, STANCES, STATUSES } from '../../model/kinds.js';
import { BOUNDS } from '../../model/values.js';
import type { Item } from '../fold-edits.js';
import { lineStart } from '../layout.js';
import { referenceList } from '../positions.js';
import type { ListName, SidecarReading } from '../types.js';
import { wordsOf } from './summary.js';
import type { SidecarCompletion } from './types.js';

const WORDS: Readonly<Record<string, readonly string[]>> = {
  kind: MENTION_KINDS,
  mode: MODES,
  decision: DECISIONS,
  status: STATUSES,
  stance: STANCES,
  bound: BOUNDS,
  measure: MEASURES,
  form: ['name', 'nominal', 'pronoun'],
  granularity: ['minute', 'hour', 'day', 'week', 'month', 'season', 'year', 'decade', 'vague'],
  precision: ['exact', 'near', 'admin', 'country', 'unknown'],
};

/** Options for the value at `offset`; `undefined` where anything may stand. */
export function completeAt(text: string, reading: SidecarReading, offset: number): SidecarCompletion | undefined {
  const m = /([A-Za-z]+):[ \t]+(?:\[(?:[^\]]*,)?[ \t]*)?["']?([\w.-]*)$/.exec(text.slice(lineStart(text, offset), offset));
  const section = /^(entities|mentions|events):/gm;
  let list: ListName | undefined;
  for (let at = section.exec(text); at && at.index < offset; at = section.exec(text)) list = at[1] as ListName;
  const [, key, typed] = m ?? [];
  if (key === undefined || typed === undefined || !list) return undefined;
  const rest = /^[\w.-]*/.exec(text.slice(offset))![0];
  const span = { start: offset - typed.length, end: offset + rest.length };
  const target = referenceList(list, [key]);
  if (target) return { span, options: idsOf(text, reading, target) };
  const words = wordsFor(list, key);
  return words && { span, options: words.map((value) => ({ value })) };
}

function wordsFor(list: ListName, key: string): readonly string[] | undefined {
  if (key === 'type') return list === 'events' ? EVENT_TYPES : [...ACTOR_TYPES, ...PLACE_TYPES];
  // A mention's role is a title in the article's words; an argument's is one of the set.
  if (key === 'role') return list === 'events' ? ROLES : undefined;
  return WORDS[key];
}

function idsOf(text: string, { sidecar, usable }: SidecarReading, list: ListName): SidecarCompletion['options'] {
  if (usable) return (sidecar[list] as readonly Item[]).map((item) => ({ value: item.id, detail: wordsOf(list, item) }));
  const start = new RegExp(`^${list}:`, 'm').exec(text)?.index ?? text.length;
  const end = /^\w+:/m.exec(text.slice(start + list.length + 1));
  const lines = text.slice(start, end ? start + list.length + 1 + end.index : text.length);
  return [...lines.matchAll(/^\s*-\s*(?:\{\s*)?id:\s*["']?([\w.-]+)/gm)].map((m) => ({ value: m[1]! }));
}
