/** Reads UIMA CAS JSON 0.4 (dkpro-cassis, inception "UIMA CAS JSON"): the text and its annotations, features as they stand. */
import { isRecord, listOf, numberOf, parseJson, textOf } from './json-lines.js';

export interface UimaFound {
  readonly id: string;
  readonly type: string;
  readonly begin?: number;
  readonly end?: number;
  /** Plain values, and ids for references (lists of them for arrays). */
  readonly features: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

export interface UimaFile {
  readonly text: string;
  readonly structures: readonly UimaFound[];
}

/** `undefined` where it is no CAS JSON with a text. Of several views the first counts. */
export function parseUimaJson(json: string): UimaFile | undefined {
  const value = parseJson(json);
  if (!isRecord(value)) return undefined;
  const found = value['%FEATURE_STRUCTURES'];
  // Written as a list, or as an object by id.
  const list = isRecord(found) ? Object.entries(found).map(([id, one]) => (isRecord(one) ? { '%ID': id, ...one } : one)) : listOf(found);
  const records = list.filter(isRecord);
  const sofa = records.find((one) => one['%TYPE'] === 'uima.cas.Sofa' && typeof one['sofaString'] === 'string');
  const text = textOf(sofa?.['sofaString']);
  if (text === undefined) return undefined;
  const arrays = new Map(
    records.flatMap((one): [string, string[]][] => {
      const elements = one['%ELEMENTS'];
      return Array.isArray(elements) ? [[textOf(one['%ID']) ?? '', elements.flatMap((element) => textOf(element) ?? [])]] : [];
    }),
  );
  const structures = records.filter((one) => one !== sofa && !('%ELEMENTS' in one)).map((one) => readStructure(one, arrays));
  return { text, structures };
}

function readStructure(record: Readonly<Record<string, unknown>>, arrays: ReadonlyMap<string, readonly string[]>): UimaFound {
  const features: Record<string, string | number | boolean | readonly string[]> = {};
  for (const [key, value] of Object.entries(record)) {
    if (key.startsWith('%') || key === '@sofa' || key === 'begin' || key === 'end') continue;
    if (key.startsWith('@')) {
      const id = textOf(value);
      if (id !== undefined) features[key.slice(1)] = arrays.get(id) ?? id;
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') features[key] = value;
  }
  const begin = numberOf(record['begin']);
  const end = numberOf(record['end']);
  return {
    id: textOf(record['%ID']) ?? '',
    type: textOf(record['%TYPE']) ?? '',
    features,
    ...(begin === undefined ? {} : { begin }),
    ...(end === undefined ? {} : { end }),
  };
}
