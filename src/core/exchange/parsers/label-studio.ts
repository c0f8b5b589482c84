/** Reads Label Studio's JSON (HumanSignal/label-studio, "Label Studio JSON format of annotated tasks"). Offsets are UTF-16. */
import { isRecord, listOf, numberOf, parseJson, textOf } from './json-lines.js';

export interface StudioRegion {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly text?: string;
  readonly label: string;
  readonly notes: readonly string[];
}

export interface StudioRelation {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** One annotator's work on a task, or a model's prediction. */
export interface StudioResult {
  readonly isPrediction: boolean;
  /** The annotator's name or address, where the file has it. */
  readonly by?: string;
  readonly at?: string;
  readonly regions: readonly StudioRegion[];
  readonly relations: readonly StudioRelation[];
}

export interface StudioTask {
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly results: readonly StudioResult[];
}

/** The tasks of a file; `undefined` where it is not a list of tasks. `field`: the key of the text in `data`. */
export function parseLabelStudio(json: string, field = 'text'): StudioTask[] | undefined {
  const value = parseJson(json);
  const tasks = Array.isArray(value) ? (value as unknown[]) : isRecord(value) ? [value] : undefined;
  return tasks?.flatMap((task) => {
    const data = isRecord(task) ? task['data'] : undefined;
    if (!isRecord(task) || !isRecord(data)) return [];
    const text = textOf(data[field]) ?? Object.values(data).find((one): one is string => typeof one === 'string');
    if (text === undefined) return [];
    const results = [
      ...listOf(task['annotations'] ?? task['completions']).flatMap((one) => readResult(one, false)),
      ...listOf(task['predictions']).flatMap((one) => readResult(one, true)),
    ];
    return [{ text, data, results }];
  });
}

function readResult(value: unknown, isPrediction: boolean): StudioResult[] {
  if (!isRecord(value)) return [];
  const regions: StudioRegion[] = [];
  const relations: StudioRelation[] = [];
  for (const item of listOf(value['result'])) {
    if (!isRecord(item)) continue;
    if (item['type'] === 'relation') {
      const from = textOf(item['from_id']);
      const to = textOf(item['to_id']);
      if (from !== undefined && to !== undefined) relations.push({ from, to, label: textOf(listOf(item['labels'])[0]) ?? '' });
      continue;
    }
    const region = item['value'];
    if (!isRecord(region)) continue;
    const start = numberOf(region['start']);
    const end = numberOf(region['end']);
    const label = textOf(listOf(region['labels'])[0] ?? listOf(region['hypertextlabels'])[0]);
    if (start === undefined || end === undefined || label === undefined) continue;
    const text = textOf(region['text']);
    const meta = isRecord(item['meta']) ? listOf(item['meta']['text']).flatMap((one) => textOf(one) ?? []) : [];
    regions.push({ id: textOf(item['id']) ?? '', start, end, label, notes: meta, ...(text === undefined ? {} : { text }) });
  }
  const by = isRecord(value['completed_by'])
    ? (textOf(value['completed_by']['email']) ?? textOf(value['completed_by']['id']))
    : textOf(value['completed_by']);
  const at = textOf(value['updated_at']) ?? textOf(value['created_at']);
  return [{ isPrediction, regions, relations, ...(by === undefined ? {} : { by }), ...(at === undefined ? {} : { at }) }];
}
