/** Ways to mend what a diagnostic of a sidecar says, as edits of its text. */
import type { FigureValue, TimeValue } from '../../model/values.js';
import type { Span } from '../../model/span.js';
import { applyEdits } from '../edit.js';
import type { Item } from '../fold-edits.js';
import { lineStart, nextLine } from '../layout.js';
import { positionAt } from '../positions.js';
import { writeLike } from '../scalars.js';
import type { ListName, SidecarEdit, SidecarEvent, SidecarMention, SidecarReading } from '../types.js';
import type { SidecarFix } from './types.js';

/** The fixes of an issue with this code at this place. */
export function fixesFor(text: string, reading: SidecarReading, code: string, span: Span): SidecarFix[] {
  switch (code) {
    case 'unknown-entity':
    case 'unknown-mention':
    case 'unknown-event':
      return fixReference(text, reading, span);
    case 'duplicate-id':
      return [{ fix: 'remove-item', splices: [{ start: lineStart(text, span.start), end: nextLine(text, span.end), text: '' }] }];
    case 'range-reversed':
      return fixRange(text, reading, span);
    case 'dead-schema':
      return [{ fix: 'remove-schema', splices: [{ start: lineStart(text, span.start), end: nextLine(text, span.end), text: '' }] }];
    case 'yaml':
      return fixTabs(text);
    default:
      return [];
  }
}

/** The nearest ids first; then an entity of that name; then no reference. */
function fixReference(text: string, reading: SidecarReading, span: Span): SidecarFix[] {
  const { item: place, refersTo, path } = positionAt(text, reading, span.start);
  if (!place || !refersTo) return [];
  const source = text.slice(span.start, span.end);
  const ids = (reading.sidecar[refersTo.list] as readonly Item[]).map(({ id }) => id);
  const near = ids
    .map((id) => ({ id, distance: editDistance(id, refersTo.id) }))
    .filter(({ distance }) => distance <= Math.max(2, refersTo.id.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3);
  const fixes: SidecarFix[] = near.map(({ id }) => ({ fix: 'use', id, splices: [{ ...span, text: writeLike(source, 'id', id) }] }));
  const item = (reading.sidecar[place.list] as readonly Item[]).find(({ id }) => id === place.id);
  if (refersTo.list === 'entities') {
    const mention = item && 'selector' in item ? item : undefined;
    const entity = { id: refersTo.id, kind: mention?.kind ?? 'actor', name: mention?.selector.quotes.join(' … ') ?? refersTo.id } as const;
    fixes.push(
      ...splicesOf(
        text,
        reading,
        'add-entity',
        [{ do: 'put-entity', item: { ...entity, ...(mention?.type ? { type: mention.type } : {}) } }],
        refersTo.id,
      ),
    );
  }
  const without = item && withoutReference(place.list, item, path);
  return without ? [...fixes, ...splicesOf(text, reading, 'remove-reference', [without])] : fixes;
}

function withoutReference(list: ListName, item: Item, path: readonly (string | number)[]): SidecarEdit | undefined {
  const key = path.findLast((step) => typeof step === 'string');
  if (key === undefined) return undefined;
  if (list === 'mentions') {
    const { value, ...rest } = item as SidecarMention;
    if (path[0] === 'value') return { do: 'put-mention', item: { ...rest, ...(value ? { value: without(value, key) } : {}) } };
    return { do: 'put-mention', item: without(item as SidecarMention, key) };
  }
  if (list !== 'events') return undefined;
  const event = item as SidecarEvent;
  const [group, at] = path;
  if (group !== 'arguments' && group !== 'attributions') return { do: 'put-event', item: without(event, key) };
  const members = event[group].map((member, i) => (i === at ? without(member, key) : member));
  return { do: 'put-event', item: { ...event, [group]: members } };
}

function fixRange(text: string, reading: SidecarReading, span: Span): SidecarFix[] {
  const { item: place } = positionAt(text, reading, span.start);
  const mention = place && reading.sidecar.mentions.find(({ id }) => id === place.id);
  if (!mention?.value) return [];
  const { min, max, start, end } = mention.value as Partial<FigureValue & TimeValue>;
  const swapped = {
    ...mention.value,
    ...(min === undefined || max === undefined ? {} : { min: max, max: min }),
    ...(start && end ? { start: end, end: start } : {}),
  };
  return splicesOf(text, reading, 'swap', [{ do: 'put-mention', item: { ...mention, value: swapped } }]);
}

function fixTabs(text: string): SidecarFix[] {
  const splices = [...text.matchAll(/^[ ]*\t[ \t]*/gm)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    text: m[0].replaceAll('\t', '  '),
  }));
  return splices.length ? [{ fix: 'spaces', splices }] : [];
}

function splicesOf(text: string, reading: SidecarReading, fix: SidecarFix['fix'], edits: readonly SidecarEdit[], id?: string): SidecarFix[] {
  const { splices, refused } = applyEdits(text, edits, { reading });
  return refused || !splices.length ? [] : [{ fix, splices, ...(id === undefined ? {} : { id }) }];
}

function without<T extends object>(value: T, key: string): T {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as T;
}

/** Levenshtein's distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}
