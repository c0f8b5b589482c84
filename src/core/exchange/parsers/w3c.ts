/** Reads W3C Web Annotations (https://www.w3.org/TR/annotation-model/): one, a list, a page or a collection's first page. */
import { isRecord, listOf, numberOf, parseJson, textOf } from './json-lines.js';

export interface W3cTarget {
  readonly source?: string;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** In the unit the writer used. */
  readonly start?: number;
  readonly end?: number;
}

export interface W3cBody {
  readonly purpose?: string;
  readonly value?: string;
  readonly source?: string;
  readonly format?: string;
}

export interface W3cAnnotation {
  readonly id?: string;
  readonly motivation?: string;
  readonly creator?: string;
  readonly created?: string;
  readonly bodies: readonly W3cBody[];
  readonly targets: readonly W3cTarget[];
}

/** `undefined` where it is no JSON, or no annotation stands in it. */
export function parseW3c(json: string): W3cAnnotation[] | undefined {
  const found = collect(parseJson(json));
  return found?.flatMap(readAnnotation);
}

function collect(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value as unknown[];
  if (!isRecord(value)) return undefined;
  if (Array.isArray(value['items'])) return value['items'] as unknown[];
  if (isRecord(value['first'])) return collect(value['first']);
  if (Array.isArray(value['@graph'])) return value['@graph'] as unknown[];
  return 'target' in value ? [value] : undefined;
}

function readAnnotation(value: unknown): W3cAnnotation[] {
  if (!isRecord(value) || !('target' in value)) return [];
  const bodies = many(value['body'] ?? value['bodyValue']).map(readBody);
  const targets = many(value['target'])
    .flatMap((target) => (isRecord(target) && Array.isArray(target['items']) ? listOf(target['items']) : [target]))
    .map(readTarget);
  const creator = many(value['creator'])[0];
  const name = isRecord(creator) ? (textOf(creator['name']) ?? textOf(creator['nickname']) ?? textOf(creator['id'])) : textOf(creator);
  return [
    {
      ...said({ id: textOf(value['id']), motivation: textOf(many(value['motivation'])[0]), creator: name, created: textOf(value['created']) }),
      bodies,
      targets,
    },
  ];
}

function readBody(body: unknown): W3cBody {
  if (!isRecord(body)) return said({ value: textOf(body) });
  return said({
    purpose: textOf(body['purpose']),
    value: textOf(body['value']),
    source: textOf(body['source']) ?? textOf(body['id']),
    format: textOf(body['format']),
  });
}

function readTarget(target: unknown): W3cTarget {
  if (!isRecord(target)) return said({ source: textOf(target) });
  const source = isRecord(target['source']) ? textOf(target['source']['id']) : textOf(target['source']);
  const selectors = many(target['selector'])
    .filter(isRecord)
    .flatMap((selector) => [selector, ...many(selector['refinedBy']).filter(isRecord)]);
  const quote = selectors.find((selector) => selector['type'] === 'TextQuoteSelector');
  const position = selectors.find((selector) => selector['type'] === 'TextPositionSelector');
  return said({
    source,
    exact: textOf(quote?.['exact']),
    prefix: textOf(quote?.['prefix']),
    suffix: textOf(quote?.['suffix']),
    start: numberOf(position?.['start']),
    end: numberOf(position?.['end']),
  });
}

function many(value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : Array.isArray(value) ? listOf(value) : [value];
}

function said<T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
}
