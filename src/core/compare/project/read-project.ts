/** Reads `dateline.project.yaml`: what people decided across articles. Always a value, and what was wrong with the text. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import { issueOf, type Issue, type Parsed } from '../../model/issue.js';
import { MEASURES } from '../../model/kinds.js';
import { BOUNDS, type Bound, type FigureValue } from '../../model/values.js';
import { EMPTY_PROJECT, type EntityDecision, type IncidentDecision, type Project, type Resolution } from '../types.js';
import { say, type Said } from '../../model/say.js';
import { yamlError } from '../../words/yaml-error.js';

/** The format version this code reads and writes. */
export const PROJECT_VERSION = 1;

/** The file's name, in the workspace's folder. */
export const PROJECT_FILE = 'dateline.project.yaml';

/** `usable` is false where the text could not be understood as a whole: then it must not be written to. */
export interface ProjectReading extends Parsed<Project> {
  readonly usable: boolean;
}

/** Reads the file's text. An empty text is an empty project. */
export function readProject(text: string): ProjectReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { version: '1.2', schema: 'core', uniqueKeys: true, prettyErrors: false, lineCounter: lines });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return unusable('yaml', say('line {0}: {1}', line, yamlError(error.message)), error.pos[0], error.pos[1]);
  }
  const contents = document.contents;
  if (contents === null || (isScalar(contents) && contents.value === null)) return { value: EMPTY_PROJECT, issues: [], usable: true };
  if (!isMap(contents))
    return unusable('not-a-project', say('this is not a project file: it should start with "dateline-project: 1"'), 0, text.length);
  const version: unknown = contents.get('dateline-project');
  if (typeof version !== 'number') {
    return unusable('version-missing', say('the format version is missing: the file should say "dateline-project: 1"'), 0, text.length);
  }
  if (version > (PROJECT_VERSION as number)) {
    return unusable(
      'newer-version',
      say('the file has format {0}, newer than this version of Dateline understands: update Dateline', version),
      0,
      text.length,
    );
  }
  const reader = new Reader(document);
  const entities = reader.maps(contents.get('entities', true)).map((map) => reader.entity(map));
  const incidents = reader.maps(contents.get('incidents', true)).map((map) => reader.incident(map));
  return { value: { version, entities, incidents }, issues: reader.issues, usable: true };
}

function unusable(code: string, said: Said, start: number, end: number): ProjectReading {
  return { value: EMPTY_PROJECT, issues: [issueOf(code, 'error', said, { start, end })], usable: false };
}

type Fields = Readonly<Record<string, unknown>>;

class Reader {
  readonly issues: Issue[] = [];

  constructor(private readonly document: Document) {}

  /** The maps of a list, as plain values; what is none is reported. */
  maps(node: unknown): Fields[] {
    if (node === undefined || (isScalar(node) && node.value === null)) return [];
    if (!isSeq(node)) {
      this.report('not-a-list', say('this is not a list'), node);
      return [];
    }
    return node.items.flatMap((item): Fields[] => {
      const value: unknown = isMap(item) ? item.toJS(this.document, { maxAliasCount: 50 }) : undefined;
      if (isFields(value)) return [value];
      this.report('not-a-map', say('this is not a list of "key: value" lines'), item);
      return [];
    });
  }

  entity(fields: Fields): EntityDecision {
    const kind = fields['kind'];
    return {
      ...text(fields, 'name'),
      ...(kind === 'actor' || kind === 'place' ? { kind } : {}),
      ...text(fields, 'link'),
      join: words(fields['join']),
      separate: words(fields['separate']),
    };
  }

  incident(fields: Fields): IncidentDecision {
    const resolved = Array.isArray(fields['resolved']) ? fields['resolved'].filter(isFields) : [];
    return {
      ...text(fields, 'id'),
      ...text(fields, 'name'),
      ...text(fields, 'note'),
      join: words(fields['join']),
      separate: words(fields['separate']),
      resolved: resolved.flatMap((one) => this.resolution(one) ?? []),
    };
  }

  private resolution(fields: Fields): Resolution | undefined {
    const { measure, reason } = fields;
    const value = isFields(fields['value']) ? figure(fields['value']) : undefined;
    if (typeof measure !== 'string' || typeof reason !== 'string' || !reason.trim() || !value) {
      this.report('resolution', say('a resolved value needs a measure, a value and a reason: it is left out'), undefined);
      return undefined;
    }
    return { measure, value, reason, ...text(fields, 'by'), ...text(fields, 'at') };
  }

  private report(code: string, said: Said, node: unknown): void {
    const range = (node as Node | undefined)?.range;
    this.issues.push(issueOf(code, 'error', said, range ? { start: range[0], end: range[1] } : undefined));
  }
}

function figure(fields: Fields): FigureValue {
  const bound = BOUNDS.find((one) => one === fields['bound']) ?? ('exactly' satisfies Bound);
  const measure = MEASURES.find((one) => one === fields['measure']);
  const number = (key: 'min' | 'max'): { min?: number; max?: number } => {
    const value = fields[key];
    return typeof value === 'number' && Number.isFinite(value) ? { [key]: value } : {};
  };
  return { ...number('min'), ...number('max'), bound, ...text(fields, 'unit'), ...text(fields, 'of'), ...(measure ? { measure } : {}) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text<K extends string>(fields: Fields, key: K): Partial<Record<K, string>> {
  const value = fields[key];
  return (typeof value === 'string' || typeof value === 'number' ? { [key]: String(value) } : {}) as Partial<Record<K, string>>;
}

/** A list of texts; a single text stands for a list of one. */
function words(value: unknown): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  return list.flatMap((one) => (typeof one === 'string' || typeof one === 'number' ? String(one) : []));
}
