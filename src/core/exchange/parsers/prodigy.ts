/** Reads Prodigy's JSON Lines (prodi.gy/docs/api-interfaces) and spaCy's `Doc.to_json`: spans in code points. */
import { isRecord, listOf, numberOf, parseJsonLines, textOf } from './json-lines.js';

export interface ProdigySpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly text?: string;
}

/** From head to child: the spans that it links. Those that only name tokens are left out. */
export interface ProdigyRelation {
  readonly head: ProdigySpan;
  readonly child: ProdigySpan;
  readonly label: string;
}

export interface ProdigyRecord {
  readonly line: number;
  readonly text: string;
  readonly spans: readonly ProdigySpan[];
  readonly relations: readonly ProdigyRelation[];
  readonly meta: Readonly<Record<string, unknown>>;
  /** accept, reject or ignore. */
  readonly answer?: string;
  readonly by?: string;
}

export interface ProdigyFile {
  readonly records: readonly ProdigyRecord[];
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

export function parseProdigy(jsonl: string): ProdigyFile {
  const { values, unread } = parseJsonLines(jsonl);
  const records: ProdigyRecord[] = [];
  const bad = [...unread];
  for (const { line, value } of values) {
    const text = textOf(value['text']);
    if (text === undefined) {
      bad.push({ line, text: 'no "text"' });
      continue;
    }
    // spaCy keeps span groups by name, Prodigy one list; `ents` are spaCy's flat entities, a part of the groups where both are there.
    const groups = value['spans'];
    const lists = isRecord(groups) ? Object.values(groups).flatMap(listOf) : listOf(groups);
    const spans = (lists.length ? lists : listOf(value['ents'])).flatMap(readSpan);
    const answer = textOf(value['answer']);
    const by = textOf(value['_annotator_id']) ?? textOf(value['_session_id']);
    const meta = isRecord(value['meta']) ? value['meta'] : isRecord(value['_']) ? value['_'] : {};
    const relations = listOf(value['relations']).flatMap(readRelation);
    records.push({ line, text, spans, relations, meta, ...(answer === undefined ? {} : { answer }), ...(by === undefined ? {} : { by }) });
  }
  return { records, unread: bad };
}

function readSpan(value: unknown): ProdigySpan[] {
  if (!isRecord(value)) return [];
  const start = numberOf(value['start']);
  const end = numberOf(value['end']);
  const label = textOf(value['label']);
  if (start === undefined || end === undefined || label === undefined) return [];
  const text = textOf(value['text']);
  return [{ start, end, label, ...(text === undefined ? {} : { text }) }];
}

function readRelation(value: unknown): ProdigyRelation[] {
  if (!isRecord(value)) return [];
  const [head] = readSpan(value['head_span']);
  const [child] = readSpan(value['child_span']);
  return head && child ? [{ head, child, label: textOf(value['label']) ?? '' }] : [];
}
