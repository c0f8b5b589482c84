/** What changed between two versions of a sidecar, item by item, in words. */
import { itemsById, type Item } from './fold-edits.js';
import { articleRecord, isList, isPlainMap, recordOf, samePlain, type Plain, type PlainMap } from './record.js';
import { LISTS, type ListName, type Sidecar, type SidecarEntity, type SidecarEvent, type SidecarMention } from './types.js';

/** One field that changed; `before` or `after` is absent where it came or went. */
export interface FieldChange {
  readonly field: string;
  readonly before?: Plain;
  readonly after?: Plain;
}

/** One item that came, went or changed. */
export interface ItemChange {
  readonly list: ListName | 'article';
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  readonly before?: Item;
  readonly after?: Item;
  readonly fields: readonly FieldChange[];
}

/** All differences, in the order entities, mentions, events. Order of items, comments and unknown keys do not count. */
export function diffSidecars(before: Sidecar, after: Sidecar): ItemChange[] {
  const changes: ItemChange[] = [];
  const details = fieldChanges(articleRecord(before.article), articleRecord(after.article));
  if (details.length) changes.push({ list: 'article', id: '', what: 'changed', fields: details });
  const [a, b] = [itemsById(before), itemsById(after)];
  for (const list of LISTS) {
    for (const [id, item] of a[list]) {
      const now = b[list].get(id);
      if (!now) changes.push({ list, id, what: 'removed', before: item, fields: [] });
      else {
        const fields = fieldChanges(recordOf(list, item), recordOf(list, now));
        if (fields.length) changes.push({ list, id, what: 'changed', before: item, after: now, fields });
      }
    }
    for (const [id, item] of b[list]) if (!a[list].has(id)) changes.push({ list, id, what: 'added', after: item, fields: [] });
  }
  return changes;
}

function fieldChanges(before: PlainMap, after: PlainMap): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((field): FieldChange[] => {
    const [a, b] = [before[field], after[field]];
    if (samePlain(a, b)) return [];
    return [{ field, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) }];
  });
}

/** Fields that say who and when: told once at the end, not as changes of their own. */
const SIGNATURE = new Set(['by', 'at', 'decision']);
/** What only serves to find words again. */
const QUIET = new Set(['in', 'nth', 'repeat', 'then', 'sentences', 'text']);

/** One line: `killed 12 -> 15, changed by AB on 2026-11-22 after the outlet's correction`. */
export function describeChange(change: ItemChange): string {
  const item = change.after ?? change.before;
  if (!item)
    return `article: ${
      change.fields
        .filter(({ field }) => !QUIET.has(field))
        .map((field) => describeField(field))
        .join(', ') || 'another text'
    }`;
  const corrected = change.what === 'changed' ? correction(change) : undefined;
  const name = corrected?.name ?? nameOf(change.list as ListName, item);
  if (change.what !== 'changed') return `${name}: ${change.what === 'added' ? decisionWords(item, 'added') : 'removed'}`;
  const rest = change.fields.filter(
    ({ field }) => !SIGNATURE.has(field) && !QUIET.has(field) && !(corrected && /^(?:quote|value|versions)$/.test(field)),
  );
  const told = [...(corrected?.values ? [corrected.values] : []), ...rest.map((field) => describeField(field, change))];
  if (!told.length && change.fields.some(({ field }) => QUIET.has(field))) told.push('found again in the edited sentence');
  const signed = change.fields.some(({ field }) => SIGNATURE.has(field)) || told.length;
  const words = `${told.join(', ')}${told.length && signed ? ', ' : ''}${signed ? decisionWords(item, 'changed') : ''}`;
  return `${name}: ${words}${corrected ? " after the outlet's correction" : ''}`;
}

/** Both words and both values, where an earlier version of the claim was added: `figure "12 civilians" -> "15 civilians"`, `killed 12 -> 15`. */
function correction({ before, after }: ItemChange): { readonly name: string; readonly values?: string } | undefined {
  if (!before || !after || !('selector' in before) || !('selector' in after)) return undefined;
  if ((after.versions?.length ?? 0) <= (before.versions?.length ?? 0)) return undefined;
  const name = `${after.kind} "${before.selector.quotes.join(' … ')}" -> "${after.selector.quotes.join(' … ')}"`;
  const values = figureChange(before.value as PlainMap | undefined, after.value as PlainMap | undefined);
  return { name, ...(values ? { values } : {}) };
}

/** `killed 12 -> 15`, where both are figures and their numbers differ. */
function figureChange(before: PlainMap | undefined, after: PlainMap | undefined): string | undefined {
  const [a, b] = [numbers(before), numbers(after)];
  if (a === undefined || b === undefined || a === b) return undefined;
  const measure = after?.['measure'] ?? before?.['measure'];
  return `${typeof measure === 'string' ? `${measure} ` : ''}${a} -> ${b}`;
}

/** The numbers of a figure as a person says them: "12", "at least 25", "100 to 200". */
function numbers(value: PlainMap | undefined): string | undefined {
  if (value?.['bound'] === undefined) return undefined;
  const { min, max, bound } = value;
  const range = min === undefined || max === undefined || min === max ? String(min ?? max ?? '?') : `${inWords(min)} to ${inWords(max)}`;
  return bound === 'exactly' || bound === 'between' ? range : `${inWords(bound).replaceAll('-', ' ')} ${range}`;
}

function decisionWords(item: Item, otherwise: string): string {
  const decision = item.decision ?? otherwise;
  return `${decision}${item.by ? ` by ${item.by}` : ''}${item.at ? ` on ${item.at.slice(0, 10)}` : ''}`;
}

function nameOf(list: ListName, item: Item): string {
  switch (list) {
    case 'mentions': {
      const { kind, selector } = item as SidecarMention;
      return `${kind} "${selector.quotes.join(' … ')}"`;
    }
    case 'events': {
      const { type, trigger } = item as SidecarEvent;
      return `event ${type} "${trigger.quotes.join(' … ')}"`;
    }
    case 'entities':
      return `entity ${(item as SidecarEntity).name}`;
  }
}

function describeField({ field, before, after }: FieldChange, of?: ItemChange): string {
  if (before === undefined) return `${field} ${inWords(after!)}`;
  if (after === undefined) return `${field} ${inWords(before)} taken away`;
  if (isPlainMap(before) && isPlainMap(after)) {
    const figures = field === 'value' && of ? figureChange(before, after) : undefined;
    const told = new Set(figures ? ['min', 'max', 'bound'] : []);
    const rest = fieldChanges(before, after).filter((inner) => !told.has(inner.field));
    return [...(figures ? [figures] : []), ...rest.map((inner) => describeField(inner))].join(', ');
  }
  return `${field} ${inWords(before)} -> ${inWords(after)}`;
}

function inWords(value: Plain): string {
  if (isList(value)) return value.map(inWords).join(', ') || 'nothing';
  if (isPlainMap(value)) return Object.values(value).map(inWords).join(' ');
  return typeof value === 'string' && /\s/.test(value) ? `"${value}"` : String(value);
}
