/** Reads doccano's JSON Lines: "label" (or "labels") triples, or "entities" with "relations". */
import { isRecord, listOf, numberOf, parseJsonLines, textOf } from './json-lines.js';

export interface DoccanoSpan {
  readonly id?: string;
  readonly start: number;
  readonly end: number;
  readonly label: string;
}

export interface DoccanoRelation {
  readonly from: string;
  readonly to: string;
  readonly type: string;
}

export interface DoccanoRecord {
  readonly line: number;
  readonly text: string;
  readonly spans: readonly DoccanoSpan[];
  readonly relations: readonly DoccanoRelation[];
  readonly meta: Readonly<Record<string, unknown>>;
}

export interface DoccanoFile {
  readonly records: readonly DoccanoRecord[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

export function parseDoccano(jsonl: string): DoccanoFile {
  const { values, unread } = parseJsonLines(jsonl);
  const records: DoccanoRecord[] = [];
  const bad = [...unread];
  for (const { line, value } of values) {
    const text = textOf(value['text']) ?? textOf(value['data']);
    if (text === undefined) {
      bad.push({ line, text: 'no "text"' });
      continue;
    }
    const triples = listOf(value['label'] ?? value['labels']).flatMap((triple) => readSpan(listOf(triple)[0], listOf(triple)[1], listOf(triple)[2]));
    const entities = listOf(value['entities']).flatMap((one) => {
      if (!isRecord(one)) return [];
      const id = textOf(one['id']);
      return readSpan(one['start_offset'], one['end_offset'], one['label']).map((span) => ({ ...span, ...(id === undefined ? {} : { id }) }));
    });
    const relations = listOf(value['relations']).flatMap((one) => {
      if (!isRecord(one)) return [];
      const from = textOf(one['from_id']);
      const to = textOf(one['to_id']);
      return from === undefined || to === undefined ? [] : [{ from, to, type: textOf(one['type']) ?? '' }];
    });
    records.push({
      line,
      text,
      spans: [...triples, ...entities],
      relations,
      meta: { ...(isRecord(value['meta']) ? value['meta'] : {}), ...topLevelMeta(value) },
    });
  }
  return { records, unread: bad };
}

/** doccano exports metadata beside the text, and imports it from anywhere. */
function topLevelMeta(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const own = new Set(['text', 'data', 'label', 'labels', 'entities', 'relations', 'meta', 'Comments']);
  return Object.fromEntries(Object.entries(value).filter(([key]) => !own.has(key)));
}

function readSpan(start: unknown, end: unknown, label: unknown): DoccanoSpan[] {
  const from = numberOf(start);
  const to = numberOf(end);
  const name = textOf(label);
  return from === undefined || to === undefined || name === undefined ? [] : [{ start: from, end: to, label: name }];
}
