/** Three-way merge of two versions of one item. */
import { isList, isPlainMap, samePlain, type Plain, type PlainMap } from './record.js';

export interface MergedRecord {
  readonly record: PlainMap;
  /** Fields that both changed, each otherwise. */
  readonly conflicts: readonly string[];
}

/** Lists whose members stand for themselves: both sides' additions and removals apply. */
const SETS = new Set(['aliases', 'same', 'arguments', 'attributions', 'versions', 'via']);
/** Go with the decision they sign; no conflict of their own. */
const SIGNATURE = ['by', 'at'];

/** Merges field by field; `base` is absent where both sides added the item. Where both changed a field otherwise, ours stands and the field is named. */
export function mergeRecords(base: PlainMap | undefined, ours: PlainMap, theirs: PlainMap): MergedRecord {
  const conflicts: string[] = [];
  const record: Record<string, Plain> = {};
  const keys = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  for (const key of keys) {
    if (SIGNATURE.includes(key)) continue;
    const merged = mergeField(key, base?.[key], ours[key], theirs[key]);
    if ('conflict' in merged) conflicts.push(key);
    const value = 'conflict' in merged ? ours[key] : merged.value;
    if (value !== undefined) record[key] = value;
  }
  const signed = laterSignature(base, ours, theirs);
  for (const key of SIGNATURE) if (signed[key] !== undefined) record[key] = signed[key];
  return { record, conflicts };
}

function mergeField(
  key: string,
  base: Plain | undefined,
  ours: Plain | undefined,
  theirs: Plain | undefined,
): { readonly value: Plain | undefined } | { readonly conflict: true } {
  if (samePlain(ours, theirs) || samePlain(theirs, base)) return { value: ours };
  if (samePlain(ours, base)) return { value: theirs };
  if (SETS.has(key) && (isList(ours) || ours === undefined) && (isList(theirs) || theirs === undefined) && (isList(base) || base === undefined)) {
    return mergeSets(base ?? [], ours ?? [], theirs ?? []);
  }
  if (isPlainMap(ours) && isPlainMap(theirs)) {
    const inner = mergeRecords(isPlainMap(base) ? base : undefined, ours, theirs);
    return inner.conflicts.length ? { conflict: true } : { value: inner.record };
  }
  return { conflict: true };
}

/** Ours without what theirs removed, with what theirs added. A member that both took away and both put another for is a conflict. */
function mergeSets(
  base: readonly Plain[],
  ours: readonly Plain[],
  theirs: readonly Plain[],
): { readonly value: Plain | undefined } | { readonly conflict: true } {
  const has = (list: readonly Plain[], one: Plain): boolean => list.some((other) => samePlain(one, other));
  const goneFromBoth = base.some((one) => !has(ours, one) && !has(theirs, one));
  const freshOurs = ours.filter((one) => !has(base, one));
  const freshTheirs = theirs.filter((one) => !has(base, one) && !has(ours, one));
  if (goneFromBoth && freshOurs.length && freshTheirs.length) return { conflict: true };
  const kept = ours.filter((one) => !has(base, one) || has(theirs, one));
  const value = [...kept, ...freshTheirs];
  return { value: value.length ? value : undefined };
}

/** Who signs the merged item: the side that changed it; of two, the later. */
function laterSignature(base: PlainMap | undefined, ours: PlainMap, theirs: PlainMap): PlainMap {
  const pick = (from: PlainMap): PlainMap => Object.fromEntries(SIGNATURE.flatMap((key) => (from[key] === undefined ? [] : [[key, from[key]]])));
  const [a, b] = [pick(ours), pick(theirs)];
  if (samePlain(a, b) || (base && samePlain(b, pick(base)))) return a;
  if (base && samePlain(a, pick(base))) return b;
  return String(b['at'] ?? '') > String(a['at'] ?? '') ? b : a;
}
